// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/briefingmodel.h"

#include "tests/support/patience.h"
#include "tests/ui/workspace/librarysessions.h"

#include <QAbstractItemModelTester>

namespace entente::ui {

namespace {

class BriefingModelTest : public LibrarySessionTest
{
protected:
    void SetUp() override
    {
        LibrarySessionTest::SetUp();
        write("port-plan.md",
              "---\ntitle: A port plan\ndate: 2024-11-02\n"
              "source_url: https://www.example.org/plans/1\n---\nWords alone.\n");
        importBoth();
        QSignalSpy finished(m_session->imports(), &LibraryImports::finished);
        m_session->imports()->importFiles({m_folder.filePath(QStringLiteral("port-plan.md"))});
        ASSERT_TRUE(finished.wait(test::patience));
        m_session->finish();
    }

    [[nodiscard]] static QStringList titles(const BriefingModel &model,
                                            const QModelIndex &parent = {})
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(parent); ++row)
            found << model.index(row, BriefingModel::Title, parent).data().toString();
        return found;
    }
};

} // namespace

TEST_F(BriefingModelTest, listsTheNewestFirst)
{
    BriefingModel model(m_workspace.get(), m_session.get());
    const QAbstractItemModelTester tester(&model);
    EXPECT_EQ(titles(model),
              (QStringList{QStringLiteral("A port plan"), QStringLiteral("Shield"),
                           QStringLiteral("Ports")}));
    EXPECT_EQ(model.index(0, BriefingModel::Source).data().toString(),
              QStringLiteral("example.org"));
    EXPECT_EQ(model.index(2, BriefingModel::Kinds).data().toString(), QStringLiteral("2 threats"));
}

TEST_F(BriefingModelTest, isSortedByAnyColumn)
{
    BriefingModel model(m_workspace.get(), m_session.get());
    const QAbstractItemModelTester tester(&model);
    model.sort(BriefingModel::Title, Qt::AscendingOrder);
    EXPECT_EQ(titles(model).front(), QStringLiteral("A port plan"));
    EXPECT_EQ(titles(model).back(), QStringLiteral("Shield"));
    model.sort(BriefingModel::Topics, Qt::DescendingOrder);
    EXPECT_EQ(titles(model).front(), QStringLiteral("Ports"));
    for (int column = 0; column < BriefingModel::columns; ++column)
        model.sort(column, Qt::AscendingOrder);
}

TEST_F(BriefingModelTest, listsWhatTheFilterLeaves)
{
    BriefingModel model(m_workspace.get(), m_session.get());
    const QAbstractItemModelTester tester(&model);
    filterText("mines");
    EXPECT_EQ(titles(model), QStringList{QStringLiteral("Ports")});
    EXPECT_GT(model.index(0, BriefingModel::Topics).data().toInt(), 0);
    m_workspace->clearFilter();
    m_session->finish();
    EXPECT_EQ(model.briefingCount(), 3);
}

TEST_F(BriefingModelTest, callsHitsWhatIsFoundOfWordsAndTopicsWhatBriefingsHave)
{
    const BriefingModel model(m_workspace.get(), m_session.get());
    const auto head = [&] {
        return model.headerData(BriefingModel::Topics, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    EXPECT_EQ(head(), QStringLiteral("Topics"));
    filterText("mines");
    EXPECT_EQ(head(), QStringLiteral("Hits"));
    EXPECT_EQ(model.index(0, BriefingModel::Topics).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("%1 hits, 2 topics in all")
                  .arg(model.index(0, BriefingModel::Topics).data().toInt()));
    m_workspace->clearFilter();
    m_session->finish();
    EXPECT_EQ(head(), QStringLiteral("Topics"));
}

TEST_F(BriefingModelTest, tellsApartBriefingsThatAreAlikeInAllThatIsSaidOfThem)
{
    const QByteArray head = "---\ntitle: Twins\ndate: 2024-12-01\n---\n";
    write("one.md", head + "First words.\n");
    write("two.md", head + "Quite another text.\n");
    QSignalSpy finished(m_session->imports(), &LibraryImports::finished);
    m_session->imports()->importFiles(
        {m_folder.filePath(QStringLiteral("one.md")), m_folder.filePath(QStringLiteral("two.md"))});
    ASSERT_TRUE(finished.wait(test::patience));
    m_session->finish();
    BriefingModel model(m_workspace.get(), m_session.get());
    model.sort(BriefingModel::Title, Qt::AscendingOrder);
    EXPECT_EQ(titles(model).mid(3),
              (QStringList{QStringLiteral("Twins (one.md)"), QStringLiteral("Twins (two.md)")}));
}

TEST_F(BriefingModelTest, listsBriefingsWithoutTopicsWhereNothingIsAskedOfTopics)
{
    BriefingModel model(m_workspace.get(), m_session.get());
    const QAbstractItemModelTester tester(&model);
    Filter filter;
    filter.since = Date::parse("2024-01-01");
    m_workspace->setFilter(filter);
    m_session->finish();
    EXPECT_EQ(titles(model),
              (QStringList{QStringLiteral("A port plan"), QStringLiteral("Shield")}));
    EXPECT_EQ(model.index(0, BriefingModel::Topics).data().toString(), QStringLiteral("0"));
    m_workspace->setInLibrary(true);
    EXPECT_EQ(m_workspace->counts().sentence,
              QStringLiteral("Showing 2 of 3 briefings, those that are dated 2024-01-01 or later. "
                             "Topics in them: 1."));
    filter.since = Date::parse("2024-11-01");
    m_workspace->setFilter(filter);
    m_session->finish();
    EXPECT_EQ(titles(model), QStringList{QStringLiteral("A port plan")});
    filter.kinds = {Kind::Benefit};
    m_workspace->setFilter(filter);
    m_session->finish();
    EXPECT_EQ(model.briefingCount(), 0) << "a kind is asked of topics";
}

TEST_F(BriefingModelTest, isGroupedByTheFocusAreaOfMostTopics)
{
    BriefingModel model(m_workspace.get(), m_session.get());
    const QAbstractItemModelTester tester(&model);
    QSignalSpy read(m_session->areas(), &LibraryAreas::areasRead);
    model.setGrouping(BriefingGrouping::FocusArea);
    EXPECT_EQ(titles(model).size(), 1); // until they are read
    ASSERT_TRUE(read.wait(test::patience));
    QStringList all;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex above = model.index(group, BriefingModel::Title);
        for (int row = 0; row < model.rowCount(above); ++row) {
            const QModelIndex one = model.index(row, BriefingModel::Title, above);
            const auto areas = m_session->areas()->areasOf(model.record(one)->id);
            EXPECT_TRUE(above.data().toString().startsWith(
                areas.empty() ? QStringLiteral("Without a focus area")
                              : m_workspace->areaLabel(areas.front())))
                << above.data().toString().toStdString();
        }
        all << titles(model, above);
    }
    all.sort();
    EXPECT_EQ(all,
              (QStringList{QStringLiteral("A port plan"), QStringLiteral("Ports"),
                           QStringLiteral("Shield")}));
    ASSERT_GT(model.rowCount(), 1);
    EXPECT_TRUE(titles(model).last().startsWith(QStringLiteral("Without a focus area")));
}

TEST_F(BriefingModelTest, isGroupedByYear)
{
    BriefingModel model(m_workspace.get(), m_session.get());
    const QAbstractItemModelTester tester(&model);
    model.setGrouping(BriefingGrouping::Year);
    EXPECT_EQ(titles(model), (QStringList{QStringLiteral("2024 (2)"), QStringLiteral("2021 (1)")}));
    EXPECT_EQ(titles(model, model.index(0, 0)),
              (QStringList{QStringLiteral("A port plan"), QStringLiteral("Shield")}));
    EXPECT_EQ(model.record(model.index(0, 0)), nullptr) << "a group is no briefing";
    const QModelIndex ports = model.indexOf(1);
    EXPECT_EQ(ports.data().toString(), QStringLiteral("Ports"));
    EXPECT_EQ(ports.parent().row(), 1);
}

TEST_F(BriefingModelTest, readsTheFocusAreasOfWhatIsLookedAt)
{
    BriefingModel model(m_workspace.get(), m_session.get());
    const QModelIndex areas = model.index(2, BriefingModel::Areas);
    EXPECT_TRUE(areas.data().toString().isEmpty());
    QSignalSpy read(m_session->areas(), &LibraryAreas::areasRead);
    ASSERT_TRUE(read.wait(test::patience));
    EXPECT_TRUE(areas.data().toString().contains(QStringLiteral("Cybersecurity")));
}

TEST_F(BriefingModelTest, followsWhatWasRead)
{
    BriefingModel model(m_workspace.get(), m_session.get());
    EXPECT_EQ(model.indexOf(1).siblingAtColumn(BriefingModel::State).data().toString(),
              QStringLiteral("Unread"));
    const auto records = m_session->briefings();
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    m_session->setReadingState(1, {true, 40});
    m_session->finish();
    EXPECT_EQ(changed.size(), 1);
    EXPECT_TRUE(reset.isEmpty()) << "what is selected stays selected";
    EXPECT_EQ(records, m_session->briefings()) << "no record but its own is touched";
    EXPECT_EQ(model.indexOf(1).siblingAtColumn(BriefingModel::State).data().toString(),
              QStringLiteral("Read"));
}

TEST_F(BriefingModelTest, putsABriefingThatWasReadIntoAnotherGroup)
{
    BriefingModel model(m_workspace.get(), m_session.get());
    model.setGrouping(BriefingGrouping::State);
    ASSERT_EQ(model.rowCount(), 1);
    m_session->setReadingState(1, {true, 40});
    EXPECT_EQ(model.rowCount(), 2);
}

} // namespace entente::ui
