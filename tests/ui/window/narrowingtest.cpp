// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/openwindow.h"
#include "ui/workspace/workspace.h"

namespace entente::ui {

namespace {

class NarrowWindow : public WindowTest
{
protected:
    void makeWide(int width)
    {
        m_window->resize(width, 560);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->width() == width; }, test::patience));
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool showsSide() { return find<QWidget>("sideBar")->isVisible(); }
    [[nodiscard]] bool showsDetails() { return find<QWidget>("rightColumn")->isVisible(); }
};

} // namespace

TEST_F(NarrowWindow, leavesItsRoomToWhatIsRead)
{
    EXPECT_TRUE(showsSide() && showsDetails());
    makeWide(800);
    EXPECT_TRUE(showsSide());
    EXPECT_FALSE(showsDetails());
    EXPECT_FALSE(find<QAction>("detailsAction")->isChecked());
    makeWide(620);
    EXPECT_FALSE(showsSide() || showsDetails());
    makeWide(1280);
    EXPECT_TRUE(showsSide() && showsDetails());
}

TEST_F(NarrowWindow, showsAColumnThatIsAskedForAllTheSame)
{
    makeWide(800);
    trigger("detailsAction");
    EXPECT_TRUE(showsDetails());
    trigger("detailsAction");
    makeWide(1280);
    EXPECT_FALSE(showsDetails()) << "whoever hides it does not want it back";
}

TEST_F(NarrowWindow, keepsInMindWhatIsShownInAWideOne)
{
    makeWide(620);
    m_window->close();
    EXPECT_TRUE(QSettings().value(QStringLiteral("window/outline")).toBool());
    EXPECT_TRUE(QSettings().value(QStringLiteral("window/details")).toBool());
}

} // namespace entente::ui
