// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/import/importer.h"
#include "ui/jobs/runningjob.h"

#include <QObject>
#include <QStringList>

#include <deque>

namespace entente::ui {

class Jobs;
class LibraryImports;
class LibrarySession;

/// Imports into the library what is asked for, one after the other, and lists it among the jobs,
/// with what the library does of itself: its index, and what is read anew.
class ImportJobs final : public QObject
{
    Q_OBJECT

public:
    ImportJobs(LibrarySession *library, Jobs *jobs, QObject *parent);

    void importFiles(const QStringList &paths, library::Arrival arrival = library::Arrival::Whole);

Q_SIGNALS:
    /// Who wants to see what was imported.
    void libraryWanted();

private:
    struct Asked
    {
        QStringList paths;
        library::Arrival arrival;
        RunningJob job;
        int number = 0;
        bool isCancelled = false;
    };

    void hand();
    void cancel(int number);
    void follow(const library::ImportProgress &step);
    void followImport(const library::ImportProgress &step);
    void end(const library::ImportReport &report);
    void endAll(const QString &obstacle);
    [[nodiscard]] JobEnd endOf(const library::ImportReport &report, library::Arrival arrival);

    LibrarySession *m_library;
    LibraryImports *m_imports;
    Jobs *m_jobs;
    std::deque<Asked> m_asked; ///< the first is handed over
    RunningJob m_unasked;      ///< an import that somebody else began
    RunningJob m_renewal;
    RunningJob m_index;
    QString m_problem; ///< the last that the library told of since an import went on
    int m_lastNumber = 0;
};

} // namespace entente::ui
