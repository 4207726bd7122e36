// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/topic.h"
#include "core/vocabulary/wordpattern.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Where words are enough to say of what kind a thing is; resources/patterns/en.yaml says more.
enum class PatternUse : std::uint8_t {
    Heading,         ///< what stands under it
    LeadIn,          ///< the list that a sentence leads to
    Label,           ///< what a label such as "Risk:" stands before
    Title,           ///< an item, by its title alone
    Item,            ///< an item of a list or a paragraph with a title
    Prose,           ///< any sentence
    Announcing,      ///< an item of a document that announces, such as a fact sheet
    AnnouncingProse, ///< any sentence of one
    Spoken,          ///< any sentence of a document that was spoken
    Beside           ///< an item, where most beside it are of that kind
};

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

    /// The words must outlive the sentence.
    [[nodiscard]] PatternSentence sentence(std::string_view words) const;

    /// The first words in a sentence that say its kind, of the kind that the file names first.
    /// Nothing where they are quoted, denied, asked or somebody else's. Kind::Point where they say
    /// that it is none of the others.
    [[nodiscard]] std::optional<OwnWords> find(const PatternSentence &sentence,
                                               PatternUse use) const;

    /// The words behind which a sentence tells what somebody else holds, where that would have a
    /// kind if the author said it: "critics say" before "should".
    [[nodiscard]] std::optional<TextRange> positionOf(const PatternSentence &sentence) const;

    /// Whether a document announces what somebody does, by its title or by the address that it
    /// comes from.
    [[nodiscard]] bool announces(const PatternSentence &title, std::string_view address) const;
    /// Whether a sentence at the head of a document says that it announces: "In this manifesto …".
    [[nodiscard]] bool announcesItself(const PatternSentence &sentence) const;
    /// Whether the title of a document says that it was spoken.
    [[nodiscard]] bool isSpoken(const PatternSentence &title) const;

    /// Whether a sentence is a clause that stands in each order: "Nothing in this order shall …".
    [[nodiscard]] bool isFormal(const PatternSentence &sentence) const;

    /// Whether a sentence says that a series follows: "There are three reasons."
    [[nodiscard]] bool announcesSeries(const PatternSentence &sentence) const;
    /// Whether a sentence begins as one of a series does: "First, …", "Second, …".
    [[nodiscard]] bool isOrdinal(const PatternSentence &sentence) const;

private:
    static constexpr std::size_t uses = 10;

    struct Rules
    {
        Kind kind = Kind::Point;
        std::array<PatternSet, uses> patterns; ///< by PatternUse
        PatternSet except;
        bool ofMainClause = false; ///< words behind "which" and the like do not count
        bool mayComment = false;   ///< but those behind ", which" do
        std::size_t firstSet = 0;  ///< the number of the first of its sets, `except` last
    };
    /// Where a sentence denies or reports; looked for once it is asked.
    using Denials = std::optional<std::vector<TextRange>>;
    void numberSets();
    [[nodiscard]] bool isConceded(const PatternSentence &sentence, TextRange found) const;
    [[nodiscard]] bool isSubordinate(const PatternSentence &sentence, std::uint32_t at,
                                     bool mayComment) const;
    [[nodiscard]] std::optional<TextRange> find(const PatternSet &set, std::size_t number,
                                                const PatternSentence &sentence,
                                                std::uint32_t from = 0) const;
    [[nodiscard]] std::optional<OwnWords> find(const Rules &rules, const PatternSentence &sentence,
                                               PatternUse use, Denials &denials) const;
    [[nodiscard]] std::vector<TextRange> denials(const PatternSentence &sentence) const;
    [[nodiscard]] bool spansClause(const PatternSentence &sentence, TextRange found) const;

    friend class KindPatternsReader;

    std::string m_language;
    PatternWords m_words;
    std::vector<Rules> m_rules; ///< in the order of the file
    PatternSet m_against;
    PatternSet m_reported;
    PatternSet m_announcing;
    PatternSet m_announcingItself;
    PatternSet m_spoken;
    PatternSet m_series;
    PatternSet m_formal;
    PatternSet m_ordinals;
    PatternWordSet m_openers;
    PatternWordSet m_relatives;
    PatternWordSet m_saying;
    PatternWordSet m_conceding;
    PatternWordSet m_turning;
    PatternWordSet m_goingOn;
    std::vector<std::string> m_announcers;
    std::vector<PatternSets> m_setsOf; ///< by word: the sets that it may lead to
};

} // namespace entente
