// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/analysis/topicsof.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

std::string topicsBelow(const std::string &markdown)
{
    return topicsOf("# Quay Watch\n\n" + markdown);
}

} // namespace

TEST(InlineItems, areThoseThatAParagraphCounts)
{
    EXPECT_EQ(topicsBelow("We recommend that the harbour (a) widen the quay at its northern end; "
                          "(b) sell the dredger to the yard; and (c) count the ships each day.\n"),
              "recommendation:  / (a) widen the quay at its northern end;\n"
              "recommendation:  / (b) sell the dredger to the yard;\n"
              "recommendation:  / (c) count the ships each day.\n");
    EXPECT_EQ(topicsBelow("The log of the harbour names (i) ships that called at the quay; and "
                          "(ii) dredgers that were out at sea.\n"),
              "point:  / (i) ships that called at the quay;\n"
              "point:  / (ii) dredgers that were out at sea.\n")
        << "Roman numbers count, too";
}

TEST(InlineItems, areThoseThatSemicolonsPartBehindAColon)
{
    EXPECT_EQ(topicsBelow("The survey names three causes: the sand drifts along the coast; the "
                          "dredger is too old; and nobody counts the ships. It was read in May.\n"),
              "driver:  / the sand drifts along the coast\ndriver:  / the dredger is too old\n"
              "driver:  / nobody counts the ships.\n");
}

TEST(InlineItems, areThoseBehindBulletsAndBoldLeadsWithinAParagraph)
{
    EXPECT_EQ(
        topicsBelow("The log names these: • ships that called at the quay • dredgers that were "
                    "out at sea\n"),
        "point:  / ships that called at the quay\n"
        "point:  / dredgers that were out at sea\n");
    EXPECT_EQ(topicsBelow("**Northern quay.** It is wide enough for the ships of this age. "
                          "**Southern quay.** It was built when the ships were all of wood.\n"),
              "point: Northern quay / It is wide enough for the ships of this age.\n"
              "point: Southern quay / It was built when the ships were all of wood.\n");
}

TEST(InlineItems, areNoneWhereFewWordsAreCountedOrPartOfASentence)
{
    EXPECT_EQ(
        topicsBelow("Ships call at (a) the quay, (b) the pier and (c) the mole, where there is "
                    "room for the largest of them.\n"),
        "");
    EXPECT_EQ(topicsBelow("The quay is wide; the pier is long; and the mole is high above the sea, "
                          "where there is room for the largest of them.\n"),
              "")
        << "no colon leads to them";
    EXPECT_EQ(
        topicsBelow("**Port:** Quay Town of the North. **Date:** May 2026 or some time later. "
                    "**By:** A. Ito.\n"),
        "point: Port / Quay Town of the North. Date: May 2026 or some time later. "
        "By: A. Ito.\n")
        << "what stands behind the leads is no more than a value";
}

TEST(InlineItems, leaveTheSentencesBeforeAndBehindThem)
{
    EXPECT_EQ(
        topicsBelow("The drifting sand could trigger a crisis at sea. The log names (i) ships "
                    "that called at the quay; and (ii) dredgers that were out. The council "
                    "should widen the quay.\n"),
        "threat:  / The drifting sand could trigger a crisis at sea.\n"
        "point:  / (i) ships that called at the quay;\n"
        "point:  / (ii) dredgers that were out.\n"
        "recommendation:  / The council should widen the quay.\n");
}

TEST(BoldSentences, titleTheParagraphsBehindThemWhereThereAreSeveral)
{
    EXPECT_EQ(
        topicsBelow("**Widen the quay at its northern end.**\n\nIt is narrow.\n\nShips wait.\n\n"
                    "**The dredger is of no more use.**\n\nIt is old.\n"),
        "recommendation: Widen the quay at its northern end / It is narrow. Ships wait.\n"
        "point: The dredger is of no more use / It is old.\n");
    EXPECT_EQ(topicsBelow("**The dredger is of no more use.**\n\nIt is old.\n"), "")
        << "one alone is emphasis";
}

} // namespace entente::test
