// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/briefings.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

/// The titles of the topics of a briefing, each in a line.
std::string titlesOf(const std::string &markdown)
{
    const BriefingPtr read = briefing(markdown);
    std::string titles;
    for (const Topic &topic : read->topics) {
        if (!topic.title.isEmpty())
            titles += simplified(read->words(topic.title)) + '\n';
    }
    return titles;
}

constexpr const char *ofQuays = "the harbour master counts the ships that call at it each day.\n\n";

} // namespace

TEST(PlainLead, titlesItsParagraphWhereAnotherBesideItHasOneToo)
{
    const std::string words = ofQuays;
    EXPECT_EQ(
        titlesOf("# Port\n\nThe Northern Quay. Here " + words + "The Old Dredger. There " + words),
        "The Northern Quay\nThe Old Dredger\n");
    EXPECT_EQ(titlesOf("# Port\n\nQuays and cranes: here " + words + "Dredgers: there " + words),
              "Quays and cranes\nDredgers\n");
    EXPECT_EQ(titlesOf("# Port\n\nQuays – here " + words + "Old Dredgers – there " + words),
              "Quays\nOld Dredgers\n");
}

TEST(PlainLead, isNoneWhereItStandsAlone)
{
    const std::string words = ofQuays;
    EXPECT_EQ(titlesOf("# Port\n\nThe Northern Quay. Here " + words + "Nobody else is here.\n"),
              "");
    EXPECT_EQ(titlesOf("# Port\n\nThe Northern Quay. Here " + words
                       + "## Ships\n\nThe Old Dredger. There " + words),
              "");
}

TEST(PlainLead, isNoSentenceAndNothingThatIsSpoken)
{
    const std::string words = ofQuays;
    EXPECT_EQ(
        titlesOf("# Port\n\nThe quay sank. Here " + words + "The dredger came. There " + words),
        "");
    EXPECT_EQ(titlesOf("# Port\n\nHere it is: the " + words + "That is all: the " + words), "");
    EXPECT_EQ(titlesOf("# Remarks by the Harbour Master\n\nQuays – here " + words
                       + "Dredgers – there " + words),
              "");
}

TEST(PlainLead, isAlsoAShortSentenceThatAdvises)
{
    const std::string words = ofQuays;
    EXPECT_EQ(titlesOf("# Port\n\nWiden the quay at once. There " + words
                       + "Reduce the number of dredgers. Here " + words),
              "Widen the quay at once\nReduce the number of dredgers\n");
    EXPECT_EQ(titlesOf("# Port\n\nThe quay is wide now. There " + words
                       + "Dredgers are all old. Here " + words),
              "");
}

TEST(PlainLead, endsNotWithTheInitialOfAName)
{
    const std::string words = ofQuays;
    EXPECT_EQ(titlesOf("# Port\n\nTodd D. Robinson said that " + words + "Mary C. Hardie said that "
                       + words),
              "");
}

} // namespace entente::test
