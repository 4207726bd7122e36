// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's actions do.

#include "core/base/direction.h"
#include "resources/resources.h"
#include "ui/filter/searchfield.h"
#include "ui/publishing/exportcontroller.h"
#include "ui/reader/readerpanel.h"
#include "ui/style/writing.h"
#include "ui/topics/detailspanel.h"
#include "ui/topics/outlinepanel.h"
#include "ui/window/bookexport.h"
#include "ui/window/filemenus.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus.h"
#include "ui/window/shortcutspage.h"
#include "ui/window/windowstate.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSplitter>

#include <algorithm>

namespace entente::ui {

void MainWindow::connectFileMenu()
{
    connect(m_menus->open, &QAction::triggered, this, &MainWindow::askAndOpen);
    connect(new FileMenus(*m_menus, this), &FileMenus::openRequested, this, &MainWindow::open);
    connect(m_menus->reload, &QAction::triggered, m_open, &OpenBriefings::reload);
    connect(m_menus->close, &QAction::triggered, this,
            [this] { m_open->close(m_workspace->current()); });
    connect(m_outline, &OutlinePanel::closeRequested, m_open, &OpenBriefings::close);
    for (const auto &[format, action] : m_menus->exportAs) {
        connect(action, &QAction::triggered, this, [this, format = format] {
            if (m_workspace->isInLibrary())
                m_bookExport->run(
                    m_libraryPanel->chosen(),
                    [this, format](const ExportSubject &of) { m_export->exportOf(of, format); });
            else
                m_export->exportAs(format);
        });
    }
    connect(m_menus->print, &QAction::triggered, this, [this] {
        if (m_workspace->isInLibrary())
            m_bookExport->run(m_libraryPanel->chosen(),
                              [this](const ExportSubject &of) { m_export->printOf(of); });
        else
            m_export->print();
    });
    connect(m_menus->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectViewMenu()
{
    for (int i = 0; i < panelCount; ++i) {
        connect(m_menus->panels[static_cast<std::size_t>(i)], &QAction::triggered, this,
                [this, i] { showPanel(static_cast<Panel>(i)); });
    }
    connect(m_menus->back, &QAction::triggered, this, [this] { goTo(m_history->back()); });
    connect(m_menus->forward, &QAction::triggered, this, [this] { goTo(m_history->forward()); });
    connect(m_menus->outline, &QAction::toggled, m_side, &QWidget::setVisible);
    connect(m_menus->details, &QAction::toggled, this,
            [this](bool shown) { m_right->setVisible(shown && !m_workspace->isInLibrary()); });
    const auto reader = [this] {
        showPanel(Panel::Read);
        return static_cast<ReaderPanel *>(m_panels->panel(Panel::Read));
    };
    connect(m_menus->zoomIn, &QAction::triggered, this, [reader] { reader()->zoomIn(); });
    connect(m_menus->zoomOut, &QAction::triggered, this, [reader] { reader()->zoomOut(); });
    connect(m_menus->zoomReset, &QAction::triggered, this, [reader] { reader()->resetZoom(); });
    connect(m_menus->highlight, &QAction::triggered, this, [reader] { reader()->highlight(); });
    connect(m_menus->addNote, &QAction::triggered, this, [reader] { reader()->addNote(); });
    connect(m_menus->find, &QAction::triggered, this, [reader] { reader()->find(); });
    connect(m_menus->fullScreen, &QAction::toggled, this, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen
                            : windowState() & ~Qt::WindowFullScreen);
    });
    connect(m_menus->schemeSystem, &QAction::triggered, this,
            [this] { m_state->setScheme(Scheme::System); });
    connect(m_menus->schemeLight, &QAction::triggered, this,
            [this] { m_state->setScheme(Scheme::Light); });
    connect(m_menus->schemeDark, &QAction::triggered, this,
            [this] { m_state->setScheme(Scheme::Dark); });
    connect(m_menus->search, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_menus->clearFilter, &QAction::triggered, m_workspace, &Workspace::clearFilter);
    connect(m_outline, &OutlinePanel::sectionActivated, this,
            [reader](int section) { reader()->scrollToSection(section); });
}

void MainWindow::connectBriefingMenu()
{
    connect(m_menus->nextTopic, &QAction::triggered, this, [this] { stepTopic(1); });
    connect(m_menus->previousTopic, &QAction::triggered, this, [this] { stepTopic(-1); });
    connect(m_menus->showInText, &QAction::triggered, this,
            [this] { m_workspace->showInText(m_workspace->selection()); });
    connect(m_menus->allBriefings, &QAction::toggled, m_workspace, &Workspace::setShowsAll);
    connect(m_menus->openSamples, &QAction::triggered, this, [this] {
        QStringList names;
        for (const std::string &name : bundledBriefings())
            names << QString::fromStdString(name);
        open(names);
    });
    connect(m_menus->shortcuts, &QAction::triggered, this,
            [this] { ShortcutsPage(m_menus->withShortcuts(), this).exec(); });
    connect(m_menus->about, &QAction::triggered, this, &MainWindow::showAbout);
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
    for (QWidget *panel : {static_cast<QWidget *>(m_outline), static_cast<QWidget *>(m_details)})
        setWriting(panel, direction);
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
    connect(m_workspace, &Workspace::currentChanged, this, &MainWindow::visit);
    connect(m_workspace, &Workspace::selectionChanged, this, &MainWindow::visit);
    connect(m_panels, &PanelStack::currentChanged, this, &MainWindow::visit);
    connect(m_workspace, &Workspace::currentChanged, this, &MainWindow::followWriting);
    connect(m_workspace, &Workspace::briefingsChanged, this, &MainWindow::followWriting);
    connect(m_workspace, &Workspace::filterChanged, this, &MainWindow::followWriting);
    connect(m_workspace, &Workspace::filterChanged, this, &MainWindow::updateActions);
    connect(m_workspace, &Workspace::briefingsChanged, this, &MainWindow::updateActions);
    connect(m_history, &History::changed, this, &MainWindow::updateActions);
}

} // namespace entente::ui
