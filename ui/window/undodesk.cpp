// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/undodesk.h"

#include "ui/style/mnemonic.h"
#include "ui/window/history.h"
#include "ui/window/menus.h"
#include "ui/window/windowtexts.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QAction>

namespace entente::ui {

namespace {

constexpr std::size_t longest = 200;

/// Which briefings are looked at is no part of it: they are opened and closed.
Filter wordsOf(const Filter &filter)
{
    Filter words = filter;
    words.briefings.clear();
    return words;
}

/// Whether all that differs are words that are typed on.
bool typesOn(const Filter &filter, const Filter &before)
{
    if (filter.text.empty() || before.text.empty())
        return false;
    Filter same = filter;
    same.text = before.text;
    return same == before;
}

} // namespace

UndoDesk::UndoDesk(Workspace *workspace, LibrarySession *library, History *history,
                   const Menus &menus, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_library(library),
      m_history(history),
      m_undo(menus.undo),
      m_redo(menus.redo),
      m_present(wordsOf(workspace->filter())),
      m_written(library->undoText(), library->redoText())
{
    connect(m_undo, &QAction::triggered, this, &UndoDesk::undo);
    connect(m_redo, &QAction::triggered, this, &UndoDesk::redo);
    connect(workspace, &Workspace::filterChanged, this, &UndoDesk::followFilter);
    connect(library, &LibrarySession::undoChanged, this, &UndoDesk::followLibrary);
    refresh();
}

void UndoDesk::followFilter()
{
    const Filter now = wordsOf(m_workspace->filter());
    if (now == m_present)
        return;
    // What is searched for in the library is another question, and no step of reading.
    if (!m_isReturning && !m_workspace->isInLibrary())
        stepTo(now);
    m_present = now;
    refresh();
}

void UndoDesk::stepTo(const Filter &now)
{
    if (m_history->isReturning() && !m_before.empty() && m_before.back() == now) {
        m_before.pop_back();
        m_after.push_back(m_present);
        return;
    }
    if (m_history->isReturning() && !m_after.empty() && m_after.back() == now) {
        m_after.pop_back();
        m_before.push_back(m_present);
        return;
    }
    if (m_before.empty() || !typesOn(now, m_present))
        m_before.push_back(m_present);
    if (m_before.size() > longest)
        m_before.erase(m_before.begin());
    m_after.clear();
}

/// What is written is a later step than the filters before it, which going back still leads to.
void UndoDesk::followLibrary()
{
    std::pair written(m_library->undoText(), m_library->redoText());
    if (written != m_written) {
        m_before.clear();
        m_after.clear();
    }
    m_written = std::move(written);
    refresh();
}

void UndoDesk::undo()
{
    if (m_before.empty()) {
        m_library->undo();
        return;
    }
    m_after.push_back(m_present);
    Filter filter = std::move(m_before.back());
    m_before.pop_back();
    setFilter(std::move(filter));
}

void UndoDesk::redo()
{
    if (m_after.empty()) {
        m_library->redo();
        return;
    }
    m_before.push_back(m_present);
    Filter filter = std::move(m_after.back());
    m_after.pop_back();
    setFilter(std::move(filter));
}

void UndoDesk::setFilter(Filter filter)
{
    filter.briefings = m_workspace->filter().briefings;
    m_isReturning = true;
    m_history->setReturning(true);
    m_workspace->setFilter(filter);
    m_history->setReturning(false);
    m_isReturning = false;
    refresh();
}

void UndoDesk::refresh()
{
    if (m_undo == nullptr || m_redo == nullptr)
        return;
    const QString undone = m_before.empty() ? m_library->undoText() : tr("Undo filter");
    const QString redone = m_after.empty() ? m_library->redoText() : tr("Redo filter");
    m_undo->setEnabled(!undone.isEmpty());
    m_undo->setText(undone.isEmpty() ? WindowTexts::tr("&Undo") : withMnemonic(undone, u'U'));
    m_redo->setEnabled(!redone.isEmpty());
    m_redo->setText(redone.isEmpty() ? WindowTexts::tr("&Redo") : withMnemonic(redone, u'R'));
}

} // namespace entente::ui
