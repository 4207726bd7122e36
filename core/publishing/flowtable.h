// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/flow.h"

#include <QTextCursor>

#include <vector>

namespace entente::pages {

/// A table as it is to stand on the page.
struct TableText
{
    using Cell = std::vector<Run>;

    std::vector<Cell> heads;
    std::vector<std::vector<Cell>> rows; ///< each with as many cells as there are heads
    std::vector<Alignment> alignments;   ///< as many
};

/// The columns that stand beside each other. A table with more columns than the page has room for
/// is parted into several that repeat the first column; none is lost.
[[nodiscard]] std::vector<std::vector<std::size_t>> columnGroups(const TableText &table,
                                                                 double width);

/// Widths of the columns that together fill a width: at least the longest word of each where that
/// is possible, and the rest by how much there is to say.
[[nodiscard]] std::vector<double> columnWidths(const TableText &table,
                                               const std::vector<std::size_t> &columns,
                                               double width);

void insertTable(QTextCursor &cursor, const TableText &table,
                 const std::vector<std::size_t> &columns, double width);

/// Headings with their page numbers.
void insertContents(QTextCursor &cursor, const std::vector<Heading> &headings, double width);

} // namespace entente::pages
