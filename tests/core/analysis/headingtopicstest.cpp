// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/analysis/topicsof.h"

#include <gtest/gtest.h>

namespace entente::test {

TEST(HeadingTopic, isOneOfSeveralThatAreNumbered)
{
    EXPECT_EQ(topicsOf("# Quay Watch\n\n## 1. Widen the quay\n\nShips are large.\n\n"
                       "## 2. Sell the dredger\n\nIt is old.\n"),
              "recommendation: 1. Widen the quay / Ships are large.\n"
              "recommendation: 2. Sell the dredger / It is old.\n");
    EXPECT_EQ(topicsOf("# Quay Watch\n\n## Quays\n\nShips are large.\n\n"
                       "## Dredgers\n\nThey are old.\n"),
              "");
}

TEST(HeadingTopic, isOneOfSeveralOfALowLevelWithLittleUnderThem)
{
    EXPECT_EQ(topicsOf("# Quay Watch\n\n## State\n\n### Quays\n\nShips are large.\n\n"
                       "### Dredgers\n\nThey are old.\n"),
              "point: Quays / Ships are large.\npoint: Dredgers / They are old.\n");
    EXPECT_EQ(topicsOf("# Quay Watch\n\n## State\n\n### Quays\n\n- Ships are large.\n\n"
                       "### Dredgers\n\nThey are old.\n"),
              "point:  / Ships are large.\n");
}

TEST(HeadingTopic, leavesTheSentenceThatLeadsToAListToTheList)
{
    EXPECT_EQ(topicsOf("# Quay Watch\n\n## State\n\n### Quays\n\nShips are large.\n\n"
                       "They carry:\n\n- Ore and coal.\n\n### Dredgers\n\nThey are old.\n"),
              "point: Quays / Ships are large.\npoint:  / Ore and coal.\n"
              "point: Dredgers / They are old.\n");
}

TEST(HeadingTopic, ofNoKindHidesNoSentenceUnderIt)
{
    EXPECT_EQ(topicsOf("# Quay Watch\n\n## State\n\n### Quays\n\n"
                       "Ships are large. Norland should widen its quays.\n\n"
                       "### Dredgers\n\nThey are old.\n"),
              "point: Quays / Ships are large. Norland should widen its quays.\n"
              "recommendation:  / Norland should widen its quays.\n"
              "point: Dredgers / They are old.\n");
}

TEST(HeadingTopic, isAChapterOfFewWordsAmongOthers)
{
    EXPECT_EQ(topicsOf("# Quay Watch\n\n## Quay\n\nIt is narrow.\n\n## Pier\n\nIt is long.\n\n"
                       "## Mole\n\nIt is high.\n\n## Dredger\n\nIt is old.\n"),
              "point: Quay / It is narrow.\npoint: Pier / It is long.\n"
              "point: Mole / It is high.\npoint: Dredger / It is old.\n");
    EXPECT_EQ(topicsOf("# Quay Watch\n\n## Quay\n\nIt is narrow.\n\n## Pier\n\nIt is long.\n"), "")
        << "two chapters are no row";
}

TEST(HeadingTopic, withAListUnderItSaysItselfWhatItIs)
{
    EXPECT_EQ(topicsOf("# Quay Watch\n\n## Recommendations\n\n### Widen the quay\n\n"
                       "- Move the northern wall\n\n### The quay\n\n- Move the pier\n"),
              "recommendation: Widen the quay / \nrecommendation:  / Move the northern wall\n"
              "recommendation:  / Move the pier\n");
}

TEST(HeadingTopic, isAnOptionWithItsPartsUnderIt)
{
    EXPECT_EQ(topicsOf("# T\n\n## Recommended actions\n\n### Fund the ports\n\n"
                       "**Risk**: The fund may be spent twice.\n\n"
                       "**Anticipated impact**: Ports stay open.\n\n"
                       "**Description**: A fund for ports.\n\n## Method\n\n### Who was asked\n\n"
                       "**Risk**: None.\n\n**Impact**: None.\n"),
              "recommendation: Fund the ports / \n"
              "threat: Risk / The fund may be spent twice.\n"
              "implication: Anticipated impact / Ports stay open.\n"
              "point: Description / A fund for ports.\n"
              "threat: Risk / None.\n"
              "implication: Impact / None.\n");
}

TEST(HeadingTopic, hidesNoSentenceUnderItWhereMuchStandsThere)
{
    const std::string much = "It is narrow.\n\nShips wait.\n\nIt rains.\n\nIt blows.\n\n"
                             "The drifting sand could trigger a crisis.\n\n";
    EXPECT_EQ(topicsOf("# Quay Watch\n\n## 1. Widen the quay\n\n" + much
                       + "## 2. Sell the dredger\n\nIt is old.\n"),
              "recommendation: 1. Widen the quay / It is narrow. Ships wait. It rains. It blows.\n"
              "threat:  / The drifting sand could trigger a crisis.\n"
              "recommendation: 2. Sell the dredger / It is old.\n");
}

} // namespace entente::test
