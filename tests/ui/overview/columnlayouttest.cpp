// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/columnlayout.h"

#include <QWidget>

#include <gtest/gtest.h>

using namespace entente::ui;

namespace {

struct Page : ::testing::Test
{
    QWidget page;
    ColumnLayout *columns = new ColumnLayout(&page);

    QWidget *add(int height)
    {
        auto *widget = new QWidget(&page);
        widget->setFixedHeight(height);
        columns->addWidget(widget);
        return widget;
    }
    void lay()
    {
        page.resize(800, 1000);
        page.show();
        columns->activate();
    }
};

using ColumnLayoutTest = Page;

} // namespace

TEST_F(ColumnLayoutTest, breaksWhereTheLongerColumnIsShortest)
{
    const QWidget *first = add(100);
    const QWidget *second = add(100);
    const QWidget *third = add(160);
    columns->setColumns(2);
    lay();
    EXPECT_EQ(first->x(), second->x());
    EXPECT_GT(third->x(), first->x());
    EXPECT_EQ(third->y(), first->y());
    EXPECT_EQ(columns->heightForWidth(800), second->geometry().bottom() + 1);
}

TEST_F(ColumnLayoutTest, setsEverythingInOneColumnWhereThereIsNoRoomForTwo)
{
    const QWidget *first = add(100);
    const QWidget *second = add(50);
    lay();
    EXPECT_EQ(first->width(), 800);
    EXPECT_EQ(second->x(), first->x());
    EXPECT_GT(second->y(), first->geometry().bottom());
}

TEST_F(ColumnLayoutTest, leavesNoRoomForWhatIsHidden)
{
    const QWidget *first = add(100);
    QWidget *hidden = add(300);
    hidden->hide();
    lay();
    EXPECT_EQ(columns->heightForWidth(800), 100);
    EXPECT_EQ(first->y(), 0);
}

TEST_F(ColumnLayoutTest, beginsAtTheRightWhereTheLanguageDoes)
{
    page.setLayoutDirection(Qt::RightToLeft);
    const QWidget *first = add(100);
    const QWidget *second = add(100);
    columns->setColumns(2);
    lay();
    EXPECT_GT(first->x(), second->x());
}
