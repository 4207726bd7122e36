// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/search/query.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente {

/// A part of a text that can be shown by itself: a paragraph or a line of a long one, an item of
/// a list, a heading, the heads or a row of a table.
struct Passage
{
    TextRange words;
    std::size_t block = 0; ///< index in Briefing::blocks
    std::int32_t row = -1; ///< of that table; -1 for its heads, and where it is no table

    bool operator==(const Passage &) const = default;
};

/// The passages of a text that hold all the words of a query; where none does, for they stand
/// apart, those that hold some of them. In the order of the text.
[[nodiscard]] std::vector<Passage> passagesWith(const Briefing &briefing,
                                                const search::Query &query);

} // namespace entente
