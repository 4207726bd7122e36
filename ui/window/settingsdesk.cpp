// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/settingsdesk.h"

#include "resources/translation.h"
#include "ui/reader/readerpanel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/window/menuactions.h"
#include "ui/window/menus.h"
#include "ui/window/panelstack.h"
#include "ui/window/shortcutspage.h"
#include "ui/window/windowstate.h"

#include <QAction>
#include <QMenuBar>

#include <algorithm>

namespace entente::ui {

namespace {

/// The actions whose keys can be kept: files and samples have no name of their own.
Keymap keymapOf(const QMenuBar &menus)
{
    std::vector<NamedAction> actions = actionsOf(menus);
    std::erase_if(actions,
                  [](const NamedAction &each) { return each.action->objectName().isEmpty(); });
    return Keymap(std::move(actions));
}

} // namespace

SettingsDesk::SettingsDesk(const Menus &menus, QMenuBar *bar, WindowState *state,
                           PanelStack *panels, QWidget *window)
    : QObject(window),
      m_menus(&menus),
      m_bar(bar),
      m_state(state),
      m_panels(panels),
      m_window(window)
{
    connect(menus.settings, &QAction::triggered, this, &SettingsDesk::openSettings);
    connect(menus.shortcuts, &QAction::triggered, this, &SettingsDesk::openShortcuts);
}

void SettingsDesk::openSettings()
{
    if (m_dialog == nullptr) {
        m_dialog = new SettingsDialog(keymapOf(*m_bar), m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &SettingsDialog::schemeChosen, this,
                [this](Scheme scheme) { m_state->setScheme(scheme); });
        connect(m_dialog, &SettingsDialog::highlightsChanged, this,
                [this] { m_menus->nameHighlights(); });
        connect(m_dialog, &SettingsDialog::languageChosen, this, &speak);
        connect(m_dialog, &SettingsDialog::readingChanged, this, [this] {
            if (auto *reader = static_cast<ReaderPanel *>(m_panels->existing(Panel::Read)))
                reader->restyle();
        });
    }
    m_dialog->show(); // beside the window, where what is changed is seen
    m_dialog->raise();
    m_dialog->activateWindow();
}

void SettingsDesk::openShortcuts()
{
    auto *page = new ShortcutsPage(keymapOf(*m_bar), m_window);
    page->setAttribute(Qt::WA_DeleteOnClose);
    page->open();
}

} // namespace entente::ui
