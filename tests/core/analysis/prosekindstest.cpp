// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/briefings.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

/// "kind: first words" of each topic.
std::string kindsIn(const std::string &markdown)
{
    constexpr std::size_t enough = 24; // bytes
    const BriefingPtr read = briefing(markdown);
    std::string found;
    for (const Topic &topic : read->topics) {
        const TextRange first = topic.title.isEmpty() ? topic.text : topic.title;
        found.append(name(topic.kind)).append(": ");
        found.append(simplified(read->words(first)).substr(0, enough)).append("\n");
    }
    return found;
}

} // namespace

TEST(SentencesOfProse, sayInFewerWordsWhatTheirHeadingAnnounces)
{
    EXPECT_EQ(kindsIn("# Strait Watch\n\n## Implications for ports\n\nThe strait is narrow. "
                      "Two ports could force ships to wait.\n"),
              "implication: Two ports could force sh\n");
}

TEST(SentencesOfProse, ofALongParagraphOfARowAreTopicsBesideIt)
{
    EXPECT_EQ(
        kindsIn("# Strait Watch\n\nThe ports need two things.\n\n"
                "First, the ministry must widen the quay. The quay was built long ago. "
                "Its walls lean. Storms could cripple trade there.\n\n"
                "Second, the ministry must hire pilots. It has four. They are old. Few apply.\n"),
        "recommendation: First, the ministry must\nthreat: Storms could cripple tra\n"
        "recommendation: Second, the ministry mus\n");
}

TEST(SentencesOfProse, ofASeriesKeepTheKindThatTheySayThemselves)
{
    EXPECT_EQ(kindsIn("# Strait Watch\n\nThere are three dangers in the strait. First, the lights "
                      "are out at night in winter. Second, Tokyo must renew all of its piers.\n"),
              "threat: First, the lights are ou\nrecommendation: Second, Tokyo must renew\n");
}

TEST(SentencesOfProse, inEnglishAreReadInADocumentOfAnotherScript)
{
    EXPECT_EQ(kindsIn("---\nlanguage: zh\n---\n\n# 海峡观察\n\nTokyo should widen its patrols "
                      "in the strait.\n"),
              "recommendation: Tokyo should widen its p\n");
}

TEST(Clauses, thatStandInEachOrderAreNoTopics)
{
    EXPECT_EQ(kindsIn("# Executive order on ferries\n\n## Sec. 2. General provisions\n\n"
                      "- Nothing in this order shall be construed to impair the law.\n"
                      "- This order is not intended to create any right.\n"
                      "- Ferries shall carry lights.\n"),
              "commitment: Ferries shall carry ligh\n");
}

TEST(Lists, mayBeLedToByASentenceThatBreaksOff)
{
    EXPECT_EQ(kindsIn("# Strait Watch\n\nThe strait is narrow. For example, agencies should\n\n"
                      "- better lights on piers\n- more pilots at night\n"),
              "recommendation: better lights on piers\nrecommendation: more pilots at night\n");
}

TEST(Lists, thatAnswerWhyAreDrivers)
{
    EXPECT_EQ(kindsIn("# Strait Watch\n\nSo why isn't this happening? The captains named these "
                      "hurdles to lighting the piers:\n\n- old lamps\n- little oil\n"),
              "driver: old lamps\ndriver: little oil\n");
}

} // namespace entente::test
