// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of the window belongs to the library.

#include "ui/filter/searchfield.h"
#include "ui/library/librarypanel.h"
#include "ui/notes/notespanel.h"
#include "ui/reader/readerpanel.h"
#include "ui/settings/preferences.h"
#include "ui/style/assistive.h"
#include "ui/topics/outlinepanel.h"
#include "ui/topics/savedfilters.h"
#include "ui/topics/topicactions.h"
#include "ui/window/actionstates.h"
#include "ui/window/agreementdesk.h"
#include "ui/window/beginning.h"
#include "ui/window/collecting.h"
#include "ui/window/columns.h"
#include "ui/window/importjobs.h"
#include "ui/window/jobsdesk.h"
#include "ui/window/lastsession.h"
#include "ui/window/libraryfiles.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus.h"
#include "ui/window/messagebar.h"
#include "ui/window/originaldesk.h"
#include "ui/window/peopledesk.h"
#include "ui/window/readerdesk.h"
#include "ui/window/regions.h"
#include "ui/window/teamactions.h"
#include "ui/window/toolbar.h"
#include "ui/window/undodesk.h"
#include "ui/window/windowstate.h"
#include "ui/workspace/librarysession.h"

#include <QAction>
#include <QCloseEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QSettings>
#include <QTimer>

#include <utility>

namespace entente::ui {

/// What a start without a file shows.
void MainWindow::begin()
{
    const StartWith start = loadStartWith(QSettings());
    if (start == StartWith::Nothing)
        QTimer::singleShot(0, this, &MainWindow::opened);
    else if (start == StartWith::Library || !m_session->restore())
        m_beginning->begin();
}

void MainWindow::showLibrary(bool shown)
{
    if (shown)
        m_isWelcoming = false;
    m_menus->library->setChecked(shown);
    if (shown == m_workspace->isInLibrary())
        return;
    if (shown && m_libraryPanel == nullptr) {
        m_libraryPanel = new LibraryPanel(m_workspace, m_library, m_columns->centre());
        connect(m_libraryPanel, &LibraryPanel::importRequested, m_menus->importFiles,
                &QAction::trigger);
        connect(m_libraryPanel, &LibraryPanel::importFolderRequested, m_menus->importFolder,
                &QAction::trigger);
        connect(m_libraryPanel, &LibraryPanel::jobsRequested, m_jobsDesk, &JobsDesk::open);
        m_libraryPanel->setJobs(m_jobs);
        orderTabs(this);
    }
    m_columns->showLibrary(shown ? m_libraryPanel : nullptr);
    m_library->search()->setLookedAt(shown);
    m_workspace->setInLibrary(shown);
    if (shown)
        m_libraryPanel->setFocus();
    updateActions();
}

void MainWindow::showPanel(Panel panel)
{
    leaveWelcome();
    showLibrary(false);
    m_panels->show(panel);
}

void MainWindow::enterPanel(Panel panel)
{
    showPanel(panel);
    m_panels->panel(panel)->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::connectLibrary()
{
    connect(m_beginning, &Beginning::bundledWanted, this, &MainWindow::open);
    const auto openLibrary = [this] {
        showLibrary(true);
        Q_EMIT opened();
    };
    connect(m_beginning, &Beginning::libraryWanted, this, openLibrary);
    connect(m_session, &LastSession::pagesWanted, this, [this](const DividedPages &pages) {
        static_cast<ReaderPanel *>(m_panels->panel(Panel::Read))->restorePages(pages);
    });
    connect(m_beginning, &Beginning::welcomeWanted, this, [this] {
        showWelcome();
        QTimer::singleShot(0, this, [this] {
            if (!m_open->isBusy()) // else that is told when it was read
                Q_EMIT opened();
        });
    });
    connect(m_session, &LastSession::libraryWanted, this, openLibrary, Qt::QueuedConnection);
    connect(m_menus->library, &QAction::triggered, this, &MainWindow::showLibrary);
    connect(m_importJobs, &ImportJobs::libraryWanted, this, [this] { showLibrary(true); });
    connect(m_topicActions, &TopicActions::similarRequested, this, [this](const TopicRef &topic) {
        const auto id = m_library->kept()->idOf(topic.briefing);
        const Topic *of = m_workspace->topic(topic);
        const Briefing *briefing = m_workspace->briefing(topic.briefing);
        if (!id || of == nullptr || briefing == nullptr)
            return;
        const QString title = toQString(briefing->words(of->title.isEmpty() ? of->text : of->title))
                                  .simplified();
        showLibrary(true);
        m_libraryPanel->showLike(*id, static_cast<std::uint32_t>(topic.topic), title);
    });
    connect(m_tools->searchField(), &SearchField::left, this, [this] {
        if (m_workspace->isInLibrary())
            m_libraryPanel->enter();
        else
            m_panels->panel(m_panels->current())->setFocus(Qt::TabFocusReason);
    });
    connect(m_open, &OpenBriefings::arrived, this, [this] {
        QSettings settings;
        saveHasBegun(settings);
        leaveWelcome();
        showLibrary(false);
        m_panels->panel(m_panels->current())->setFocus(Qt::OtherFocusReason);
    });
    connect(m_panels, &PanelStack::currentChanged, this, [this] { showLibrary(false); });
    connect(m_library, &LibrarySession::openRequested, m_open, &OpenBriefings::openKept);
    connect(m_library->kept(), &KeptBriefings::rereadRequested, m_open, &OpenBriefings::reread);
    connect(m_library, &LibrarySession::problem, this,
            [this](const QString &sentence) { m_messages->showProblems({sentence}); });
    connect(m_library->notes(), &LibraryNotes::recovered, this, [this](int notes) {
        m_messages->showProblems(
            {tr("%n note(s) that had not been saved when Entente ended were found, and are saved "
                "now.",
                nullptr, notes)});
    });
    auto *collecting = new Collecting(
        m_workspace, m_library, m_topicActions,
        [this] { return m_libraryPanel->selectedToCollect(); }, this);
    connect(m_menus->collect, &QAction::triggered, collecting, &Collecting::collect);
    connect(collecting, &Collecting::refused, this,
            [this](const QString &sentence) { m_messages->showProblems({sentence}); });
    auto *agreement = new AgreementDesk(m_workspace, m_library, this);
    connect(m_menus->agreement, &QAction::triggered, agreement, &AgreementDesk::open);
    new UndoDesk(m_workspace, m_library, m_history, *m_menus, this);
    const auto *people = new PeopleDesk(m_workspace, m_library, *m_menus, m_columns->notes(),
                                        m_tools, this);
    connect(people, &PeopleDesk::textWanted, this, [this] { showPanel(Panel::Read); });
    connect(m_menus->saveFilter, &QAction::triggered, m_columns->savedFilters(),
            &SavedFilters::saveCurrent);
    connect(m_menus->keep, &QAction::triggered, this,
            [this] { m_library->kept()->keep(m_workspace->current()); });
    for (const auto changed : {&LibrarySession::undoChanged, &LibrarySession::stateChanged,
                               &LibrarySession::briefingsChanged})
        connect(m_library, changed, this, [this] { m_states->updateLibrary(); });
    connect(m_library->filters(), &LibraryFilters::changed, this,
            [this] { m_states->updateLibrary(); });
    connect(m_library->kept(), &KeptBriefings::changed, this,
            [this] { m_states->updateLibrary(); });
    m_teamActions->forgetIn(m_open, m_workspace);
    connect(m_teamActions, &TeamActions::told, this,
            [this](const QString &sentence) { m_messages->showProblems({sentence}); });
    connect(m_teamActions, &TeamActions::forgetting, m_columns->notes(), &NotesPanel::giveUp);
    const auto *files = new LibraryFiles(
        m_library, *m_menus, [this](QWidget *asker) { return m_askFiles(asker); }, this);
    connect(files, &LibraryFiles::importRequested, this, &MainWindow::importFiles);
    connect(files, &LibraryFiles::watchedArrived, this, [this](const QStringList &paths) {
        m_importJobs->importFiles(paths, library::Arrival::Watched);
    });
    connect(files, &LibraryFiles::refused, this,
            [this](const QString &sentence) { m_messages->showProblems({sentence}); });
}

void MainWindow::connectReader(ReaderPanel *reader)
{
    NotesPanel *const notes = m_columns->notes();
    new ReaderDesk(m_workspace, m_library, reader, notes, m_topicActions, m_session);
    new OriginalDesk(m_workspace, reader, m_menus->original);
    connect(reader, &ReaderPanel::sectionInView, m_columns->outline(),
            &OutlinePanel::setCurrentSection);
    connect(reader, &ReaderPanel::divided, this, [this](Division division) {
        m_menus->splitBeside->setChecked(division == Division::Beside);
        m_menus->splitBelow->setChecked(division == Division::Below);
    });
    connect(reader, &ReaderPanel::pageAdded, this,
            [this](QWidget *page) { m_regions->addWithin(m_columns->centre(), page); });
    connect(notes, &NotesPanel::attentionWanted, this,
            [this] { m_menus->details->setChecked(true); });
    connect(notes, &NotesPanel::passageWanted, this, [this, reader](TextRange passage) {
        showPanel(Panel::Read);
        reader->showPassage(passage);
    });
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // What is open within the window takes Escape first.
    if (event->key() == Qt::Key_Escape && isFullScreen())
        m_menus->fullScreen->setChecked(false);
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_columns->notes()->saveNow();
    const std::vector<library::Note> atRisk = m_library->notes()->atRisk();
    if (!atRisk.empty() && !m_mayLose(atRisk, this)) {
        event->ignore();
        return;
    }
    m_open->cancel();
    auto *reader = static_cast<ReaderPanel *>(m_panels->existing(Panel::Read));
    if (reader != nullptr)
        reader->leave();
    m_state->save();
    if (loadStartWith(QSettings()) == StartWith::Session)
        m_session->save(reader);
    else
        LastSession::forget();
    QMainWindow::closeEvent(event);
}

void MainWindow::importFiles(const QStringList &paths)
{
    showLibrary(true);
    m_importJobs->importFiles(paths);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // Another program, or another window, may have written to the library meanwhile.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_library->refresh();
    // Later: what is taken down must not be in the midst of hearing of it.
    if (event->type() == QEvent::LanguageChange && !std::exchange(m_isOutdated, true))
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

} // namespace entente::ui
