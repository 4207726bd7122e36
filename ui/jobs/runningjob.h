// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/job.h"

#include <QPointer>

namespace entente::ui {

class Jobs;

/// Work that somebody does just now, to be told of. Let go of without an end, it was cancelled.
class RunningJob final
{
public:
    /// Nothing; what is told of it is heard by nobody.
    RunningJob() = default;
    RunningJob(Jobs *jobs, int id);
    RunningJob(RunningJob &&other) noexcept;
    RunningJob &operator=(RunningJob &&other) noexcept;
    ~RunningJob();

    /// What has waited goes on now.
    void start();
    void advance(qint64 done, qint64 total, const QString &step = {});
    void finish(JobEnd end);
    /// There is something to be told.
    explicit operator bool() const { return m_id > 0; }

private:
    QPointer<Jobs> m_jobs;
    int m_id = 0;
};

} // namespace entente::ui
