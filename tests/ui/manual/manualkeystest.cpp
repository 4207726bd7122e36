// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/resources.h"
#include "resources/translation.h"
#include "tests/ui/manual/manualtexts.h"
#include "ui/settings/keymap.h"
#include "ui/window/mainwindow.h"
#include "ui/window/panelstack.h"

#include <QAbstractButton>
#include <QAction>
#include <QSettings>
#include <QTemporaryDir>

#include <set>

namespace entente::test {

namespace {

/// Keys that lists and texts know themselves, and those of the manual's own window.
const std::set<std::string> &ownKeys()
{
    static const std::set<std::string> all{"Alt+Up", "Alt+Down", "Ctrl+C",      "Ctrl+Tab",   "F2",
                                           "F3",     "Shift+F3", "Shift+Enter", "Ctrl+Return"};
    return all;
}

std::set<std::string> keysOf(const ui::MainWindow &window)
{
    std::set<std::string> keys = ownKeys();
    const auto add = [&](const QKeySequence &each) {
        keys.insert(each.toString(QKeySequence::PortableText).toStdString());
    };
    for (const QAction *action : window.findChildren<QAction *>()) {
        add(ui::Keymap::usual(action));
        for (const QKeySequence &each : action->shortcuts())
            add(each);
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        add(button->shortcut());
    return keys;
}

} // namespace

TEST(ManualKeys, areThoseThatTheProgramComesWith)
{
    QSettings().clear();
    const QTemporaryDir folder;
    ui::MainWindow window(bundledVocabulary(), folder.filePath(QStringLiteral("library.entente")),
                          {QStringLiteral("entente:alliance")});
    for (int panel = 0; panel < ui::panelCount; ++panel)
        window.panels()->panel(static_cast<ui::Panel>(panel));
    const std::set<std::string> known = keysOf(window);
    std::set<std::string> named;
    for (const QString &language : manualLanguages()) {
        for (const QString &name : ui::ManualBook::names()) {
            const QString text = chapterText(language, name);
            for (const QString &keys :
                 allOf("\\b((?:(?:Ctrl|Shift|Alt)\\+)+(?:[A-Z][A-Za-z0-9]*|[0-9,+-])|F[0-9]{1,2})",
                       text)) {
                named.insert(keys.toStdString());
                const QKeySequence meant(keys, QKeySequence::PortableText);
                EXPECT_TRUE(
                    known.contains(meant.toString(QKeySequence::PortableText).toStdString()))
                    << keys.toStdString() << " in " << language.toStdString() << '/'
                    << name.toStdString();
            }
        }
    }
    EXPECT_GT(named.size(), 30U);
}

} // namespace entente::test
