// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/chip.h"

#include "tests/support/briefings.h"
#include "ui/filter/filterbar.h"
#include "ui/workspace/workspace.h"

#include <QAccessible>
#include <QTest>

#include <gtest/gtest.h>

using namespace entente;
using namespace entente::ui;

namespace {

struct Bar : ::testing::Test
{
    Workspace workspace{bundledVocabulary()};
    FilterBar bar{&workspace};

    Bar()
    {
        workspace.setBriefings(test::indexOf({test::bundled()}), 0);
        bar.resize(1280, bar.heightForWidth(1280));
        bar.show();
    }
    Chip *find(const char *name) { return bar.findChild<Chip *>(QString::fromLatin1(name)); }
    static ConceptIndex area(const char *id) { return *bundledVocabulary()->find(id); }
};

} // namespace

using ChipTest = Bar;

TEST_F(ChipTest, isLeftOutByShiftAndAClickOrByDelete)
{
    Chip *cyber = find("areaChip-cybersecurity");
    QTest::mouseClick(cyber, Qt::LeftButton, Qt::ShiftModifier);
    EXPECT_EQ(workspace.filter().excludedAreas, std::vector{area("cybersecurity")});
    EXPECT_EQ(cyber->choice(), AreaChoice::LeftOut);
    QTest::keyClick(cyber, Qt::Key_Delete);
    EXPECT_TRUE(workspace.filter().isEmpty());
    QTest::keyClick(cyber, Qt::Key_Delete);
    EXPECT_EQ(workspace.filter().excludedAreas, std::vector{area("cybersecurity")});
    QTest::keyClick(find("kindChip-threat"), Qt::Key_Delete);
    EXPECT_TRUE(workspace.filter().kinds.empty()) << "kinds are shown, and not left out";
}

TEST_F(ChipTest, isLeftOutByItsMinusSignWhichIsThereUnderThePointer)
{
    Chip *cyber = find("areaChip-cybersecurity");
    const QPoint end(cyber->width() - 6, cyber->height() / 2);
    const QImage before = cyber->grab().toImage();
    cyber->setAttribute(Qt::WA_UnderMouse);
    EXPECT_NE(before.copy(QRect(cyber->width() - 14, 4, 10, 16)),
              cyber->grab().toImage().copy(QRect(cyber->width() - 14, 4, 10, 16)));
    QTest::mouseClick(cyber, Qt::LeftButton, {}, end);
    EXPECT_EQ(workspace.filter().excludedAreas, std::vector{area("cybersecurity")});
    QTest::mouseClick(cyber, Qt::LeftButton, {}, end); // now it is the sign that takes it back
    EXPECT_TRUE(workspace.filter().isEmpty());
}

TEST_F(ChipTest, isToggledByAScreenReader)
{
    Chip *cyber = find("areaChip-cybersecurity");
    QAccessibleActionInterface *actions = QAccessible::queryAccessibleInterface(cyber)
                                              ->actionInterface();
    ASSERT_NE(actions, nullptr);
    actions->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_EQ(workspace.filter().areas, std::vector{area("cybersecurity")});
    EXPECT_TRUE(cyber->isChecked());
    actions->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(workspace.filter().isEmpty());
    EXPECT_FALSE(cyber->isChecked());
}

TEST_F(ChipTest, isLeftOutByAScreenReader)
{
    Chip *cyber = find("areaChip-cybersecurity");
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(cyber);
    QAccessibleActionInterface *actions = told->actionInterface();
    ASSERT_NE(actions, nullptr);
    const QString leaveOut = QStringLiteral("LeaveOut");
    ASSERT_TRUE(actions->actionNames().contains(leaveOut));
    EXPECT_EQ(actions->localizedActionName(leaveOut).toStdString(), "Leave out");
    EXPECT_EQ(actions->keyBindingsForAction(leaveOut), QStringList{QStringLiteral("Del")});
    actions->doAction(leaveOut);
    EXPECT_EQ(workspace.filter().excludedAreas, std::vector{area("cybersecurity")});
    EXPECT_TRUE(told->text(QAccessible::Name).contains(QStringLiteral("left out")));
    EXPECT_FALSE(told->state().checked);
    const QAccessibleInterface *kind = QAccessible::queryAccessibleInterface(
        find("kindChip-threat"));
    EXPECT_FALSE(
        const_cast<QAccessibleInterface *>(kind)->actionInterface()->actionNames().contains(
            leaveOut))
        << "kinds are shown, and not left out";
}
