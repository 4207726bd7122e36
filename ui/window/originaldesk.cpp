// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/originaldesk.h"

#include "ui/original/originalpanel.h"
#include "ui/reader/readerpanel.h"
#include "ui/workspace/workspace.h"

#include <QAction>

namespace entente::ui {

OriginalDesk::OriginalDesk(Workspace *workspace, ReaderPanel *reader, QAction *action)
    : QObject(reader), m_workspace(workspace), m_reader(reader), m_action(action)
{
    connect(m_action, &QAction::toggled, this, &OriginalDesk::update);
    connect(m_workspace, &Workspace::currentChanged, this, &OriginalDesk::update);
    connect(m_workspace, &Workspace::briefingsChanged, this, &OriginalDesk::update);
    update();
}

void OriginalDesk::update()
{
    const bool isWanted = m_action->isChecked()
        && OriginalPanel::hasPages(m_workspace->currentBriefing());
    if (m_panel == nullptr && isWanted) {
        m_panel = new OriginalPanel(m_workspace, m_reader);
        m_reader->setBeside(m_panel);
        connect(m_panel, &OriginalPanel::closed, this, [this] { m_action->setChecked(false); });
        connect(m_reader, &ReaderPanel::placeInView, m_panel, &OriginalPanel::showPlace);
    }
    if (m_panel != nullptr)
        m_panel->setVisible(isWanted);
}

} // namespace entente::ui
