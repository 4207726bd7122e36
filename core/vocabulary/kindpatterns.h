// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/result.h"
#include "core/briefing/textrange.h"
#include "core/briefing/topic.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Where words are enough to say of what kind a thing is. `Title`: in a title alone. `Item`: in an
/// item of a list or a paragraph with a title. `Prose`: in any sentence. `Announcing`: in an item
/// of a document that announces, such as a fact sheet. `AnnouncingProse`: in any sentence of one.
enum class PatternUse : std::uint8_t { Title, Item, Prose, Announcing, AnnouncingProse };

/// Words of a text that say of what kind it is.
struct OwnWords
{
    Kind kind = Kind::Point;
    TextRange words; ///< of the text given
};

/// How a language says of what kind a thing is, beside the nouns that announce one: "should",
/// "could lead to", "agreed to". From a file as resources/patterns/en.yaml, which says how it is
/// written.
class KindPatterns final
{
public:
    /// Errors: InvalidVocabulary, with the line, where the file is not one of patterns.
    [[nodiscard]] static Result<KindPatterns> parse(std::string_view yaml, const std::string &file);

    [[nodiscard]] const std::string &language() const { return m_language; }

    /// The first words in a sentence that say its kind, of the kind that the file names first.
    /// Nothing where they are quoted, denied, asked or somebody else's.
    [[nodiscard]] std::optional<OwnWords> find(std::string_view sentence, PatternUse use) const;

    /// Whether a document announces what somebody does, by its title or by the address that it
    /// comes from.
    [[nodiscard]] bool announces(std::string_view title, std::string_view address) const;

private:
    struct Word
    {
        TextRange range;
        std::string folded;
    };
    /// One place of a pattern: one of some words, or up to `most` words of any sort.
    struct Part
    {
        std::set<std::string, std::less<>> words;
        std::vector<std::string> beginnings; ///< "threat~"
        std::size_t most = 0;
    };
    struct Pattern
    {
        std::vector<Part> parts;
        std::vector<std::string> pieces; ///< of a language without spaces, in place of parts
        bool atBegin = false;
        bool atEnd = false;
    };
    struct Rules
    {
        Kind kind = Kind::Point;
        std::map<PatternUse, std::vector<Pattern>> patterns;
        std::vector<Pattern> except;
    };
    class Reader;

    [[nodiscard]] static std::vector<Word> wordsOf(std::string_view sentence);
    [[nodiscard]] static bool fits(const Part &part, const std::string &word);
    [[nodiscard]] static std::optional<std::size_t> endOf(const Pattern &pattern, std::size_t part,
                                                          const std::vector<Word> &words,
                                                          std::size_t at);
    [[nodiscard]] static std::optional<TextRange> find(const Pattern &pattern,
                                                       std::string_view sentence,
                                                       const std::vector<Word> &words);
    [[nodiscard]] static std::optional<TextRange> find(const std::vector<Pattern> &patterns,
                                                       std::string_view sentence,
                                                       const std::vector<Word> &words);

    std::string m_language;
    std::vector<Rules> m_rules; ///< in the order of the file
    std::vector<Pattern> m_against;
    std::vector<Pattern> m_announcing;
    std::vector<std::string> m_announcers;
};

} // namespace entente
