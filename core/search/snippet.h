// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/textrange.h"
#include "core/search/request.h"
#include "core/vocabulary/vocabulary.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace entente::search {

/// What passages are to show of what was asked for.
struct Sought
{
    Sought(Query asked = {}) : query(std::move(asked)) {}

    Query query;
    std::vector<std::uint16_t> weights; ///< of each clause, as Answer has them; alike where empty
    std::vector<ConceptIndex> areas;    ///< whose own words count too, and those of narrower ones
    std::shared_ptr<const Vocabulary>
        vocabulary; ///< that `areas` are of; null where there are none

    [[nodiscard]] bool isEmpty() const { return !query.hasWords() && areas.empty(); }
};

/// What a request asked for, weighed as its answer found it.
[[nodiscard]] Sought soughtBy(const Request &request, const Answer &answer,
                              std::shared_ptr<const Vocabulary> vocabulary);

/// A part of a text that shows why it was found. Ranges are bytes of the whole text, at the
/// borders of characters.
struct Snippet
{
    TextRange range;
    std::vector<TextRange> hits; ///< in order, within `range`, apart from one another
};

/// All words of a text that are sought: exact, of the same stem, or begun so; phrases as a whole;
/// and the words of focus areas. Excluded words are never marked. Titles want a call of their own
/// with `isTitle`.
[[nodiscard]] std::vector<TextRange> hitsIn(std::string_view text, const Sought &sought,
                                            bool isTitle = false);

/// The part of a text, of about `length` bytes, that says most of what is sought: the rarest words
/// before common ones, and words that follow one another as they were given before the same words
/// apart. Its beginning where it has nothing of it.
[[nodiscard]] Snippet snippet(std::string_view text, const Sought &sought,
                              std::size_t length = 200);

} // namespace entente::search
