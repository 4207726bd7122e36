// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/briefingareas.h"

#include <algorithm>

namespace entente::session {

namespace {

constexpr std::size_t mostAreas = 3;

/// Topics that touch each area.
using Counts = std::map<ConceptIndex, int>;

void count(Counts &counts, const library::KeptTopic &topic, const Vocabulary &vocabulary)
{
    for (const std::string &area : topic.areas) {
        if (const std::optional<ConceptIndex> known = vocabulary.find(area))
            ++counts[*known];
    }
}

std::vector<ConceptIndex> mostFrequent(const Counts &counts)
{
    std::vector<std::pair<int, ConceptIndex>> order;
    order.reserve(counts.size());
    for (const auto &[area, count] : counts)
        order.emplace_back(-count, area);
    std::sort(order.begin(), order.end());
    order.resize(std::min(order.size(), mostAreas));
    std::vector<ConceptIndex> areas;
    areas.reserve(order.size());
    for (const auto &each : order)
        areas.push_back(each.second);
    return areas;
}

BriefingAreas mostFrequent(const std::map<library::BriefingId, Counts> &counts)
{
    BriefingAreas areas;
    for (const auto &[id, each] : counts)
        areas[id] = mostFrequent(each);
    return areas;
}

} // namespace

BriefingAreas areasOf(library::Store &store, std::span<const library::BriefingId> ids,
                      const Vocabulary &vocabulary)
{
    std::map<library::BriefingId, Counts> counts;
    for (const library::BriefingId id : ids) {
        Counts &its = counts[id];
        const Result<void> read = store.topics(id, [&](const library::KeptTopic &topic) {
            count(its, topic, vocabulary);
            return true;
        });
        if (!read)
            its.clear();
    }
    return mostFrequent(counts);
}

BriefingAreas areasOfAll(library::Store &store, const Vocabulary &vocabulary)
{
    std::map<library::BriefingId, Counts> counts;
    const Result<void> read = store.topics(0, [&](const library::KeptTopic &topic) {
        count(counts[topic.briefing], topic, vocabulary);
        return true;
    });
    return read ? mostFrequent(counts) : BriefingAreas();
}

} // namespace entente::session
