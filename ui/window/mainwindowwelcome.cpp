// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a first start shows, and what it proposes to try.

#include "ui/window/beginning.h"
#include "ui/window/columns.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace entente::ui {

void MainWindow::connectWelcome()
{
    connect(m_menus->welcome, &QAction::triggered, this, &MainWindow::showWelcome);
    connect(m_workspace, &Workspace::currentChanged, this, &MainWindow::leaveWelcome);
}

void MainWindow::showWelcome()
{
    showLibrary(false);
    m_isWelcoming = true;
    updateActions();
    m_welcomePage->setFocus(Qt::OtherFocusReason);
}

void MainWindow::leaveWelcome()
{
    if (std::exchange(m_isWelcoming, false))
        updateActions();
}

void MainWindow::tryOut(WelcomePage::Try what)
{
    const auto go = [this, what] {
        m_workspace->clearFilter();
        switch (what) {
        case WelcomePage::Try::Recommended:
            m_workspace->toggleKind(Kind::Recommendation);
            enterPanel(Panel::Topics);
            break;
        case WelcomePage::Try::Compared:
            enterPanel(Panel::Compare);
            break;
        case WelcomePage::Try::Published:
            enterPanel(Panel::Overview);
            m_menus->exportPdf->trigger();
            break;
        }
    };
    const std::vector<BriefingPtr> &open = m_workspace->briefings();
    const std::string sample = sampleName().toStdString();
    const auto found = std::find_if(open.begin(), open.end(),
                                    [&](const BriefingPtr &each) { return each->file == sample; });
    if (found != open.end()) {
        m_workspace->setCurrent(static_cast<int>(found - open.begin()));
        go();
        return;
    }
    connect(m_open, &OpenBriefings::finished, this, go,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    this->open({sampleName()});
}

} // namespace entente::ui
