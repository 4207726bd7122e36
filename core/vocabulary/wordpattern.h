// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/textrange.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace entente {

/// The words that patterns speak of, by number; 0 stands for every other word.
class PatternWords final
{
public:
    using Id = std::uint16_t;

    [[nodiscard]] Id add(const std::string &word);
    /// Of all words that begin so.
    [[nodiscard]] Id addBeginning(const std::string &beginning);

    struct Word
    {
        TextRange range;
        Id id = 0;
        Id beginning = 0; ///< of the longest beginning that fits
    };
    /// The words of a sentence, with what stands within them: "don't", "multi-year".
    [[nodiscard]] std::vector<Word> wordsOf(std::string_view sentence) const;

private:
    [[nodiscard]] Word known(TextRange range, const std::string &folded) const;

    std::unordered_map<std::string, Id> m_ids;
    std::map<std::string, Id, std::less<>> m_beginnings;
    Id m_last = 0;
};

/// A sentence, made ready to be held against patterns.
struct PatternSentence
{
    std::string_view text;
    std::vector<PatternWords::Word> words;
    std::size_t opening = 0; ///< words such as "today" or "and" before the first that counts
};

/// Rows of words, as resources/patterns/en.yaml writes them.
struct WordPattern
{
    /// One place: one of some words, or up to `most` of any sort.
    struct Part
    {
        std::vector<PatternWords::Id> words; ///< sorted
        std::size_t most = 0;
        bool isOptional = false;
        bool isNegated = false; ///< any word but these
    };
    std::vector<Part> parts;
    std::vector<std::string> pieces; ///< of a language without spaces, in place of parts
    bool atBegin = false;
    bool atEnd = false;
};

/// Patterns of which one is enough.
class PatternSet final
{
public:
    void add(WordPattern pattern);

    [[nodiscard]] bool isEmpty() const { return m_patterns.empty(); }
    /// The words that fit a pattern, those that come first in the sentence.
    [[nodiscard]] std::optional<TextRange> find(const PatternSentence &sentence) const;

private:
    std::vector<WordPattern> m_patterns;
    /// Patterns by the words that they may begin with; by 0 those that may begin with any.
    std::vector<std::vector<std::uint16_t>> m_byFirst;
};

} // namespace entente
