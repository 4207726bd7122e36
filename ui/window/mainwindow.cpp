// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "core/reading/formats.h"
#include "resources/resources.h"
#include "ui/charts/chartspanel.h"
#include "ui/comparison/comparepanel.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/searchfield.h"
#include "ui/notes/notespanel.h"
#include "ui/overview/overviewpanel.h"
#include "ui/publishing/exportcontroller.h"
#include "ui/reader/readerpanel.h"
#include "ui/style/icons.h"
#include "ui/topics/detailspanel.h"
#include "ui/topics/outlinepanel.h"
#include "ui/topics/savedfilters.h"
#include "ui/topics/topicactions.h"
#include "ui/topics/topicspanel.h"
#include "ui/window/actionstates.h"
#include "ui/window/bookexport.h"
#include "ui/window/editionbar.h"
#include "ui/window/localfiles.h"
#include "ui/window/menus.h"
#include "ui/window/messagebar.h"
#include "ui/window/unsavednotes.h"
#include "ui/window/windowstate.h"
#include "ui/workspace/librarysession.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr int outlineWidth = 30 * grid;
constexpr int detailsWidth = 36 * grid;

QStringList askForFiles(QWidget *parent)
{
    return QFileDialog::getOpenFileNames(
        parent, MainWindow::tr("Open briefings"), QString(),
        MainWindow::tr("Briefings (%1);;All files (*)").arg(openedPatterns()));
}

/// Two widgets above one another, and how the height is shared.
QSplitter *columnOf(const char *name, QWidget *upper, int upperShare, QWidget *lower,
                    int lowerShare, QWidget *parent)
{
    auto *column = new QSplitter(Qt::Vertical, parent);
    column->setObjectName(QString::fromLatin1(name));
    column->setHandleWidth(1);
    column->setChildrenCollapsible(false);
    column->addWidget(upper);
    column->addWidget(lower);
    column->setStretchFactor(0, upperShare);
    column->setStretchFactor(1, lowerShare);
    return column;
}

} // namespace

MainWindow::MainWindow(std::shared_ptr<const Vocabulary> vocabulary, const QString &library,
                       const QStringList &files, QWidget *parent)
    : QMainWindow(parent),
      m_workspace(new Workspace(std::move(vocabulary), this)),
      m_open(new OpenBriefings(m_workspace, this)),
      m_library(new LibrarySession(m_workspace, library, this)),
      m_history(new History(this)),
      m_menus(std::make_unique<Menus>(this)),
      m_askFiles(askForFiles),
      m_mayLose(mayLoseNotes)
{
    open(files); // read while the window is built
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setUnifiedTitleAndToolBarOnMac(true);
    resize(160 * grid, 100 * grid);
    buildTools();
    buildBody();
    connectFileMenu();
    connectViewMenu();
    connectBriefingMenu();
    connectWorkspace();
    connectLibrary();
    connectImport();
    m_state->restore();
    updateActions();
    begin(files);
}

MainWindow::~MainWindow() = default;

void MainWindow::open(const QStringList &files)
{
    m_isBeginning = m_isBeginning && files.isEmpty();
    m_open->open(files);
}

void MainWindow::buildTools()
{
    m_tools = addToolBar(tr("Tools"));
    m_tools->setObjectName(QStringLiteral("tools"));
    m_tools->setMovable(false);
    m_tools->setContextMenuPolicy(Qt::PreventContextMenu);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setIconSize({2 * grid, 2 * grid});
    m_tools->addAction(m_menus->library);
    m_tools->addAction(m_menus->back);
    m_tools->addAction(m_menus->forward);
    m_tools->addAction(m_menus->open);
    for (QAction *action : {m_menus->back, m_menus->forward}) {
        if (auto *button = qobject_cast<QToolButton *>(m_tools->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    m_search = new SearchField(m_workspace, m_tools);
    auto *middle = new QWidget(m_tools);
    auto *layout = new QHBoxLayout(middle);
    layout->setContentsMargins(2 * grid, 0, 2 * grid, 0);
    m_search->setMaximumWidth(72 * grid);
    layout->addWidget(m_search);
    m_tools->addWidget(middle);
    m_tools->addAction(m_menus->exportPdf);
}

void MainWindow::buildBody()
{
    m_topicActions = new TopicActions(m_workspace, m_library, this);
    m_topicActions->fill(m_menus->topic);
    m_messages = new MessageBar(this);
    auto *filterBar = new FilterBar(m_workspace, this);
    m_outline = new OutlinePanel(m_workspace, this);
    m_panels = new PanelStack(makers(), this);
    m_details = new DetailsPanel(m_workspace, this);
    m_details->setLibrary(m_library);
    m_notes = new NotesPanel(m_workspace, m_library, this);
    m_right = columnOf("rightColumn", m_details, 3, m_notes, 2, this);
    m_savedFilters = new SavedFilters(m_workspace, m_library, this);
    m_side = columnOf("sideBar", m_outline, 4, m_savedFilters, 1, this);
    m_centre = new QStackedWidget(this);
    m_centre->addWidget(m_panels);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("columns"));
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(m_centre);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({outlineWidth, width() - outlineWidth - detailsWidth, detailsWidth});
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(filterBar);
    layout->addWidget(m_messages);
    layout->addWidget(new EditionBar(m_workspace, m_library, this));
    layout->addWidget(m_splitter, 1);
    setCentralWidget(body);
    m_export = new ExportController(m_workspace, this);
    m_state = std::make_unique<WindowState>(this, m_splitter, *m_menus, m_panels);
    m_states = std::make_unique<ActionStates>(*m_menus, m_workspace, m_library, m_history,
                                              m_panels);
    connect(m_messages, &MessageBar::cancelled, m_open, &OpenBriefings::cancel);
    connect(m_open, &OpenBriefings::progress, m_messages, &MessageBar::showProgress);
    connect(m_open, &OpenBriefings::finished, this, [this](const QStringList &problems) {
        m_messages->endProgress();
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
            [this](QWidget *parent) { return new ChartsPanel(m_workspace, parent); }};
}

void MainWindow::askAndOpen()
{
    const QStringList files = m_askFiles(this);
    if (!files.isEmpty())
        open(files);
}

void MainWindow::stepTopic(int by)
{
    const std::vector<TopicRef> shown = m_workspace->shownTopics();
    if (shown.empty())
        return;
    const auto at = std::find(shown.begin(), shown.end(), m_workspace->selection());
    const auto last = static_cast<std::ptrdiff_t>(shown.size()) - 1;
    const std::ptrdiff_t next = at == shown.end()
        ? (by > 0 ? 0 : last)
        : std::clamp<std::ptrdiff_t>(at - shown.begin() + by, 0, last);
    m_workspace->select(shown[static_cast<std::size_t>(next)]);
}

void MainWindow::goTo(const Place &place)
{
    m_travelling = true;
    m_workspace->setCurrent(place.briefing);
    m_workspace->select(place.topic);
    showPanel(static_cast<Panel>(place.panel));
    m_travelling = false;
    updateActions();
}

void MainWindow::visit()
{
    if (!m_travelling && m_workspace->current() >= 0) {
        m_history->visit({static_cast<int>(m_panels->current()), m_workspace->current(),
                          m_workspace->selection()});
    }
    updateActions();
}

void MainWindow::updateActions()
{
    m_states->update();
    const Briefing *current = m_workspace->currentBriefing();
    setWindowTitle(m_workspace->isInLibrary() ? tr("Library – Entente")
                       : current != nullptr
                       ? tr("%1 – Entente").arg(QString::fromStdString(current->meta.title))
                       : tr("Entente"));
    setWindowFilePath(QString());
}

void MainWindow::showAbout()
{
    QMessageBox box(
        QMessageBox::NoIcon, tr("About Entente"),
        tr("<h3>Entente %1</h3><p>Reads briefings into topics that can be browsed, filtered, "
           "compared and published.</p><p>Free software under the GNU General Public License, "
           "version 3 or later. It comes without any warranty.</p>")
            .arg(QStringLiteral(ENTENTE_VERSION)),
        QMessageBox::Close, this);
    box.setObjectName(QStringLiteral("aboutBox"));
    box.setIconPixmap(applicationIcon().pixmap(8 * grid));
    box.exec();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    const bool anyFolder = std::any_of(files.begin(), files.end(),
                                       [](const QString &file) { return QFileInfo(file).isDir(); });
    if (m_workspace->isInLibrary() || anyFolder)
        importFiles(files);
    else
        open(files);
}

} // namespace entente::ui
