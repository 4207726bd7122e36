// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/jobnotices.h"

#include "ui/jobs/jobs.h"
#include "ui/settings/preferences.h"

#include <QApplication>
#include <QSettings>

namespace entente::ui {

JobNotices::JobNotices(Jobs *jobs, DesktopNotices *desktop, QObject *parent)
    : QObject(parent), m_desktop(desktop)
{
    connect(jobs, &Jobs::ended, this, &JobNotices::tell);
}

void JobNotices::tell(const Job &job)
{
    constexpr double awhile = 5; // seconds, in which nobody goes elsewhere
    const bool isInFront = QApplication::activeWindow() != nullptr;
    if (isInFront || job.seconds < awhile || job.end.notice.isEmpty()
        || job.state == JobState::Cancelled || !loadDesktopNotices(QSettings()))
        return;
    DesktopNotice notice{job.end.notice, job.end.noticeDetail, [this] { Q_EMIT jobsWanted(); }};
    if (job.state == JobState::Done && !job.end.actions.empty()) {
        const JobAction &first = job.end.actions.front();
        notice.furtherWords = first.words;
        notice.further = [this, first] {
            Q_EMIT jobsWanted();
            if (first.owner)
                first.run();
        };
    }
    m_desktop->tell(notice);
}

} // namespace entente::ui
