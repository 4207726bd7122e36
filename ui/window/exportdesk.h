// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/librarypanel.h"

#include <QObject>

#include <functional>

namespace entente::ui {

class BookExport;
class ExportController;
class Jobs;
class JobsDesk;
class LibrarySession;
class MessageBar;
class Workspace;
struct Menus;

/// What the menu exports and prints: the briefings that are open with the notes on them, or, where
/// the library is looked at, what is chosen there.
class ExportDesk final : public QObject
{
    Q_OBJECT

public:
    using Chosen = std::function<LibraryPanel::Chosen()>;

    /// `chosen` is asked where the library is looked at.
    ExportDesk(Workspace *workspace, LibrarySession *library, const Menus &menus,
               MessageBar *messages, Chosen chosen, QWidget *window);

    /// Lists there what is exported and printed.
    void setJobs(Jobs *jobs, JobsDesk *desk);

private:
    Workspace *m_workspace;
    ExportController *m_export;
    BookExport *m_book;
    Chosen m_chosen;
};

} // namespace entente::ui
