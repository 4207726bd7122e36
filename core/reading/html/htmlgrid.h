// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/html/htmltree.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace entente {

/// A cell of a table in HTML and the rectangle of the grid that it covers.
struct HtmlCell
{
    const GumboNode *node = nullptr;
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    std::uint32_t rows = 1;
    std::uint32_t columns = 1;
};

/// A table of HTML as the grid that HTML's table-forming algorithm makes of it (WHATWG HTML,
/// 4.9.12), less the rows and columns in which no cell begins: they hold nothing of their own.
struct HtmlGrid
{
    static constexpr std::uint32_t nobody = ~std::uint32_t{0};

    std::vector<const GumboNode *> captions;
    std::vector<HtmlCell> cells;      ///< row after row
    std::vector<std::uint32_t> slots; ///< row after row: index in `cells`, or nobody
    std::uint32_t rows = 0;
    std::uint32_t columns = 0;
    std::uint32_t headRows = 0; ///< at the top, whose cells are the heads of columns
    bool namesRows = false; ///< the first cell of each row below them says what the row is about

    [[nodiscard]] std::uint32_t slot(std::uint32_t row, std::uint32_t column) const
    {
        return slots[static_cast<std::size_t>(row) * columns + column];
    }
};

/// The grid of a table; nothing where it would have more columns than a table may have, or more
/// slots than `mostSlots`. The rows of a <thead> come first and those of a <tfoot> last, wherever
/// they are written. A table without any <th> has its heads in its first row; a cell that is as
/// wide as the table and stands above the heads is its caption where it has none.
[[nodiscard]] std::optional<HtmlGrid> gridOf(const GumboNode &table, std::size_t mostSlots);

} // namespace entente
