// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/textrange.h"
#include "core/search/query.h"

#include <string_view>
#include <vector>

namespace entente::search {

/// A part of a text that shows why it was found. Ranges are bytes of the whole text, at the
/// borders of characters.
struct Snippet
{
    TextRange range;
    std::vector<TextRange> hits; ///< in order, within `range`, apart from one another
};

/// All words of a text that a query asks for: exact, of the same stem, or begun so; phrases as a
/// whole. Excluded words are never marked. Titles want a call of their own with `isTitle`.
[[nodiscard]] std::vector<TextRange> hitsIn(std::string_view text, const Query &query,
                                            bool isTitle = false);

/// The part of a text, of about `length` bytes, with the most of what a query asks for; its
/// beginning where it has nothing of it.
[[nodiscard]] Snippet snippet(std::string_view text, const Query &query, std::size_t length = 200);

} // namespace entente::search
