// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/openwindow.h"
#include "ui/reader/readerpanel.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/style/readingstyle.h"
#include "ui/style/style.h"
#include "ui/window/shortcutspage.h"

#include <QApplication>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>

namespace entente::ui {

namespace {

class SettingsDeskTest : public WindowTest
{
protected:
    void TearDown() override
    {
        setReadingStyle({});
        applyScheme(Scheme::Light);
    }
};

} // namespace

TEST_F(SettingsDeskTest, opensTheSettingsBesideTheWindow)
{
    EXPECT_EQ(m_window->findChild<SettingsDialog *>(), nullptr);
    m_window->activateWindow();
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = m_window->findChild<SettingsDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(dialog->isModal());
}

TEST_F(SettingsDeskTest, setsThePageThatIsReadAtOnce)
{
    trigger("panelAction2");
    const QImage before = m_window->panels()->panel(Panel::Read)->grab().toImage();
    trigger("settingsAction");
    find<QSpinBox>("readingSize")->setValue(24);
    EXPECT_NE(m_window->panels()->panel(Panel::Read)->grab().toImage(), before);
    EXPECT_DOUBLE_EQ(static_cast<ReaderPanel *>(m_window->panels()->panel(Panel::Read))->zoom(),
                     1.0);
}

TEST_F(SettingsDeskTest, colourTheWindowAndCheckTheMenu)
{
    trigger("schemeSepiaAction");
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), sepiaPalette().color(QPalette::Base));
    trigger("settingsAction");
    Q_EMIT m_window->findChild<SettingsDialog *>()->schemeChosen(Scheme::HighContrast);
    EXPECT_TRUE(find<QAction>("schemeHighContrastAction")->isChecked());
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), QColor(Qt::black));
}

TEST_F(SettingsDeskTest, keysThatAreChangedAreInTipsAndWork)
{
    const auto *tabs = find<QTabBar>("panelTabs");
    EXPECT_EQ(tabs->tabToolTip(4), QStringLiteral("Charts (Ctrl+5)"));
    Keymap keymap({{find<QAction>("panelAction5"), QStringLiteral("Charts"), {}},
                   {find<QAction>("exportPdfAction"), QStringLiteral("Export PDF"), {}}});
    keymap.set(find<QAction>("panelAction5"), QKeySequence(Qt::CTRL | Qt::Key_J));
    keymap.set(find<QAction>("exportPdfAction"), QKeySequence(Qt::CTRL | Qt::Key_U));
    EXPECT_EQ(tabs->tabToolTip(4), QStringLiteral("Charts (Ctrl+J)"));
    EXPECT_EQ(find<QAction>("exportPdfAction")->toolTip(), QStringLiteral("Export PDF (Ctrl+U)"));
    m_window->activateWindow();
    press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(m_window->panels()->current(), Panel::Charts);
    m_window->close();
    const MainWindow next(bundledVocabulary(),
                          m_folder.filePath(QStringLiteral("library.entente")));
    EXPECT_EQ(next.findChild<QAction *>(QStringLiteral("panelAction5"))->shortcut(),
              QKeySequence(Qt::CTRL | Qt::Key_J));
}

TEST_F(SettingsDeskTest, listsTheShortcutsOfTheMenusInHelp)
{
    m_window->activateWindow();
    press(Qt::Key_F1, Qt::ControlModifier);
    auto *page = m_window->findChild<ShortcutsPage *>();
    ASSERT_NE(page, nullptr);
    const auto *table = page->findChild<QTableWidget *>(QStringLiteral("shortcutsTable"));
    QStringList lines;
    for (int row = 0; row < table->rowCount(); ++row)
        lines << table->item(row, 0)->text() + u'|' + table->item(row, 2)->text();
    EXPECT_TRUE(lines.contains(QStringLiteral("Commands|Ctrl+Shift+P")));
    EXPECT_TRUE(lines.contains(QStringLiteral("Threat|T")));
    EXPECT_TRUE(lines.contains(QStringLiteral("Import a folder|"))) << "that has none, too";
}

} // namespace entente::ui
