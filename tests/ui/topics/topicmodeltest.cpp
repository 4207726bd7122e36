// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/topicmodel.h"

#include "core/filter/filtersentence.h"
#include "tests/support/briefings.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace entente;
using namespace entente::ui;

namespace {

struct Topics : ::testing::Test
{
    Workspace workspace{bundledVocabulary()};
    TopicModel model{&workspace};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Topics()
    {
        workspace.setBriefings(test::indexOf({test::bundled(), test::bundled("us-japan-2015")}), 0);
    }
    int topicCount() const
    {
        int count = 0;
        for (int i = 0; i < model.rowCount(); ++i)
            count += model.rowCount(model.index(i, 0));
        return count;
    }
    QStringList groups() const
    {
        QStringList names;
        for (int i = 0; i < model.rowCount(); ++i)
            names << model.index(i, 0).data().toString();
        return names;
    }
    static ConceptIndex area(const char *id) { return *bundledVocabulary()->find(id); }
};

} // namespace

using TopicModelTest = Topics;

TEST_F(TopicModelTest, groupsTopicsByKindInTheOrderOfTheKinds)
{
    const QStringList expected{QStringLiteral("Threats"),     QStringLiteral("Drivers"),
                               QStringLiteral("Focus areas"), QStringLiteral("Implications"),
                               QStringLiteral("Benefits"),    QStringLiteral("Recommendations")};
    EXPECT_EQ(groups(), expected);
    EXPECT_EQ(topicCount(), 19);
    EXPECT_EQ(model.index(1, 0).data(TopicModel::CountRole).toInt(),
              model.rowCount(model.index(1, 0)));
}

TEST_F(TopicModelTest, groupsBySectionInReadingOrder)
{
    model.setGrouping(Grouping::Section);
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(groups().first(), QStringLiteral("Why the alliance is growing closer"));
    EXPECT_EQ(topicCount(), 19);
}

TEST_F(TopicModelTest, groupsByBriefingAllThatAreInScope)
{
    model.setGrouping(Grouping::Briefing);
    EXPECT_EQ(model.rowCount(), 1);
    workspace.setShowsAll(true);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(topicCount(), static_cast<int>(workspace.result().total));
}

TEST_F(TopicModelTest, everyGroupingSurvivesEveryFilter)
{
    for (const Grouping grouping :
         {Grouping::Kind, Grouping::FocusArea, Grouping::Section, Grouping::Briefing}) {
        model.setGrouping(grouping);
        workspace.toggleArea(area("cybersecurity"));
        workspace.toggleKind(Kind::Recommendation);
        workspace.toggleArea(area("cybersecurity"));
        workspace.setFilterText(QStringLiteral("zzz"));
        EXPECT_EQ(model.rowCount(), 0);
        workspace.clearFilter();
        workspace.setShowsAll(true);
        workspace.toggleArea(area("missile-defence"));
        workspace.setShowsAll(false);
        workspace.clearFilter();
        EXPECT_GE(topicCount(), 19);
    }
}

TEST_F(TopicModelTest, showsNothingButWhatTheFilterShows)
{
    workspace.toggleArea(area("cybersecurity"));
    ASSERT_EQ(topicCount(), static_cast<int>(workspace.result().count));
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex group = model.index(i, 0);
        for (int j = 0; j < model.rowCount(group); ++j)
            EXPECT_TRUE(workspace.isShown(
                model.index(j, 0, group).data(TopicModel::TopicRefRole).value<TopicRef>()));
    }
}

TEST_F(TopicModelTest, movesOnlyTheRowsThatComeAndGo)
{
    QSignalSpy resets(&model, &TopicModel::modelReset);
    const TopicRef recommendation{0, 13};
    ASSERT_EQ(workspace.topic(recommendation)->kind, Kind::Recommendation);
    const QPersistentModelIndex kept(model.indexOf(recommendation));
    ASSERT_TRUE(kept.isValid());
    workspace.toggleKind(Kind::Recommendation);
    workspace.toggleKind(Kind::Recommendation);
    EXPECT_TRUE(kept.isValid());
    EXPECT_EQ(kept.data(TopicModel::TopicRefRole).value<TopicRef>(), recommendation);
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(TopicModelTest, findsATopicInTheGroupThatIsNear)
{
    model.setGrouping(Grouping::FocusArea);
    const TopicRef ref{0, 2};
    ASSERT_GT(workspace.briefing(0)->areasOf(*workspace.topic(ref)).size(), 1U);
    const QModelIndex first = model.indexOf(ref);
    QModelIndex other;
    for (int i = first.parent().row() + 1; i < model.rowCount() && !other.isValid(); ++i) {
        const QModelIndex found = model.indexOf(ref, model.index(i, 0));
        if (found.parent().row() == i)
            other = found;
    }
    ASSERT_TRUE(other.isValid());
    EXPECT_EQ(other.data(TopicModel::TopicRefRole).value<TopicRef>(), ref);
}

TEST_F(TopicModelTest, tellsWhatATopicIs)
{
    const QModelIndex index = model.indexOf({0, 0});
    const Topic &topic = *workspace.topic({0, 0});
    EXPECT_EQ(index.data(TopicModel::TitleRole).toString(),
              QStringLiteral("Regional Threats on the Rise"));
    EXPECT_EQ(index.data(TopicModel::KindRole).toInt(), static_cast<int>(topic.kind));
    EXPECT_FALSE(index.data(TopicModel::AreasRole).toStringList().isEmpty());
    EXPECT_TRUE(index.data(Qt::AccessibleTextRole).toString().contains(kindLabel(topic.kind)));
}

TEST_F(TopicModelTest, namesTheBriefingWhereThereAreSeveral)
{
    EXPECT_TRUE(model.indexOf({0, 0}).data(TopicModel::BriefingTitleRole).toString().isEmpty());
    workspace.setShowsAll(true);
    EXPECT_FALSE(model.indexOf({0, 0}).data(TopicModel::BriefingTitleRole).toString().isEmpty());
}

TEST_F(TopicModelTest, followsWhenBriefingsCloseAndOpen)
{
    workspace.setShowsAll(true);
    workspace.setBriefings(test::indexOf({}), -1);
    EXPECT_EQ(model.rowCount(), 0);
    workspace.setBriefings(test::indexOf({test::bundled()}), 0);
    EXPECT_EQ(topicCount(), 19);
}

TEST_F(TopicModelTest, startsAnewWhereVeryManyRowsChange)
{
    std::string text = "# Many\n\n## Threats\n\nThe following **threats** are seen:\n\n";
    for (int i = 0; i < 2000; ++i)
        text += std::string("- **Topic ") + std::to_string(i) + ":** "
            + (i % 2 == 0 ? "logistics.\n" : "cybersecurity.\n");
    workspace.setBriefings(test::indexOf({test::briefing(text)}), 0);
    ASSERT_EQ(topicCount(), 2000);
    QSignalSpy resets(&model, &TopicModel::modelReset);
    workspace.toggleArea(area("cybersecurity"));
    EXPECT_EQ(topicCount(), 1000);
    EXPECT_EQ(resets.count(), 1);
}
