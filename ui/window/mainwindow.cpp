// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "core/reading/formats.h"
#include "resources/resources.h"
#include "ui/charts/chartspanel.h"
#include "ui/comparison/comparepanel.h"
#include "ui/filter/filterbar.h"
#include "ui/jobs/jobs.h"
#include "ui/jobs/jobspanel.h"
#include "ui/overview/overviewpanel.h"
#include "ui/reader/readerpanel.h"
#include "ui/settings/keymap.h"
#include "ui/style/assistive.h"
#include "ui/style/icons.h"
#include "ui/style/readingstyle.h"
#include "ui/team/teamdesk.h"
#include "ui/topics/topicactions.h"
#include "ui/topics/topicspanel.h"
#include "ui/window/actionstates.h"
#include "ui/window/beginning.h"
#include "ui/window/columns.h"
#include "ui/window/editionbar.h"
#include "ui/window/emptypage.h"
#include "ui/window/history.h"
#include "ui/window/importjobs.h"
#include "ui/window/jobsdesk.h"
#include "ui/window/lastsession.h"
#include "ui/window/localfiles.h"
#include "ui/window/menuactions.h"
#include "ui/window/menus.h"
#include "ui/window/messagebar.h"
#include "ui/window/pasting.h"
#include "ui/window/readingjobs.h"
#include "ui/window/regions.h"
#include "ui/window/scanbar.h"
#include "ui/window/teamactions.h"
#include "ui/window/toolbar.h"
#include "ui/window/travel.h"
#include "ui/window/unsavednotes.h"
#include "ui/window/windowstate.h"
#include "ui/workspace/briefingtitle.h"
#include "ui/workspace/librarysession.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {

namespace {

QStringList askForFiles(QWidget *parent)
{
    return QFileDialog::getOpenFileNames(
        parent, MainWindow::tr("Open briefings"), QString(),
        MainWindow::tr("Briefings (%1);;All files (*)").arg(openedPatterns()));
}

} // namespace

MainWindow::MainWindow(std::shared_ptr<const Vocabulary> vocabulary, const QString &library,
                       const QStringList &files, QWidget *parent)
    : QMainWindow(parent),
      m_workspace(new Workspace(std::move(vocabulary), this)),
      m_open(new OpenBriefings(m_workspace, this)),
      m_library(new LibrarySession(m_workspace, library, this)),
      m_beginning(new Beginning(m_library, this)),
      m_session(new LastSession(m_workspace, m_library, m_open, this)),
      m_history(new History(this)),
      m_jobs(new Jobs(this)),
      m_importJobs(new ImportJobs(m_library, m_jobs, this)),
      m_team(new TeamDesk(m_library, m_jobs, this)),
      m_lasting(QObjectList(children()) << new ReadingJobs(m_open, m_jobs, this)),
      m_askFiles(askForFiles),
      m_mayLose(mayLoseNotes)
{
    open(files); // read while the window is built
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setUnifiedTitleAndToolBarOnMac(true);
    resize(160 * grid, 100 * grid);
    build();
    if (files.isEmpty())
        begin();
    updateActions();
}

/// What has the focus saves when it loses it, and all that it talks to is still there now.
MainWindow::~MainWindow()
{
    hide();
}

void MainWindow::open(const QStringList &files)
{
    if (!files.isEmpty())
        m_beginning->cancel();
    m_open->open(files);
}

void MainWindow::welcome(const QStringList &files)
{
    open(files);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::build()
{
    m_menus = std::make_unique<Menus>(this);
    buildBody();
    connectFileMenu();
    connectViewMenu();
    connectBriefingMenu();
    connectWorkspace();
    connectLibrary();
    connectWelcome();
    m_state->restore();
    orderTabs(this);
    for (const auto &[button, action] : {std::pair{"clearFilterButton", m_menus->clearFilter},
                                         std::pair{"saveFilterButton", m_menus->saveFilter}})
        keepTip(findChild<QWidget *>(QString::fromLatin1(button)), action);
}

void MainWindow::buildBody()
{
    setReadingStyle(loadReadingStyle(QSettings()));
    m_tools = new ToolBar(*m_menus, m_workspace, this);
    m_teamActions = new TeamActions(m_team, m_library, *m_menus, m_tools, this);
    m_topicActions = new TopicActions(m_workspace, m_library, this);
    m_topicActions->fill(m_menus->topic);
    keepTips(*menuBar());
    applyKeys(*this);
    m_messages = new MessageBar(this);
    m_panels = new PanelStack(makers(), this);
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *filters = new FilterBar(m_workspace, this);
    auto *editions = new EditionBar(m_workspace, m_library, this);
    layout->addWidget(filters);
    layout->addWidget(m_messages);
    auto *scans = new ScanBar(m_open, this);
    layout->addWidget(editions);
    layout->addWidget(scans);
    m_columns = new Columns(m_workspace, m_library, m_panels, this);
    layout->addWidget(m_columns, 1);
    m_jobsDesk = new JobsDesk(m_jobs, m_menus->jobs, m_tools, this);
    layout->addWidget(m_jobsDesk->panel());
    setCentralWidget(body);
    m_regions = new Regions({m_tools, filters, m_messages, editions, scans, m_columns->widget(0),
                             m_columns->centre(), m_columns->widget(2), m_jobsDesk->panel()},
                            this);
    m_travel = new Travel(m_workspace, m_history, m_panels, *m_menus, this);
    m_state = std::make_unique<WindowState>(this, m_columns, *m_menus, m_panels);
    m_states = std::make_unique<ActionStates>(*m_menus, m_workspace, m_library, m_history,
                                              m_panels);
    connect(m_messages, &MessageBar::cancelled, m_open, &OpenBriefings::cancel);
    connect(m_open, &OpenBriefings::progress, m_messages, &MessageBar::showProgress);
    connect(m_open, &OpenBriefings::finished, this, [this](const QStringList &problems) {
        m_messages->endProgress();
        updateActions();
        if (!problems.isEmpty())
            m_messages->showProblems(problems);
        Q_EMIT opened();
    });
}

std::array<PanelStack::Maker, panelCount> MainWindow::makers()
{
    const auto overview = [this](QWidget *parent) {
        auto *panel = new OverviewPanel(m_workspace, parent);
        connect(panel, &OverviewPanel::comparisonRequested, this,
                [this] { showPanel(Panel::Compare); });
        connect(panel, &OverviewPanel::topicActivated, m_workspace, &Workspace::showInText);
        return panel;
    };
    const auto reader = [this](QWidget *parent) {
        auto *panel = new ReaderPanel(m_workspace, parent);
        connectReader(panel);
        return panel;
    };
    return {overview, reader,
            [this](QWidget *parent) {
                auto *panel = new TopicsPanel(m_workspace, parent);
                panel->setLibrary(m_library, m_topicActions);
                return panel;
            },
            [this](QWidget *parent) { return new ComparePanel(m_workspace, parent); },
            [this](QWidget *parent) {
                auto *panel = new ChartsPanel(m_workspace, parent);
                panel->setLibrary(m_library);
                return panel;
            }};
}

void MainWindow::askAndOpen()
{
    const QStringList files = m_askFiles(this);
    if (!files.isEmpty())
        open(files);
}

void MainWindow::updateActions()
{
    m_states->update();
    m_menus->reopen->setEnabled(m_open->canReopen());
    updateEmpty();
    const Briefing *current = m_workspace->currentBriefing();
    const qsizetype open = std::ssize(m_workspace->briefings());
    setWindowTitle(m_workspace->isInLibrary() ? tr("Library – Entente")
                       : current == nullptr   ? tr("Entente")
                       : m_workspace->showsAll() && open > 1
                       ? tr("All %1 open briefings – Entente").arg(open)
                       : tr("%1 – Entente").arg(titleOf(*m_workspace, *current)));
    setWindowFilePath(QString());
}

void MainWindow::updateEmpty()
{
    const bool isEmpty = m_workspace->briefings().empty() && !m_open->isBusy()
        && !m_beginning->isWaiting() && !m_session->isWaiting();
    if (isEmpty && !m_isWelcoming && m_emptyPage == nullptr)
        m_emptyPage = new EmptyPage(*m_menus, m_columns->centre());
    if (m_isWelcoming && m_welcomePage == nullptr) {
        m_welcomePage = new WelcomePage(*m_menus, m_workspace, m_columns->centre());
        connect(m_welcomePage, &WelcomePage::sampleWanted, this, [this] { open({sampleName()}); });
        connect(m_welcomePage, &WelcomePage::tried, this, &MainWindow::tryOut);
        connect(m_welcomePage, &WelcomePage::left, this, &MainWindow::leaveWelcome);
    }
    m_columns->showEmpty(m_isWelcoming ? static_cast<QWidget *>(m_welcomePage)
                             : isEmpty ? m_emptyPage
                                       : nullptr);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty() || Pasting::canTake(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty()) {
        if (m_pasting->take(event->mimeData()))
            event->acceptProposedAction();
        return;
    }
    event->acceptProposedAction();
    const bool anyFolder = std::any_of(files.begin(), files.end(),
                                       [](const QString &file) { return QFileInfo(file).isDir(); });
    if (m_workspace->isInLibrary() || anyFolder)
        importFiles(files);
    else
        open(files);
}

} // namespace entente::ui
