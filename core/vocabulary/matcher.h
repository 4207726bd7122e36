// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/textrange.h"
#include "core/briefing/topic.h"
#include "core/vocabulary/hashtable.h"

#include <cstdint>
#include <string>
#include <string_view>
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
    class Search;

    WordId addWord(std::string_view folded);
    /// The node that a word leads to from another one, which is made where there is none.
    std::uint32_t addNode(std::uint32_t from, WordId word);

    HashTable m_words; ///< hash of a folded word → word
    WordId m_nextWord = 0;
    std::vector<std::int32_t> m_areas;   ///< of each node of the trie, or -1; 0 is the root
    std::vector<std::uint32_t> m_begins; ///< word → node under the root, 0 where there is none
    HashTable m_edges;                   ///< other node and word → node
};

} // namespace entente
