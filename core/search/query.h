// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/date.h"
#include "core/briefing/topic.h"
#include "core/vocabulary/vocabulary.h"

#include <algorithm>
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
    std::string given; ///< the words as they are written
    bool excluded = false;
    bool inTitle = false;
    bool ofDocument = false;  ///< asked of the document as a whole, and not of its passages
    bool exact = false;       ///< in quotation marks: other forms of the words will not do
    bool isEqualName = false; ///< nobody typed it: it is another name of what was typed
    std::string notAfter;     ///< directly behind this word, folded, they mean something else
    std::uint32_t begin = 0;  ///< bytes of the text of the query
    std::uint32_t end = 0;
    /// What will do in its place: what "OR" joins to it, and equal names. They have none in turn.
    std::vector<Clause> others;
    bool operator==(const Clause &) const = default;
};

/// Whether an alternative of a clause was typed, and is no equal name.
[[nodiscard]] inline bool isJoinedByOr(const Clause &clause)
{
    return std::any_of(clause.others.begin(), clause.others.end(),
                       [](const Clause &other) { return !other.isEqualName; });
}

/// A field of a query that makes no sense. It is never looked for as words: who asks for a kind
/// that there is not wants to be told so.
struct FieldProblem
{
    enum class Reason : std::uint8_t {
        Empty, ///< nothing follows the colon
        UnknownKind,
        UnknownCertainty,
        UnknownArea,
        NoDate,
        UnknownSource, ///< no source that there is has it in its name
        UnknownLanguage,
        UnknownFormat,
        NoWord,        ///< nothing in it that could stand in a title
        NotExcludable, ///< of this field nothing can be left out
        NotJoinable,   ///< "OR" stands beside what it cannot join
    };
    Reason reason = Reason::Empty;
    std::string field;              ///< "kind", "area", …
    std::string value;              ///< as given
    bool isPending = false;         ///< it is being typed, and may still come right
    std::vector<std::string> known; ///< sources, languages or formats that there are
    bool operator==(const FieldProblem &) const = default;
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
    std::vector<Clause> documents; ///< what the document as a whole is to say, or not to say
    /// Names that are looked for beside what was typed, as people write them.
    std::vector<std::string> equalNames;
    std::vector<Kind> kinds;
    std::vector<Kind> excludedKinds;
    std::vector<Certainty> certainties;
    std::vector<Certainty> excludedCertainties;
    std::vector<ConceptIndex> areas;
    std::vector<ConceptIndex> excludedAreas;
    std::optional<Date> since;
    std::optional<Date> until;
    std::vector<std::string> sources;   ///< folded; part of the source's name
    std::vector<std::string> languages; ///< "ja" stands for "ja-JP" too
    std::vector<std::string> formats;   ///< ids, such as "word"
    std::vector<FieldProblem> problems; ///< of kinds, certainties, areas, dates and titles

    [[nodiscard]] bool hasWords() const { return !clauses.empty(); }
    /// Whether anything else is asked for.
    [[nodiscard]] bool hasFields() const
    {
        return !kinds.empty() || !excludedKinds.empty() || !certainties.empty()
            || !excludedCertainties.empty() || !areas.empty() || !excludedAreas.empty() || since
            || until || !sources.empty() || !languages.empty() || !formats.empty()
            || !documents.empty();
    }
    /// Whether it can be answered. Nothing is what is asked for where it cannot.
    [[nodiscard]] bool isUnderstood() const
    {
        return std::all_of(problems.begin(), problems.end(),
                           [](const FieldProblem &each) { return each.isPending; });
    }
    bool operator==(const Query &) const = default;
};

/// Most words and phrases that a query may have; those beyond are not looked for.
constexpr std::size_t mostClauses = 32;

/// Words, "phrases", -exclusions and fields (kind: certainty: area: since: until: source: lang:
/// format: title: document:). Words joined without space (cyber-attack) are a phrase. OR, in
/// capital letters, joins the two that it stands between and binds tighter than a space; brackets
/// group. What is not in quotation marks is looked for by its equal names too. `vocabulary` may be
/// null: then area: is no field, and there are no equal names.
[[nodiscard]] Query parseQuery(std::string_view text, const Vocabulary *vocabulary,
                               Typing typing = Typing::Finished);

/// The text of a filter as it is understood everywhere: in the window and on the command line, over
/// a library, over open briefings and in what is published. The last word may go on; in quotation
/// marks it stands for itself.
[[nodiscard]] Query filterQuery(std::string_view text, const Vocabulary &vocabulary);

} // namespace entente::search
