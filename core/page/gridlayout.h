// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/textlayout.h"

#include <vector>

namespace entente::page {

/// Space inside a cell, in points.
inline constexpr double cellPadding = 4;
inline constexpr double cellPaddingAbove = 3.5;

/// A slot of a grid, as it stands in a group of columns.
struct Slot
{
    std::uint32_t rows = 1;    ///< that the cell in it reaches over; 0: another cell covers it
    std::uint32_t columns = 1; ///< of the group
    bool repeats = false;      ///< the cell begins in another group of columns
};

/// Columns that stand beside each other, and how wide they are.
struct ColumnGroup
{
    std::vector<std::size_t> columns;
    std::vector<double> widths;
    std::vector<double> rowHeights;
    std::vector<TextBox> cells; ///< row after row
    std::vector<Slot> slots;    ///< as many
};

/// A grid with its cells broken into lines.
struct LaidGrid
{
    bool landscape = false;
    std::vector<ColumnGroup> groups; ///< each after the first repeats the first column
};

/// How much there is to say in each column.
struct ColumnExtent
{
    double least = 0; ///< widest part that is not broken
    double most = 0;  ///< on one line
};

/// Widths of columns that together fill a width, after the automatic layout of CSS 2.1: no column
/// below its least, the rest by what each would like to have.
[[nodiscard]] std::vector<double> columnWidths(const std::vector<ColumnExtent> &columns,
                                               double width);

/// Left edges of columns that stand beside each other in a width, from its left or its right.
[[nodiscard]] std::vector<double> columnEdges(const ColumnGroup &group, bool fromRight, double left,
                                              double width);

/// Sets a grid so that no column is lost: as wide as the page is high where it must be, and in
/// groups of columns where even that is too narrow.
[[nodiscard]] LaidGrid layGrid(const Content &content, const Grid &grid, TextLayout &layout,
                               double portraitWidth, double landscapeWidth);

} // namespace entente::page
