// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/librarysession.h"
#include "ui/workspace/storethread.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace entente::ui {

namespace {

constexpr std::size_t mostAreas = 3;

std::vector<ConceptIndex> mostFrequent(library::Store &store, library::BriefingId id,
                                       const Vocabulary &vocabulary)
{
    std::map<ConceptIndex, int> counts;
    const Result<void> visited = store.topics(id, [&](const library::KeptTopic &topic) {
        for (const std::string &area : topic.areas) {
            if (const std::optional<ConceptIndex> known = vocabulary.find(area))
                ++counts[*known];
        }
        return true;
    });
    std::vector<std::pair<int, ConceptIndex>> order;
    order.reserve(counts.size());
    for (const auto &[area, count] : counts)
        order.emplace_back(-count, area);
    std::sort(order.begin(), order.end());
    std::vector<ConceptIndex> areas;
    for (std::size_t i = 0; visited && i < std::min(order.size(), mostAreas); ++i)
        areas.push_back(order[i].second);
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

void LibrarySession::readAreas()
{
    m_searchThread->post(
        [this, ids = std::exchange(m_areasAsked, {}),
         vocabulary = m_workspace->vocabularyPtr()](library::Store *store, const Error *refusal) {
            if (refusal != nullptr)
                return; // said already
            std::map<library::BriefingId, std::vector<ConceptIndex>> areas;
            for (const library::BriefingId id : ids)
                areas[id] = mostFrequent(*store, id, *vocabulary);
            later([this, areas = std::move(areas)]() mutable {
                m_areas.merge(areas);
                Q_EMIT areasRead();
            });
        });
}

} // namespace entente::ui
