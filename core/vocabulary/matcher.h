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

/// How the words of a label are to be met.
enum class LabelUse : std::uint8_t {
    Phrase,    ///< one after the other, whatever their capitals
    Apart,     ///< as a phrase, or in this order with up to three other words between two of them
    AsWritten, ///< with just these capitals: START, which is no beginning
};

/// Finds labels in text: whole words and phrases, case-folded, inflected, in British and American
/// spelling, with hyphens, spaces or neither between their parts, the longest first. One pass over
/// the text, whatever the number of labels: each word is looked up once in a table of all inflected
/// words, and phrases are followed in a trie of word numbers.
/// A character of an East Asian script counts as a word of its own.
class Matcher final
{
public:
    Matcher();

    void add(std::string_view label, ConceptIndex area, LabelUse use = LabelUse::Phrase);
    /// A phrase whose words mean something else than the labels in it: it is met before them, and
    /// nothing is found there.
    void addException(std::string_view phrase);
    /// Other ways to write the labels added so far, where they are no labels of other concepts.
    void addVariants();

    /// Appends what is met in `words`, in order; ranges count from `offset`.
    void find(std::string_view words, std::uint32_t offset, std::vector<Match> &matches) const;

private:
    using WordId = std::uint32_t;
    class Search;

    struct Node
    {
        std::int32_t area = none;    ///< of the label that ends here
        std::int32_t written = none; ///< which label as written ends here
    };
    struct Written
    {
        std::string words;
        std::int32_t area = none;
    };
    struct Added
    {
        std::vector<std::string> words;
        std::int32_t area = none;
    };

    static constexpr std::int32_t none = -1;
    static constexpr std::int32_t nothing = -2; ///< in place of an area: an exception

    WordId addWord(std::string_view folded);
    /// The node that a word leads to from another one, which is made where there is none. Those
    /// that `begins` lead to are under a root.
    std::uint32_t addNode(std::uint32_t from, WordId word, std::vector<std::uint32_t> &begins);
    std::uint32_t addPath(const std::vector<std::string> &words,
                          std::vector<std::uint32_t> &begins);

    HashTable m_words;  ///< hash of a folded word → word
    HashTable m_formed; ///< the same of words whose forms are all there
    WordId m_nextWord = 0;
    std::vector<Node> m_nodes;           ///< of the trie; 0 is the root
    std::vector<std::uint32_t> m_begins; ///< word → node under the root, 0 where there is none
    std::vector<std::uint32_t> m_apartBegins; ///< the same for labels whose words may stand apart
    HashTable m_edges;                        ///< other node and word → node
    std::vector<Written> m_written;
    std::vector<Added> m_added; ///< phrases that addVariants() is to vary
};

} // namespace entente
