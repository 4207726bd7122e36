// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/agreementdesk.h"

#include "ui/agreement/agreementdialog.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

namespace entente::ui {

AgreementDesk::AgreementDesk(Workspace *workspace, LibrarySession *library, QWidget *window)
    : QObject(window), m_workspace(workspace), m_library(library), m_window(window)
{
}

void AgreementDesk::open()
{
    // One that is open already tells of what was read then: it makes room.
    delete m_dialog.data();
    std::optional<library::BriefingId> current;
    if (!m_workspace->isInLibrary() && m_workspace->current() >= 0)
        current = m_library->kept()->idOf(m_workspace->current());
    m_dialog = new AgreementDialog({m_library->library(), m_workspace->vocabularyPtr(), {}},
                                   current, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &AgreementDialog::passageWanted, m_library,
            [library = m_library](library::BriefingId briefing, const QString &words) {
                library->openPassage(briefing, std::nullopt, words);
            });
    m_dialog->show();
}

} // namespace entente::ui
