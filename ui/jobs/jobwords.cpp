// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobwords.h"

#include "ui/jobs/jobstexts.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace entente::ui {

namespace {

constexpr double minute = 60;

QString number(double value)
{
    return QLocale().toString(value, 'f', 0);
}

QString countOf(const Job &job)
{
    const QString done = number(static_cast<double>(job.done));
    const QString total = number(static_cast<double>(job.total));
    switch (job.order.unit) {
    case JobUnit::Documents:
        return JobsTexts::tr("%1 of %2 documents").arg(done, total);
    case JobUnit::Pages:
        return JobsTexts::tr("%1 of %2 pages").arg(done, total);
    case JobUnit::Share:
        break;
    }
    constexpr double hundred = 100;
    return JobsTexts::tr("%1 %").arg(number(
        std::floor(hundred * static_cast<double>(job.done) / static_cast<double>(job.total))));
}

/// Empty where nothing is counted, or too little of it.
QString rateOf(const Job &job)
{
    constexpr double early = 1; // seconds
    if (job.order.unit == JobUnit::Share || job.done == 0 || job.seconds < early)
        return {};
    const double rate = static_cast<double>(job.done) / job.seconds;
    return rate >= 1 ? JobsTexts::tr("%1 a second").arg(number(std::round(rate)))
                     : JobsTexts::tr("%1 a minute").arg(number(std::round(rate * minute)));
}

QString leftOf(double seconds)
{
    if (seconds < minute)
        return JobsTexts::tr("about %1 s left").arg(number(std::ceil(seconds)));
    return JobsTexts::tr("about %1 min left").arg(number(std::ceil(seconds / minute)));
}

QString progressOf(const Job &job)
{
    QStringList parts;
    if (!job.step.isEmpty())
        parts << job.step;
    if (job.total > 1) {
        parts << countOf(job);
        if (const QString rate = rateOf(job); !rate.isEmpty())
            parts << rate;
        if (const std::optional<double> left = secondsLeft(job))
            parts << leftOf(*left);
    }
    return parts.isEmpty() ? JobsTexts::tr("Under way") : parts.join(QStringLiteral(" · "));
}

QString endOf(const Job &job)
{
    if (!job.end.sentence.isEmpty())
        return job.end.sentence;
    switch (job.state) {
    case JobState::Cancelled:
        return JobsTexts::tr("Cancelled");
    case JobState::Failed:
        return job.end.problems.empty() ? JobsTexts::tr("Failed")
                                        : job.end.problems.front().sentence;
    default:
        return JobsTexts::tr("Done");
    }
}

} // namespace

std::optional<double> secondsLeft(const Job &job)
{
    constexpr double soonest = 2;       // seconds, before which a rate is a guess
    constexpr double leastShare = 0.05; // of the whole
    if (job.total <= 1 || job.done <= 0 || job.seconds < soonest)
        return std::nullopt;
    const double share = static_cast<double>(job.done) / static_cast<double>(job.total);
    if (share < leastShare || share >= 1)
        return std::nullopt;
    return job.seconds * (1 - share) / share;
}

QString wordsOf(const Job &job)
{
    if (job.state == JobState::Waiting)
        return JobsTexts::tr("Waits for what was begun before it");
    if (!job.isOver())
        return progressOf(job);
    constexpr double worthSaying = 2; // seconds
    if (job.seconds < worthSaying)
        return endOf(job);
    const QString took = job.seconds < minute
        ? JobsTexts::tr("took %1 s").arg(number(std::round(job.seconds)))
        : JobsTexts::tr("took %1 min").arg(number(std::round(job.seconds / minute)));
    return endOf(job) + QStringLiteral(" · ") + took;
}

QString problemsOf(const Job &job)
{
    QStringList lines;
    for (const JobProblem &each : job.end.problems)
        lines << each.sentence;
    return lines.join(u'\n');
}

} // namespace entente::ui
