// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/tableview.h"

#include "tests/support/briefings.h"
#include "ui/comparison/tablemodel.h"
#include "ui/workspace/workspace.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

using namespace entente;
using namespace entente::ui;

namespace {

std::string wide(int columns, int rows)
{
    std::string heads = "|";
    std::string rule = "|";
    std::string cells = "|";
    for (int i = 0; i < columns; ++i) {
        heads += " Head " + std::to_string(i) + " |";
        rule += "---|";
        cells += " some words of cell " + std::to_string(i) + " |";
    }
    std::string text = "# Wide\n\n" + heads + '\n' + rule + '\n';
    for (int i = 0; i < rows; ++i)
        text += cells + '\n';
    return text;
}

struct View : ::testing::Test
{
    Workspace workspace{bundledVocabulary()};
    TableModel model{&workspace};
    TableView view;
    QTableView *frozen = view.findChild<QTableView *>(QStringLiteral("frozenColumn"));

    void open(const std::string &text)
    {
        workspace.setBriefings(test::indexOf({test::briefing(text)}), 0);
        model.setTable(tablesInScope(workspace).at(0));
        view.setModel(&model);
        view.resize(700, 400);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }
};

} // namespace

using TableViewTest = View;

TEST_F(TableViewTest, fitsUpToFourColumnsAtAnyWidth)
{
    open(wide(4, 3));
    for (const int width : {900, 300, 640}) {
        view.resize(width, 400);
        EXPECT_EQ(view.horizontalHeader()->length(), view.viewport()->width());
        EXPECT_FALSE(frozen->isVisible());
    }
}

TEST_F(TableViewTest, makesRowsHigherWhereWordsWrap)
{
    open(wide(4, 3));
    const int before = view.rowHeight(0);
    view.resize(240, 400);
    EXPECT_GT(view.rowHeight(0), before);
}

TEST_F(TableViewTest, keepsTheFirstColumnWhereTheOthersScroll)
{
    open(wide(9, 40));
    ASSERT_TRUE(frozen->isVisible());
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
    view.verticalScrollBar()->setValue(90);
    EXPECT_LT(view.columnViewportPosition(0), 0);
    EXPECT_EQ(frozen->columnViewportPosition(0), 0);
    EXPECT_EQ(frozen->mapTo(&view, QPoint()).x(), 0);
    EXPECT_EQ(frozen->verticalScrollBar()->value(), 90);
    EXPECT_EQ(frozen->rowViewportPosition(5), view.rowViewportPosition(5));
    EXPECT_EQ(frozen->rowHeight(5), view.rowHeight(5));
}

TEST_F(TableViewTest, hidesARowInBothParts)
{
    open(wide(9, 5));
    view.setRowShown(1, false);
    EXPECT_TRUE(view.isRowHidden(1));
    EXPECT_TRUE(frozen->isRowHidden(1));
    view.setRowShown(1, true);
    EXPECT_FALSE(frozen->isRowHidden(1));
    EXPECT_EQ(frozen->rowViewportPosition(3), view.rowViewportPosition(3));
}

TEST_F(TableViewTest, theArrowsNeverLeaveTheirCellBehindTheFirstColumn)
{
    open(wide(9, 5));
    view.activateWindow();
    view.setFocus();
    view.setCurrentIndex(model.index(0, 8));
    for (int column = 7; column >= 1; --column) {
        QTest::keyClick(&view, Qt::Key_Left);
        ASSERT_EQ(view.currentIndex().column(), column);
        EXPECT_GE(view.visualRect(view.currentIndex()).left(), view.columnWidth(0));
    }
}

TEST_F(TableViewTest, aClickOnTheFirstColumnSelectsInBothParts)
{
    open(wide(9, 5));
    view.horizontalScrollBar()->setValue(300);
    QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {},
                      frozen->visualRect(model.index(2, 0)).center());
    EXPECT_EQ(view.currentIndex(), model.index(2, 0));
    EXPECT_EQ(view.horizontalScrollBar()->value(), 300);
}
