// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/spelling.h"

#include <gmock/gmock.h>

namespace entente {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

using Words = std::vector<std::string>;

TEST(Spellings, areThoseOfBothSidesOfTheAtlantic)
{
    EXPECT_THAT(spellings("defence"), ElementsAre("defence", "defense"));
    EXPECT_THAT(spellings("defense"), ElementsAre("defense", "defence"));
    EXPECT_THAT(spellings("modernisation"), Contains("modernization"));
    EXPECT_THAT(spellings("mobilize"), Contains("mobilise"));
    EXPECT_THAT(spellings("neighbourhood"), Contains("neighborhood"));
    EXPECT_THAT(spellings("theater"), Contains("theatre"));
    EXPECT_THAT(spellings("program"), Contains("programme"));
    EXPECT_THAT(spellings("fuelling"), Contains("fueling"));
}

TEST(Spellings, areOnlyOneOfMostWords)
{
    for (const char *const word : {"missile", "抑止力", "5g", "ise", ""})
        EXPECT_EQ(spellings(word).front(), word);
    EXPECT_THAT(spellings("missile"), ElementsAre("missile"));
    EXPECT_THAT(spellings("防衛"), ElementsAre("防衛"));
}

TEST(Partings, closeUpNeighboursAndPartPrefixes)
{
    EXPECT_THAT(partings({"counter", "missile"}), ElementsAre(Words{"countermissile"}));
    EXPECT_THAT(partings({"counterterrorism", "cooperation"}),
                ElementsAre(Words{"counter", "terrorism", "co", "operation"}));
    EXPECT_THAT(partings({"joint", "air", "base"}),
                UnorderedElementsAre(Words{"jointair", "base"}, Words{"joint", "airbase"}));
}

TEST(Partings, areNoneOfWordsThatAreWrittenInOneWay)
{
    EXPECT_THAT(partings({"deterrence"}), IsEmpty());
    EXPECT_THAT(partings({"抑", "止", "力"}), IsEmpty());
    EXPECT_THAT(partings({"code"}), IsEmpty()) << "too little is left behind the prefix";
    EXPECT_THAT(partings({}), IsEmpty());
}

} // namespace entente
