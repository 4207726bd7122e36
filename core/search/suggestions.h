// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/query.h"

#include <string>
#include <vector>

namespace entente::search {

struct LiveSegment;
using LiveSegments = std::vector<LiveSegment>;

/// The text of a query with a word replaced by one of the index that is spelt nearly so and is
/// more common; the best first, a few at most.
[[nodiscard]] std::vector<std::string> suggestions(const LiveSegments &segments,
                                                   const Query &query);

/// Least number of letters inserted, dropped, exchanged or swapped with their neighbour that
/// makes one word another, if it is no more than `most`; otherwise most + 1.
[[nodiscard]] std::size_t spellingDistance(std::u32string_view a, std::u32string_view b,
                                           std::size_t most);

} // namespace entente::search
