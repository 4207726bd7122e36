// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QMenuBar;

namespace entente::ui {

class PanelStack;
class SettingsDialog;
class WindowState;
struct Menus;

/// Opens the settings and the list of shortcuts, and does at once what is changed there.
class SettingsDesk final : public QObject
{
    Q_OBJECT

public:
    SettingsDesk(const Menus &menus, QMenuBar *bar, WindowState *state, PanelStack *panels,
                 QWidget *window);

private:
    void openSettings();
    void openShortcuts();

    const Menus *m_menus;
    QMenuBar *m_bar;
    WindowState *m_state;
    PanelStack *m_panels;
    QWidget *m_window;
    QPointer<SettingsDialog> m_dialog; ///< while it is open
};

} // namespace entente::ui
