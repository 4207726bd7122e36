// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/desktopnotices.h"

#include <QObject>

namespace entente::ui {

class Jobs;
struct Job;

/// Has the desktop tell what took a while and has ended, to whoever went elsewhere meanwhile.
class JobNotices final : public QObject
{
    Q_OBJECT

public:
    JobNotices(Jobs *jobs, DesktopNotices *desktop, QObject *parent);

Q_SIGNALS:
    /// The window is wanted, with its list of jobs.
    void jobsWanted();

private:
    void tell(const Job &job);

    DesktopNotices *m_desktop;
};

} // namespace entente::ui
