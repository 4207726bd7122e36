// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/scenes.h"
#include "ui/palette/commandpalette.h"

#include <QApplication>
#include <QDialog>
#include <QTabWidget>
#include <QTimer>

namespace entente::ui {

using DialogsLook = ScenesTest;

TEST_P(DialogsLook, ofTheSettings)
{
    expectDialog("settingsAction", "settings");
}

TEST_P(DialogsLook, ofTheExport)
{
    expectDialog("exportPdfAction", "export");
}

TEST_P(DialogsLook, ofTheSpreadsheet)
{
    expectDialog("exportCsvAction", "spreadsheet");
}

TEST_P(DialogsLook, ofTheShortcuts)
{
    expectDialog("shortcutsAction", "shortcuts");
}

/// Its licence: what else it says differs from one system to the next.
TEST_P(DialogsLook, ofWhatTheProgramIs)
{
    QTimer::singleShot(0, m_window.get(), [this] {
        auto *tabs = m_window->findChild<QDialog *>(QStringLiteral("aboutDialog"))
                         ->findChild<QTabWidget *>();
        tabs->setCurrentIndex(tabs->count() - 1);
        tabs->currentWidget()->setFont(QApplication::font()); // typewriter faces differ, too
    });
    expectDialog("aboutAction", "about");
}

TEST_P(DialogsLook, ofTheCommands)
{
    trigger("commandsAction");
    expectWidget(m_window->findChild<CommandPalette *>(), "commands");
}

INSTANTIATE_TEST_SUITE_P(Dresses, DialogsLook, ::testing::ValuesIn(dresses), nameOfDress);

} // namespace entente::ui
