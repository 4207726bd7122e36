// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window goes over to another language: it is built anew around what is open. Texts lie in
// a hundred widgets, models and pictures; to name each of them twice would be to forget some.

#include "ui/notes/notespanel.h"
#include "ui/reader/readerpanel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/window/actionstates.h"
#include "ui/window/columns.h"
#include "ui/window/history.h"
#include "ui/window/lastsession.h"
#include "ui/window/mainwindow.h"
#include "ui/window/manualdesk.h"
#include "ui/window/menus.h"
#include "ui/window/windowstate.h"
#include "ui/workspace/librarysession.h"

#include <QAction>
#include <QMenuBar>
#include <QPointer>

namespace entente::ui {

namespace {

/// The settings as they are open: they are built anew as well.
struct OpenSettings
{
    int page = -1; ///< none where they are not open
    QPoint place;
};

OpenSettings openSettingsOf(const QWidget &window)
{
    const auto *dialog = window.findChild<SettingsDialog *>();
    return dialog != nullptr && dialog->isVisible() ? OpenSettings{dialog->page(), dialog->pos()}
                                                    : OpenSettings();
}

} // namespace

void MainWindow::takeDown()
{
    for (QObject *each : m_lasting) {
        QObject::disconnect(each, nullptr, this, nullptr);
        for (const QObject *part : each->findChildren<QObject *>())
            QObject::disconnect(part, nullptr, this, nullptr);
    }
    m_states.reset();
    m_state.reset();
    std::vector<QPointer<QObject>> parts;
    for (QObject *child : children()) {
        if (!m_lasting.contains(child))
            parts.emplace_back(child);
    }
    for (const QPointer<QObject> &part : parts) {
        if (part) // some belong to one another
            part->disconnect(this);
        delete part.data();
    }
    m_menus.reset();
    m_libraryPanel = nullptr;
    m_emptyPage = nullptr;
    m_welcomePage = nullptr;
    m_manual = nullptr;
}

void MainWindow::rebuild()
{
    m_isOutdated = false;
    const OpenSettings settings = openSettingsOf(*this);
    const ManualDesk::Place manual = m_manual->place();
    const bool wasInLibrary = m_workspace->isInLibrary();
    const bool wasWelcoming = m_isWelcoming;
    m_history->hold(true); // what is shown anew is no new place
    m_columns->notes()->saveNow();
    std::uint32_t place = 0; // where one reads
    DividedPages pages;
    if (auto *reader = static_cast<ReaderPanel *>(m_panels->existing(Panel::Read))) {
        reader->leave();
        pages = reader->pages();
        m_session->rememberPlaces(*reader);
        if (const Briefing *current = m_workspace->currentBriefing())
            place = reader->placeIn(current->file);
    }
    m_state->save();
    setUpdatesEnabled(false);
    takeDown();
    m_workspace->setInLibrary(false);
    build();
    m_menus->fullScreen->setChecked(isFullScreen());
    // What is new hears what its forerunners heard when it happened.
    m_workspace->setBriefings(m_workspace->indexPtr(), m_workspace->current());
    if (pages.division != Division::None)
        m_panels->panel(Panel::Read); // both pages come back with it
    if (auto *reader = static_cast<ReaderPanel *>(m_panels->existing(Panel::Read))) {
        if (place > 0)
            reader->returnTo(place); // and not to the topic selected
        reader->restorePages(pages);
    }
    Q_EMIT m_library->stateChanged();
    Q_EMIT m_library->briefingsChanged();
    m_library->search()->renew();
    m_library->refresh(); // what would be undone is said anew
    showLibrary(wasInLibrary);
    m_isWelcoming = wasWelcoming;
    m_history->hold(false);
    updateActions();
    setUpdatesEnabled(true);
    if (!manual.chapter.isEmpty())
        m_manual->open(manual);
    if (settings.page < 0)
        return;
    m_menus->settings->trigger();
    auto *dialog = findChild<SettingsDialog *>();
    dialog->showPage(settings.page);
    dialog->move(settings.place);
}

} // namespace entente::ui
