// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/briefings.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

/// "kind (certainty, words): title | text" of each topic.
std::string topicsIn(const std::string &markdown)
{
    const BriefingPtr read = briefing(markdown);
    std::string found;
    for (const Topic &topic : read->topics) {
        found += std::string(name(topic.kind));
        if (topic.kind != Kind::Point)
            found += " (" + std::string(name(topic.certainty)) + ", "
                + std::string(read->words(topic.evidence)) + ")";
        found += ": " + simplified(read->words(topic.title));
        found += (topic.title.isEmpty() ? "" : " | ") + simplified(read->words(topic.text)) + '\n';
    }
    return found;
}

} // namespace

TEST(OwnWords, giveAKindWhereNothingAnnouncesOne)
{
    EXPECT_EQ(topicsIn("# Strait Watch\n\n- Tokyo should widen patrols.\n"
                       "- The strait is narrow.\n- Piracy could disrupt trade.\n"),
              "recommendation (inferred, Tokyo should widen): Tokyo should widen patrols.\n"
              "point: The strait is narrow.\n"
              "threat (inferred, could disrupt): Piracy could disrupt trade.\n");
}

TEST(OwnWords, nameRisksAndCausesInPlainWords)
{
    EXPECT_EQ(topicsIn("# Strait Watch\n\n- There is a risk of escalation in the strait.\n"
                       "- The risk of miscalculation is growing.\n"
                       "- The change came because of the tests.\n"
                       "- It was adopted in response to the sanctions.\n"),
              "threat (inferred, There is a risk of): There is a risk of escalation in the "
              "strait.\n"
              "threat (inferred, risk of miscalculation is growing): The risk of miscalculation is "
              "growing.\n"
              "driver (inferred, came because of): The change came because of the tests.\n"
              "driver (inferred, was adopted in response to): It was adopted in response to the "
              "sanctions.\n");
}

TEST(OwnWords, ofHarmThatIsDeniedAreNoThreat)
{
    EXPECT_EQ(topicsIn("# Strait Watch\n\n- It does no harm to the network.\n"
                       "- The drill causes little damage to reefs.\n"
                       "- There is no danger to ships.\n- Mines cause damage to ships.\n"),
              "point: It does no harm to the network.\n"
              "point: The drill causes little damage to reefs.\n"
              "point: There is no danger to ships.\n"
              "threat (inferred, cause damage to): Mines cause damage to ships.\n");
}

TEST(OwnWords, countLessThanWhatIsAnnouncedAndSpeakAgainstIt)
{
    const BriefingPtr read = briefing("# T\n\n## Key threats\n\n- Tokyo should rearm.\n");
    ASSERT_EQ(read->topics.size(), 1U);
    const Topic &topic = read->topics[0];
    EXPECT_EQ(topic.kind, Kind::Threat);
    EXPECT_EQ(topic.certainty, Certainty::Stated);
    const auto evidence = read->evidenceOf(topic);
    ASSERT_EQ(evidence.size(), 2U);
    EXPECT_EQ(evidence[0].sort, EvidenceSort::Heading);
    EXPECT_EQ(read->words(evidence[0].words), "threats");
    EXPECT_EQ(evidence[1].kind, Kind::Recommendation);
    EXPECT_EQ(evidence[1].sort, EvidenceSort::OwnWords);
    EXPECT_EQ(read->words(evidence[1].words), "Tokyo should rearm");
}

TEST(OwnWords, ofSomebodyElseAreHisPosition)
{
    const BriefingPtr read = briefing(
        "# Strait Watch\n\n- Critics of the pact say that Tokyo should leave it.\n"
        "- The strait is narrow, critics say.\n- Tokyo should stay.\n");
    ASSERT_EQ(read->topics.size(), 3U);
    EXPECT_EQ(read->topics[0].kind, Kind::Point);
    EXPECT_EQ(read->words(read->topics[0].positionOf), "Critics of the pact say");
    EXPECT_TRUE(read->topics[1].positionOf.isEmpty()) << "it would be a point of anybody";
    EXPECT_EQ(read->topics[2].kind, Kind::Recommendation);
    EXPECT_TRUE(read->topics[2].positionOf.isEmpty());
}

TEST(OwnWords, ofSomebodyElseAreNoRecommendationUnderTheirHeading)
{
    EXPECT_EQ(topicsIn("# T\n\n## Recommendations\n\n- Critics say that Tokyo should leave.\n"),
              "point: Critics say that Tokyo should leave.\n");
}

TEST(OwnWords, ofAFactSheetArePromises)
{
    EXPECT_EQ(topicsIn("# Fact sheet: two ministers meet\n\n- Launched a shared radar.\n"
                       "- Expanding joint patrols in the strait.\n"),
              "commitment (inferred, Launched): Launched a shared radar.\n"
              "commitment (inferred, Expanding): Expanding joint patrols in the strait.\n");
    EXPECT_EQ(topicsIn("# Strait Watch\n\n- Expand joint patrols in the strait.\n"),
              "recommendation (inferred, Expand): Expand joint patrols in the strait.\n")
        << "elsewhere an imperative gives advice";
}

TEST(OwnWords, ofADocumentThatCallsItselfAManifestoArePromises)
{
    EXPECT_EQ(topicsIn("# Harbours for all\n\nThis manifesto says what we want.\n\n"
                       "- Expand joint patrols in the strait.\n"),
              "commitment (inferred, Expand): Expand joint patrols in the strait.\n");
    EXPECT_EQ(topicsIn("# Harbours for all\n\nThis manifesto says what we want.\n\n"
                       "## Background\n\n- Two hulls will rot.\n\n## Ships\n\n"
                       "- Two hulls will sail.\n"),
              "point: Two hulls will rot.\ncommitment (inferred, will sail): "
              "Two hulls will sail.\n")
        << "what stands under “Background” is told";
}

TEST(OwnWords, needBeFewerBesideOthersOfAKind)
{
    const std::string list = "- The ministers agreed to meet.\n- Tokyo pledged to pay.\n";
    EXPECT_EQ(topicsIn("# Strait Watch\n\n" + list + "- Two hulls delivered by Norland.\n")
                  .rfind("commitment (inferred, delivered): Two hulls"),
              topicsIn("# Strait Watch\n\n" + list).size());
    EXPECT_EQ(topicsIn("# Strait Watch\n\n- Two hulls delivered by Norland.\n"),
              "point: Two hulls delivered by Norland.\n");
}

TEST(Labels, sayWhatStandsBehindThem)
{
    EXPECT_EQ(topicsIn("# T\n\n## Recommendations\n\n- **Risk:** Storms delay ships.\n"
                       "- **Finding:** The pier is old.\n- **Pier two:** Build it anew.\n"),
              "threat (stated, Risk): Risk | Storms delay ships.\n"
              "point: Finding | The pier is old.\n"
              "recommendation (stated, Recommendations): Pier two | Build it anew.\n");
}

TEST(Headings, announceAdviceInAllItsWordings)
{
    for (const char *const heading :
         {"Recommended actions", "Next steps", "What NATO should do", "Action items", "Our advice",
          "A five-point plan", "The way forward", "Policy options", "How to keep the strait open",
          "How the allies can help", "Mitigation strategies for ports", "What should be done?"})
        EXPECT_TRUE(topicsIn("# T\n\n## " + std::string(heading) + "\n\n- Lights on all piers.\n")
                        .starts_with("recommendation (stated, "))
            << heading;
    EXPECT_EQ(topicsIn("# T\n\n## Options for legislative proposals\n\n- Lights on all piers.\n"),
              "point: Lights on all piers.\n")
        << "who lists options advises none of them";
}

TEST(Headings, announceKindsWhateverAdjectivesTheirNounHas)
{
    const std::string item = "\n\n- Lights on all piers.\n";
    EXPECT_TRUE(
        topicsIn("# T\n\n## Chinese threats to ports" + item).starts_with("threat (stated"));
    EXPECT_TRUE(
        topicsIn("# T\n\n## Economic benefits of piers" + item).starts_with("benefit (stated"));
    EXPECT_TRUE(
        topicsIn("# T\n\n## Humanitarian impact" + item).starts_with("implication (stated"));
    EXPECT_TRUE(topicsIn("# T\n\n## Contributing factors" + item).starts_with("driver (stated"));
    EXPECT_EQ(topicsIn("# T\n\n## Responses to threats" + item), "point: Lights on all piers.\n");
}

TEST(Headings, holdWhereTheSentenceBehindThemLeavesOpenWhatFollows)
{
    EXPECT_EQ(topicsIn("# T\n\n## Solutions\n\nThe port needs much of the following:\n\n"
                       "- Lights on all piers.\n"),
              "recommendation (stated, Solutions): Lights on all piers.\n");
}

TEST(OwnWords, ofATitleCountNeitherItsNumberNorWhatStandsInBrackets)
{
    EXPECT_EQ(topicsIn("# T\n\n### A. Persistent Threats (PTs)\n\nThey stay.\n\n"
                       "### B. Piers\n\nThey stand.\n")
                  .substr(0, 27),
              "threat (inferred, Threats):");
}

TEST(OwnWords, ofRowsThatCountOnAreLedByTheSentenceBeforeThem)
{
    EXPECT_EQ(topicsIn("# T\n\nThe captains named these causes.\n\n"
                       "One, piers without lights.\n\nTwo, fog.\n"),
              "driver (led-in, these causes): One, piers without lights.\n"
              "driver (led-in, these causes): Two, fog.\n");
}

TEST(Headings, thatSayOtherwiseEndWhatThoseAboveAnnounce)
{
    EXPECT_EQ(topicsIn("# T\n\n## Benefits and costs\n\n### Costs\n\n- Two hulls.\n"),
              "point: Two hulls.\n");
    EXPECT_EQ(
        topicsIn("# T\n\n## Recommendations\n\n### Why trust has fallen\n\n- Two collisions.\n"),
        "driver (stated, Why trust has): Two collisions.\n");
    EXPECT_EQ(topicsIn("# T\n\n## Recommendations\n\n### Rejected\n\n- A new pier.\n"),
              "point: A new pier.\n");
    EXPECT_EQ(topicsIn("# T\n\n## Recommendations\n\n### Harbours\n\n- A new pier.\n"),
              "recommendation (stated, Recommendations): A new pier.\n");
}

TEST(Headings, withTheirParagraphsAreTopicsUnderOneThatAnnouncesThem)
{
    EXPECT_EQ(topicsIn("# T\n\n## Key threats\n\n### Missile salvoes\n\nThey come at night.\n\n"
                       "### Mines\n\nThey drift.\n\n## Places\n\n### The narrows\n\nDeep water.\n"),
              "threat (stated, threats): Missile salvoes | They come at night.\n"
              "threat (stated, threats): Mines | They drift.\n");
}

TEST(LeadIns, ofVerbsAndPlainNounsSayWhatFollows)
{
    const auto kind = [](const std::string &lead) {
        const std::string found = topicsIn("# T\n\n" + lead + "\n\n- Lights on all piers.\n");
        return found.substr(0, found.find(':'));
    };
    EXPECT_EQ(kind("The plan must address the top risks to shipping:"), "threat (led-in, risks)");
    EXPECT_EQ(kind("Norland agreed to:"), "commitment (led-in, agreed to)");
    EXPECT_EQ(kind("There are several reasons:"), "driver (led-in, several reasons)");
    EXPECT_EQ(kind("They met in:"), "point");
}

TEST(Prose, isATopicWhereASentenceLeavesNoDoubt)
{
    EXPECT_EQ(
        topicsIn("# Strait Watch\n\nThe strait is narrow. Tokyo should widen its patrols in it. "
                 "Critics say that Seoul should not.\n"),
        "recommendation (inferred, Tokyo should widen): "
        "Tokyo should widen its patrols in it.\n");
}

TEST(Prose, ofASeriesIsWhatItsFirstSentenceAnnounces)
{
    EXPECT_EQ(topicsIn("# Strait Watch\n\nThe fleet faces three threats. First, drifting mines. "
                       "Second, storms.\n\nThird, old hulls.\n\n## Elsewhere\n\nFirst, the map.\n"),
              "threat (led-in, threats): First, drifting mines.\n"
              "threat (led-in, threats): Second, storms.\n"
              "threat (led-in, threats): Third, old hulls.\n");
}

TEST(Prose, ofAFewReasonsIsASeries)
{
    EXPECT_EQ(
        topicsIn("# Strait Watch\n\nTraffic has grown for a few reasons. First, two new ports.\n"),
        "driver (led-in, few reasons): First, two new ports.\n");
}

TEST(Prose, isPartedIntoSentencesBehindAbbreviationsAndQuotationMarks)
{
    EXPECT_EQ(
        topicsIn("# Strait Watch\n\nThe U.S. fleet is old. “It is slow.” The U.S. should renew "
                 "it soon.[3] Gen. Ito agrees.\n"),
        "recommendation (inferred, U.S. should renew): The U.S. should renew it soon.[3]\n");
}

TEST(Japanese, headingsAnnounceWithTheirLastNoun)
{
    EXPECT_TRUE(
        topicsIn("# 概観\n\nこれは海峡についての短い報告である。\n\n## 政策提案\n\n- 港湾の照明\n")
            .starts_with("recommendation (stated"));
    EXPECT_TRUE(
        topicsIn(
            "# 概観\n\nこれは海峡についての短い報告である。\n\n## リスク要因\n\n- 港湾の照明\n")
            .starts_with("threat (stated"));
    EXPECT_TRUE(
        topicsIn("# 概観\n\nこれは海峡についての短い報告である。\n\n## 背景\n\n- 港湾の照明\n")
            .starts_with("driver (stated"));
    EXPECT_EQ(
        topicsIn(
            "# 概観\n\nこれは海峡についての短い報告である。\n\n## 影響力工作への対処\n\n- 港湾の照明\n"),
        "point: 港湾の照明\n");
}

} // namespace entente::test
