// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/briefings.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

/// The words of the items of lists, one a line.
std::string items(const std::string &markdown)
{
    const BriefingPtr read = briefing("# Harbour Watch\n\n" + markdown);
    std::string found;
    for (const Block &block : read->blocks) {
        if (block.kind == BlockKind::ListItem)
            found += simplified(read->words(block.text)) + '\n';
    }
    return found;
}

} // namespace

TEST(ListsByHand, mayHaveTheirNumberAloneOnItsLine)
{
    EXPECT_EQ(items("1.\nDredge the port.\n2.\nWiden the quay.\n"),
              "Dredge the port.\nWiden the quay.\n");
    EXPECT_EQ(items("1.\r\nDredge the port.\r\n2.\r\nWiden the quay.\r\n"),
              "Dredge the port.\nWiden the quay.\n");
    EXPECT_EQ(items("The quay is 40 m long and\n12.\nOf stone.\n"), "");
}

TEST(ListsByHand, mayCountOnDirectlyUnderOtherWords)
{
    EXPECT_EQ(items("1. Dredge the port.\n\nIt silts up.\n2. Widen the quay.\n"),
              "Dredge the port.\nWiden the quay.\n");
    EXPECT_EQ(items("It silts up, as in\n2. Widen the quay.\n"), "");
}

TEST(ListsByHand, mayHaveSignsThatMarkdownDoesNotKnow)
{
    EXPECT_EQ(items("● Dredge the port.\n● Widen the quay.\n"),
              "Dredge the port.\nWiden the quay.\n");
    EXPECT_EQ(items("#. Dredge the port.\n#. Widen the quay.\n"),
              "Dredge the port.\nWiden the quay.\n");
    EXPECT_EQ(items("(1) Dredge the port.\n(2) Widen the quay.\n"),
              "Dredge the port.\nWiden the quay.\n");
    EXPECT_EQ(items("1.&nbsp;Dredge the port.\n2.&nbsp;Widen the quay.\n"),
              "Dredge the port.\nWiden the quay.\n");
    EXPECT_EQ(items("l\nDredge the port.\nl\nWiden the quay.\n"),
              "Dredge the port.\nWiden the quay.\n");
}

TEST(ListsByHand, areLeftAloneInCode)
{
    EXPECT_EQ(items("```\n1.\nrun\n#. run\n```\n"), "");
}

TEST(ListsByHand, keepTheirLines)
{
    const BriefingPtr read = briefing("# Harbour Watch\n\nIt silts up.\n1.\nDredge the port.\n\n"
                                      "So it was.\n2. Widen the quay.\n");
    ASSERT_EQ(read->topics.size(), 2U);
    EXPECT_EQ(read->locatorOf(read->topics[0]), Locator(TextLine{5}));
    EXPECT_EQ(read->locatorOf(read->topics[1]), Locator(TextLine{8}));
}

TEST(Headings, mayBeUnderlinedWithAsterisks)
{
    const BriefingPtr read = briefing("Harbour Watch\n=============\n\nActions\n*******\n\n"
                                      "Words.\n\n*****\n");
    ASSERT_EQ(read->sections.size(), 2U);
    EXPECT_EQ(read->words(read->sections[1].heading), "Actions");
}

} // namespace entente::test
