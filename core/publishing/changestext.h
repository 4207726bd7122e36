// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/marking.h"
#include "core/comparison/changes.h"

#include <string>

namespace entente {

/// What the two together bear: their highest.
[[nodiscard]] Marking markingOf(const Briefing &left, const Briefing &right);

/// The name of a changed cell's row and column, in the new table where it has the cell.
[[nodiscard]] std::string cellName(const BlockChange &change, const CellChange &cell,
                                   const Briefing &left, const Briefing &right);

/// What changed between two briefings, for a terminal: their marking, counts, kinds, figures, dates
/// and names first, then each block that is not the same with what is gone in [-…-] and what is new
/// in {+…+}, as wdiff has it, then the sentences that stand in another place.
[[nodiscard]] std::string changesText(const Changes &changes, const Briefing &left,
                                      const Briefing &right);

/// The same as one JSON object, with the blocks that are the same counted only.
[[nodiscard]] std::string changesJson(const Changes &changes, const Briefing &left,
                                      const Briefing &right);

/// The same as CSV: a line for each block, cell or sentence that is not the same.
[[nodiscard]] std::string changesCsv(const Changes &changes, const Briefing &left,
                                     const Briefing &right);

} // namespace entente
