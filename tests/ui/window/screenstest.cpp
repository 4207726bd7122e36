// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/screens.h"

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

const QRect first(0, 0, 1920, 1080);
const QRect second(1920, 0, 2560, 1440);

} // namespace

TEST(Screens, leaveAWindowWhereItCanBeReached)
{
    for (const QRect &frame :
         {QRect(100, 100, 800, 600), QRect(2000, 50, 1280, 800), QRect(1500, 900, 1280, 800)})
        EXPECT_EQ(fitted(frame, {first, second}), frame);
}

TEST(Screens, bringBackAWindowFromOneThatIsGone)
{
    const QRect moved = fitted({2000, 50, 1280, 800}, {first});
    EXPECT_TRUE(first.contains(moved));
    EXPECT_EQ(moved.size(), QSize(1280, 800));
}

TEST(Screens, makeAWindowSmallerThatWasOnALargerOne)
{
    const QRect moved = fitted({2000, 50, 2400, 1300}, {first});
    EXPECT_TRUE(first.contains(moved));
}

TEST(Screens, bringDownAWindowWhoseHeadIsAboveThem)
{
    EXPECT_TRUE(first.contains(fitted({100, -400, 800, 600}, {first})));
    EXPECT_EQ(fitted({100, -400, 800, 600}, {}), QRect(100, -400, 800, 600)) << "none is known";
}

} // namespace entente::ui
