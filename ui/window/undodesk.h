// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"

#include <QObject>
#include <QPointer>

#include <utility>
#include <vector>

class QAction;

namespace entente::ui {

class History;
class LibrarySession;
class Workspace;
struct Menus;

/// Undo and redo of the window: of filters that were set since something was last written to the
/// library, and then of what was written. A filter that is gone back to by the way one came is
/// undone thereby, and what is undone is gone back to: neither is a step of the other's.
class UndoDesk final : public QObject
{
    Q_OBJECT

public:
    UndoDesk(Workspace *workspace, LibrarySession *library, History *history, const Menus &menus,
             QObject *parent);

private:
    void followFilter();
    void stepTo(const Filter &now);
    void followLibrary();
    void undo();
    void redo();
    void setFilter(Filter filter);
    void refresh();

    Workspace *m_workspace;
    LibrarySession *m_library;
    History *m_history;
    QPointer<QAction> m_undo;
    QPointer<QAction> m_redo;
    Filter m_present;
    std::vector<Filter> m_before; ///< the last one last
    std::vector<Filter> m_after;  ///< that were undone, the last one last
    std::pair<QString, QString> m_written;
    bool m_isReturning = false;
};

} // namespace entente::ui
