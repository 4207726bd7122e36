// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/tablelist.h"

#include "tests/support/briefings.h"
#include "ui/workspace/workspace.h"

using namespace entente;
using namespace entente::ui;

namespace {

struct Tables : ::testing::Test
{
    Workspace workspace{bundledVocabulary()};

    void open(std::vector<BriefingPtr> briefings)
    {
        workspace.setBriefings(test::indexOf(std::move(briefings)), 0);
    }
};

} // namespace

using TableListTest = Tables;

TEST_F(TableListTest, givesComparisonsFirstThenFocusAreasThenData)
{
    open({test::bundled()});
    const auto tables = tablesInScope(workspace);
    ASSERT_EQ(tables.size(), 3U);
    EXPECT_EQ(tables[0].get().role, TableRole::Comparison);
    EXPECT_EQ(tables[1].get().role, TableRole::FocusAreas);
    EXPECT_EQ(tables[2].get().role, TableRole::FocusAreas);
    EXPECT_LT(tables[1].get().place, tables[2].get().place);
}

TEST_F(TableListTest, holdsTheCurrentBriefingAloneOrAll)
{
    open({test::bundled(), test::bundled("us-japan-2015")});
    for (const TableRef &table : tablesInScope(workspace))
        EXPECT_EQ(table.briefing, 0);
    const std::size_t alone = tablesInScope(workspace).size();
    workspace.setShowsAll(true);
    EXPECT_GT(tablesInScope(workspace).size(), alone);
}

TEST_F(TableListTest, isEmptyWhereNothingIsOpen)
{
    EXPECT_TRUE(tablesInScope(workspace).empty());
}

TEST_F(TableListTest, namesATableByItsCaptionThenItsSectionThenItsHeads)
{
    open({test::briefing("The forces compare as follows:\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n"
                         "# Figures\n\n| C | D |\n|---|---|\n| 3 | 4 |\n"),
          test::briefing("| E | F |\n|---|---|\n| 5 | 6 |\n")});
    workspace.setShowsAll(true);
    const auto tables = tablesInScope(workspace);
    ASSERT_EQ(tables.size(), 3U);
    EXPECT_EQ(titleOf(tables[0]), QStringLiteral("The forces compare as follows"));
    EXPECT_EQ(titleOf(tables[1]), QStringLiteral("Figures"));
    EXPECT_EQ(titleOf(tables[2]), QStringLiteral("E, F"));
}

TEST_F(TableListTest, findsTheTableThatATopicIsARowOf)
{
    open({test::bundled()});
    const auto &topics = workspace.currentBriefing()->topics;
    for (std::size_t i = 0; i < topics.size(); ++i) {
        const TableRef table = tableOf(workspace, 0, static_cast<int>(i));
        EXPECT_EQ(table.isValid(), topics[i].row >= 0);
        if (table.isValid()) {
            EXPECT_EQ(table.get().block, topics[i].block);
        }
    }
    EXPECT_FALSE(tableOf(workspace, 7, 0).isValid());
}
