// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/libraryimports.h"

#include "core/base/filename.h"

#include <string>
#include <utility>
#include <vector>

namespace entente::ui {

LibraryImports::LibraryImports(LibraryDesk *desk, QObject *parent) : QObject(parent), m_desk(desk)
{
}

LibraryImports::~LibraryImports() = default;

void LibraryImports::begin()
{
    m_isReady = true;
    importWaiting();
}

void LibraryImports::importWaiting()
{
    for (const auto &each : std::exchange(m_waiting, {}))
        importFiles(each.second, each.first);
}

void LibraryImports::importFiles(const QStringList &paths, library::Arrival arrival)
{
    if (paths.isEmpty() || m_desk->isClosed())
        return;
    if (m_job || !m_isReady) {
        m_waiting[arrival] += paths; // one after the other; or the library is being opened, or made
        m_desk->open();
        return;
    }
    std::vector<std::string> files;
    files.reserve(static_cast<std::size_t>(paths.size()));
    for (const QString &path : paths)
        files.push_back(fileOf(path));
    start(session::ImportJob::importOf(std::move(files), arrival));
    Q_EMIT progress({});
}

void LibraryImports::renew()
{
    if (!m_job && m_isReady)
        start(session::ImportJob::renewal());
}

void LibraryImports::start(session::ImportWork work)
{
    session::ImportJob::Talk talk;
    talk.progress = [this](const library::ImportProgress &step) {
        m_desk->later([this, step] { Q_EMIT progress(step); });
    };
    talk.stored = [this] { m_desk->later([this] { m_desk->reload(); }); };
    talk.finished = [this](const library::ImportReport &report, const std::optional<Error> &error) {
        m_desk->later([this, report, error] { take(report, error); });
    };
    m_job = std::make_unique<session::ImportJob>(m_desk->maker(), std::move(work), std::move(talk));
}

void LibraryImports::take(const library::ImportReport &report, const std::optional<Error> &error)
{
    m_job.reset();
    if (error)
        m_desk->tell(*error);
    m_desk->reload();
    Q_EMIT finished(report);
    if (report.cancelled && !report.isRenewal)
        m_waiting.clear();
    importWaiting();
}

void LibraryImports::cancel()
{
    if (m_job)
        m_job->cancel();
}

} // namespace entente::ui
