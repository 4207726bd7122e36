// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/briefings.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

/// The topics of a table of these heads and rows, each as "kind: title / text".
std::string topicsOf(const std::string &heads, const std::vector<std::string> &rows)
{
    std::string rule = "|";
    for (std::size_t at = 0; at != std::string::npos; at = heads.find('|', at + 1))
        rule += "---|";
    std::string markdown = "# T\n\n| " + heads + " |\n" + rule + '\n';
    for (const std::string &row : rows)
        markdown += "| " + row + " |\n";
    const BriefingPtr read = briefing(markdown);
    std::string found;
    for (const Topic &topic : read->topics) {
        EXPECT_GE(topic.row, 0);
        EXPECT_EQ(topic.certainty, Certainty::Stated);
        found += std::string(name(topic.kind)) + ": " + simplified(read->words(topic.title)) + " / "
            + simplified(read->words(topic.text)) + '\n';
    }
    return found;
}

} // namespace

TEST(RowsOfATable, areOfTheKindThatTheFirstHeadNames)
{
    EXPECT_EQ(topicsOf("Risk | Mitigation", {"Ports silt up | Dredge them"}),
              "threat: Ports silt up / Dredge them\n");
    EXPECT_EQ(topicsOf("Recommendation | Owner | Deadline", {"Buy more ships | MoD | 2027"}),
              "recommendation: Buy more ships / MoD 2027\n");
    EXPECT_EQ(topicsOf("Commitment | Lead", {"Send ten ships | Norland"}),
              "commitment: Send ten ships / Norland\n");
    EXPECT_EQ(topicsOf("Risk factor | Response", {"Old hulls | Build new ones"}),
              "threat: Old hulls / Build new ones\n");
}

TEST(RowsOfATable, areOfTheKindThatAJapaneseHeadNames)
{
    EXPECT_EQ(topicsOf("リスク要因 | 対策", {"港が浅くなる | 浚渫する"}),
              "threat: 港が浅くなる / 浚渫する\n");
    EXPECT_EQ(topicsOf("提言 | 担当 | 期限", {"艦艇を増やす | 防衛省 | 2027年"}),
              "recommendation: 艦艇を増やす / 防衛省 2027年\n");
    EXPECT_EQ(topicsOf("政策提案 | 期限", {"艦艇を増やす | 2027年"}),
              "recommendation: 艦艇を増やす / 2027年\n");
    EXPECT_EQ(topicsOf("期待される効果 | 備考", {"港が深くなり大型の艦艇が入れる | なし"}),
              "benefit: 港が深くなり大型の艦艇が入れる / なし\n");
}

TEST(RowsOfATable, makeOneTopicAKindEachOfItsOwnCell)
{
    EXPECT_EQ(topicsOf("Risk | Recommendation", {"Ports silt up | Dredge them every year"}),
              "threat: Ports silt up / \nrecommendation:  / Dredge them every year\n");
    EXPECT_EQ(topicsOf("Factor | Impact", {"Ice melts | Ships pass in the north"}),
              "driver: Ice melts / \nimplication:  / Ships pass in the north\n");
    EXPECT_EQ(topicsOf("Threat | Impact | Recommendation | Owner",
                       {"Drones | Ports are closed for days | Buy nets and jammers | MoD"}),
              "threat: Drones / \nimplication:  / Ports are closed for days\n"
              "recommendation:  / Buy nets and jammers MoD\n");
    EXPECT_EQ(
        topicsOf("Policy | Benefits | Risks",
                 {"Sanctions | They are quick to do | They may fail at sea"}),
        "benefit: Sanctions / They are quick to do\nthreat: Sanctions / They may fail at sea\n")
        << "where nothing else of the row bears its name each topic does";
}

TEST(RowsOfATable, areEvidencedByTheHeadThatNamesTheirKind)
{
    const BriefingPtr read = briefing(
        "# T\n\n| Risk | Recommendation |\n|---|---|\n| Silt | Dredge them every year |\n");
    ASSERT_EQ(read->topics.size(), 2U);
    EXPECT_EQ(read->words(read->topics[0].evidence), "Risk");
    EXPECT_EQ(read->words(read->topics[1].evidence), "Recommendation");
    EXPECT_EQ(read->evidenceOf(read->topics[1])[0].sort, EvidenceSort::ColumnHead);
}

TEST(RowsOfATable, makeNoTopicsOfMarks)
{
    EXPECT_EQ(
        topicsOf("Risk | Likelihood | Impact | Mitigation", {"Storm | High | Low | Build walls"}),
        "threat: Storm / High Low Build walls\n");
    EXPECT_EQ(topicsOf("リスク要因 | 影響度 | 対策", {"嵐 | 高 | 壁を築く"}),
              "threat: 嵐 / 高 壁を築く\n");
    EXPECT_EQ(topicsOf("State | Deficit Impact", {"Ohio | $3,000"}), "");
    EXPECT_EQ(topicsOf("Factor | Weight", {"Cost | 3"}), "") << "it weighs";
    EXPECT_EQ(topicsOf("Risk level | Meaning", {"High | Stop all the work"}), "");
}

TEST(RowsOfATable, keepWhatIsDoneAboutAThreatWithIt)
{
    EXPECT_EQ(topicsOf("Risk | Impact | Mitigation",
                       {"Storm | Ports are closed for days | Build walls and gates"}),
              "threat: Storm / Ports are closed for days Build walls and gates\n");
    EXPECT_EQ(
        topicsOf("Task | Risk | Mitigation", {"Dredging | The silt may come back | Do it again"}),
        "threat: Dredging / The silt may come back Do it again\n");
}

TEST(RowsOfATable, skipNumbersForTheirTitle)
{
    EXPECT_EQ(topicsOf("No. | Threat | Note", {"1 | Drones | New"}), "threat: Drones / New\n");
    EXPECT_EQ(
        topicsOf("ID | Question | Recommendation", {"Q1 | Which port? | Take the larger one"}),
        "recommendation: Which port? / Take the larger one\n");
}

TEST(RowsOfATable, ofAFocusAreaAreOneTopic)
{
    EXPECT_EQ(topicsOf("Focus area | Benefit", {"Logistics | Ports are reached in a day"}),
              "focus-area: Logistics / Ports are reached in a day\n");
}

TEST(RowsOfATable, thatComparesMakeNone)
{
    EXPECT_EQ(topicsOf("Option | Benefits | Risks", {"A | It is quick to do | It may fail at sea"}),
              "");
}

TEST(RowsOfATable, ofNoKindAreTopicsWhereTheyAreToldInSentences)
{
    const auto kindsOf = [](const std::string &rows) {
        const BriefingPtr read = briefing("# T\n\n| Law | Note |\n|---|---|\n" + rows);
        std::string kinds;
        for (const Topic &topic : read->topics)
            kinds += std::string(name(topic.kind)) + ": " + simplified(read->words(topic.title))
                + '\n';
        return kinds;
    };
    EXPECT_EQ(kindsOf("| Port Act | It names the harbours and who is to keep them |\n"
                      "| Dredger Act | Norland should buy three more of its dredgers |\n"),
              "point: Port Act\nrecommendation: Dredger Act\n");
    EXPECT_EQ(kindsOf("| Port Act | 1954 |\n| Dredger Act | 1961 |\n"), "");
    EXPECT_EQ(kindsOf("| Port Act | It names the harbours and who is to keep them |\n"), "")
        << "one row is no list";
}

} // namespace entente::test
