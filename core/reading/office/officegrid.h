// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/office/officetext.h"
#include "core/reading/office/xmltree.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace entente {

/// A cell of a table in an office document and the rectangle of the grid that it covers.
struct OfficeCell
{
    xml::Node node;
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    std::uint32_t rows = 1;
    std::uint32_t columns = 1;
    Alignment alignment = Alignment::Start;
};

/// A table as its document gives it. Cells come row after row.
struct OfficeGrid
{
    static constexpr std::uint32_t nobody = ~std::uint32_t{0};

    std::vector<OfficeCell> cells;
    std::uint32_t rows = 0;
    std::uint32_t headRows = 0;
    std::uint32_t columns = 0;        ///< set by settle()
    std::vector<std::uint32_t> slots; ///< set by settle(): index in `cells`, or nobody

    [[nodiscard]] std::uint32_t slot(std::uint32_t row, std::uint32_t column) const
    {
        return slots[static_cast<std::size_t>(row) * columns + column];
    }
};

/// Leaves out the columns in which no cell begins, and finds whose each slot is. False where the
/// table would have more columns than a table may have, or more slots than `mostSlots`.
[[nodiscard]] bool settle(OfficeGrid &grid, std::size_t mostSlots);

/// Takes a cell as wide as the table off its top, where it stands above others as their title.
[[nodiscard]] std::optional<OfficeCell> takeTitle(OfficeGrid &grid);

/// Finds the heads of columns: rows that the document says are such, or else the first row, unless
/// it says that there are none, or the row holds only numbers.
void findHeads(OfficeGrid &grid, bool hasNone);

/// Writes a grid as a table; what spans slots is repeated in them, within bounds. The words of a
/// cell come from `writeCell`.
void writeGrid(OfficeText &text, const OfficeGrid &grid, const Block &block,
               const std::function<void(const OfficeCell &)> &writeCell);

} // namespace entente
