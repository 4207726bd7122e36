// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/analysis/topicsof.h"

#include <gtest/gtest.h>

namespace entente::test {

TEST(ListByHand, isOfParagraphsThatCountOnFromEachOther)
{
    EXPECT_EQ(topicsOf("# Quay Watch\n\nThe survey names three causes:\n\n"
                       "One, the sand drifts.\n\nTwo, the dredger is old.\n"),
              "driver:  / One, the sand drifts.\ndriver:  / Two, the dredger is old.\n");
    EXPECT_EQ(topicsOf("# Quay Watch\n\nFirstly, the sand drifts.\n\nSecondly, it rains.\n\n"
                       "Lastly, it blows.\n"),
              "point:  / Firstly, the sand drifts.\npoint:  / Secondly, it rains.\n"
              "point:  / Lastly, it blows.\n");
    EXPECT_EQ(topicsOf("# Quay Watch\n\n(a) The sand drifts.\n\n(b) It rains.\n"),
              "point:  / (a) The sand drifts.\npoint:  / (b) It rains.\n");
    EXPECT_EQ(
        topicsOf("# Quay Watch\n\na.&nbsp;&nbsp; The sand drifts.\n\nb.&nbsp;&nbsp; It rains.\n")
            .substr(0, 9),
        "point:  /")
        << "spaces that do not break are spaces";
}

TEST(ListByHand, isNotOfOneParagraphNorOfThoseThatDoNotCountOn)
{
    EXPECT_EQ(topicsOf("# Quay Watch\n\nFirst, the sand drifts.\n\nThe dredger is old.\n"), "");
    EXPECT_EQ(topicsOf("# Quay Watch\n\nFirst, the sand drifts.\n\nThird, it rains.\n"), "");
    EXPECT_EQ(topicsOf("# Quay Watch\n\nA. Smith wrote it.\n\nC. Brown read it.\n"), "");
}

TEST(ListByHand, isOfShortParagraphsBehindAColonThatAnnouncesThem)
{
    EXPECT_EQ(topicsOf("# Quay Watch\n\nWe recommend that:\n\nThe quay be widened.\n\n"
                       "The dredger be sold.\n"),
              "recommendation:  / The quay be widened.\n"
              "recommendation:  / The dredger be sold.\n");
    EXPECT_EQ(topicsOf("# Quay Watch\n\nThe master said this:\n\nThe quay is wide.\n\n"
                       "The dredger is old.\n"),
              "");
}

TEST(ListByHand, isOfParagraphsThatSemicolonsPart)
{
    EXPECT_EQ(topicsOf("# Quay Watch\n\nThe log names:\n\nships that called;\n\n"
                       "dredgers at sea; and\n\nthe master's boat.\n\nIt rains.\n"),
              "point:  / ships that called;\npoint:  / dredgers at sea; and\n"
              "point:  / the master's boat.\n");
    EXPECT_EQ(topicsOf("# Quay Watch\n\nShips called;\n\ndredgers were out.\n"), "");
}

TEST(ListByHand, countsAsTheRomansDidAndOnlyItsOwnLetters)
{
    EXPECT_EQ(topicsOf("# Quay Watch\n\n(a) The log names:\n\n(i) ships;\n\n(ii) boats;\n\n"
                       "(iii) rafts; and\n\n(iv) dredgers.\n\n(b) It rains.\n"),
              "point:  / (a) The log names:\npoint:  / (i) ships;\npoint:  / (ii) boats;\n"
              "point:  / (iii) rafts; and\npoint:  / (iv) dredgers.\n"
              "point:  / (b) It rains.\n");
}

TEST(ListByHand, isOfLinesThatCameIntoOneParagraph)
{
    EXPECT_EQ(topicsOf("# Quay Watch\n\nA good harbour would:\n\nKeep its quay wide and dry;\n"
                       "Count the ships that call\nat it each day; and\n"
                       "Sell the dredger to the yard.\n"),
              "recommendation:  / Keep its quay wide and dry;\n"
              "point:  / Count the ships that call at it each day; and\n"
              "recommendation:  / Sell the dredger to the yard.\n");
    EXPECT_EQ(topicsOf("# Quay Watch\n\nWe recommend that:\n\nThe quay be widened now.\n"
                       "The dredger, which is of no more use to anybody, be sold to\nthe yard.\n"),
              "recommendation:  / The quay be widened now.\n"
              "recommendation:  / The dredger, which is of no more use to anybody, be sold to the "
              "yard.\n")
        << "the next word had room on the line";
    EXPECT_EQ(topicsOf("# Quay Watch\n\nThe master said this:\n\nThe quay of the port is wide "
                       "here.\nThe dredger is old by now.\n"),
              "")
        << "it had none";
}

} // namespace entente::test
