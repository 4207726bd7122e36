// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/date.h"
#include "core/briefing/topic.h"
#include "core/vocabulary/vocabulary.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::search {

/// A word that is looked for.
struct QueryWord
{
    std::string word;         ///< folded
    std::string other;        ///< the form in which others write it; empty for most
    std::uint32_t offset = 0; ///< of its position from that of the first word of its clause
    bool prefix = false;      ///< any word that begins so will do
    bool operator==(const QueryWord &) const = default;
};

/// A word, or several that follow one another.
struct Clause
{
    std::vector<QueryWord> words;
    bool excluded = false;
    bool inTitle = false;
    bool exact = false;      ///< in quotation marks: other forms of the words will not do
    std::uint32_t begin = 0; ///< bytes of the text of the query
    std::uint32_t end = 0;
    bool operator==(const Clause &) const = default;
};

enum class Typing : std::uint8_t {
    Unfinished, ///< the last word stands for all that begin so
    Finished,
};

/// What is asked for. All clauses are wanted, and one of each list that is not empty.
struct Query
{
    std::string text; ///< as given
    std::vector<Clause> clauses;
    std::vector<Kind> kinds;
    std::vector<Kind> excludedKinds;
    std::vector<ConceptIndex> areas;
    std::vector<ConceptIndex> excludedAreas;
    std::optional<Date> since;
    std::optional<Date> until;
    std::vector<std::string> sources;   ///< folded; part of the source's name
    std::vector<std::string> languages; ///< "ja" stands for "ja-JP" too

    [[nodiscard]] bool hasWords() const { return !clauses.empty(); }
    bool operator==(const Query &) const = default;
};

/// Most words and phrases that a query may have; those beyond are not looked for.
constexpr std::size_t mostClauses = 32;

/// Words, "phrases", -exclusions and fields (kind: area: since: until: source: lang: title:). There
/// is no wrong query: a field that makes no sense is looked for as plain words. Words joined
/// without space (cyber-attack) are a phrase. `vocabulary` may be null: then area: is no field.
[[nodiscard]] Query parseQuery(std::string_view text, const Vocabulary *vocabulary,
                               Typing typing = Typing::Finished);

} // namespace entente::search
