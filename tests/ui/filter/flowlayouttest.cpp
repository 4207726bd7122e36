// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/flowlayout.h"

#include <QWidget>

#include <gtest/gtest.h>

using namespace entente::ui;

namespace {

const std::vector<QSize> five(5, QSize(40, 20));

} // namespace

TEST(Flow, setsItemsSideBySideAndThenOnTheNextLine)
{
    const Flow placed = flow(five, 100, {10, 5});
    ASSERT_EQ(placed.items.size(), 5U);
    EXPECT_EQ(placed.items[0], QRect(0, 0, 40, 20));
    EXPECT_EQ(placed.items[1], QRect(50, 0, 40, 20));
    EXPECT_EQ(placed.items[2], QRect(0, 25, 40, 20));
    EXPECT_EQ(placed.height, 70);
}

TEST(Flow, leavesOutWhatDoesNotFitOnItsLines)
{
    const Flow placed = flow(five, 100, {10, 5}, 2);
    EXPECT_EQ(placed.items.size(), 4U);
    EXPECT_EQ(placed.height, 45);
}

TEST(Flow, makesRoomForTheTrailingItem)
{
    const Flow placed = flow(five, 100, {10, 5}, 2, {30, 20});
    ASSERT_EQ(placed.items.size(), 3U);
    EXPECT_EQ(placed.trailing, QRect(50, 25, 30, 20));
}

TEST(Flow, putsTheTrailingItemBehindTheLastWhereAllFit)
{
    const Flow placed = flow({QSize(40, 20)}, 100, {10, 5}, 2, {30, 20});
    EXPECT_EQ(placed.trailing, QRect(50, 0, 30, 20));
    EXPECT_EQ(placed.height, 20);
}

TEST(Flow, narrowsAnItemThatIsWiderThanALine)
{
    const Flow placed = flow({QSize(400, 20), QSize(10, 20)}, 100, {10, 5});
    EXPECT_EQ(placed.items[0], QRect(0, 0, 100, 20));
    EXPECT_EQ(placed.items[1], QRect(0, 25, 10, 20));
}

TEST(Flow, ofNothingHasNoHeight)
{
    EXPECT_EQ(flow({}, 100, {10, 5}).height, 0);
    EXPECT_EQ(flow({}, 100, {10, 5}, 2, {30, 20}).trailing, QRect(0, 0, 30, 20));
}

TEST(FlowLayout, takesTheHeightThatItsWidthAsksFor)
{
    QWidget widget;
    auto *layout = new FlowLayout(&widget);
    layout->setFlowSpacing({10, 5});
    for (int i = 0; i < 4; ++i) {
        auto *child = new QWidget;
        child->setFixedSize(40, 20);
        layout->addWidget(child);
    }
    EXPECT_TRUE(layout->hasHeightForWidth());
    EXPECT_EQ(layout->heightForWidth(1000), 20);
    EXPECT_EQ(layout->heightForWidth(100), 45);
    EXPECT_EQ(layout->minimumSize(), QSize(40, 20));
}

TEST(FlowLayout, startsAtTheRightWhereTextRunsFromRightToLeft)
{
    QWidget widget;
    widget.setLayoutDirection(Qt::RightToLeft);
    auto *layout = new FlowLayout(&widget);
    auto *child = new QWidget;
    child->setFixedSize(40, 20);
    layout->addWidget(child);
    layout->setGeometry({0, 0, 100, 20});
    EXPECT_EQ(child->geometry(), QRect(60, 0, 40, 20));
}

TEST(FlowLayout, leavesNoRoomForWhatIsHidden)
{
    QWidget widget;
    auto *layout = new FlowLayout(&widget);
    auto *child = new QWidget;
    child->setFixedSize(40, 20);
    layout->addWidget(child);
    child->hide();
    EXPECT_EQ(layout->heightForWidth(100), 0);
}
