// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/textrange.h"
#include "core/search/query.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace entente::search {

/// Words of a text that a query asks for.
struct TextHit
{
    TextRange range;
    /// Which of the wanted clauses; behind these, clause and next clause directly after it: number
    /// of clauses + the first of the two.
    std::size_t part = 0;
};

/// The clauses that a text can be searched for: not those that are left out, and those of titles
/// only in a title.
[[nodiscard]] std::vector<std::size_t> wantedClauses(const Query &query, bool isTitle);

/// What a text has of some clauses, by where it begins. With a `window`, in bytes, no more is read
/// once so long a part has shown all that there can be. Alternatives that are to stand in a title
/// are looked for where it is one.
[[nodiscard]] std::vector<TextHit> textHits(std::string_view text, const Query &query,
                                            const std::vector<std::size_t> &wanted,
                                            std::size_t window = 0, bool isTitle = false);

} // namespace entente::search
