// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace entente::ui {
namespace {

ChartNumbers numbers()
{
    return {{QStringLiteral("Area"), QStringLiteral("Topics")},
            {{QStringLiteral("Logistics"), {1200}, true, true},
             {QStringLiteral("3 other areas"), {7}, false, false}}};
}

class ChartTable : public ::testing::Test
{
protected:
    ChartTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ChartTable, writesNumbersAsPeopleDoAndKeepsThemRaw)
{
    model.setNumbers(numbers());
    const QModelIndex cell = model.index(0, 1);
    EXPECT_EQ(cell.data().toString(), QLocale().toString(1200));
    EXPECT_EQ(cell.data(ChartTableModel::ValueRole).toInt(), 1200);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole), QStringLiteral("Topics"));
}

TEST_F(ChartTable, ticksWhatIsInTheFilter)
{
    model.setNumbers(numbers());
    EXPECT_EQ(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    EXPECT_FALSE(model.index(1, 0).data(Qt::CheckStateRole).isValid());
    EXPECT_FALSE(model.flags(model.index(1, 0)) & Qt::ItemIsUserCheckable);
}

TEST_F(ChartTable, asksForTheFilterInsteadOfTickingByItself)
{
    model.setNumbers(numbers());
    QSignalSpy spy(&model, &ChartTableModel::chosen);
    EXPECT_TRUE(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_FALSE(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy[0][0].toInt(), 0);
    EXPECT_EQ(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

TEST_F(ChartTable, keepsItsRowsWhereOnlyNumbersChange)
{
    model.setNumbers(numbers());
    const QPersistentModelIndex kept = model.index(1, 1);
    ChartNumbers changed = numbers();
    changed.rows[1].values = {8};
    model.setNumbers(changed);
    ASSERT_TRUE(kept.isValid());
    EXPECT_EQ(kept.data(ChartTableModel::ValueRole).toInt(), 8);
    changed.rows.removeLast();
    model.setNumbers(changed);
    EXPECT_EQ(model.rowCount(), 1);
}

} // namespace
} // namespace entente::ui
