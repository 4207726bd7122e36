// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/glance.h"

#include "tests/support/briefings.h"
#include "ui/workspace/workspace.h"

#include <gtest/gtest.h>

using namespace entente;
using namespace entente::ui;

namespace {

struct Glance : ::testing::Test
{
    Workspace workspace{bundledVocabulary()};

    void open(std::vector<BriefingPtr> briefings)
    {
        workspace.setBriefings(test::indexOf(std::move(briefings)), 0);
    }
    KindGlance of(Kind kind)
    {
        return glanceAt(workspace, kindTotals(workspace))[static_cast<std::size_t>(kind)];
    }
    static std::string recommendations(int count)
    {
        std::string text = "# Title\n\n## Recommendations\n\n";
        for (int i = 0; i < count; ++i)
            text += "- **Step " + std::to_string(i) + ":** Do it.\n";
        return text;
    }
};

} // namespace

TEST_F(Glance, takesTheTopicsOfAKindInReadingOrder)
{
    open({test::bundled()});
    const KindGlance recommended = of(Kind::Recommendation);
    EXPECT_EQ(recommended.total, 4U);
    EXPECT_EQ(recommended.shown, 4U);
    ASSERT_EQ(recommended.topics.size(), 4U);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(workspace.topic(recommended.topics[i])->kind, Kind::Recommendation);
        EXPECT_TRUE(i == 0 || recommended.topics[i - 1].topic < recommended.topics[i].topic);
    }
}

TEST_F(Glance, stopsAtEightAndKnowsOfTheOthers)
{
    open({test::briefing(recommendations(20))});
    const KindGlance recommended = of(Kind::Recommendation);
    EXPECT_EQ(recommended.topics.size(), mostAtAGlance);
    EXPECT_EQ(recommended.shown, 20U);
}

TEST_F(Glance, countsWhatTheFilterLeavesOut)
{
    open({test::bundled()});
    workspace.toggleKind(Kind::Threat);
    EXPECT_EQ(of(Kind::Recommendation).shown, 0U);
    EXPECT_EQ(of(Kind::Recommendation).total, 4U);
    EXPECT_TRUE(of(Kind::Recommendation).topics.empty());
    EXPECT_EQ(of(Kind::Threat).topics.size(), 1U);
}

TEST_F(Glance, looksAtAllBriefingsWhereTheyAreShown)
{
    open({test::bundled(), test::bundled("nato-seventy-2019")});
    EXPECT_EQ(of(Kind::Threat).total, 1U);
    workspace.setShowsAll(true);
    EXPECT_EQ(of(Kind::Threat).total, 4U);
    EXPECT_EQ(of(Kind::Threat).topics.back().briefing, 1);
}

TEST_F(Glance, comparesTheFirstTableThatHasARowShown)
{
    open({test::bundled(), test::bundled("nato-seventy-2019")});
    const ComparisonGlance all = comparisonAt(workspace);
    EXPECT_EQ(all.shown, 3U);
    EXPECT_EQ(all.tables, 1U);
    workspace.setShowsAll(true);
    workspace.setFilterText(QStringLiteral("opportunity"));
    const ComparisonGlance china = comparisonAt(workspace);
    EXPECT_EQ(china.briefing, 1);
    EXPECT_EQ(china.shown, 1U);
    EXPECT_EQ(china.total, 4U);
    EXPECT_EQ(china.tables, 2U);
}

TEST_F(Glance, findsNoComparisonWhereNothingIsOpen)
{
    EXPECT_EQ(comparisonAt(workspace).table, -1);
    EXPECT_EQ(of(Kind::Threat).total, 0U);
}
