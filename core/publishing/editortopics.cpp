// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtersentence.h"
#include "core/publishing/editor.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/wording.h"

#include <algorithm>

// The part of Editor that groups topics: by kind, or by focus area, of one briefing or of all.

namespace entente::edition {

QString Editor::label(ConceptIndex area) const
{
    return toText(m_selection->vocabulary().label(area, m_options.language.toStdString()));
}

TopicEntry Editor::topic(const Briefing &of, const Topic &topic, const Origin &origin) const
{
    TopicEntry entry;
    entry.number = static_cast<std::size_t>(&topic - of.topics.data());
    entry.kind = topic.kind;
    entry.title = pages::titleRunsOf(of, topic.title);
    for (const TextRange part : paragraphsOf(of, topic.text))
        entry.paragraphs.push_back(pages::runsOf(of, part));
    if (m_purpose == Purpose::Reading) {
        entry.facts = topicFacts(*m_selection, of, topic, m_options.language);
        if (m_options.grouping == Grouping::FocusArea || m_isByArea)
            entry.facts.prepend(kindLabel(topic.kind));
    }
    entry.place = origin.links.ofTopic(entry.number);
    return entry;
}

std::vector<TopicEntry> Editor::topicsThat(const Share &share, const Origin &origin,
                                           const std::function<bool(const Topic &)> &belongs) const
{
    const Briefing &of = m_selection->briefing(share);
    std::vector<TopicEntry> entries;
    for (std::size_t t = 0; t < of.topics.size(); ++t) {
        if (m_selection->shows(share, t) && belongs(of.topics[t]))
            entries.push_back(topic(of, of.topics[t], origin));
    }
    return entries;
}

void Editor::addTopics(Chapter &chapter, const Share &share) const
{
    const Briefing &of = m_selection->briefing(share);
    const auto add = [&](const std::string &name, const QString &title, const auto &belongs) {
        std::vector<TopicEntry> entries = topicsThat(share, *chapter.origin, belongs);
        if (!entries.empty())
            chapter.sections.push_back({name, title, chapter.origin, std::move(entries)});
    };
    const bool rowsStandInTables = m_purpose == Purpose::Reopening && m_options.tables;
    if (m_options.grouping == Grouping::Kind) {
        for (const Kind kind : allKinds)
            add(std::string(name(kind)) + "s", kindsLabel(kind), [&](const Topic &topic) {
                return topic.kind == kind && !(rowsStandInTables && topic.row >= 0);
            });
        return;
    }
    // A topic stands under each focus area that it touches.
    int number = 0;
    for (const pages::AreaCount &each :
         pages::countAreas(*m_selection, share, pages::Counted::InOwn))
        add("area-" + std::to_string(++number), label(each.area),
            [&](const Topic &topic) { return of.hasArea(topic, each.area); });
    add("area-none", PublishingTexts::tr("Without a focus area"),
        [&](const Topic &topic) { return of.areasOf(topic).empty(); });
}

/// A section for each briefing that has such topics.
Chapter Editor::area(const Planned &planned) const
{
    Chapter chapter;
    chapter.kind = Chapter::Kind::Area;
    chapter.id = "area-" + std::to_string(planned.number + 1);
    chapter.title = planned.area ? label(*planned.area)
                                 : PublishingTexts::tr("Without a focus area");
    for (std::size_t i = 0; i < m_selection->shares().size(); ++i) {
        const Share &share = m_selection->shares()[i];
        const Briefing &of = m_selection->briefing(share);
        std::vector<TopicEntry> entries = topicsThat(share, *m_origins[i], [&](const Topic &topic) {
            return planned.area ? of.hasArea(topic, *planned.area) : of.areasOf(topic).empty();
        });
        if (entries.empty())
            continue;
        if (m_purpose == Purpose::Reopening)
            std::stable_sort(
                entries.begin(), entries.end(),
                [](const TopicEntry &a, const TopicEntry &b) { return a.kind < b.kind; });
        chapter.sections.push_back(
            {"topics", toText(of.meta.title), m_origins[i], std::move(entries)});
    }
    return chapter;
}

Chapter Editor::chartOfAll() const
{
    Chapter chapter;
    chapter.kind = Chapter::Kind::Chart;
    chapter.id = "areas";
    chapter.title = PublishingTexts::tr("Topics by focus area");
    chapter.sections.push_back(
        {"counts",
         {},
         nullptr,
         chartOf(pages::countAreas(*m_selection, pages::Counted::InBroaderToo))});
    return chapter;
}

AreaChart Editor::chartOf(const std::vector<pages::AreaCount> &counts) const
{
    AreaChart chart;
    chart.bars.reserve(counts.size());
    for (const pages::AreaCount &each : counts)
        chart.bars.push_back(
            {label(each.area), static_cast<double>(each.total), QString::number(each.total)});
    chart.table = pages::areaTable(*m_selection, counts, m_options.language);
    chart.caption = PublishingTexts::tr("Number of topics by focus area and kind");
    chart.note = PublishingTexts::tr("A topic may touch several focus areas, and counts in "
                                     "broader ones as well.");
    return chart;
}

} // namespace entente::edition
