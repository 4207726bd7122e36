// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/briefings.h"
#include "ui/overview/areabarsmodel.h"
#include "ui/overview/briefingrows.h"
#include "ui/overview/topicgroupmodel.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace entente;
using namespace entente::ui;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

struct Models : ::testing::Test
{
    Workspace workspace{bundledVocabulary()};

    Models()
    {
        workspace.setBriefings(test::indexOf({test::bundled(), test::bundled("nato-seventy-2019")}),
                               0);
    }
    static ConceptIndex area(const char *id) { return *bundledVocabulary()->find(id); }
};

using TopicGroupModelTest = Models;
using AreaBarsModelTest = Models;
using BriefingRowsModelTest = Models;

} // namespace

TEST_F(TopicGroupModelTest, keepsTheRowsThatStayWhenOthersComeAndGo)
{
    TopicGroupModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setTopics(workspace, {{0, 0}, {0, 1}, {0, 2}, {0, 3}}, true);
    const QPersistentModelIndex kept = model.indexOf({0, 2});
    model.setTopics(workspace, {{0, 2}}, false);
    EXPECT_EQ(kept.row(), 0);
    model.setTopics(workspace, {{0, 0}, {0, 2}, {0, 5}}, false);
    EXPECT_EQ(kept.row(), 1);
    EXPECT_EQ(kept.data(TopicGroupModel::TopicRefRole).value<TopicRef>(), (TopicRef{0, 2}));
    EXPECT_EQ(model.rowCount(), 3);
    model.setTopics(workspace, {}, false);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.indexOf({0, 2}).isValid());
}

TEST_F(TopicGroupModelTest, saysTheTitleAndTheFirstWords)
{
    TopicGroupModel model;
    model.setTopics(workspace, {{0, 0}}, true);
    const QModelIndex first = model.index(0, 0);
    EXPECT_EQ(first.data().toString(), QStringLiteral("Regional Threats on the Rise"));
    EXPECT_TRUE(first.data(TopicGroupModel::TextRole)
                    .toString()
                    .startsWith(QStringLiteral("North Korea's missile")));
    EXPECT_EQ(first.data(Qt::AccessibleTextRole), first.data());
    EXPECT_TRUE(first.data(TopicGroupModel::OriginRole).toString().isEmpty());
}

TEST_F(TopicGroupModelTest, namesTheBriefingOnlyWhereSeveralAreShown)
{
    workspace.setShowsAll(true);
    TopicGroupModel model;
    model.setTopics(workspace, {{1, 0}}, true);
    EXPECT_TRUE(model.index(0, 0)
                    .data(TopicGroupModel::OriginRole)
                    .toString()
                    .startsWith(QStringLiteral("NATO at Seventy")));
}

TEST_F(AreaBarsModelTest, showsTheEightAreasThatMostTopicsTouch)
{
    AreaBarsModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.follow(workspace);
    ASSERT_EQ(model.rowCount(), 8);
    for (int row = 1; row < 8; ++row)
        EXPECT_LE(model.index(row, 0).data(AreaBarsModel::CountRole).toInt(),
                  model.index(row - 1, 0).data(AreaBarsModel::CountRole).toInt());
    EXPECT_EQ(model.index(0, 0).data(AreaBarsModel::MostRole),
              model.index(0, 0).data(AreaBarsModel::CountRole));
}

TEST_F(AreaBarsModelTest, keepsItsRowsWhenAnAreaIsChosen)
{
    AreaBarsModel model;
    model.follow(workspace);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    workspace.toggleArea(model.areaAt(2));
    model.follow(workspace);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_TRUE(model.index(2, 0).data(AreaBarsModel::ChosenRole).toBool());
    EXPECT_TRUE(model.index(2, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QStringLiteral("topics, chosen")));
}

TEST_F(AreaBarsModelTest, keepsAChosenAreaInSightThoughNoTopicTouchesIt)
{
    AreaBarsModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    workspace.toggleArea(area("personnel-exchanges"));
    workspace.setFilterText(QStringLiteral("cybersecurity"));
    model.follow(workspace);
    const QModelIndex chosen = model.indexOf(area("personnel-exchanges"));
    ASSERT_TRUE(chosen.isValid());
    EXPECT_EQ(chosen.data(AreaBarsModel::CountRole).toInt(), 0);
}

TEST_F(BriefingRowsModelTest, listsWhatIsOpenWithWhatIsShown)
{
    BriefingRowsModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    workspace.setShowsAll(true);
    workspace.toggleKind(Kind::Threat);
    model.follow(workspace);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, 0).data(BriefingRowsModel::CountRole).toString(),
              QStringLiteral("1 of 19 topics"));
    EXPECT_EQ(model.index(1, 0).data(BriefingRowsModel::CountRole).toString(),
              QStringLiteral("3 of 26 topics"));
}
