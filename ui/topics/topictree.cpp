// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/topictree.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace entente::ui {

TopicGrouper::TopicGrouper(std::shared_ptr<const FilterIndex> index, Grouping grouping,
                           const std::vector<std::uint32_t> &briefings)
    : m_index(std::move(index)), m_grouping(grouping)
{
    if (m_grouping == Grouping::FocusArea)
        rankAreas(briefings);
}

void TopicGrouper::rankAreas(const std::vector<std::uint32_t> &briefings)
{
    Filter everything;
    everything.briefings = briefings;
    const std::vector<std::uint32_t> counts = m_index->apply(everything).areaCounts;
    m_byRank.resize(counts.size());
    std::iota(m_byRank.begin(), m_byRank.end(), ConceptIndex{0});
    std::stable_sort(m_byRank.begin(), m_byRank.end(),
                     [&](ConceptIndex a, ConceptIndex b) { return counts[a] > counts[b]; });
    m_rank.resize(counts.size());
    for (std::size_t i = 0; i < m_byRank.size(); ++i)
        m_rank[m_byRank[i]] = static_cast<std::uint32_t>(i);
}

int TopicGrouper::areaOf(std::uint64_t key) const
{
    return key < m_byRank.size() ? int(m_byRank[static_cast<std::size_t>(key)]) : -1;
}

void TopicGrouper::keysOf(std::size_t entry, std::vector<std::uint64_t> &keys) const
{
    const std::size_t number = m_index->briefingOf(entry);
    const Briefing &briefing = *m_index->briefings()[number];
    const Topic &topic = briefing.topics[m_index->topicOf(entry)];
    keys.clear();
    switch (m_grouping) {
    case Grouping::Kind:
        keys.push_back(static_cast<std::uint64_t>(topic.kind));
        return;
    case Grouping::FocusArea:
        for (const ConceptIndex area : briefing.areasOf(topic))
            keys.push_back(m_rank[area]);
        if (keys.empty())
            keys.push_back(m_byRank.size());
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        return;
    case Grouping::Section:
        keys.push_back(std::uint64_t{number} << 32 | static_cast<std::uint32_t>(topic.section + 1));
        return;
    case Grouping::Briefing:
        keys.push_back(std::uint64_t{number} << 32);
        return;
    }
}

std::vector<TopicTreeGroup> TopicGrouper::groups(const BitSet &shown) const
{
    std::map<std::uint64_t, std::vector<std::uint32_t>> byKey;
    std::vector<std::uint64_t> keys;
    const std::size_t count = m_index ? m_index->size() : 0;
    for (std::size_t entry = 0; entry < count; ++entry) {
        if (!shown.test(entry))
            continue;
        keysOf(entry, keys);
        for (const std::uint64_t key : keys)
            byKey[key].push_back(static_cast<std::uint32_t>(entry));
    }
    std::vector<TopicTreeGroup> result;
    result.reserve(byKey.size());
    for (auto &[key, entries] : byKey)
        result.push_back({key, std::move(entries)});
    return result;
}

std::vector<RowChange> rowChanges(const std::vector<std::uint32_t> &before,
                                  const std::vector<std::uint32_t> &after)
{
    std::vector<RowChange> changes;
    const auto note = [&](int row, bool comes, std::size_t from) {
        if (!changes.empty() && changes.back().comes == comes
            && changes.back().first + (comes ? changes.back().count : 0) == row) {
            ++changes.back().count;
            return;
        }
        changes.push_back({row, 1, comes, from});
    };
    int row = 0;
    std::size_t old = 0;
    std::size_t young = 0;
    while (old < before.size() || young < after.size()) {
        if (young == after.size() || (old < before.size() && before[old] < after[young])) {
            note(row, false, 0);
            ++old;
        } else if (old == before.size() || after[young] < before[old]) {
            note(row, true, young);
            ++young;
            ++row;
        } else {
            ++old;
            ++young;
            ++row;
        }
    }
    return changes;
}

} // namespace entente::ui
