// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/equalnames.h"

#include "resources/resources.h"

#include <gmock/gmock.h>

namespace entente {

namespace {

using testing::HasSubstr;

std::string refusal(std::string_view yaml)
{
    const Result<EqualNames> names = EqualNames::parse(yaml, "names.yaml");
    return names ? std::string() : names.error().detail;
}

} // namespace

TEST(EqualNames, standInGroups)
{
    const EqualNames names =
        EqualNames::parse("names:\n  - [North Korea, DPRK]\n  - [a, b, c]\n", "names.yaml").value();
    ASSERT_EQ(names.groups().size(), 2U);
    EXPECT_EQ(names.groups()[0][1].words, "DPRK");
    EXPECT_EQ(names.groups()[0][1].comparable, "dprk");
    EXPECT_EQ(names.groups()[1].size(), 3U);
}

TEST(EqualNames, areComparedWithoutCapitalsHyphensAndApostrophes)
{
    EXPECT_EQ(comparableName("Counter-Strike"), "counter strike");
    EXPECT_EQ(comparableName("People’s Republic"), comparableName("PEOPLE'S  republic"));
}

TEST(EqualNames, areRefusedWhereTheyMakeNoSense)
{
    EXPECT_THAT(refusal("concepts: []"), HasSubstr("no list"));
    EXPECT_THAT(refusal("names:\n  - [alone]\n"), HasSubstr("without another"));
    EXPECT_THAT(refusal("names:\n  - [a, b]\n  - [c, A]\n"), HasSubstr("twice"));
    EXPECT_NE(refusal("names: ["), "");
}

TEST(EqualNames, thatTheProgramCarriesCanBeRead)
{
    EXPECT_GT(bundledVocabulary()->equalNames().groups().size(), 20U);
}

} // namespace entente
