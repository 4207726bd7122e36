// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/jobsdesk.h"

#include "ui/jobs/jobs.h"
#include "ui/jobs/jobsbutton.h"
#include "ui/jobs/jobspanel.h"
#include "ui/window/jobnotices.h"

#include <QAction>
#include <QApplication>
#include <QToolBar>

namespace entente::ui {

JobsDesk::JobsDesk(Jobs *jobs, QAction *action, QToolBar *tools, QWidget *window)
    : QObject(window), m_action(action), m_window(window), m_panel(new JobsPanel(jobs, window))
{
    m_panel->hide();
    tools->addWidget(new JobsButton(jobs, action, tools));
    connect(action, &QAction::toggled, this, &JobsDesk::show);
    connect(m_panel, &JobsPanel::closeRequested, this, [this] { m_action->setChecked(false); });
    auto *notices = new JobNotices(jobs, new DesktopNotices(this), this);
    connect(notices, &JobNotices::jobsWanted, this, &JobsDesk::comeToFront);
}

void JobsDesk::open()
{
    if (m_action->isChecked())
        m_panel->setFocus(Qt::ShortcutFocusReason);
    else
        m_action->setChecked(true);
}

void JobsDesk::show(bool shown)
{
    QWidget *const focused = QApplication::focusWidget();
    const bool isWithin = m_panel->isAncestorOf(focused) || m_panel == focused;
    if (shown) {
        m_before = focused;
        m_panel->show();
        m_panel->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (isWithin && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    m_panel->hide();
}

void JobsDesk::comeToFront()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    open();
}

} // namespace entente::ui
