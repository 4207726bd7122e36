// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/tablemodel.h"

#include "tests/support/briefings.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace entente;
using namespace entente::ui;

namespace {

struct Model : ::testing::Test
{
    Workspace workspace{bundledVocabulary()};
    TableModel model{&workspace};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void show(TableRole role)
    {
        workspace.setBriefings(test::indexOf({test::bundled()}), 0);
        for (const TableRef &table : tablesInScope(workspace)) {
            if (table.get().role == role)
                return model.setTable(table);
        }
        FAIL() << "no such table";
    }
    QString words(int row, int column) const
    {
        return model.index(row, column).data(TableModel::RawTextRole).toString();
    }
};

} // namespace

using TableModelTest = Model;

TEST_F(TableModelTest, holdsTheCellsAndHeadsOfTheTable)
{
    show(TableRole::Comparison);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.columnCount(), 3);
    EXPECT_EQ(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(),
              QStringLiteral("Past approach"));
    EXPECT_EQ(words(2, 0), QStringLiteral("Regional Security Focus"));
    EXPECT_EQ(words(2, 2), QStringLiteral("Measures taken in reaction to events"));
    EXPECT_FALSE(model.index(0, 0).parent().isValid());
}

TEST_F(TableModelTest, isEmptyWithoutATable)
{
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), 0);
    show(TableRole::Comparison);
    model.setTable({});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).isValid());
}

TEST_F(TableModelTest, givesTheWordsThatDifferAndSaysThemToScreenReaders)
{
    show(TableRole::Comparison);
    const QModelIndex cell = model.index(0, 1);
    const auto spans = cell.data(TableModel::DifferencesRole).value<TextSpans>();
    ASSERT_EQ(spans.size(), 1);
    EXPECT_EQ(words(0, 1).mid(spans[0].start, spans[0].length),
              QStringLiteral("enhanced in scale and scope"));
    EXPECT_EQ(cell.data(Qt::AccessibleDescriptionRole).toString(),
              QStringLiteral("Differs in: enhanced in scale and scope."));
    EXPECT_TRUE(model.index(0, 0).data(TableModel::DifferencesRole).value<TextSpans>().isEmpty());
}

TEST_F(TableModelTest, knowsWhichRowIsWhichTopic)
{
    show(TableRole::FocusAreas);
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto topic = model.index(row, 0).data(TableModel::TopicRole).value<TopicRef>();
        ASSERT_TRUE(topic.isValid());
        EXPECT_EQ(workspace.topic(topic)->row, row);
        EXPECT_EQ(model.rowOf(topic), row);
    }
    EXPECT_EQ(model.rowOf({}), -1);
    EXPECT_EQ(model.rowOf({1, 0}), -1);
}

TEST_F(TableModelTest, hasNoTopicsInAComparison)
{
    show(TableRole::Comparison);
    EXPECT_FALSE(model.index(0, 0).data(TableModel::TopicRole).value<TopicRef>().isValid());
}

TEST_F(TableModelTest, followsTheFilterAndSaysSoOnlyWhereItMatters)
{
    show(TableRole::Comparison);
    EXPECT_EQ(model.leftOut(), 0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    workspace.toggleArea(*workspace.vocabulary().find("intelligence-sharing"));
    model.followFilter();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(model.leftOut(), 2);
    EXPECT_FALSE(model.index(0, 0).data(TableModel::ShownRole).toBool());
    EXPECT_TRUE(model.index(1, 0).data(TableModel::ShownRole).toBool());
    EXPECT_TRUE(model.index(0, 0)
                    .data(Qt::AccessibleDescriptionRole)
                    .toString()
                    .contains(QStringLiteral("Left out by the filter.")));
    model.followFilter();
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(TableModelTest, knowsTheLineOfEachRow)
{
    show(TableRole::Comparison);
    const TableRef &table = model.table();
    const std::uint32_t head = test::lineOf(table.words->locatorOf(table.get().place));
    for (int row = 0; row < 3; ++row) {
        EXPECT_EQ(model.index(row, 1).data(TableModel::PlaceRole).toString(),
                  QStringLiteral("line %1").arg(head + 2 + static_cast<unsigned>(row)));
    }
}

TEST_F(TableModelTest, alignsColumnsAsTheTableSays)
{
    workspace.setBriefings(
        test::indexOf({test::briefing("# N\n\n| A | B | C |\n|---|:-:|--:|\n| x | y | 3 |\n")}), 0);
    model.setTable(tablesInScope(workspace).at(0));
    const auto alignment = [this](int column) {
        return model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>()
            & Qt::AlignHorizontal_Mask;
    };
    EXPECT_EQ(alignment(0), Qt::AlignLeft);
    EXPECT_EQ(alignment(1), Qt::AlignHCenter);
    EXPECT_EQ(alignment(2), Qt::AlignRight);
}

TEST_F(TableModelTest, keepsItsTableWhenTheBriefingIsClosed)
{
    show(TableRole::Comparison);
    workspace.setBriefings(test::indexOf({}), -1);
    EXPECT_EQ(words(0, 0), QStringLiteral("Military Exercises"));
}
