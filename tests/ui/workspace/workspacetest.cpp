// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/workspace.h"

#include "tests/support/briefings.h"

#include <QSignalSpy>

namespace entente::ui {

namespace {

class WorkspaceTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_workspace.setBriefings(
            test::indexOf({test::bundled("alliance"), test::bundled("us-japan-2015")}), 0);
    }

    [[nodiscard]] ConceptIndex area(std::string_view id) const
    {
        return *m_workspace.vocabulary().find(id);
    }

    Workspace m_workspace{bundledVocabulary()};
};

} // namespace

TEST_F(WorkspaceTest, showsTheTopicsOfTheCurrentBriefingAlone)
{
    EXPECT_EQ(m_workspace.result().count, m_workspace.briefing(0)->topics.size());
    for (const TopicRef topic : m_workspace.shownTopics())
        EXPECT_EQ(topic.briefing, 0);
}

TEST_F(WorkspaceTest, showsTheTopicsOfAllBriefingsWhenAsked)
{
    m_workspace.setShowsAll(true);
    EXPECT_EQ(m_workspace.result().count,
              m_workspace.briefing(0)->topics.size() + m_workspace.briefing(1)->topics.size());
    EXPECT_EQ(m_workspace.briefingsInScope(), (std::vector<int>{0, 1}));
}

TEST_F(WorkspaceTest, togglesAnAreaOnAndOffAndTellsOfIt)
{
    const QSignalSpy changed(&m_workspace, &Workspace::filterChanged);
    m_workspace.toggleArea(area("cybersecurity"));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_LT(m_workspace.result().count, m_workspace.result().total);
    EXPECT_TRUE(m_workspace.filterSentence().contains(QStringLiteral("Cybersecurity")));
    m_workspace.toggleArea(area("cybersecurity"));
    EXPECT_EQ(m_workspace.result().count, m_workspace.result().total);
}

TEST_F(WorkspaceTest, keepsTheFilterWhenAnotherBriefingBecomesCurrent)
{
    m_workspace.toggleKind(Kind::Recommendation);
    m_workspace.setCurrent(1);
    EXPECT_EQ(m_workspace.filter().kinds, std::vector<Kind>{Kind::Recommendation});
    for (const TopicRef topic : m_workspace.shownTopics()) {
        EXPECT_EQ(topic.briefing, 1);
        EXPECT_EQ(m_workspace.topic(topic)->kind, Kind::Recommendation);
    }
}

TEST_F(WorkspaceTest, doesNotTellOfAFilterThatIsTheSame)
{
    m_workspace.setFilterText(QStringLiteral("missile"));
    const QSignalSpy changed(&m_workspace, &Workspace::filterChanged);
    m_workspace.setFilterText(QStringLiteral("  missile "));
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(WorkspaceTest, keepsTheSelectionWhenOtherBriefingsAreOpened)
{
    m_workspace.select({1, 2});
    m_workspace.setBriefings(test::indexOf({m_workspace.briefings()[1]}), 0);
    EXPECT_EQ(m_workspace.selection(), (TopicRef{0, 2}));
}

TEST_F(WorkspaceTest, dropsASelectionWhoseBriefingWasClosed)
{
    m_workspace.select({1, 2});
    m_workspace.setBriefings(test::indexOf({m_workspace.briefings()[0]}), 0);
    EXPECT_FALSE(m_workspace.selection().isValid());
}

TEST_F(WorkspaceTest, selectsNothingThatIsNotThere)
{
    m_workspace.select({7, 700});
    EXPECT_FALSE(m_workspace.selection().isValid());
    EXPECT_EQ(m_workspace.topic({7, 700}), nullptr);
    EXPECT_FALSE(m_workspace.isShown({0, 700}));
}

TEST_F(WorkspaceTest, showsATopicInTheTextOfItsBriefing)
{
    const QSignalSpy requested(&m_workspace, &Workspace::showInTextRequested);
    m_workspace.showInText({1, 0});
    EXPECT_EQ(m_workspace.current(), 1);
    EXPECT_EQ(m_workspace.selection(), (TopicRef{1, 0}));
    EXPECT_EQ(requested.count(), 1);
}

TEST_F(WorkspaceTest, hidesRowsOfAComparisonThatTouchNoneOfTheAreas)
{
    m_workspace.toggleArea(area("military-exercises"));
    int shown = 0;
    std::size_t rows = 0;
    for (const Table &table : m_workspace.currentBriefing()->tables) {
        if (table.role != TableRole::Comparison)
            continue;
        rows += table.rowCount();
        for (std::size_t row = 0; row < table.rowCount(); ++row)
            shown += m_workspace.isRowShown(0, table, row) ? 1 : 0;
    }
    EXPECT_EQ(rows, 3U);
    EXPECT_EQ(shown, 1);
}

} // namespace entente::ui
