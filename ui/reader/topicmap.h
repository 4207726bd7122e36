// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/pagetext.h"

#include <cstdint>
#include <functional>

namespace entente::ui {

/// The words of a topic that lie in one item of the page.
struct TopicPlace
{
    std::size_t item = 0;
    int topic = -1;
    TextRange words;
};

/// Where the topics of a briefing stand on its page.
class TopicMap final
{
public:
    explicit TopicMap(const PageText &page);

    /// The topics that an item holds words of.
    [[nodiscard]] std::span<const TopicPlace> in(std::size_t item) const;
    /// The topic whose words hold an offset, or -1.
    [[nodiscard]] int topicAt(std::size_t item, std::uint32_t offset) const;
    /// All words of a topic, from the first of its title to the last of its text.
    [[nodiscard]] TextRange wordsOf(int topic) const
    {
        return m_words[static_cast<std::size_t>(topic)];
    }
    /// The nearest topic beyond an offset, ahead or, for a direction below 0, back, of those that
    /// `isWanted` lets through; -1 where there is none.
    [[nodiscard]] int nearest(std::int64_t from, int direction,
                              const std::function<bool(int)> &isWanted) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_words.size()); }

private:
    std::vector<TextRange> m_words;
    std::vector<TopicPlace> m_places;
};

} // namespace entente::ui
