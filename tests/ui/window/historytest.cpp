// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/history.h"

#include <gtest/gtest.h>

namespace entente::ui {

TEST(History, goesBackAndForward)
{
    History history;
    history.visit({0, 0, {}});
    history.visit({1, 0, {0, 3}});
    history.visit({2, 1, {1, 0}});
    EXPECT_EQ(history.back(), (Place{1, 0, {0, 3}}));
    EXPECT_EQ(history.back(), (Place{0, 0, {}}));
    EXPECT_FALSE(history.canGoBack());
    EXPECT_EQ(history.forward(), (Place{1, 0, {0, 3}}));
    EXPECT_TRUE(history.canGoForward());
}

TEST(History, forgetsWhatLayAheadWhenAnotherWayIsTaken)
{
    History history;
    history.visit({0, 0, {}});
    history.visit({1, 0, {}});
    (void)history.back();
    history.visit({4, 0, {}});
    EXPECT_FALSE(history.canGoForward());
    EXPECT_EQ(history.back(), (Place{0, 0, {}}));
}

TEST(History, takesTheSamePlaceTwiceForOneVisit)
{
    History history;
    history.visit({0, 0, {}});
    history.visit({0, 0, {}});
    EXPECT_FALSE(history.canGoBack());
}

TEST(History, takesWordsThatAreTypedOnForOneVisit)
{
    History history;
    const auto typed = [&](const char *words) {
        Place place{1, 0, {}};
        place.filter.text = words;
        history.visit(place);
    };
    for (const char *words : {"", "m", "mi", "missile"})
        typed(words);
    EXPECT_EQ(history.back().filter.text, "");
    EXPECT_FALSE(history.canGoBack());
    EXPECT_EQ(history.forward().filter.text, "missile");
}

TEST(History, takesAStepWhereOneReturnsByAnotherWay)
{
    History history;
    history.visit({0, 0, {}});
    history.visit({1, 0, {}});
    history.setReturning(true);
    history.visit({0, 0, {}});
    EXPECT_FALSE(history.canGoBack());
    EXPECT_TRUE(history.canGoForward());
    history.visit({3, 0, {}}); // which lies nowhere
    history.setReturning(false);
    EXPECT_FALSE(history.canGoBack());
    EXPECT_EQ(history.forward(), (Place{1, 0, {}}));
    EXPECT_EQ(history.back(), (Place{3, 0, {}}));
}

TEST(History, keepsOnlyTheNewestPlaces)
{
    History history;
    for (int i = 0; i < 500; ++i)
        history.visit({0, i, {}});
    int steps = 0;
    while (history.canGoBack()) {
        (void)history.back();
        ++steps;
    }
    EXPECT_LT(steps, 300);
}

} // namespace entente::ui
