// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/stories.h"

#include "core/filter/filtersentence.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/pattern.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QLocale>

namespace entente::ui {

namespace {

constexpr int categoryHeight = 26;
constexpr int axisHeight = 4 * grid;
constexpr int timeHeight = 32 * grid;

ChartSeries seriesOf(Kind kind, const ChartGround &ground)
{
    const QColor colour = kindColour(kind, ground.palette);
    const QBrush fill = patternBrush(patternOf(kind), colour, ground.palette.color(QPalette::Base),
                                     ground.ratio);
    return {kindsLabel(kind), fill, colour, {}};
}

LegendEntry legendOf(const ChartSeries &series, Kind kind, const ChartGround &ground)
{
    return {series.name, series.fill, series.outline, kindIcon(kind, ground.palette)};
}

QString tip(const QString &label, const KindCounts &kinds)
{
    QStringList lines{label};
    for (const Kind kind : allKinds) {
        const int topics = kinds[static_cast<std::size_t>(kind)];
        if (topics > 0)
            lines << ChartTexts::tr("%1: %2").arg(kindsLabel(kind), QLocale().toString(topics));
    }
    return lines.join(u'\n');
}

/// The kinds that any of the bars holds.
std::vector<Kind> kindsIn(const AreaCounts &counts)
{
    std::vector<Kind> kinds;
    for (const Kind kind : allKinds) {
        const auto number = static_cast<std::size_t>(kind);
        bool any = counts.rest[number] > 0;
        for (const AreaCount &each : counts.areas)
            any = any || each.kinds[number] > 0;
        if (any)
            kinds.push_back(kind);
    }
    return kinds;
}

QString restLabel(const AreaCounts &counts)
{
    return counts.restAreas == 1 ? ChartTexts::tr("1 other area")
                                 : ChartTexts::tr("%1 other areas").arg(counts.restAreas);
}

/// The rest is told in words and in the table: as a bar it would dwarf all others.
QString restSentence(const AreaCounts &counts)
{
    if (counts.restAreas == 0)
        return {};
    const QString topics = counts.restTopics == 1
        ? ChartTexts::tr("1 topic")
        : ChartTexts::tr("%1 topics").arg(QLocale().toString(counts.restTopics));
    return counts.restAreas == 1
        ? ChartTexts::tr(" One more area, with %1, is not drawn.").arg(topics)
        : ChartTexts::tr(" %1 more areas, with %2, are not drawn.")
              .arg(QString::number(counts.restAreas), topics);
}

ChartRow rowOf(const QString &label, const KindCounts &counts, int topics,
               const std::vector<Kind> &kinds)
{
    ChartRow row{label, {topics}};
    for (const Kind kind : kinds)
        row.values << counts[static_cast<std::size_t>(kind)];
    return row;
}

/// Accent and grey, solid and hatched: four that are told apart without colour.
ChartSeries seriesOf(const AreaInYears &area, int place, const ChartGround &ground)
{
    const QColor colour = place % 2 == 0 ? accent(ground.palette) : secondaryText(ground.palette);
    static constexpr std::array patterns{Pattern::Solid, Pattern::Rising, Pattern::Dots,
                                         Pattern::Level};
    const Pattern pattern = patterns[static_cast<std::size_t>(place) % patterns.size()];
    const QBrush fill = patternBrush(pattern, colour, ground.palette.color(QPalette::Base),
                                     ground.ratio);
    return {area.label, fill, colour, QList<int>(area.topics.begin(), area.topics.end())};
}

} // namespace

ChartStory tell(const AreaCounts &counts, const ChartGround &ground)
{
    ChartStory story;
    story.finding = finding(counts) + restSentence(counts);
    story.numbers.heads = {ChartTexts::tr("Focus area"), ChartTexts::tr("Topics")};
    story.hasTotals = true;
    const std::vector<Kind> kinds = kindsIn(counts);
    for (const Kind kind : kinds) {
        story.bars.series << seriesOf(kind, ground);
        story.legend << legendOf(story.bars.series.last(), kind, ground);
        story.numbers.heads << kindsLabel(kind);
    }
    for (const AreaCount &each : counts.areas) {
        for (std::size_t i = 0; i < kinds.size(); ++i)
            story.bars.series[static_cast<qsizetype>(i)].values
                << each.kinds[static_cast<std::size_t>(kinds[i])];
        story.bars.categories << ChartCategory{each.label, tip(each.label, each.kinds),
                                               each.chosen};
        story.numbers.rows << rowOf(each.label, each.kinds, each.topics, kinds);
        story.numbers.rows.last().chosen = each.chosen;
    }
    if (counts.restAreas > 0) {
        story.numbers.rows << rowOf(restLabel(counts), counts.rest, counts.restTopics, kinds);
        story.numbers.rows.last().canChoose = false;
    }
    if (story.bars.series.isEmpty()) // areas of the filter, none of which has a topic
        story.bars.categories.clear();
    story.height = static_cast<int>(story.bars.categories.size()) * categoryHeight + axisHeight;
    return story;
}

ChartStory tell(const std::vector<KindCount> &counts, const ChartGround &ground)
{
    ChartStory story;
    story.finding = finding(counts);
    story.numbers.heads = {ChartTexts::tr("Kind"), ChartTexts::tr("Topics")};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const KindCount &each = counts[i];
        ChartSeries series = seriesOf(each.kind, ground);
        // A series a kind, for a fill belongs to a series: elsewhere it has nothing.
        series.values = QList<int>(static_cast<qsizetype>(counts.size()), 0);
        series.values[static_cast<qsizetype>(i)] = each.topics;
        story.bars.series << series;
        const QString said = QStringLiteral("%1: %2").arg(series.name,
                                                          QLocale().toString(each.topics));
        story.bars.categories << ChartCategory{series.name, said, each.chosen};
        story.numbers.rows << ChartRow{series.name, {each.topics}, true, each.chosen};
    }
    story.height = static_cast<int>(counts.size()) * categoryHeight + axisHeight;
    return story;
}

ChartStory tell(const AreasThroughTime &time, const ChartGround &ground)
{
    ChartStory story;
    story.finding = finding(time);
    if (time.undated > 0) {
        story.finding += QLatin1Char(' ')
            + (time.undated == 1
                   ? ChartTexts::tr("One briefing without a date is left out.")
                   : ChartTexts::tr("%1 briefings without a date are left out.").arg(time.undated));
    }
    story.numbers.heads = {ChartTexts::tr("Focus area")};
    for (const int year : time.years)
        story.numbers.heads << QString::number(year);
    int place = 0;
    for (const AreaInYears &area : time.areas) {
        const ChartSeries series = seriesOf(area, place++, ground);
        story.numbers.rows << ChartRow{area.label, series.values, true, area.chosen};
        story.legend << LegendEntry{series.name, series.fill, series.outline, {}};
        story.bars.series << series;
    }
    if (time.years.size() < 2 || time.areas.empty())
        return story; // one year is no course of time
    for (std::size_t i = 0; i < time.years.size(); ++i) {
        const QString year = QString::number(time.years[i]);
        QStringList lines{year};
        for (const AreaInYears &area : time.areas)
            lines << ChartTexts::tr("%1: %2").arg(area.label, QLocale().toString(area.topics[i]));
        story.bars.categories << ChartCategory{year, lines.join(u'\n'), false};
    }
    story.height = timeHeight;
    return story;
}

} // namespace entente::ui
