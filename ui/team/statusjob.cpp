// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/statusjob.h"

#include "ui/jobs/jobs.h"
#include "ui/team/teamwindowtexts.h"

#include <utility>

namespace entente::ui {

StatusJob::StatusJob(Jobs *jobs, std::function<void()> cancel)
    : m_jobs(jobs), m_cancel(std::move(cancel))
{
}

void StatusJob::follow(const team::Standing &standing)
{
    using Is = team::Standing::Is;
    const bool isMoving = standing.is == Is::Sending || standing.is == Is::Taking;
    if (!isMoving) {
        if (!m_job)
            return;
        JobEnd end;
        // That the way is lost is shown where the team is, and is no failure of work.
        if (m_isCancelled)
            end.state = JobState::Cancelled;
        else if (standing.is != Is::InStep)
            end.sentence = TeamWindowTexts::tr(
                "The connection was lost; the rest follows by itself.");
        m_job.finish(std::move(end));
        return;
    }
    if (!m_job) {
        m_isCancelled = false;
        m_job = m_jobs->begin({TeamWindowTexts::tr("Getting in step with the team"), JobUnit::Share,
                               [this] {
                                   m_isCancelled = true;
                                   m_cancel();
                               },
                               true});
    }
    m_job.advance(static_cast<qint64>(standing.done), static_cast<qint64>(standing.total),
                  standing.is == Is::Sending ? TeamWindowTexts::tr("Sending")
                                             : TeamWindowTexts::tr("Taking"));
}

} // namespace entente::ui
