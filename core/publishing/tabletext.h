// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/run.h"

#include <QString>

#include <map>
#include <utility>
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
    std::vector<CellSpan> spans;         ///< of `rows`; the slots that they cover repeat the words

    [[nodiscard]] bool hasHeads() const;
};

/// Which cell of a table covers which slots.
class SpanMap final
{
public:
    explicit SpanMap(const std::vector<CellSpan> &spans);

    /// The span of the cell that begins in a slot, 1 by 1 for most; 0 by 0 where another cell
    /// covers the slot. The row of heads is -1.
    [[nodiscard]] CellSpan at(std::int32_t row, std::size_t column) const;
    /// The span of the cell that covers a slot, wherever it begins.
    [[nodiscard]] CellSpan over(std::int32_t row, std::size_t column) const;

private:
    std::map<std::pair<std::int32_t, std::uint32_t>, CellSpan> m_spans;
};

/// "Table 2. Its caption", or its column heads where it has none.
[[nodiscard]] QString tableTitle(const Briefing &briefing, const Table &table, int number);

/// The same without its number.
[[nodiscard]] QString tableName(const Briefing &briefing, const Table &table);

/// The words by which the cells of a comparison's row differ.
enum class Differences : std::uint8_t { Bold, AsTheyAre };

/// Some rows of a table as they stand on the page. Differences are bold between two alternatives in
/// both, between more in each after the first.
[[nodiscard]] TableText tableText(const Briefing &briefing, const Table &table,
                                  const std::vector<std::size_t> &rows,
                                  Differences differences = Differences::Bold);

} // namespace entente::pages
