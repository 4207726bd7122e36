// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/exportdesk.h"

#include "core/session/annotations.h"
#include "ui/jobs/jobspanel.h"
#include "ui/publishing/exportcontroller.h"
#include "ui/publishing/resultbar.h"
#include "ui/window/bookexport.h"
#include "ui/window/jobsdesk.h"
#include "ui/window/menus.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QAction>

namespace entente::ui {

ExportDesk::ExportDesk(Workspace *workspace, LibrarySession *library, const Menus &menus,
                       MessageBar *messages, Chosen chosen, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_export(new ExportController(workspace, window)),
      m_book(new BookExport(workspace, library, m_export, messages, this)),
      m_chosen(std::move(chosen))
{
    m_export->setAnnotationGiver([workspace, library](int briefing) {
        return session::annotationsOf(*workspace->briefing(briefing),
                                      library->notes()->notesOf(briefing), library->team()->book());
    });
    for (const auto &each : menus.exportAs) {
        connect(each.second, &QAction::triggered, this, [this, format = each.first] {
            if (m_workspace->isInLibrary())
                m_book->run(m_chosen(), [this, format](const ExportSubject &of) {
                    m_export->exportOf(of, format);
                });
            else
                m_export->exportAs(format);
        });
    }
    connect(menus.printPreview, &QAction::triggered, this, [this] {
        if (m_workspace->isInLibrary())
            m_book->run(m_chosen(),
                        [this](const ExportSubject &of) { m_export->previewPrintOf(of); });
        else
            m_export->previewPrint();
    });
    connect(menus.print, &QAction::triggered, this, [this] {
        if (m_workspace->isInLibrary())
            m_book->run(m_chosen(), [this](const ExportSubject &of) { m_export->printOf(of); });
        else
            m_export->print();
    });
}

void ExportDesk::setJobs(Jobs *jobs, JobsDesk *desk)
{
    m_export->setJobs(jobs);
    m_export->result()->setFoot(desk->panel());
    m_book->setJobs(jobs);
    connect(m_export, &ExportController::jobsRequested, desk, &JobsDesk::open);
}

} // namespace entente::ui
