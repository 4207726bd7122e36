// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobs.h"

#include "ui/jobs/jobwords.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace entente::ui {

namespace {

constexpr std::size_t mostListed = 200; // a watched folder may bring thousands in a week
constexpr std::chrono::milliseconds halfASecond(500);
constexpr double thousand = 1000;

Jobs::Clock clockSinceNow()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

} // namespace

Jobs::Jobs(QObject *parent) : Jobs(clockSinceNow(), halfASecond, parent) {}

Jobs::Jobs(Clock clock, std::chrono::milliseconds patience, QObject *parent)
    : QAbstractListModel(parent), m_clock(std::move(clock)), m_patience(patience)
{
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, &Jobs::listLate);
}

Jobs::~Jobs() = default;

RunningJob Jobs::begin(JobOrder order)
{
    Begun &made = m_begun.emplace_back();
    made.job.id = ++m_lastId;
    made.job.state = order.isWaiting ? JobState::Waiting : JobState::Running;
    made.job.order = std::move(order);
    made.since = m_clock();
    if (!m_late.isActive())
        m_late.start(m_patience);
    return {this, made.job.id};
}

Jobs::Begun *Jobs::begun(int id)
{
    const auto found = std::find_if(m_begun.begin(), m_begun.end(),
                                    [id](const Begun &each) { return each.job.id == id; });
    return found == m_begun.end() ? nullptr : &*found;
}

void Jobs::start(int id)
{
    Begun *const of = begun(id);
    if (of == nullptr || of->job.state != JobState::Waiting)
        return;
    of->job.state = JobState::Running;
    of->since = m_clock(); // what it waited says nothing of how fast it is
    show(of->job);
}

void Jobs::advance(int id, qint64 done, qint64 total, const QString &step)
{
    Begun *const of = begun(id);
    if (of == nullptr)
        return;
    of->job.state = JobState::Running;
    of->job.done = done;
    of->job.total = total;
    of->job.step = step;
    of->job.seconds = static_cast<double>(m_clock() - of->since) / thousand;
    show(of->job);
}

void Jobs::finish(int id, JobEnd end)
{
    Begun *const of = begun(id);
    if (of == nullptr)
        return;
    of->job.seconds = static_cast<double>(m_clock() - of->since) / thousand;
    of->job.state = end.state;
    of->job.end = std::move(end);
    of->job.order.cancel = {};
    const bool isFailed = of->job.state == JobState::Failed;
    const bool isWorthALine = isFailed || !of->job.order.isPassing;
    if (isWorthALine)
        list(*of);
    if (isFailed && !m_isLookedAt)
        ++m_unseen;
    const Job job = of->job;
    show(job);
    std::erase_if(m_begun, [id](const Begun &each) { return each.job.id == id; });
    forgetOldest();
    Q_EMIT changed();
    Q_EMIT ended(job);
}

void Jobs::list(Begun &begun)
{
    if (std::exchange(begun.isListed, true))
        return;
    // What was begun earlier may be listed later.
    const auto place = std::find_if(m_listed.begin(), m_listed.end(),
                                    [&](const Job &each) { return each.id < begun.job.id; });
    const auto row = static_cast<int>(place - m_listed.begin());
    beginInsertRows({}, row, row);
    m_listed.insert(place, begun.job);
    endInsertRows();
    Q_EMIT changed();
}

void Jobs::listLate()
{
    std::chrono::milliseconds next = m_patience;
    bool isAny = false;
    for (Begun &each : m_begun) {
        const std::chrono::milliseconds lasted(m_clock() - each.since);
        if (each.isListed)
            continue;
        if (lasted >= m_patience) {
            list(each);
            continue;
        }
        isAny = true;
        next = std::min(next, m_patience - lasted);
    }
    if (isAny)
        m_late.start(next);
}

void Jobs::show(const Job &job)
{
    const auto listed = std::find_if(m_listed.begin(), m_listed.end(),
                                     [&](const Job &each) { return each.id == job.id; });
    if (listed == m_listed.end())
        return;
    *listed = job;
    const QModelIndex at = index(static_cast<int>(listed - m_listed.begin()));
    Q_EMIT dataChanged(at, at);
    Q_EMIT changed();
}

void Jobs::forgetOldest()
{
    for (int row = rowCount() - 1; m_listed.size() > mostListed && row >= 0; --row) {
        if (!at(row).isOver())
            continue;
        beginRemoveRows({}, row, row);
        m_listed.erase(m_listed.begin() + row);
        endRemoveRows();
    }
}

void Jobs::clearFinished()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!at(row).isOver())
            continue;
        beginRemoveRows({}, row, row);
        m_listed.erase(m_listed.begin() + row);
        endRemoveRows();
    }
    m_unseen = 0;
    Q_EMIT changed();
}

void Jobs::cancel(int row) const
{
    // It may end at once, and what it is told with goes with it.
    if (const std::function<void()> stop = at(row).order.cancel)
        stop();
}

int Jobs::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_listed.size());
}

QVariant Jobs::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Job &job = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return job.order.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return wordsOf(job);
    default:
        return {};
    }
}

int Jobs::runningCount() const
{
    return static_cast<int>(std::count_if(m_listed.begin(), m_listed.end(),
                                          [](const Job &each) { return !each.isOver(); }));
}

double Jobs::share() const
{
    double sum = 0;
    int count = 0;
    for (const Job &each : m_listed) {
        if (each.isOver() || each.total <= 1)
            continue;
        sum += static_cast<double>(each.done) / static_cast<double>(each.total);
        ++count;
    }
    return count > 0 ? sum / count : -1;
}

void Jobs::setLookedAt(bool isLookedAt)
{
    m_isLookedAt = isLookedAt;
    if (isLookedAt && std::exchange(m_unseen, 0) > 0)
        Q_EMIT changed();
}

} // namespace entente::ui
