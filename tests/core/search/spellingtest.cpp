// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/spelling.h"

#include "core/search/folding.h"

#include <gtest/gtest.h>

namespace entente::search {

TEST(Spelling, isOneForBothSidesOfTheAtlantic)
{
    const std::pair<const char *, const char *> pairs[]{
        {"defence", "defense"},           {"defences", "defenses"},
        {"organisation", "organization"}, {"mobilising", "mobilizing"},
        {"analyse", "analyze"},           {"harbours", "harbors"},
        {"neighbouring", "neighboring"},  {"centres", "centers"},
        {"programmes", "programs"},       {"manoeuvres", "maneuvers"},
        {"defenceless", "defenseless"},   {"prioritised", "prioritized"}};
    for (const auto &[british, american] : pairs)
        EXPECT_EQ(std::string(stem(british)), std::string(stem(american))) << british;
}

TEST(Spelling, leavesTheFormsOfAWordTogether)
{
    const std::pair<const char *, const char *> pairs[]{
        {"exercise", "exercises"},  {"advise", "advised"},        {"promise", "promising"},
        {"size", "sizes"},          {"raise", "raising"},         {"organize", "organizing"},
        {"defensive", "defensive"}, {"programmed", "programming"}};
    for (const auto &[one, other] : pairs)
        EXPECT_EQ(std::string(stem(one)), std::string(stem(other))) << one;
    EXPECT_NE(std::string(stem("defence")), std::string(stem("offence")));
}

} // namespace entente::search
