// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/topicmap.h"

#include <algorithm>
#include <limits>

namespace entente::ui {

TopicMap::TopicMap(const PageText &page)
{
    for (const Topic &topic : page.briefing().topics) {
        const TextRange words = page.toPage(topic.whole());
        const int number = static_cast<int>(m_words.size());
        m_words.push_back(words);
        for (std::size_t i = page.itemAt(words.begin); i < page.items().size(); ++i) {
            const TextRange item = page.items()[i].text;
            if (item.begin >= words.end)
                break;
            const TextRange part{std::max(item.begin, words.begin), std::min(item.end, words.end)};
            if (!part.isEmpty())
                m_places.push_back({i, number, part});
        }
    }
    std::stable_sort(m_places.begin(), m_places.end(),
                     [](const TopicPlace &a, const TopicPlace &b) { return a.item < b.item; });
}

std::span<const TopicPlace> TopicMap::in(std::size_t item) const
{
    const auto first = std::partition_point(
        m_places.begin(), m_places.end(), [&](const TopicPlace &each) { return each.item < item; });
    const auto last = std::partition_point(
        first, m_places.end(), [&](const TopicPlace &each) { return each.item == item; });
    return {first, last};
}

int TopicMap::topicAt(std::size_t item, std::uint32_t offset) const
{
    int found = -1;
    for (const TopicPlace &place : in(item)) {
        if (place.words.begin <= offset && offset < place.words.end)
            found = place.topic;
    }
    return found;
}

int TopicMap::nearest(std::int64_t from, int direction,
                      const std::function<bool(int)> &isWanted) const
{
    int best = -1;
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (int topic = 0; topic < count(); ++topic) {
        const std::int64_t at = wordsOf(topic).begin;
        const std::int64_t distance = direction < 0 ? from - at : at - from;
        if (distance > 0 && distance < least && isWanted(topic)) {
            least = distance;
            best = topic;
        }
    }
    return best;
}

} // namespace entente::ui
