// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartdata.h"

#include "ui/workspace/workspace.h"

#include <algorithm>
#include <numeric>

namespace entente::ui {

namespace {

std::size_t at(Kind kind)
{
    return static_cast<std::size_t>(kind);
}

template <typename T>
bool contains(const std::vector<T> &values, T value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// Calls `visit(area)` once for each area that a topic touches, wider ones included.
class Touched final
{
public:
    explicit Touched(const Vocabulary &vocabulary)
        : m_vocabulary(vocabulary), m_seen(vocabulary.size(), 0)
    {
    }

    template <typename Visit>
    void visit(const Briefing &briefing, const Topic &topic, Visit &&visit)
    {
        ++m_turn;
        for (const ConceptIndex tag : briefing.areasOf(topic)) {
            for (const ConceptIndex area : m_vocabulary.selfAndBroader(tag)) {
                if (std::exchange(m_seen[area], m_turn) != m_turn)
                    visit(area);
            }
        }
    }

private:
    const Vocabulary &m_vocabulary;
    std::vector<std::uint32_t> m_seen;
    std::uint32_t m_turn = 0;
};

template <typename Visit>
void forEachShown(const FilterIndex &index, const FilterResult &result, Visit &&visit)
{
    for (std::size_t entry = 0; entry < index.size(); ++entry) {
        if (!result.shown.test(entry))
            continue;
        const Briefing &briefing = *index.briefings()[index.briefingOf(entry)];
        visit(index.briefingOf(entry), briefing, briefing.topics[index.topicOf(entry)]);
    }
}

void add(KindCounts &counts, Kind kind)
{
    ++counts[at(kind)];
}

void sortMostFirst(std::vector<AreaCount> &areas)
{
    std::sort(areas.begin(), areas.end(), [](const AreaCount &a, const AreaCount &b) {
        if (a.topics != b.topics)
            return a.topics > b.topics;
        return QString::localeAwareCompare(a.label, b.label) < 0;
    });
}

/// All areas that topics shown are tagged with, and those in the filter; the most topics first.
std::vector<AreaCount> allAreas(const Workspace &workspace, const FilterResult &result)
{
    const std::size_t size = workspace.vocabulary().size();
    std::vector<KindCounts> kinds(size);
    std::vector<bool> listed(size, false);
    Touched touched(workspace.vocabulary());
    forEachShown(workspace.index(), result,
                 [&](std::size_t, const Briefing &briefing, const Topic &topic) {
                     for (const ConceptIndex tag : briefing.areasOf(topic))
                         listed[tag] = true;
                     touched.visit(briefing, topic,
                                   [&](ConceptIndex area) { add(kinds[area], topic.kind); });
                 });
    const auto &chosen = workspace.filter().areas;
    std::vector<AreaCount> areas;
    for (std::size_t i = 0; i < size; ++i) {
        const auto area = static_cast<ConceptIndex>(i);
        if (!listed[i] && !contains(chosen, area))
            continue;
        const int topics = std::accumulate(kinds[i].begin(), kinds[i].end(), 0);
        areas.push_back(
            {area, workspace.areaLabel(area), kinds[i], topics, contains(chosen, area)});
    }
    sortMostFirst(areas);
    return areas;
}

/// Keeps the first ones and those of the filter; says which areas were taken away.
std::vector<bool> cut(std::vector<AreaCount> &areas, std::size_t most, std::size_t concepts)
{
    std::vector<bool> taken(concepts, false);
    std::vector<AreaCount> kept;
    for (AreaCount &each : areas) {
        if (kept.size() < most || each.chosen)
            kept.push_back(std::move(each));
        else
            taken[each.area] = true;
    }
    areas = std::move(kept);
    return taken;
}

/// The filter's result over all open briefings.
FilterResult resultOverAll(const Workspace &workspace)
{
    Filter filter = workspace.filter();
    filter.briefings.clear();
    return workspace.index().apply(filter);
}

bool isWithin(const std::optional<Date> &date, const Filter &filter)
{
    return date && (!filter.since || date->latest() >= *filter.since)
        && (!filter.until || *date <= filter.until->latest());
}

std::vector<int> yearsOf(const Workspace &workspace)
{
    std::vector<int> years;
    for (const BriefingPtr &briefing : workspace.briefings()) {
        if (isWithin(briefing->meta.date, workspace.filter()))
            years.push_back(briefing->meta.date->year());
    }
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

std::vector<AreaInYears> linesFor(const Workspace &workspace, const FilterResult &result,
                                  std::size_t most, std::size_t years)
{
    std::vector<AreaInYears> lines;
    for (const AreaCount &each : allAreas(workspace, result)) {
        const bool wanted = workspace.filter().areas.empty() || each.chosen;
        if (wanted && lines.size() < most)
            lines.push_back({each.area, each.label, std::vector<int>(years, 0), each.chosen});
    }
    return lines;
}

} // namespace

AreaCounts countAreas(const Workspace &workspace, std::size_t most)
{
    const FilterResult &result = workspace.result();
    AreaCounts counts;
    counts.shown = static_cast<int>(result.count);
    counts.areas = allAreas(workspace, result);
    const std::vector<bool> taken = cut(counts.areas, most, workspace.vocabulary().size());
    counts.restAreas = static_cast<int>(std::count(taken.begin(), taken.end(), true));
    if (counts.restAreas == 0)
        return counts;
    Touched touched(workspace.vocabulary());
    forEachShown(
        workspace.index(), result, [&](std::size_t, const Briefing &briefing, const Topic &topic) {
            bool any = false;
            touched.visit(briefing, topic, [&](ConceptIndex area) { any = any || taken[area]; });
            if (any) {
                add(counts.rest, topic.kind);
                ++counts.restTopics;
            }
        });
    return counts;
}

std::vector<KindCount> countKinds(const Workspace &workspace)
{
    KindCounts kinds{};
    forEachShown(
        workspace.index(), workspace.result(),
        [&](std::size_t, const Briefing &, const Topic &topic) { add(kinds, topic.kind); });
    std::vector<KindCount> counts;
    for (const Kind kind : allKinds) {
        const bool chosen = contains(workspace.filter().kinds, kind);
        if (chosen || kinds[at(kind)] > 0)
            counts.push_back({kind, kinds[at(kind)], chosen});
    }
    return counts;
}

AreasThroughTime followAreas(const Workspace &workspace, std::size_t most)
{
    const FilterResult result = resultOverAll(workspace);
    AreasThroughTime time;
    time.years = yearsOf(workspace);
    time.areas = linesFor(workspace, result, most, time.years.size());
    const auto &open = workspace.briefings();
    time.undated = static_cast<int>(std::count_if(
        open.begin(), open.end(), [](const BriefingPtr &each) { return !each->meta.date; }));
    Touched touched(workspace.vocabulary());
    forEachShown(workspace.index(), result,
                 [&](std::size_t, const Briefing &briefing, const Topic &topic) {
                     if (!briefing.meta.date)
                         return;
                     const auto year = std::lower_bound(time.years.begin(), time.years.end(),
                                                        briefing.meta.date->year());
                     const auto place = static_cast<std::size_t>(year - time.years.begin());
                     touched.visit(briefing, topic, [&](ConceptIndex area) {
                         for (AreaInYears &line : time.areas)
                             line.topics[place] += line.area == area ? 1 : 0;
                     });
                 });
    return time;
}

} // namespace entente::ui
