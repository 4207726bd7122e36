// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/actionstates.h"

#include "ui/original/originalpanel.h"
#include "ui/window/history.h"
#include "ui/window/menus.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QAction>

namespace entente::ui {

void ActionStates::update()
{
    const Briefing *current = m_workspace->currentBriefing();
    const bool any = m_workspace->isInLibrary() ? !m_library->briefings()->empty()
                                                : current != nullptr;
    for (QAction *action : {m_menus->close, m_menus->reload, m_menus->print, m_menus->printPreview,
                            m_menus->find, m_menus->highlight, m_menus->addNote, m_menus->collect})
        action->setEnabled(any);
    for (QAction *action : m_menus->highlightIn)
        action->setEnabled(any);
    for (const auto &each : m_menus->exportAs)
        each.second->setEnabled(any);
    const bool canZoom = !m_workspace->isInLibrary() && current != nullptr
        && (m_panels->current() == Panel::Read || m_panels->current() == Panel::Compare);
    for (QAction *action : {m_menus->zoomIn, m_menus->zoomOut, m_menus->zoomReset})
        action->setEnabled(canZoom);
    for (QAction *action : {m_menus->splitBeside, m_menus->splitBelow})
        action->setEnabled(!m_workspace->isInLibrary() && current != nullptr);
    m_menus->original->setEnabled(!m_workspace->isInLibrary() && OriginalPanel::hasPages(current));
    const bool topics = m_workspace->result().count > 0;
    m_menus->nextTopic->setEnabled(topics);
    m_menus->previousTopic->setEnabled(topics);
    m_menus->showInText->setEnabled(m_workspace->selection().isValid());
    m_menus->clearFilter->setEnabled(!m_workspace->filter().isEmpty());
    updateLibrary();
    m_menus->allBriefings->setEnabled(m_workspace->briefings().size() > 1
                                      || m_workspace->showsAll());
    m_menus->allBriefings->setChecked(m_workspace->showsAll());
    m_menus->back->setEnabled(m_history->canGoBack());
    m_menus->forward->setEnabled(m_history->canGoForward());
    m_menus->panels[static_cast<std::size_t>(m_panels->current())]->setChecked(true);
}

void ActionStates::updateLibrary()
{
    const bool canWrite = m_library->state() != LibrarySession::State::Failed
        && !m_library->isReadOnly();
    m_menus->importFiles->setEnabled(canWrite);
    m_menus->importFolder->setEnabled(canWrite);
    m_menus->watch->setEnabled(canWrite);
    m_menus->saveFilter->setEnabled(canWrite && !m_workspace->filter().isEmpty());
    m_menus->agreement->setEnabled(!m_library->briefings()->empty());
    m_menus->keep->setEnabled(canWrite && m_workspace->current() >= 0
                              && !m_library->kept()->idOf(m_workspace->current()));
}

} // namespace entente::ui
