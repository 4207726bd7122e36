// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/standing.h"
#include "ui/jobs/runningjob.h"

#include <functional>

namespace entente::ui {

class Jobs;

/// Shows among the jobs of the window a sync that takes a while.
class StatusJob final
{
public:
    StatusJob(Jobs *jobs, std::function<void()> cancel);

    void follow(const team::Standing &standing);

private:
    Jobs *m_jobs;
    std::function<void()> m_cancel;
    RunningJob m_job;
    bool m_isCancelled = false;
};

} // namespace entente::ui
