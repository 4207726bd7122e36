// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/mentions.h"

#include <gmock/gmock.h>

namespace entente::library {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> namesIn(std::string_view words)
{
    static const std::vector<std::string> people{"Ann", "Ann Lee", "Bob Ito", "田中 花子", "Šárka"};
    std::vector<std::string> names;
    for (const Mention &each : mentionsIn(words, people))
        names.push_back(each.name);
    return names;
}

} // namespace

TEST(Mentions, areNamesBehindASignWithTheirBlanks)
{
    EXPECT_THAT(namesIn("See this, @Bob Ito, and tell @Ann."), ElementsAre("Bob Ito", "Ann"));
    EXPECT_THAT(namesIn("@田中 花子さん、これを"), ElementsAre("田中 花子"));
    EXPECT_THAT(namesIn("@田中 花子様"), ElementsAre("田中 花子"));
}

TEST(Mentions, meanTheLongerOfTwoNames)
{
    EXPECT_THAT(namesIn("@Ann Lee knows"), ElementsAre("Ann Lee"));
    EXPECT_THAT(namesIn("@Ann Leeward"), ElementsAre("Ann"));
}

TEST(Mentions, doNotCareForCapitals)
{
    EXPECT_THAT(namesIn("@bob ito and @šárka"), ElementsAre("Bob Ito", "Šárka"));
}

TEST(Mentions, areNoneWithinWordsAndNoneOfStrangers)
{
    EXPECT_THAT(namesIn("mail ann@Ann.example, x@Bob Ito"), IsEmpty());
    EXPECT_THAT(namesIn("@Annabel @Carl @ Ann"), IsEmpty());
    EXPECT_THAT(namesIn("Bob Ito alone"), IsEmpty());
}

TEST(Mentions, stateTheirPlaceInBytes)
{
    const std::string words = "Ü @Ann!";
    const std::vector<std::string> people{"Ann"};
    const std::vector<Mention> found = mentionsIn(words, people);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(words.substr(found[0].words.begin, found[0].words.end - found[0].words.begin),
              "@Ann");
}

} // namespace entente::library
