// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/librarysession.h"
#include "ui/workspace/storethread.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace entente::ui {

namespace {

constexpr std::size_t mostAreas = 3;

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
    std::vector<ConceptIndex> areas;
    for (std::size_t i = 0; i < std::min(order.size(), mostAreas); ++i)
        areas.push_back(order[i].second);
    return areas;
}

using Areas = std::map<library::BriefingId, std::vector<ConceptIndex>>;

/// Of some briefings, or of all where none is named.
Areas areasIn(library::Store &store, const std::vector<library::BriefingId> &ids,
              const Vocabulary &vocabulary)
{
    std::map<library::BriefingId, Counts> counts;
    const auto visit = [&](const library::KeptTopic &topic) {
        count(counts[topic.briefing], topic, vocabulary);
        return true;
    };
    for (const library::BriefingId id : ids) {
        counts[id];
        if (!store.topics(id, visit))
            counts[id].clear();
    }
    if (ids.empty() && !store.topics(0, visit))
        counts.clear();
    Areas areas;
    for (const auto &[id, each] : counts)
        areas[id] = mostFrequent(each);
    return areas;
}

} // namespace

std::vector<ConceptIndex> LibrarySession::areasOf(library::BriefingId id)
{
    if (const auto known = m_areas.find(id); known != m_areas.end())
        return known->second;
    if (m_areasAsked.empty())
        later([this] { readAreas(); }); // once for all that one painting asks for
    if (std::find(m_areasAsked.begin(), m_areasAsked.end(), id) == m_areasAsked.end())
        m_areasAsked.push_back(id);
    return {};
}

bool LibrarySession::hasAllAreas()
{
    if (m_areasOf == m_records)
        return true;
    if (std::exchange(m_isReadingAreas, true))
        return false;
    m_searchThread->post([this, records = m_records, vocabulary = m_workspace->vocabularyPtr()](
                             library::Store *store, const Error *refusal) {
        Areas areas = refusal == nullptr ? areasIn(*store, {}, *vocabulary) : Areas();
        for (const library::BriefingRecord &record : *records)
            areas[record.id]; // one without topics has none
        later([this, records, areas = std::move(areas)]() mutable {
            m_isReadingAreas = false;
            m_areasOf = records;
            m_areas = std::move(areas);
            Q_EMIT areasRead();
        });
    });
    return false;
}

void LibrarySession::readAreas()
{
    m_searchThread->post(
        [this, ids = std::exchange(m_areasAsked, {}),
         vocabulary = m_workspace->vocabularyPtr()](library::Store *store, const Error *refusal) {
            if (refusal != nullptr)
                return; // said already
            Areas areas = areasIn(*store, ids, *vocabulary);
            later([this, areas = std::move(areas)]() mutable {
                m_areas.merge(areas);
                Q_EMIT areasRead();
            });
        });
}

} // namespace entente::ui
