// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/openwindow.h"
#include "ui/settings/keymap.h"
#include "ui/window/menuactions.h"

#include <QMenuBar>

#include <set>

namespace entente::ui {

namespace {

class ActionsTest : public WindowTest
{
protected:
    [[nodiscard]] std::vector<NamedAction> actions() const
    {
        return actionsOf(*m_window->menuBar());
    }
    /// What opens a file by its name comes and goes with the files: nobody gives it keys.
    [[nodiscard]] static bool isOfFile(const NamedAction &each)
    {
        return each.action->objectName().isEmpty();
    }
};

} // namespace

TEST_F(ActionsTest, haveEachANameAPlaceAndAnIcon)
{
    ASSERT_GT(actions().size(), 60U);
    for (const NamedAction &each : actions()) {
        EXPECT_FALSE(each.name.isEmpty()) << each.action->objectName().toStdString();
        EXPECT_FALSE(each.place.isEmpty()) << each.name.toStdString();
        EXPECT_FALSE(each.action->icon().isNull()) << each.name.toStdString();
        EXPECT_FALSE(each.action->icon().pixmap(16, 16).isNull()) << each.name.toStdString();
    }
}

TEST_F(ActionsTest, drawEachWhatTheSetOfIconsHas)
{
    for (const NamedAction &each : actions()) {
        const QImage drawn = each.action->icon().pixmap(24, 24).toImage();
        bool any = false;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                any = any || qAlpha(drawn.pixel(x, y)) > 100;
        }
        EXPECT_TRUE(any) << each.name.toStdString() << " is drawn with an icon that is not there";
    }
}

TEST_F(ActionsTest, bearEachANameUnderWhichItsKeysAreKept)
{
    std::set<QString> names;
    for (const NamedAction &each : actions()) {
        if (isOfFile(each)) {
            EXPECT_TRUE(each.place.contains(u',')) << each.name.toStdString() << " of a submenu";
            continue;
        }
        EXPECT_TRUE(names.insert(each.action->objectName()).second)
            << each.action->objectName().toStdString();
    }
}

TEST_F(ActionsTest, tellTheirKeysInTheirTipsWhicheverTheyAre)
{
    for (const NamedAction &each : actions())
        EXPECT_TRUE(isOfFile(each) || each.action->toolTip() == tipOf(*each.action))
            << each.name.toStdString() << " tells " << each.action->toolTip().toStdString();
    auto *charts = find<QAction>("panelAction5");
    EXPECT_EQ(charts->toolTip().toStdString(), "Charts (Ctrl+5)");
    EXPECT_EQ(find<QWidget>("clearFilterButton")->toolTip().toStdString(),
              "Clear filter (Ctrl+Shift+K)");
    Keymap keys(actions());
    keys.set(charts, QKeySequence(Qt::CTRL | Qt::Key_J));
    EXPECT_EQ(charts->toolTip().toStdString(), "Charts (Ctrl+J)");
    press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(m_window->panels()->current(), Panel::Charts);
    keys.resetAll();
    EXPECT_EQ(charts->toolTip().toStdString(), "Charts (Ctrl+5)");
}

TEST_F(ActionsTest, canEachBeGivenOtherKeysAndTheUsualOnesAgain)
{
    Keymap keys(actions());
    const QKeySequence rare(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_F12);
    for (const NamedAction &each : actions()) {
        if (isOfFile(each))
            continue;
        const QKeySequence before = each.action->shortcut();
        keys.set(each.action, rare);
        EXPECT_EQ(each.action->shortcut(), rare) << each.name.toStdString();
        keys.reset(each.action);
        EXPECT_EQ(each.action->shortcut(), before) << each.name.toStdString();
    }
}

} // namespace entente::ui
