// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/areamodel.h"

#include "tests/support/briefings.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace entente;
using namespace entente::ui;

namespace {

struct Areas : ::testing::Test
{
    Workspace workspace{bundledVocabulary()};
    AreaModel model{&workspace};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Areas() { workspace.setBriefings(test::indexOf({test::bundled()}), 0); }

    int row(const char *id)
    {
        const int area = *bundledVocabulary()->find(id);
        for (int i = 0; i < model.rowCount(); ++i) {
            if (model.index(i, 0).data(AreaModel::ConceptRole).toInt() == area)
                return i;
        }
        return -1;
    }
    QVariant check(int row, int column) const
    {
        return model.index(row, column).data(Qt::CheckStateRole);
    }
};

} // namespace

using AreaModelTest = Areas;

TEST_F(AreaModelTest, listsTheWholeVocabularyByLabel)
{
    ASSERT_EQ(model.rowCount(), static_cast<int>(bundledVocabulary()->size()));
    for (int i = 1; i < model.rowCount(); ++i)
        EXPECT_LE(QString::localeAwareCompare(model.index(i - 1, 0).data().toString(),
                                              model.index(i, 0).data().toString()),
                  0);
}

TEST_F(AreaModelTest, countsTopicsUnderThePresentFilter)
{
    const int cyber = row("cybersecurity");
    const int before = model.index(cyber, AreaModel::Count).data().toInt();
    EXPECT_GT(before, 0);
    QSignalSpy changed(&model, &AreaModel::dataChanged);
    workspace.toggleKind(Kind::Threat);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_LT(model.index(cyber, AreaModel::Count).data().toInt(), before);
}

TEST_F(AreaModelTest, choosesAnArea)
{
    const int cyber = row("cybersecurity");
    EXPECT_TRUE(
        model.setData(model.index(cyber, AreaModel::Area), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(workspace.filter().areas, std::vector{*bundledVocabulary()->find("cybersecurity")});
    EXPECT_EQ(check(cyber, AreaModel::Area).toInt(), Qt::Checked);
    EXPECT_TRUE(
        model.setData(model.index(cyber, AreaModel::Area), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_TRUE(workspace.filter().isEmpty());
}

TEST_F(AreaModelTest, leavingAnAreaOutTakesItsChoiceBack)
{
    const int cyber = row("cybersecurity");
    model.setData(model.index(cyber, AreaModel::Area), Qt::Checked, Qt::CheckStateRole);
    model.setData(model.index(cyber, AreaModel::LeaveOut), Qt::Checked, Qt::CheckStateRole);
    EXPECT_TRUE(workspace.filter().areas.empty());
    EXPECT_EQ(workspace.filter().excludedAreas.size(), 1U);
    EXPECT_EQ(check(cyber, AreaModel::Area).toInt(), Qt::Unchecked);
    EXPECT_EQ(check(cyber, AreaModel::LeaveOut).toInt(), Qt::Checked);
}

TEST_F(AreaModelTest, aCountCannotBeChecked)
{
    const QModelIndex count = model.index(0, AreaModel::Count);
    EXPECT_FALSE(count.flags() & Qt::ItemIsUserCheckable);
    EXPECT_FALSE(model.setData(count, Qt::Checked, Qt::CheckStateRole));
}
