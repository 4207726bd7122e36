// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/textrange.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

/// The number of a word that patterns speak of; 0 stands for every other word.
using PatternWordId = std::uint16_t;

/// Some of those words, of which to ask is quick.
class PatternWordSet final
{
public:
    void add(PatternWordId id);
    [[nodiscard]] bool has(PatternWordId id) const
    {
        return id / bits < m_bits.size() && (m_bits[id / bits] >> (id % bits) & 1) != 0;
    }
    [[nodiscard]] std::vector<PatternWordId> all() const;

private:
    static constexpr std::size_t bits = 64;
    std::vector<std::uint64_t> m_bits;
};

/// The words that patterns speak of, by number.
class PatternWords final
{
public:
    using Id = PatternWordId;

    [[nodiscard]] Id add(const std::string &word);
    /// Of all words that begin so.
    [[nodiscard]] Id addBeginning(const std::string &beginning);
    /// Words that may stand between those of a row, beside adverbs: "also".
    void pass(const std::string &word) { m_passed.add(add(word)); }
    /// Words that end as adverbs do and may not: "unlikely", "supply".
    void keep(const std::string &word) { m_kept.add(add(word)); }

    struct Word
    {
        TextRange range;
        Id id = 0;
        Id beginning = 0;      ///< of the longest beginning that fits
        bool isParted = false; ///< by a comma, a dash or a bracket from the word before
        bool isPassed = false; ///< a row of words goes on behind it: "also", "severely"
    };
    /// The words of a sentence, with what stands within them: "don't", "multi-year".
    [[nodiscard]] std::vector<Word> wordsOf(std::string_view sentence) const;

private:
    struct Place
    {
        std::uint32_t hash = 0;
        Id id = 0; ///< 0 in a free place
    };
    [[nodiscard]] std::size_t placeOf(std::string_view folded) const;
    [[nodiscard]] Word known(TextRange range, std::string_view folded) const;
    void grow();

    std::vector<Place> m_places = std::vector<Place>(16); ///< an open table, a power of two
    std::vector<std::string> m_words = std::vector<std::string>(1);        ///< by number
    std::array<std::vector<std::pair<std::string, Id>>, 256> m_beginnings; ///< by first byte
    PatternWordSet m_passed;
    PatternWordSet m_kept;
    Id m_last = 0;
};

/// The sets of patterns, by number, that a sentence may fit.
using PatternSets = std::bitset<128>;

/// A sentence, made ready to be held against patterns.
struct PatternSentence
{
    std::string_view text;
    std::vector<PatternWords::Word> words;
    std::size_t opening = 0; ///< words such as "today" or "and" before the first that counts
    PatternSets sets;        ///< all others cannot fit
};

/// Rows of words, as resources/patterns/en.yaml writes them.
struct WordPattern
{
    /// One place: one of some words, or up to `most` of any sort.
    struct Part
    {
        PatternWordSet words;
        std::size_t most = 0;
        bool isOptional = false;
        bool isNegated = false; ///< any word but these
        std::size_t weight = 0; ///< how often its words are met, roughly
    };
    std::vector<Part> parts;
    std::vector<std::string> pieces; ///< of a language without spaces, in place of parts
    std::size_t reach = 0;           ///< words before the part that it is sought by, at most
    bool atBegin = false;
    bool atEnd = false;
};

/// Patterns of which one is enough.
class PatternSet final
{
public:
    void add(WordPattern pattern);

    [[nodiscard]] bool isEmpty() const { return m_patterns.empty(); }
    /// Whether its patterns are of pieces, which any sentence may fit.
    [[nodiscard]] bool isOfPieces() const { return m_hasPieces; }
    /// Words of which each sentence has one that fits a pattern.
    [[nodiscard]] std::vector<PatternWords::Id> anchors() const;
    /// The words that fit a pattern, those that come first in the sentence and not before a place.
    [[nodiscard]] std::optional<TextRange> find(const PatternSentence &sentence,
                                                std::uint32_t from = 0) const;

private:
    /// The part of a pattern whose words are the rarest.
    [[nodiscard]] static const WordPattern::Part &anchorOf(const WordPattern &pattern);

    std::vector<WordPattern> m_patterns;
    std::vector<std::vector<std::uint16_t>> m_byAnchor; ///< patterns by each word of that part
    bool m_hasPieces = false;
};

} // namespace entente
