// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/citation/name.h"

#include <gtest/gtest.h>

namespace entente::citation {

TEST(CitedNames, ofPersonsArePartedAndListedByAnyOfTheirMarks)
{
    const std::vector<Name> expected{{"Ferris", "Ada", ""}, {"van der Meer", "Jan Piet", ""}};
    EXPECT_EQ(namesOf("Ada Ferris and Jan Piet van der Meer"), expected);
    EXPECT_EQ(namesOf("Ada Ferris, Jan Piet van der Meer"), expected);
    EXPECT_EQ(namesOf("Ferris, Ada; van der Meer, Jan Piet"), expected);
    EXPECT_EQ(namesOf("Dr. Ada Ferris & General Jan Piet van der Meer"), expected);
    EXPECT_EQ(namesOf("Max Roe, Jr."), (std::vector<Name>{{"Roe", "Max", "Jr."}}));
    EXPECT_EQ(namesOf("Roe, Max"), (std::vector<Name>{{"Roe", "Max", ""}}));
}

TEST(CitedNames, ofOrganisationsStandWhole)
{
    for (const char *name :
         {"The White House", "Ministry of Economy, Trade and Industry", "NATO",
          "Department of Homeland Security and Department of State", "Human Rights Watch",
          "NATO Allied Command Transformation", "Editorial Board", "policy team", "Group 20"}) {
        EXPECT_EQ(namesOf(name), (std::vector<Name>{{name, "", ""}})) << name;
    }
    EXPECT_TRUE(namesOf("  ").empty());
}

TEST(CitedNames, ofJapanesePersonsKeepTheirOrder)
{
    EXPECT_EQ(namesOf("山田太郎、佐藤 花子"),
              (std::vector<Name>{{"山田太郎", "", ""}, {"佐藤 花子", "", ""}}));
    EXPECT_EQ(namesOf("外務省"), (std::vector<Name>{{"外務省", "", ""}}));
}

TEST(CitedNames, haveInitialsOfEachPart)
{
    EXPECT_EQ(initials("Ada Mary", " "), "A. M.");
    EXPECT_EQ(initials("Ada M.", ""), "A.M.");
    EXPECT_EQ(initials("Jean-Luc", " "), "J.-L.");
    EXPECT_EQ(initials("Émile", " "), "É.");
}

} // namespace entente::citation
