// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtersentence.h"
#include "ui/charts/chartdata.h"
#include "ui/charts/charttexts.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace entente::ui {

namespace {

QString number(int value)
{
    return QLocale().toString(value);
}

QString topics(int count)
{
    return count == 1 ? ChartTexts::tr("1 topic") : ChartTexts::tr("%1 topics").arg(number(count));
}

/// "A", "A and B", or "A, B and 3 others".
QString listed(const QStringList &names)
{
    if (names.size() == 1)
        return names.first();
    if (names.size() == 2)
        return ChartTexts::tr("%1 and %2").arg(names[0], names[1]);
    if (names.size() == 3)
        return ChartTexts::tr("%1, %2 and %3").arg(names[0], names[1], names[2]);
    return ChartTexts::tr("%1, %2 and %3 others")
        .arg(names[0], names[1], number(int(names.size()) - 2));
}

QString changeSentence(const AreaInYears &area, const AreasThroughTime &time)
{
    const int first = area.topics.front();
    const int last = area.topics.back();
    const QString form = last > first
        ? ChartTexts::tr("%1 rises the most, from %2 in %3 to %4 in %5.")
        : ChartTexts::tr("%1 falls the most, from %2 in %3 to %4 in %5.");
    return form.arg(area.label, topics(first), QString::number(time.years.front()), number(last),
                    QString::number(time.years.back()));
}

} // namespace

QString finding(const AreaCounts &counts)
{
    QStringList first;
    for (const AreaCount &each : counts.areas) {
        if (each.topics > 0 && each.topics == counts.areas.front().topics)
            first << each.label;
    }
    if (first.isEmpty())
        return ChartTexts::tr("None of the topics shown touches a focus area.");
    const QString most = number(counts.areas.front().topics);
    const QString all = number(counts.shown);
    return first.size() == 1 ? ChartTexts::tr("Touched most often: %1, by %2 of %3 topics.")
                                   .arg(first.first(), most, all)
                             : ChartTexts::tr("Touched most often: %1, by %2 of %3 topics each.")
                                   .arg(listed(first), most, all);
}

QString finding(const std::vector<KindCount> &counts)
{
    int most = 0;
    int all = 0;
    for (const KindCount &each : counts) {
        most = std::max(most, each.topics);
        all += each.topics;
    }
    if (most == 0)
        return ChartTexts::tr("No topic is shown.");
    QStringList first;
    for (const KindCount &each : counts) {
        if (each.topics == most)
            first << kindsLabel(each.kind).toLower();
    }
    const QString form = first.size() == 1
        ? ChartTexts::tr("Most frequent: %1, %2 of %3 topics.")
        : ChartTexts::tr("Most frequent: %1, %2 of %3 topics each.");
    return form.arg(listed(first), number(most), number(all));
}

QString finding(const AreasThroughTime &time)
{
    if (time.years.empty())
        return ChartTexts::tr("No briefing that the filter allows has a date.");
    if (time.years.size() == 1)
        return ChartTexts::tr("All dated briefings are of %1. Open briefings of other years to "
                              "follow focus areas through time.")
            .arg(time.years.front());
    const auto change = [](const AreaInYears &area) {
        return std::abs(area.topics.back() - area.topics.front());
    };
    const auto most = std::max_element(
        time.areas.begin(), time.areas.end(),
        [&](const AreaInYears &a, const AreaInYears &b) { return change(a) < change(b); });
    if (most == time.areas.end())
        return ChartTexts::tr("None of the topics shown touches a focus area.");
    if (change(*most) == 0)
        return ChartTexts::tr("No focus area differs between %1 and %2.")
            .arg(time.years.front())
            .arg(time.years.back());
    return changeSentence(*most, time);
}

} // namespace entente::ui
