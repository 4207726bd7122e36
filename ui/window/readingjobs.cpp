// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/readingjobs.h"

#include "core/base/filename.h"
#include "ui/jobs/jobs.h"
#include "ui/window/openbriefings.h"

#include <QLocale>

namespace entente::ui {

ReadingJobs::ReadingJobs(OpenBriefings *open, Jobs *jobs, QObject *parent)
    : QObject(parent), m_open(open), m_jobs(jobs)
{
    connect(open, &OpenBriefings::batchBegun, this, &ReadingJobs::begin);
    connect(open, &OpenBriefings::batchEnded, this, &ReadingJobs::end);
    connect(open, &OpenBriefings::progress, this, [this](const QString &what, int done, int total) {
        m_running.advance(done, total, what);
    });
}

void ReadingJobs::begin(const QStringList &names, bool isRecognition)
{
    m_isRecognition = isRecognition;
    const QString count = QLocale().toString(names.size());
    JobOrder order;
    if (isRecognition)
        order.title = names.size() == 1 ? tr("Recognition of the words of “%1”").arg(names.front())
                                        : tr("Recognition of the words of %1 documents").arg(count);
    else
        order.title = names.size() == 1 ? tr("Opening of “%1”").arg(names.front())
                                        : tr("Opening of %1 briefings").arg(count);
    order.unit = isRecognition ? JobUnit::Pages : JobUnit::Documents;
    order.cancel = [this] { m_open->cancel(); };
    order.isPassing = true;
    m_running = m_jobs->begin(std::move(order));
}

void ReadingJobs::end(const ReadingEnd &how)
{
    JobEnd end;
    const auto failed = static_cast<int>(how.errors.size());
    const QLocale locale;
    if (how.isCancelled) {
        end.state = JobState::Cancelled;
    } else if (failed > 0) {
        end.state = JobState::Failed;
        if (how.count > 1)
            end.sentence = tr("%1 of %2 could not be read")
                               .arg(locale.toString(failed), locale.toString(how.count));
        end.notice = tr("Not all could be read"); // names of files are not for everybody
    } else {
        end.sentence = m_isRecognition ? tr("The words were recognised") : tr("Read");
        end.notice = m_isRecognition ? tr("The words were recognised")
                                     : tr("The briefings are open");
    }
    for (const Error &error : how.errors)
        end.problems.push_back({nameOf(error.file), sentence(error)});
    if (how.isCancelled || failed > 0)
        end.actions = {{QStringLiteral("jobAgain"), tr("Try again"), how.again, m_open}};
    m_running.finish(std::move(end));
}

} // namespace entente::ui
