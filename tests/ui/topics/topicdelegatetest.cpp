// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/topicdelegate.h"

#include <gtest/gtest.h>

using namespace entente::ui;

namespace {

TopicRow row()
{
    TopicRow result;
    result.textLines = 2;
    result.titleWidth = 100;
    result.areasWidth = 80;
    result.titleHeight = 18;
    result.lineHeight = 18;
    result.captionHeight = 14;
    return result;
}

} // namespace

TEST(TopicRowLayout, putsTheTextBelowTheTitleAndTheAreasBehindIt)
{
    const TopicRowLayout at = layOut(row(), 500);
    EXPECT_LE(at.title.bottom(), at.text.top());
    EXPECT_EQ(at.title.left(), at.text.left());
    EXPECT_LT(at.icon.right(), at.title.left());
    EXPECT_LT(at.title.right(), at.areas.left());
    EXPECT_EQ(at.areas.right(), at.text.right());
    EXPECT_LT(at.areas.right(), 500);
}

TEST(TopicRowLayout, isAsHighAsItsLines)
{
    TopicRow two = row();
    TopicRow one = row();
    one.textLines = 1;
    EXPECT_EQ(layOut(two, 500).height - layOut(one, 500).height, 18);
    TopicRow withOrigin = row();
    withOrigin.origin = true;
    EXPECT_GT(layOut(withOrigin, 500).height, layOut(two, 500).height);
    EXPECT_GT(layOut(withOrigin, 500).origin.top(), layOut(withOrigin, 500).text.top());
}

TEST(TopicRowLayout, leavesTheTitleTheMostOfANarrowLine)
{
    TopicRow narrow = row();
    narrow.titleWidth = 400;
    narrow.areasWidth = 400;
    const TopicRowLayout at = layOut(narrow, 300);
    EXPECT_GT(at.title.width(), at.areas.width());
    EXPECT_FALSE(at.title.intersects(at.areas));
}

TEST(TopicRowLayout, hasNoRoomForWhatATopicLacks)
{
    TopicRow bare = row();
    bare.title = false;
    const TopicRowLayout at = layOut(bare, 500);
    EXPECT_TRUE(at.title.isEmpty());
    EXPECT_TRUE(at.areas.isEmpty());
    EXPECT_TRUE(at.origin.isEmpty());
    EXPECT_GE(at.height, at.icon.bottom());
}

TEST(TopicRowLayout, staysWholeHoweverNarrow)
{
    const TopicRowLayout at = layOut(row(), 10);
    EXPECT_GT(at.height, 0);
    EXPECT_LE(at.text.width(), 0);
}
