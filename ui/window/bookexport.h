// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/runningjob.h"
#include "ui/library/librarypanel.h"
#include "ui/publishing/exportsubject.h"

#include <QObject>

#include <functional>

namespace entente::ui {

class ExportController;
class Jobs;
class LibraryBook;
class LibrarySession;
class MessageBar;
class Workspace;
struct GatheredBook;

/// Export of what the library shows: its briefings are read without being opened, and handed over.
class BookExport final : public QObject
{
    Q_OBJECT

public:
    using Exporter = std::function<void(const ExportSubject &)>;

    BookExport(Workspace *workspace, LibrarySession *library, ExportController *exports,
               MessageBar *messages, QObject *parent);

    /// Where what is gathered is listed.
    void setJobs(Jobs *jobs) { m_jobs = jobs; }
    void run(const LibraryPanel::Chosen &chosen, Exporter exporter);

private:
    Workspace *m_workspace;
    LibrarySession *m_library;
    ExportController *m_exports;
    MessageBar *m_messages;
    Jobs *m_jobs = nullptr;
    RunningJob m_running;
    LibraryBook *m_book;                                  ///< what is being read
    std::function<void(const GatheredBook &)> m_exporter; ///< what is to be done with it
};

} // namespace entente::ui
