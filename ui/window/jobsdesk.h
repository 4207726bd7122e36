// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QAction;
class QToolBar;

namespace entente::ui {

class Jobs;
class JobsPanel;

/// The list of jobs in the window: its panel at the foot, the button that opens it, and what the
/// desktop is told of them.
class JobsDesk final : public QObject
{
    Q_OBJECT

public:
    /// The action shows the list, and hides it again.
    JobsDesk(Jobs *jobs, QAction *action, QToolBar *tools, QWidget *window);

    [[nodiscard]] JobsPanel *panel() const { return m_panel; }
    /// Shows the list, and goes on in it.
    void open();

private:
    void show(bool shown);
    void comeToFront();

    QAction *m_action;
    QWidget *m_window;
    JobsPanel *m_panel;
    QPointer<QWidget> m_before; ///< had the keyboard before the list
};

} // namespace entente::ui
