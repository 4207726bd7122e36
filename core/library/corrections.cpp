// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/corrections.h"

#include "core/analysis/sections.h"
#include "core/analysis/tagging.h"
#include "core/library/anchoring.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace entente::library {

namespace {

using ByTopic = std::unordered_map<std::string_view, const Correction *>;

ByTopic byTopic(std::span<const Correction> corrections)
{
    ByTopic found;
    for (const Correction &correction : corrections)
        found.emplace(correction.topic, &correction);
    return found;
}

/// An added topic among those of analysis.
struct Placing
{
    const Correction *correction = nullptr;
    std::size_t precedes = 0; ///< the topic of that index; their number for the end
    TextRange words;
};

std::uint32_t beginOf(const Topic &topic)
{
    return topic.title.isEmpty() ? topic.text.begin : topic.title.begin;
}

/// The added topics that have a place, in reading order. What analysis takes for a topic as well
/// is there already.
std::vector<Placing> placings(const Briefing &analysed, std::span<const Correction> corrections)
{
    std::vector<Placing> placed;
    std::unordered_set<std::string> known;
    for (const Correction &correction : corrections) {
        if (!correction.added)
            continue;
        if (known.empty()) {
            for (const Topic &topic : analysed.topics)
                known.insert(topicKey(analysed, topic));
        }
        const Place place = placeOf(*correction.added, analysed.text);
        if (place.how == Found::Orphaned || known.contains(correction.topic))
            continue;
        const auto next = std::find_if(
            analysed.topics.begin(), analysed.topics.end(),
            [&](const Topic &topic) { return beginOf(topic) > place.position.begin; });
        placed.push_back({&correction, static_cast<std::size_t>(next - analysed.topics.begin()),
                          place.position});
    }
    std::sort(placed.begin(), placed.end(), [](const Placing &a, const Placing &b) {
        return std::tie(a.precedes, a.words.begin, a.correction->topic)
            < std::tie(b.precedes, b.words.begin, b.correction->topic);
    });
    return placed;
}

/// As analysis would tell of those words; its tags follow those of the briefing.
Topic topicAt(Briefing &briefing, TextRange words, const Vocabulary &vocabulary)
{
    Topic topic;
    topic.certainty = Certainty::Stated;
    topic.text = words;
    topic.block = static_cast<std::uint32_t>(briefing.blockAt(words.begin));
    topic.section = sectionOf(briefing, topic.block);
    topic.byAnalyst.added = true;
    tagTopic(briefing, vocabulary, topic);
    return topic;
}

void layOver(Briefing &briefing, Topic &topic, const Correction &correction,
             const Vocabulary &vocabulary)
{
    if (correction.kind) {
        topic.kind = *correction.kind;
        topic.certainty = Certainty::Stated;
        topic.evidence = {};
        topic.byAnalyst.kind = !topic.byAnalyst.added;
    }
    if (!correction.areas)
        return;
    topic.byAnalyst.areas = true;
    topic.firstTag = static_cast<std::uint32_t>(briefing.tags.size());
    for (const std::string &id : *correction.areas) {
        if (const std::optional<ConceptIndex> area = vocabulary.find(id)) {
            briefing.tags.push_back(*area);
            briefing.tagWords.push_back({});
        }
    }
    topic.lastTag = static_cast<std::uint32_t>(briefing.tags.size());
}

void layOver(KeptTopic &topic, const Correction &correction)
{
    if (correction.kind) {
        topic.kind = *correction.kind;
        topic.certainty = Certainty::Stated;
        topic.byAnalyst.kind = !topic.byAnalyst.added;
    }
    if (correction.areas) {
        topic.areas = *correction.areas;
        topic.byAnalyst.areas = true;
    }
}

KeptTopic keptOf(const AddedTopic &added, const Correction &correction)
{
    KeptTopic topic;
    topic.briefing = correction.briefing;
    topic.certainty = Certainty::Stated;
    topic.text = added.text;
    topic.section = added.section;
    topic.where = added.where;
    topic.areas = added.areas;
    topic.byAnalyst.added = true;
    layOver(topic, correction);
    return topic;
}

} // namespace

std::string topicKey(std::string_view title, std::string_view text)
{
    return simplified(title) + '\n' + simplified(text);
}

std::string topicKey(const Briefing &briefing, const Topic &topic)
{
    return topicKey(briefing.words(topic.title), briefing.words(topic.text));
}

const Correction *correctionOf(const Briefing &briefing, const Topic &topic,
                               std::span<const Correction> corrections)
{
    const std::string key = topicKey(briefing, topic);
    for (const Correction &correction : corrections) {
        if (correction.topic == key)
            return &correction;
    }
    if (!topic.byAnalyst.added)
        return nullptr;
    // In a newer edition its words may be others than those that were marked.
    for (const Correction &correction : corrections) {
        if (correction.added && placeOf(*correction.added, briefing.text).position == topic.text)
            return &correction;
    }
    return nullptr;
}

void layOver(KeptTopic &topic, std::span<const Correction> corrections)
{
    const std::string key = topicKey(topic.title, topic.text);
    const auto found = std::find_if(corrections.begin(), corrections.end(),
                                    [&](const Correction &each) { return each.topic == key; });
    if (found != corrections.end())
        layOver(topic, *found);
}

std::vector<KeptTopic> laidOver(std::vector<KeptTopic> found,
                                std::span<const Correction> corrections,
                                std::span<const AddedTopic> added)
{
    const ByTopic laid = byTopic(corrections);
    std::vector<const AddedTopic *> placed;
    placed.reserve(added.size());
    for (const AddedTopic &each : added) {
        const auto its = laid.find(each.topic);
        if (each.isPlaced && its != laid.end() && its->second->added)
            placed.push_back(&each);
    }
    std::sort(placed.begin(), placed.end(), [](const AddedTopic *a, const AddedTopic *b) {
        return std::tie(a->precedes, a->begin, a->topic)
            < std::tie(b->precedes, b->begin, b->topic);
    });
    std::vector<KeptTopic> topics;
    topics.reserve(found.size() + placed.size());
    const auto put = [&](KeptTopic topic) {
        topic.number = static_cast<std::uint32_t>(topics.size());
        topics.push_back(std::move(topic));
    };
    auto next = placed.begin();
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (; next != placed.end() && (*next)->precedes <= i; ++next)
            put(keptOf(**next, *laid.at((*next)->topic)));
        const auto its = laid.find(topicKey(found[i].title, found[i].text));
        if (its != laid.end() && its->second->isNoTopic)
            continue;
        if (its != laid.end())
            layOver(found[i], *its->second);
        put(std::move(found[i]));
    }
    for (; next != placed.end(); ++next)
        put(keptOf(**next, *laid.at((*next)->topic)));
    return topics;
}

void layOver(Briefing &briefing, std::span<const Correction> corrections,
             const Vocabulary &vocabulary)
{
    const ByTopic laid = byTopic(corrections);
    if (laid.empty())
        return;
    const std::vector<Placing> placed = placings(briefing, corrections);
    std::vector<Topic> topics;
    topics.reserve(briefing.topics.size() + placed.size());
    auto next = placed.begin();
    const auto addBefore = [&](std::size_t end) {
        for (; next != placed.end() && next->precedes <= end; ++next) {
            Topic topic = topicAt(briefing, next->words, vocabulary);
            layOver(briefing, topic, *next->correction, vocabulary);
            topics.push_back(topic);
        }
    };
    for (std::size_t i = 0; i < briefing.topics.size(); ++i) {
        addBefore(i);
        Topic topic = briefing.topics[i];
        const auto its = laid.find(topicKey(briefing, topic));
        if (its != laid.end() && its->second->isNoTopic)
            continue;
        if (its != laid.end())
            layOver(briefing, topic, *its->second, vocabulary);
        topics.push_back(topic);
    }
    addBefore(briefing.topics.size());
    briefing.topics = std::move(topics);
}

std::vector<AddedTopic> addedTopics(Briefing analysed, std::span<const Correction> corrections,
                                    const Vocabulary &vocabulary)
{
    const std::vector<Placing> placed = placings(analysed, corrections);
    std::vector<AddedTopic> all;
    for (const Correction &correction : corrections) {
        if (!correction.added)
            continue;
        AddedTopic &added = all.emplace_back();
        added.topic = correction.topic;
        const auto at = std::find_if(placed.begin(), placed.end(), [&](const Placing &each) {
            return each.correction == &correction;
        });
        if (at == placed.end())
            continue;
        const Topic topic = topicAt(analysed, at->words, vocabulary);
        added.isPlaced = true;
        added.precedes = static_cast<std::uint32_t>(at->precedes);
        added.begin = at->words.begin;
        added.where = analysed.locatorOf(topic);
        added.text = analysed.words(topic.text);
        if (topic.section >= 0)
            added.section = analysed.words(
                analysed.sections[static_cast<std::size_t>(topic.section)].heading);
        for (const ConceptIndex area : analysed.areasOf(topic))
            added.areas.push_back(vocabulary.at(area).id);
    }
    return all;
}

} // namespace entente::library
