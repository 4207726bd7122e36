// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/runningjob.h"

#include <QObject>
#include <QStringList>

namespace entente::ui {

class Jobs;
class OpenBriefings;
struct ReadingEnd;

/// Lists among the jobs what is read to be looked at.
class ReadingJobs final : public QObject
{
    Q_OBJECT

public:
    ReadingJobs(OpenBriefings *open, Jobs *jobs, QObject *parent);

private:
    void begin(const QStringList &names, bool isRecognition);
    void end(const ReadingEnd &how);

    OpenBriefings *m_open;
    Jobs *m_jobs;
    RunningJob m_running;
    bool m_isRecognition = false;
};

} // namespace entente::ui
