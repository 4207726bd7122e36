// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtersentence.h"
#include "tests/core/filter/handmade.h"
#include "tests/support/properties.h"

#include <algorithm>
#include <array>

namespace entente::test {

namespace {

constexpr std::array areaIds{"security", "cyber", "encryption", "missiles", "trade"};
constexpr std::array dates{"", "2019-12-31", "2020-05-04", "2021-01-01"};
constexpr std::array<const char *, 3> sources{"", "NATO", "Quad"};

TopicPlan someTopic(Choices &choices)
{
    TopicPlan plan;
    plan.kind = choices.oneOf(allKinds);
    plan.title = "Title";
    plan.text = "Text";
    for (const char *id : choices.listOf(3, [&] { return choices.oneOf(areaIds); }))
        plan.areas.emplace_back(id);
    return plan;
}

BriefingPtr someBriefing(Choices &choices)
{
    const auto briefing = handMade(choices.listOf(6, [&] { return someTopic(choices); }),
                                   choices.oneOf(dates));
    briefing->meta.source = choices.oneOf(sources);
    for (Topic &topic : briefing->topics)
        topic.certainty = choices.oneOf(allCertainties);
    return briefing;
}

FilterIndex someIndex(Choices &choices)
{
    return {choices.listOf(4, [&] { return someBriefing(choices); }), smallVocabulary()};
}

Filter someFilter(Choices &choices)
{
    Filter filter;
    const auto someArea = [&] { return area(choices.oneOf(areaIds)); };
    filter.areas = choices.listOf(2, someArea);
    filter.excludedAreas = choices.listOf(2, someArea);
    filter.kinds = choices.listOf(3, [&] { return choices.oneOf(allKinds); });
    filter.certainties = choices.listOf(2, [&] { return choices.oneOf(allCertainties); });
    filter.since = Date::parse(choices.oneOf(dates));
    filter.until = Date::parse(choices.oneOf(dates));
    filter.sources = choices.listOf(2, [&] { return std::string(choices.oneOf(sources)); });
    std::erase(filter.sources, std::string());
    return filter;
}

template <typename T>
bool has(const std::vector<T> &list, const T &value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// Whether a topic touches one of the areas, itself or by a narrower one, as the small vocabulary
/// has them.
bool touches(const Briefing &briefing, const Topic &topic, const std::vector<ConceptIndex> &wanted)
{
    static const std::vector<std::pair<std::string_view, std::string_view>> broader{
        {"cyber", "security"}, {"encryption", "cyber"}, {"missiles", "security"}};
    for (ConceptIndex at : briefing.areasOf(topic)) {
        for (bool isUp = true; isUp;) {
            if (has(wanted, at))
                return true;
            const auto up = std::find_if(broader.begin(), broader.end(),
                                         [at](const auto &each) { return area(each.first) == at; });
            isUp = up != broader.end();
            if (isUp)
                at = area(up->second);
        }
    }
    return false;
}

/// What a filter means, topic by topic, in the words of filter.h.
bool isMeant(const Filter &filter, const Briefing &briefing, const Topic &topic)
{
    const std::optional<Date> &date = briefing.meta.date;
    return (filter.areas.empty() || touches(briefing, topic, filter.areas))
        && !touches(briefing, topic, filter.excludedAreas)
        && (filter.kinds.empty() || has(filter.kinds, topic.kind))
        && (filter.certainties.empty()
            || (topic.certaintyOfKind() && has(filter.certainties, *topic.certaintyOfKind())))
        && (!filter.since || (date && *date >= *filter.since))
        && (!filter.until || (date && *date <= *filter.until))
        && (filter.sources.empty() || has(filter.sources, briefing.meta.source));
}

std::string said(const FilterIndex &index, std::size_t entry, const Filter &filter)
{
    const Briefing &briefing = *index.briefings()[index.briefingOf(entry)];
    const Topic &topic = briefing.topics[index.topicOf(entry)];
    std::string words = "a " + std::string(name(topic.kind)) + ", "
        + std::string(name(topic.certainty)) + ", on";
    for (const ConceptIndex each : briefing.areasOf(topic))
        words += ' ' + smallVocabulary()->concepts()[each].id;
    return words + " of " + (briefing.meta.date ? briefing.meta.date->toString() : "no day")
        + " from “" + briefing.meta.source
        + "”: " + filterWords(filter, *smallVocabulary(), QStringLiteral("en")).toStdString();
}

} // namespace

TEST(FilterAlways, showsWhatItMeansTopicByTopic)
{
    expectAlways([](Choices &choices) -> std::string {
        const FilterIndex index = someIndex(choices);
        const Filter filter = someFilter(choices);
        const FilterResult result = index.apply(filter);
        for (std::size_t entry = 0; entry < index.size(); ++entry) {
            const Briefing &briefing = *index.briefings()[index.briefingOf(entry)];
            if (result.shown.test(entry)
                != isMeant(filter, briefing, briefing.topics[index.topicOf(entry)]))
                return said(index, entry, filter);
        }
        return result.count == result.shown.count() ? std::string() : "the count";
    });
}

TEST(FilterAlways, countsForEachKindWhatThatKindAloneWouldShow)
{
    expectAlways([](Choices &choices) -> std::string {
        const FilterIndex index = someIndex(choices);
        const Filter filter = someFilter(choices);
        const FilterResult result = index.apply(filter);
        for (const Kind kind : allKinds) {
            Filter narrower = filter;
            narrower.kinds = {kind};
            if (result.kindCounts[static_cast<std::size_t>(kind)] != index.apply(narrower).count)
                return "kind " + std::string(name(kind));
        }
        return {};
    });
}

TEST(FilterAlways, countsForEachAreaWhatThatAreaAloneWouldShow)
{
    expectAlways([](Choices &choices) -> std::string {
        const FilterIndex index = someIndex(choices);
        const Filter filter = someFilter(choices);
        const FilterResult result = index.apply(filter);
        for (const char *id : areaIds) {
            Filter narrower = filter;
            narrower.areas = {area(id)};
            if (result.areaCounts[area(id)] != index.apply(narrower).count)
                return std::string("area ") + id;
        }
        return {};
    });
}

TEST(FilterAlways, showsNoMoreWhereMoreIsAskedFor)
{
    expectAlways([](Choices &choices) -> std::string {
        const FilterIndex index = someIndex(choices);
        const Filter filter = someFilter(choices);
        Filter more = filter;
        more.excludedAreas.push_back(area(choices.oneOf(areaIds)));
        more.since = more.since ? more.since : Date::parse("2020");
        const FilterResult few = index.apply(more);
        const FilterResult many = index.apply(filter);
        for (std::size_t entry = 0; entry < index.size(); ++entry) {
            if (few.shown.test(entry) && !many.shown.test(entry))
                return said(index, entry, more);
        }
        return {};
    });
}

} // namespace entente::test
