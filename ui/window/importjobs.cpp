// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/importjobs.h"

#include "core/base/filename.h"
#include "core/base/printable.h"
#include "core/reading/documents.h"
#include "ui/jobs/jobs.h"
#include "ui/library/importline.h"
#include "ui/workspace/librarysession.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace entente::ui {

namespace {

QString shownName(const QString &path)
{
    const QString whole = QString::fromStdString(text::printableLine(fileOf(path)));
    const QString name = whole.endsWith(u'/') ? whole.chopped(1) : whole;
    return name.mid(name.lastIndexOf(u'/') + 1);
}

QString titleOf(const QStringList &paths, library::Arrival arrival)
{
    const QString count = QLocale().toString(paths.size());
    if (arrival == library::Arrival::Watched)
        return paths.size() == 1
            ? ImportJobs::tr("Import of “%1” from the watched folder").arg(shownName(paths.front()))
            : ImportJobs::tr("Import of %1 files from the watched folder").arg(count);
    return paths.size() == 1 ? ImportJobs::tr("Import of “%1”").arg(shownName(paths.front()))
                             : ImportJobs::tr("Import of %1 files and folders").arg(count);
}

/// The files that could not be read, to be tried again; a container once.
QStringList filesOf(const std::vector<Error> &errors)
{
    QStringList files;
    for (const Error &error : errors) {
        if (const QString file = nameOf(containerOf(error.file)); !files.contains(file))
            files << file;
    }
    return files;
}

} // namespace

ImportJobs::ImportJobs(LibrarySession *library, Jobs *jobs, QObject *parent)
    : QObject(parent), m_library(library), m_imports(library->imports()), m_jobs(jobs)
{
    connect(m_imports, &LibraryImports::progress, this, &ImportJobs::follow);
    connect(m_imports, &LibraryImports::finished, this, &ImportJobs::end);
    connect(library, &LibrarySession::problem, this,
            [this](const QString &sentence) { m_problem = sentence; });
    connect(library, &LibrarySession::stateChanged, this, [this] {
        if (m_library->state() == LibrarySession::State::Failed)
            endAll(m_library->obstacle());
    });
}

void ImportJobs::importFiles(const QStringList &paths, library::Arrival arrival)
{
    if (paths.isEmpty())
        return;
    const int number = ++m_lastNumber;
    JobOrder order;
    order.title = titleOf(paths, arrival);
    order.unit = JobUnit::Documents;
    order.cancel = [this, number] { cancel(number); };
    order.isWaiting = !m_asked.empty();
    m_asked.push_back({paths, arrival, m_jobs->begin(std::move(order)), number});
    if (m_asked.size() == 1)
        hand();
}

void ImportJobs::hand()
{
    m_problem.clear();
    if (m_library->state() == LibrarySession::State::Failed)
        endAll(m_library->obstacle());
    else
        m_imports->importFiles(m_asked.front().paths, m_asked.front().arrival);
}

void ImportJobs::cancel(int number)
{
    const auto asked = std::find_if(m_asked.begin(), m_asked.end(),
                                    [number](const Asked &each) { return each.number == number; });
    if (asked == m_asked.end())
        return;
    if (asked == m_asked.begin()) {
        asked->isCancelled = true; // it may only be about to begin
        m_imports->cancel();
        return;
    }
    asked->job.finish({JobState::Cancelled, {}});
    m_asked.erase(asked);
}

void ImportJobs::follow(const library::ImportProgress &step)
{
    const auto done = static_cast<qint64>(step.done);
    const auto total = static_cast<qint64>(step.total);
    switch (step.step) {
    case library::ImportProgress::Step::Import:
        followImport(step);
        return;
    case library::ImportProgress::Step::Renewal:
        if (!m_renewal)
            m_renewal = m_jobs->begin({tr("Reading anew what the library holds"),
                                       JobUnit::Documents, [this] { m_imports->cancel(); }});
        m_renewal.advance(done, total);
        return;
    case library::ImportProgress::Step::Index:
        // It is made for whoever looks, and ends with the window: there is nothing to cancel.
        if (!m_index)
            m_index = m_jobs->begin({tr("Making the search index"), JobUnit::Documents, {}, true});
        m_index.advance(done, total);
        if (done >= total)
            m_index.finish({});
        return;
    }
}

void ImportJobs::followImport(const library::ImportProgress &step)
{
    if (m_asked.empty() && !m_unasked)
        m_unasked = m_jobs->begin(
            {tr("Import into the library"), JobUnit::Documents, [this] { m_imports->cancel(); }});
    if (!m_asked.empty() && m_asked.front().isCancelled)
        m_imports->cancel();
    RunningJob &job = m_asked.empty() ? m_unasked : m_asked.front().job;
    job.start();
    if (step.total > 0)
        job.advance(static_cast<qint64>(step.done), static_cast<qint64>(step.total));
}

void ImportJobs::end(const library::ImportReport &report)
{
    if (report.isRenewal) {
        m_renewal.finish(endOf(report, library::Arrival::Whole));
        return;
    }
    if (m_asked.empty()) {
        m_unasked.finish(endOf(report, library::Arrival::Whole));
        return;
    }
    // Whoever cancels all imports at once, and not this one, means those that wait, too.
    const bool isAll = report.cancelled && !m_asked.front().isCancelled;
    m_asked.front().job.finish(endOf(report, m_asked.front().arrival));
    m_asked.pop_front();
    if (isAll)
        m_asked.clear();
    if (!m_asked.empty())
        hand();
}

void ImportJobs::endAll(const QString &obstacle)
{
    for (Asked &each : m_asked) {
        JobEnd end{JobState::Failed, obstacle, {{each.paths.front(), obstacle}}};
        each.job.finish(std::move(end));
    }
    m_asked.clear();
}

JobEnd ImportJobs::endOf(const library::ImportReport &report, library::Arrival arrival)
{
    JobEnd end{JobState::Done, importWords(report)};
    const std::size_t taken = report.added + report.known + report.renewed;
    const QString refusal = taken == 0 && report.unread.empty() ? m_problem : QString();
    for (const Error &error : report.unread)
        end.problems.push_back({nameOf(error.file), sentence(error)});
    if (report.cancelled) {
        end.state = JobState::Cancelled;
    } else if (!refusal.isEmpty()) {
        end.state = JobState::Failed; // the library itself could not be written
        end.sentence = refusal;
        end.problems.push_back({{}, refusal});
    } else if (!report.unread.empty()) {
        end.state = JobState::Failed;
    }
    if (!report.isRenewal && report.added + report.known > 0)
        end.actions.push_back({QStringLiteral("jobShow"), tr("Show in the library"),
                               [this] { Q_EMIT libraryWanted(); }, this});
    if (!report.unread.empty())
        end.actions.push_back(
            {QStringLiteral("jobAgain"), tr("Retry the failed ones"),
             [this, files = filesOf(report.unread), arrival] { importFiles(files, arrival); },
             this});
    // How many it is says nothing of what they are.
    end.notice = end.state == JobState::Failed && taken == 0 ? tr("The import failed")
                                                             : tr("The import is finished");
    if (refusal.isEmpty())
        end.noticeDetail = end.sentence;
    return end;
}

} // namespace entente::ui
