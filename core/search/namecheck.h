// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/query.h"

#include <vector>

namespace entente::search {

struct LiveSegment;
using LiveSegments = std::vector<LiveSegment>;

/// What is wrong with a query's fields, with the sources, languages and formats that it asks for
/// and that no briefing of the index has.
[[nodiscard]] std::vector<FieldProblem> problemsOf(const LiveSegments &segments,
                                                   const Query &query);

} // namespace entente::search
