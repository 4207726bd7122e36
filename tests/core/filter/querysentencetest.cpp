// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/querysentence.h"

#include "resources/resources.h"

#include <gtest/gtest.h>

namespace entente {

namespace {

std::string said(std::string_view text)
{
    return queryCondition(search::filterQuery(text, *bundledVocabulary())).toStdString();
}

} // namespace

TEST(QueryCondition, isTheTextAsGiven)
{
    EXPECT_EQ(said(""), "");
    EXPECT_EQ(said("missile ports"), "contain “missile ports”");
    EXPECT_EQ(said("ports kind:threat"), "match “ports kind:threat”");
    EXPECT_EQ(said("\"dprk\""), "contain “\"dprk\"”");
}

TEST(QueryCondition, namesWhatIsLookedForBesideWhatWasTyped)
{
    EXPECT_EQ(said("DPRK"),
              "contain “DPRK” (also: North Korea, North Korean, "
              "Democratic People's Republic of Korea)");
}

TEST(QueryCondition, saysWhetherPassagesOrDocumentsAreLeftOut)
{
    EXPECT_EQ(said("ports -ukraine -\"old treaty\""),
              "contain “ports -ukraine -\"old treaty\"” (left out: passages with “ukraine” or "
              "“\"old treaty\"”)");
    EXPECT_EQ(said("ports -document:ukraine"),
              "match “ports -document:ukraine” (left out: whole documents with “ukraine”)");
    EXPECT_EQ(said("ports document:(japan OR guam)"),
              "match “ports document:(japan OR guam)” (of documents with “japan OR guam” "
              "anywhere)");
    EXPECT_EQ(said("-(mines OR tea)"),
              "contain “-(mines OR tea)” (left out: passages with “mines OR tea”)");
}

TEST(QueryCondition, showsWhatOrJoinsAmongOtherWords)
{
    EXPECT_EQ(said("mines OR tea"), "contain “mines OR tea”");
    EXPECT_EQ(said("red mines OR \"black tea\" cups"),
              "contain “red (mines OR \"black tea\") cups”");
    EXPECT_EQ(said("(red mines) OR tea"), "contain “(red mines) OR tea”");
}

} // namespace entente
