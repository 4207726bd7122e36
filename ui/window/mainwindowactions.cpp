// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's actions do.

#include "core/base/direction.h"
#include "ui/comparison/comparepanel.h"
#include "ui/library/librarypanel.h"
#include "ui/original/originalpanel.h"
#include "ui/reader/readerpanel.h"
#include "ui/topics/outlinepanel.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/columns.h"
#include "ui/window/exportdesk.h"
#include "ui/window/filemenus.h"
#include "ui/window/mainwindow.h"
#include "ui/window/manualdesk.h"
#include "ui/window/menuactions.h"
#include "ui/window/menus.h"
#include "ui/window/messagebar.h"
#include "ui/window/palettedesk.h"
#include "ui/window/pasting.h"
#include "ui/window/regions.h"
#include "ui/window/settingsdesk.h"
#include "ui/window/toolbar.h"
#include "ui/window/travel.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr qreal zoomStep = 1.1;

} // namespace

void MainWindow::connectFileMenu()
{
    connect(m_menus->open, &QAction::triggered, this, &MainWindow::askAndOpen);
    auto *files = new FileMenus(*m_menus, this);
    connect(files, &FileMenus::openRequested, this, &MainWindow::open);
    connect(m_open, &OpenBriefings::finished, files, &FileMenus::fillRecent);
    m_pasting = new Pasting(m_menus->paste, this);
    connect(m_pasting, &Pasting::documentMade, m_open, &OpenBriefings::openPasted);
    connect(m_pasting, &Pasting::filesNamed, this, &MainWindow::open);
    connect(m_pasting, &Pasting::refused, m_messages,
            [this](const QString &why) { m_messages->showProblems({why}); });
    connect(m_menus->reload, &QAction::triggered, m_open, &OpenBriefings::reload);
    connect(m_menus->close, &QAction::triggered, this,
            [this] { m_open->close(m_workspace->current()); });
    connect(m_menus->reopen, &QAction::triggered, m_open, &OpenBriefings::reopen);
    connect(m_columns->outline(), &OutlinePanel::closeRequested, m_open, &OpenBriefings::close);
    auto *exports = new ExportDesk(
        m_workspace, m_library, *m_menus, m_messages, [this] { return m_libraryPanel->chosen(); },
        this);
    exports->setJobs(m_jobs, m_jobsDesk);
    connect(m_menus->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectViewMenu()
{
    for (int i = 0; i < panelCount; ++i) {
        const QAction *action = m_menus->panels[static_cast<std::size_t>(i)];
        const auto panel = static_cast<Panel>(i);
        connect(action, &QAction::triggered, this, [this, panel] { enterPanel(panel); });
        const auto tell = [this, action, panel] { m_panels->setTip(panel, tipOf(*action)); };
        connect(action, &QAction::changed, this, tell);
        tell();
    }
    const auto stepPanel = [this](int by) {
        const int next = static_cast<int>(m_panels->current()) + by + panelCount;
        enterPanel(static_cast<Panel>(next % panelCount));
    };
    connect(m_menus->nextPanel, &QAction::triggered, this, [stepPanel] { stepPanel(1); });
    connect(m_menus->previousPanel, &QAction::triggered, this, [stepPanel] { stepPanel(-1); });
    connect(m_menus->nextRegion, &QAction::triggered, this, [this] { m_regions->step(1); });
    connect(m_menus->previousRegion, &QAction::triggered, this, [this] { m_regions->step(-1); });
    connect(m_menus->outline, &QAction::toggled, m_columns, &Columns::setSideShown);
    connect(m_menus->details, &QAction::toggled, m_columns, &Columns::setDetailsShown);
    const auto reader = [this] {
        showPanel(Panel::Read);
        return static_cast<ReaderPanel *>(m_panels->panel(Panel::Read));
    };
    connect(m_menus->zoomIn, &QAction::triggered, this, [this] { zoomBy(zoomStep); });
    connect(m_menus->zoomOut, &QAction::triggered, this, [this] { zoomBy(1 / zoomStep); });
    connect(m_menus->zoomReset, &QAction::triggered, this, [this] { zoomBy(std::nullopt); });
    const auto divide = [reader](QAction *action, Division division) {
        connect(action, &QAction::triggered, action,
                [reader, division](bool on) { reader()->divide(on ? division : Division::None); });
    };
    divide(m_menus->splitBeside, Division::Beside);
    divide(m_menus->splitBelow, Division::Below);
    connect(m_menus->highlight, &QAction::triggered, this, [reader] { reader()->highlight(); });
    for (const NoteColour colour : noteColours)
        connect(m_menus->highlightIn[static_cast<std::size_t>(colour)], &QAction::triggered, this,
                [reader, colour] { reader()->highlightIn(colour); });
    connect(m_menus->addNote, &QAction::triggered, this, [reader] { reader()->addNote(); });
    connect(m_menus->find, &QAction::triggered, this, [reader] { reader()->find(); });
    auto *palette = new PaletteDesk(m_workspace, m_library, menuBar(), this);
    connect(m_menus->commands, &QAction::triggered, palette, &PaletteDesk::open);
    connect(palette, &PaletteDesk::briefingWanted, this, [this](int briefing) {
        m_workspace->setCurrent(briefing);
        showLibrary(false);
    });
    connect(palette, &PaletteDesk::sectionWanted, this,
            [reader](int section) { reader()->scrollToSection(section); });
    connect(palette, &PaletteDesk::dossierWanted, this, [this] {
        showLibrary(true);
        m_libraryPanel->showDossier();
    });
    connect(m_menus->search, &QAction::triggered, m_tools, &ToolBar::enterSearch);
    connect(m_menus->clearFilter, &QAction::triggered, m_workspace, &Workspace::clearFilter);
    connect(m_columns->outline(), &OutlinePanel::sectionActivated, this,
            [reader](int section) { reader()->scrollToSection(section); });
}

/// What is looked at, and nothing else.
void MainWindow::zoomBy(std::optional<qreal> factor)
{
    const auto zoom = [factor](auto *panel) {
        panel->setZoom(factor ? panel->zoom() * *factor : 1.0);
    };
    auto *original = m_panels->findChild<OriginalPanel *>();
    if (original != nullptr && original->isAncestorOf(QApplication::focusWidget()))
        zoom(original);
    else if (m_panels->current() == Panel::Read)
        zoom(static_cast<ReaderPanel *>(m_panels->panel(Panel::Read)));
    else if (m_panels->current() == Panel::Compare)
        zoom(static_cast<ComparePanel *>(m_panels->panel(Panel::Compare)));
}

void MainWindow::connectBriefingMenu()
{
    connect(m_menus->showInText, &QAction::triggered, this,
            [this] { m_workspace->showInText(m_workspace->selection()); });
    connect(m_menus->allBriefings, &QAction::toggled, m_workspace, &Workspace::setShowsAll);
    new SettingsDesk(*m_menus, menuBar(), m_state.get(), m_panels, this);
    m_manual = new ManualDesk(*m_menus, menuBar(), m_workspace, m_panels, this);
    connect(m_menus->about, &QAction::triggered, this, [this] {
        auto *about = new AboutDialog(this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
    connect(m_menus->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

/// What is said of briefings stands from the right where they are written from there.
void MainWindow::followWriting()
{
    const std::vector<int> scope = m_workspace->briefingsInScope();
    const bool fromRight = !scope.empty()
        && std::all_of(scope.begin(), scope.end(), [this](int number) {
               return text::isRightToLeft(m_workspace->briefing(number)->meta.language);
           });
    const Qt::LayoutDirection direction = fromRight ? Qt::RightToLeft : Qt::LeftToRight;
    m_panels->setWritingDirection(direction);
    m_columns->setWritingDirection(direction);
}

void MainWindow::connectWorkspace()
{
    connect(m_workspace, &Workspace::showInTextRequested, this, [this](TopicRef topic) {
        const bool isNew = m_panels->existing(Panel::Read) == nullptr;
        showPanel(Panel::Read);
        m_panels->panel(Panel::Read)->setFocus();
        // A reader that was made by this request has not heard it.
        if (isNew)
            m_workspace->showInText(topic);
    });
    connect(m_workspace, &Workspace::showWordsRequested, this,
            [this](const search::Sought &words, TopicRef topic) {
                showPanel(Panel::Read);
                auto *reader = static_cast<ReaderPanel *>(m_panels->panel(Panel::Read));
                reader->showWords(words, topic);
                reader->setFocus();
            });
    connect(m_travel, &Travel::panelWanted, this, &MainWindow::showPanel);
    connect(m_travel, &Travel::moved, this, &MainWindow::updateActions);
    connect(m_workspace, &Workspace::currentChanged, this, &MainWindow::followWriting);
    connect(m_workspace, &Workspace::briefingsChanged, this, &MainWindow::followWriting);
    connect(m_workspace, &Workspace::filterChanged, this, &MainWindow::followWriting);
    connect(m_workspace, &Workspace::filterChanged, this, &MainWindow::updateActions);
    connect(m_workspace, &Workspace::briefingsChanged, this, &MainWindow::updateActions);
}

} // namespace entente::ui
