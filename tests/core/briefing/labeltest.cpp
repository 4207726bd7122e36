// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefing.h"
#include "core/briefing/topic.h"
#include "core/reading/reader.h"

#include <gtest/gtest.h>

namespace entente {

namespace {

Briefing withWords(std::string words)
{
    Briefing briefing;
    briefing.text = std::move(words);
    return briefing;
}

Topic textOnly(const Briefing &briefing)
{
    Topic topic;
    topic.text = {0, static_cast<std::uint32_t>(briefing.text.size())};
    return topic;
}

} // namespace

TEST(Simplified, turnsAnyWhiteSpaceIntoOneSpace)
{
    EXPECT_EQ(simplified("  a\n\tb \u00A0 c\u3000"), "a b c");
    EXPECT_EQ(simplified(" \n "), "");
}

TEST(TopicLabel, isItsTitle)
{
    const Briefing briefing = withWords("Joint\nexercises");
    Topic topic;
    topic.title = {0, 15};
    EXPECT_EQ(label(briefing, topic), "Joint exercises");
}

TEST(TopicLabel, isTheFirstWordsOfItsTextWhereItHasNoTitle)
{
    const Briefing shortOne = withWords("Only a few words.");
    EXPECT_EQ(label(shortOne, textOnly(shortOne)), "Only a few words.");
    const Briefing longOne = withWords("one two three four five six seven");
    EXPECT_EQ(label(longOne, textOnly(longOne), 15), "one two three…");
}

TEST(TopicLabel, neverCutsACharacter)
{
    const Briefing briefing = withWords("日米同盟の強化に向けた協力");
    EXPECT_EQ(label(briefing, textOnly(briefing), 4), "日米同盟…");
}

TEST(KindNames, goThereAndBack)
{
    for (const Kind kind : allKinds)
        EXPECT_EQ(kindNamed(name(kind)), kind);
    EXPECT_EQ(name(Kind::FocusArea), "focus-area");
    EXPECT_EQ(name(Certainty::LedIn), "led-in");
    EXPECT_FALSE(kindNamed("danger").has_value());
    EXPECT_FALSE(kindNamed("").has_value());
}

TEST(CertaintyNames, goThereAndBack)
{
    for (const Certainty certainty : allCertainties)
        EXPECT_EQ(certaintyNamed(name(certainty)), certainty);
    EXPECT_FALSE(certaintyNamed("maybe").has_value());
    EXPECT_FALSE(certaintyNamed("").has_value());
}

TEST(CertaintyOfAKind, isNoneWhereTheTopicIsAPoint)
{
    Topic topic;
    EXPECT_FALSE(topic.certaintyOfKind().has_value());
    topic.kind = Kind::Threat;
    EXPECT_EQ(topic.certaintyOfKind(), Certainty::Inferred);
}

TEST(LineStarts, followLineFeedsReturnsAndBoth)
{
    EXPECT_EQ(lineStarts("a\nb\r\nc\rd"), (std::vector<std::uint32_t>{0, 2, 5, 7}));
    EXPECT_EQ(lineStarts("a\r\r\nb"), (std::vector<std::uint32_t>{0, 2, 4}));
    EXPECT_EQ(lineStarts("a"), std::vector<std::uint32_t>{0});
}

TEST(WordsOfABriefing, areNoneOutsideItsText)
{
    const Briefing briefing = withWords("abc");
    EXPECT_EQ(briefing.words({1, 3}), "bc");
    EXPECT_EQ(briefing.words({2, 9}), "");
    EXPECT_EQ(briefing.words({3, 1}), "");
}

} // namespace entente
