// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/sides.h"
#include "core/vocabulary/vocabulary.h"

#include <string>

namespace entente {

/// Two sides for a terminal: counts by focus area and kind with the documents behind them, then
/// what both say with why it is taken for the same, then what only one says. "*" stands behind a
/// change that rests on fewer than SideCounts::enoughDocuments documents.
[[nodiscard]] std::string sidesText(const Sides &sides, const Side &left, const Side &right,
                                    const Vocabulary &vocabulary);

/// The same as one JSON object; shares are of 1.
[[nodiscard]] std::string sidesJson(const Sides &sides, const Side &left, const Side &right,
                                    const Vocabulary &vocabulary);

/// The same as CSV: a line for each area, kind, pair, and topic of one side alone.
[[nodiscard]] std::string sidesCsv(const Sides &sides, const Side &left, const Side &right,
                                   const Vocabulary &vocabulary);

} // namespace entente
