// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/textrange.h"
#include "core/briefing/topic.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace entente {

/// A concept met in a text, and the words that name it.
struct Match
{
    ConceptIndex area = 0;
    TextRange words;
};

/// Finds labels in text: whole words and phrases, case-folded, inflected, the longest first. One
/// pass over the text, whatever the number of labels: each word is looked up once in a table of
/// all inflected words, and phrases are followed in a trie of word numbers.
/// A character of an East Asian script counts as a word of its own.
class Matcher final
{
public:
    Matcher();

    void add(std::string_view label, ConceptIndex area);

    /// Appends what is met in `words`, in order; ranges count from `offset`.
    void find(std::string_view words, std::uint32_t offset, std::vector<Match> &matches) const;

private:
    using WordId = std::uint32_t;
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    struct Slot
    {
        std::uint64_t hash = 0;
        WordId word = none;
    };
    struct Node
    {
        std::int32_t area = -1;
    };

    /// Which of 65,536 hashes the words of labels have. Most words of a text stand in no label,
    /// and this small table, unlike the slots, stays in the processor's nearest cache.
    [[nodiscard]] static std::size_t filterBit(std::uint64_t hash) { return hash >> 24 & 0xFFFF; }

    [[nodiscard]] WordId wordFor(std::uint64_t hash) const
    {
        if ((m_filter[filterBit(hash) >> 6] >> (filterBit(hash) & 63) & 1) == 0)
            return none;
        for (std::size_t i = hash & m_mask;; i = (i + 1) & m_mask) {
            const Slot &slot = m_slots[i];
            if (slot.word == none || slot.hash == hash)
                return slot.word;
        }
    }
    void insert(std::uint64_t hash, WordId word);
    WordId addWord(std::string_view folded);

    std::vector<std::uint64_t> m_filter;
    std::vector<Slot> m_slots; ///< open addressing, by hash of the folded word
    std::size_t m_mask = 0;
    std::size_t m_used = 0;
    WordId m_nextWord = 0;
    std::vector<Node> m_nodes;           ///< trie; 0 is the root
    std::vector<std::uint32_t> m_begins; ///< word → node under the root, 0 where there is none
    std::unordered_map<std::uint64_t, std::uint32_t> m_edges; ///< other node and word → node
};

} // namespace entente
