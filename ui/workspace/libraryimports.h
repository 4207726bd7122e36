// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/importjob.h"
#include "ui/workspace/librarydesk.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <memory>

namespace entente::ui {

/// Imports into the library, one after the other, as soon as it is open.
class LibraryImports final : public QObject
{
    Q_OBJECT

public:
    explicit LibraryImports(LibraryDesk *desk, QObject *parent = nullptr);
    ~LibraryImports() override;

    void importFiles(const QStringList &paths, library::Arrival arrival = library::Arrival::Whole);
    void cancel();

    /// The library can be searched: what waits is imported.
    void begin();
    /// Has what another analysis found in the library found anew.
    void renew();
    /// Says how far something is on its way that goes before imports.
    void show(const library::ImportProgress &step) { Q_EMIT progress(step); }
    /// Cancels, and waits; nothing is told any more.
    void end() { m_job.reset(); }

Q_SIGNALS:
    void progress(const entente::library::ImportProgress &progress);
    void finished(const entente::library::ImportReport &report);

private:
    void start(session::ImportWork work);
    void importWaiting();
    void take(const library::ImportReport &report, const std::optional<Error> &error);

    LibraryDesk *m_desk;
    bool m_isReady = false;
    std::map<library::Arrival, QStringList> m_waiting;
    std::unique_ptr<session::ImportJob> m_job;
};

} // namespace entente::ui
