// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/briefings.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

/// The role of a table of these heads, with a row of these cells.
TableRole roleOf(const std::string &heads, const std::string &row)
{
    std::string rule = "|";
    for (std::size_t at = 0; at != std::string::npos; at = heads.find('|', at + 1))
        rule += "---|";
    const BriefingPtr read = briefing("# T\n\n| " + heads + " |\n" + rule + "\n| " + row + " |\n");
    EXPECT_EQ(read->tables.size(), 1U) << heads;
    return read->tables.empty() ? TableRole::Data : read->tables[0].role;
}

} // namespace

TEST(ComparisonTables, haveOppositesForHeads)
{
    EXPECT_EQ(roleOf("Argument | Supporters | Critics", "Cost | low | high"),
              TableRole::Comparison);
    EXPECT_EQ(roleOf("Metric | Claimed | Actual (from logs) | Status", "Ships | 10 | 4 | bad"),
              TableRole::Comparison)
        << "figures too";
    EXPECT_EQ(roleOf("Priority | Current state | Target state", "Ports | two | nine"),
              TableRole::Comparison);
    EXPECT_EQ(roleOf("Policy | Pros | Cons", "Talks | cheap | slow"), TableRole::Comparison);
    EXPECT_EQ(roleOf("項目 | 改正前 | 改正後", "定員 | 10 | 20"), TableRole::Comparison);
    EXPECT_EQ(roleOf("論点 | 賛成 | 反対", "費用 | 安い | 高い"), TableRole::Comparison);
}

TEST(ComparisonTables, ofBeforeAndAfterNeedNoAspect)
{
    EXPECT_EQ(roleOf("Before | After", "Two ships | Nine ships"), TableRole::Comparison);
    EXPECT_EQ(roleOf("Myth | Fact", "Ships are cheap | Ships are dear"), TableRole::Comparison);
    EXPECT_EQ(roleOf("Reasons for | No. of seats", "Peace | 3"), TableRole::Data);
}

TEST(ComparisonTables, setCountriesSideBySide)
{
    EXPECT_EQ(roleOf("Metric | United States | China | Note", "Ships | 290 | 370 | 2025"),
              TableRole::Comparison);
    EXPECT_EQ(roleOf(" | U.S. | EU | NATO", "Sanctions | yes | no | none"), TableRole::Comparison);
    EXPECT_EQ(roleOf("分野 | 日本 | 韓国", "艦艇 | 新しい | 古い"), TableRole::Comparison);
    EXPECT_EQ(roleOf("Year | Japan | South Korea", "2020 | 3 | 4"), TableRole::Data)
        << "figures by year are a series";
}

TEST(ComparisonTables, haveOptionsForRowsOrColumns)
{
    EXPECT_EQ(roleOf("Option | Benefits | Risks", "A | quick | dear"), TableRole::Comparison);
    EXPECT_EQ(roleOf("選択肢 | メリット | デメリット", "A案 | 安い | 遅い"), TableRole::Comparison);
    EXPECT_EQ(roleOf("Area | Phase 1 | Phase 2", "Ports | Dredge | Build"), TableRole::Comparison);
    EXPECT_EQ(roleOf("論点 | A案 | B案", "費用 | 安い | 高い"), TableRole::Comparison);
}

TEST(ComparisonTables, holdPeersAgainstEachOtherInWords)
{
    EXPECT_EQ(
        roleOf("Country | Defence posture | View of the treaty",
               "Norland | It keeps a large army on its border | It wants it to be renewed soon"),
        TableRole::Comparison);
    EXPECT_EQ(roleOf("Country | Capital | Population", "Norland | Nor | 3"), TableRole::Data);
}

TEST(ComparisonTables, markPeersByWhatHoldsOfEach)
{
    EXPECT_EQ(roleOf("Country | Radar | Base", "Japan | yes | no"), TableRole::Comparison);
    EXPECT_EQ(roleOf("国名 | 基地 | 協定", "韓国 | ○ | ×"), TableRole::Comparison);
    EXPECT_EQ(roleOf("Country | Capital | Ships", "Japan | Tokyo | 114"), TableRole::Data);
}

TEST(DataTables, tellOneThingAColumn)
{
    EXPECT_EQ(roleOf("Aspect | Description | Example", "Ports | deep | Nor"), TableRole::Data);
    EXPECT_EQ(roleOf("項目 | 内容 | 備考", "定員 | 十名 | なし"), TableRole::Data);
    EXPECT_EQ(
        roleOf(
            "Maker | Drug | Enrollees who used it in 2022 for a year | Total paid by them in 2022",
            "A | Eliquis | many | much"),
        TableRole::Data)
        << "a year in a sentence is no name of a column";
    EXPECT_EQ(roleOf("Author | Rejection | Count", "United States | no | 68"), TableRole::Data);
}

} // namespace entente::test
