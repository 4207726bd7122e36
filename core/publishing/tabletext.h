// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/run.h"

#include <QString>

#include <vector>

namespace entente::pages {

/// A table as it is to stand on the page.
struct TableText
{
    using Cell = std::vector<Run>;

    std::vector<Cell> heads;
    std::vector<std::vector<Cell>> rows; ///< each with as many cells as there are heads
    std::vector<Alignment> alignments;   ///< as many
    bool namesRows = false;              ///< the first column says what its row is about
};

/// "Table 2. Its caption", or its column heads where it has none.
[[nodiscard]] QString tableTitle(const Briefing &briefing, const Table &table, int number);

/// The same without its number.
[[nodiscard]] QString tableName(const Briefing &briefing, const Table &table);

/// Some rows of a table as they stand on the page. In a comparison, the words by which cells of a
/// row differ are bold: between two alternatives in both, between more in each after the first.
[[nodiscard]] TableText tableText(const Briefing &briefing, const Table &table,
                                  const std::vector<std::size_t> &rows);

} // namespace entente::pages
