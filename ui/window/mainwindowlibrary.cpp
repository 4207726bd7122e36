// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of the window belongs to the library.

#include "ui/filter/searchfield.h"
#include "ui/library/librarypanel.h"
#include "ui/notes/notespanel.h"
#include "ui/publishing/exportcontroller.h"
#include "ui/reader/readerpanel.h"
#include "ui/topics/outlinepanel.h"
#include "ui/topics/savedfilters.h"
#include "ui/window/actionstates.h"
#include "ui/window/annotations.h"
#include "ui/window/bookexport.h"
#include "ui/window/folderimport.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus.h"
#include "ui/window/messagebar.h"
#include "ui/window/originaldesk.h"
#include "ui/window/readerdesk.h"
#include "ui/window/windowstate.h"
#include "ui/workspace/librarysession.h"

#include <QAction>
#include <QCloseEvent>
#include <QEvent>
#include <QFileDialog>
#include <QSplitter>
#include <QStackedWidget>

namespace entente::ui {

void MainWindow::begin(const QStringList &files)
{
    const QString bundled = QStringLiteral("entente:alliance");
    if (!files.isEmpty())
        return;
    if (!m_library->library()->exists()) {
        open({bundled});
        return;
    }
    // Whether it has briefings is known once it is open.
    const auto show = [this, bundled] {
        if (m_library->state() == LibrarySession::State::Opening || !m_isBeginning)
            return;
        m_isBeginning = false;
        if (m_library->briefings()->empty()) {
            open({bundled});
            return;
        }
        showLibrary(true);
        Q_EMIT opened();
    };
    m_isBeginning = true;
    connect(m_library, &LibrarySession::briefingsChanged, this, show);
    show();
}

void MainWindow::showLibrary(bool shown)
{
    m_menus->library->setChecked(shown);
    if (shown == m_workspace->isInLibrary())
        return;
    if (shown && m_libraryPanel == nullptr) {
        m_libraryPanel = new LibraryPanel(m_workspace, m_library, m_centre);
        m_centre->addWidget(m_libraryPanel);
        connect(m_libraryPanel, &LibraryPanel::importRequested, m_menus->importFiles,
                &QAction::trigger);
        connect(m_libraryPanel, &LibraryPanel::importFolderRequested, m_menus->importFolder,
                &QAction::trigger);
    }
    m_centre->setCurrentWidget(shown ? static_cast<QWidget *>(m_libraryPanel) : m_panels);
    m_outline->setVisible(!shown);
    m_right->setVisible(!shown && m_menus->details->isChecked());
    m_library->setLookedAt(shown);
    m_workspace->setInLibrary(shown);
    if (shown)
        m_libraryPanel->setFocus();
    updateActions();
}

void MainWindow::showPanel(Panel panel)
{
    showLibrary(false);
    m_panels->show(panel);
}

void MainWindow::connectLibrary()
{
    connect(m_menus->library, &QAction::triggered, this, &MainWindow::showLibrary);
    connect(m_search, &SearchField::left, this, [this] {
        if (m_workspace->isInLibrary())
            m_libraryPanel->enter();
        else
            m_panels->panel(m_panels->current())->setFocus(Qt::TabFocusReason);
    });
    connect(m_open, &OpenBriefings::arrived, this, [this] {
        showLibrary(false);
        m_panels->panel(m_panels->current())->setFocus(Qt::OtherFocusReason);
    });
    connect(m_panels, &PanelStack::currentChanged, this, [this] { showLibrary(false); });
    connect(m_library, &LibrarySession::openRequested, m_open, &OpenBriefings::openKept);
    connect(m_library, &LibrarySession::rereadRequested, m_open, &OpenBriefings::reread);
    connect(m_library, &LibrarySession::problem, this,
            [this](const QString &sentence) { m_messages->showProblems({sentence}); });
    connect(m_library, &LibrarySession::notesRecovered, this, [this](int notes) {
        m_messages->showProblems(
            {tr("%n note(s) that had not been saved when Entente ended were found, and are saved "
                "now.",
                nullptr, notes)});
    });
    connect(m_menus->undo, &QAction::triggered, m_library, &LibrarySession::undo);
    connect(m_menus->redo, &QAction::triggered, m_library, &LibrarySession::redo);
    connect(m_menus->saveFilter, &QAction::triggered, m_savedFilters, &SavedFilters::saveCurrent);
    connect(m_menus->keep, &QAction::triggered, this,
            [this] { m_library->keep(m_workspace->current()); });
    for (const auto changed :
         {&LibrarySession::undoChanged, &LibrarySession::stateChanged,
          &LibrarySession::briefingsChanged, &LibrarySession::savedFiltersChanged})
        connect(m_library, changed, this, [this] { m_states->updateLibrary(); });
    connect(m_library, &LibrarySession::notesChanged, this, [this] { m_states->updateLibrary(); });
    m_export->setAnnotationGiver([this](int briefing) {
        return annotationsOf(*m_workspace->briefing(briefing), m_library->notesOf(briefing));
    });
    m_bookExport = new BookExport(m_workspace, m_library, m_export, m_messages, this);
}

void MainWindow::connectReader(ReaderPanel *reader)
{
    new ReaderDesk(m_workspace, m_library, reader, m_notes, m_topicActions);
    new OriginalDesk(m_workspace, reader, m_menus->original);
    connect(reader, &ReaderPanel::sectionInView, m_outline, &OutlinePanel::setCurrentSection);
    connect(m_notes, &NotesPanel::attentionWanted, this,
            [this] { m_menus->details->setChecked(true); });
    connect(m_notes, &NotesPanel::passageWanted, this, [this, reader](TextRange passage) {
        showPanel(Panel::Read);
        reader->showPassage(passage);
    });
}

void MainWindow::connectImport()
{
    connect(m_menus->importFiles, &QAction::triggered, this,
            [this] { importFiles(m_askFiles(this)); });
    connect(m_menus->importFolder, &QAction::triggered, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Import a folder"));
        if (!folder.isEmpty())
            importFiles({folder});
    });
    auto *folder = new FolderImport(m_library, m_menus->watch, this);
    connect(folder, &FolderImport::refused, this,
            [this](const QString &sentence) { m_messages->showProblems({sentence}); });
    connect(m_menus->exportNotes, &QAction::triggered, this, &MainWindow::exportNotes);
}

void MainWindow::exportNotes()
{
    const QString marked = tr("Spreadsheet, with a byte order mark (*.csv)");
    QString chosen;
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export notes"), QStringLiteral("notes.md"),
        QStringList{tr("Markdown (*.md)"), tr("Spreadsheet (*.csv)"), marked,
                    tr("W3C annotations (*.json)")}
            .join(QStringLiteral(";;")),
        &chosen);
    if (!file.isEmpty())
        m_library->exportNotes(file, chosen == marked);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_notes->saveNow();
    const std::vector<library::Note> atRisk = m_library->notesAtRisk();
    if (!atRisk.empty() && !m_mayLose(atRisk, this)) {
        event->ignore();
        return;
    }
    m_open->cancel();
    if (auto *reader = static_cast<ReaderPanel *>(m_panels->existing(Panel::Read)))
        reader->leave();
    m_state->save();
    QMainWindow::closeEvent(event);
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    showLibrary(true);
    m_library->importFiles(paths);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // Another program, or another window, may have written to the library meanwhile.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_library->refresh();
}

} // namespace entente::ui
