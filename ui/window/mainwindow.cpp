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
#include "ui/window/editionbar.h"
#include "ui/window/localfiles.h"
#include "ui/window/menus.h"
#include "ui/window/messagebar.h"
#include "ui/window/recentfiles.h"
#include "ui/window/unsavednotes.h"
#include "ui/window/watchedfolder.h"
#include "ui/workspace/librarysession.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
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
    restoreState();
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
    m_right = new QSplitter(Qt::Vertical, this);
    m_right->setObjectName(QStringLiteral("rightColumn"));
    m_right->setHandleWidth(1);
    m_right->setChildrenCollapsible(false);
    m_right->addWidget(m_details);
    m_right->addWidget(m_notes);
    m_right->setStretchFactor(0, 3);
    m_right->setStretchFactor(1, 2);
    m_savedFilters = new SavedFilters(m_workspace, m_library, this);
    m_side = new QSplitter(Qt::Vertical, this);
    m_side->setObjectName(QStringLiteral("sideBar"));
    m_side->setHandleWidth(1);
    m_side->setChildrenCollapsible(false);
    m_side->addWidget(m_outline);
    m_side->addWidget(m_savedFilters);
    m_side->setStretchFactor(0, 4);
    m_side->setStretchFactor(1, 1);
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
        connect(panel, &ReaderPanel::sectionInView, m_outline, &OutlinePanel::setCurrentSection);
        connectNotes(panel);
        connectCorrections(panel);
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

void MainWindow::fillRecentMenu()
{
    QMenu *menu = m_menus->recent;
    menu->clear();
    const QStringList files = recentFiles();
    for (const QString &file : files) {
        QString text = QDir::toNativeSeparators(file);
        text.replace(u'&', QStringLiteral("&&"));
        connect(menu->addAction(text), &QAction::triggered, this, [this, file] { open({file}); });
    }
    if (!files.isEmpty()) {
        menu->addSeparator();
        connect(menu->addAction(tr("&Forget these files")), &QAction::triggered, this, [this] {
            clearRecentFiles();
            fillRecentMenu();
        });
    }
    menu->setEnabled(!files.isEmpty());
}

void MainWindow::fillSamplesMenu()
{
    for (const std::string &name : bundledBriefings()) {
        const QString file = QString::fromStdString(name);
        QString text = file.mid(static_cast<qsizetype>(bundledScheme.size()));
        text.replace(u'-', u' ');
        text[0] = text[0].toUpper();
        connect(m_menus->samples->addAction(text), &QAction::triggered, this,
                [this, file] { open({file}); });
    }
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
    const Briefing *current = m_workspace->currentBriefing();
    const bool any = m_workspace->isInLibrary() ? !m_library->briefings()->empty()
                                                : current != nullptr;
    for (QAction *action : {m_menus->close, m_menus->reload, m_menus->print, m_menus->find,
                            m_menus->highlight, m_menus->addNote})
        action->setEnabled(any);
    for (const auto &each : m_menus->exportAs)
        each.second->setEnabled(any);
    const bool topics = m_workspace->result().count > 0;
    m_menus->nextTopic->setEnabled(topics);
    m_menus->previousTopic->setEnabled(topics);
    m_menus->showInText->setEnabled(m_workspace->selection().isValid());
    m_menus->clearFilter->setEnabled(!m_workspace->filter().isEmpty());
    updateLibraryActions();
    m_menus->allBriefings->setEnabled(m_workspace->briefings().size() > 1
                                      || m_workspace->showsAll());
    m_menus->allBriefings->setChecked(m_workspace->showsAll());
    m_menus->back->setEnabled(m_history->canGoBack());
    m_menus->forward->setEnabled(m_history->canGoForward());
    m_menus->panels[static_cast<std::size_t>(m_panels->current())]->setChecked(true);
    setWindowTitle(m_workspace->isInLibrary() ? tr("Library – Entente")
                       : current != nullptr
                       ? tr("%1 – Entente").arg(QString::fromStdString(current->meta.title))
                       : tr("Entente"));
    setWindowFilePath(QString());
}

void MainWindow::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    applyScheme(scheme);
    QAction *const action = scheme == Scheme::Light ? m_menus->schemeLight
        : scheme == Scheme::Dark                    ? m_menus->schemeDark
                                                    : m_menus->schemeSystem;
    action->setChecked(true);
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

void MainWindow::restoreState()
{
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_splitter->restoreState(settings.value(QStringLiteral("window/columns")).toByteArray());
    m_menus->outline->setChecked(settings.value(QStringLiteral("window/outline"), true).toBool());
    m_menus->details->setChecked(settings.value(QStringLiteral("window/details"), true).toBool());
    const int scheme = settings.value(QStringLiteral("window/scheme"), 0).toInt();
    setScheme(scheme == 1 ? Scheme::Light : scheme == 2 ? Scheme::Dark : Scheme::System);
    const int panel = settings.value(QStringLiteral("window/panel"), 0).toInt();
    if (panel > 0 && panel < panelCount)
        m_panels->show(static_cast<Panel>(panel));
}

void MainWindow::saveState() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/columns"), m_splitter->saveState());
    settings.setValue(QStringLiteral("window/outline"), m_menus->outline->isChecked());
    settings.setValue(QStringLiteral("window/details"), m_menus->details->isChecked());
    settings.setValue(QStringLiteral("window/scheme"), static_cast<int>(m_scheme));
    settings.setValue(QStringLiteral("window/panel"), static_cast<int>(m_panels->current()));
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
