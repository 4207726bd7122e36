// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/runningjob.h"

#include "ui/jobs/jobs.h"

#include <utility>

namespace entente::ui {

RunningJob::RunningJob(Jobs *jobs, int id) : m_jobs(jobs), m_id(id) {}

RunningJob::RunningJob(RunningJob &&other) noexcept
    : m_jobs(std::move(other.m_jobs)), m_id(std::exchange(other.m_id, 0))
{
}

RunningJob &RunningJob::operator=(RunningJob &&other) noexcept
{
    if (this != &other) {
        finish({JobState::Cancelled, {}});
        m_jobs = std::move(other.m_jobs);
        m_id = std::exchange(other.m_id, 0);
    }
    return *this;
}

RunningJob::~RunningJob()
{
    finish({JobState::Cancelled, {}});
}

void RunningJob::start()
{
    if (m_jobs && m_id > 0)
        m_jobs->start(m_id);
}

void RunningJob::advance(qint64 done, qint64 total, const QString &step)
{
    if (m_jobs && m_id > 0)
        m_jobs->advance(m_id, done, total, step);
}

void RunningJob::finish(JobEnd end)
{
    const int id = std::exchange(m_id, 0);
    if (m_jobs && id > 0)
        m_jobs->finish(id, std::move(end));
}

} // namespace entente::ui
