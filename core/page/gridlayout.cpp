// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/gridlayout.h"

#include <algorithm>
#include <numeric>

namespace entente::page {

namespace {

constexpr double widestWord = 0.4; ///< of the page; what is wider is broken within a word
constexpr double readable = 52;    ///< points; narrower columns of running text are hard to read

std::vector<ColumnExtent> extents(const Grid &grid, const std::vector<Prepared> &cells,
                                  double width)
{
    std::vector<ColumnExtent> columns(grid.columns);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        ColumnExtent &column = columns[i % grid.columns];
        column.least = std::max(column.least, static_cast<double>(cells[i].least));
        column.most = std::max(column.most, static_cast<double>(cells[i].most));
    }
    for (ColumnExtent &column : columns) {
        column.least = std::max(column.least, std::min(column.most, readable));
        column.least = std::min(column.least, width * widestWord) + 2 * cellPadding;
        column.most = std::max(column.most + 2 * cellPadding, column.least);
    }
    return columns;
}

double least(const std::vector<ColumnExtent> &columns)
{
    return std::accumulate(columns.begin(), columns.end(), 0.0,
                           [](double sum, const ColumnExtent &each) { return sum + each.least; });
}

/// As many columns in each group as have room; all but the first group repeat column 0.
std::vector<std::vector<std::size_t>> groups(const std::vector<ColumnExtent> &columns, double width)
{
    std::vector<std::vector<std::size_t>> result;
    double room = 0;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (result.empty() || columns[column].least > room) {
            const bool first = result.empty();
            result.emplace_back();
            room = width;
            if (!first) {
                result.back().push_back(0);
                room -= columns[0].least;
            }
        }
        result.back().push_back(column);
        room -= columns[column].least;
    }
    return result;
}

} // namespace

std::vector<double> columnWidths(const std::vector<ColumnExtent> &columns, double width)
{
    const double needed = least(columns);
    double wishes = 0;
    for (const ColumnExtent &column : columns)
        wishes += std::min(column.most, width) - std::min(column.least, width);
    std::vector<double> widths;
    for (const ColumnExtent &column : columns) {
        const double wish = std::min(column.most, width) - std::min(column.least, width);
        if (needed >= width)
            widths.push_back(column.least * width / needed);
        else if (wishes > 0)
            widths.push_back(column.least + (width - needed) * wish / wishes);
        else
            widths.push_back(column.least + (width - needed) / static_cast<double>(columns.size()));
    }
    return widths;
}

std::vector<double> columnEdges(const ColumnGroup &group, bool fromRight, double left, double width)
{
    std::vector<double> lefts;
    double right = left + width;
    for (const double each : group.widths) {
        right -= each;
        lefts.push_back(fromRight ? right : left);
        left += each;
    }
    return lefts;
}

LaidGrid layGrid(const Grid &grid, TextLayout &layout, double portraitWidth, double landscapeWidth)
{
    LaidGrid laid;
    std::vector<Prepared> cells;
    cells.reserve(grid.cells.size());
    for (const Text &cell : grid.cells)
        cells.push_back(layout.prepare(cell));
    double width = portraitWidth;
    std::vector<ColumnExtent> columns = extents(grid, cells, width);
    std::vector<std::vector<std::size_t>> parts{std::vector<std::size_t>(grid.columns)};
    std::iota(parts[0].begin(), parts[0].end(), std::size_t{0});
    if (grid.shares.empty() && least(columns) > portraitWidth) {
        laid.landscape = true;
        width = landscapeWidth;
        columns = extents(grid, cells, width);
        if (least(columns) > width)
            parts = groups(columns, width);
    }
    for (const std::vector<std::size_t> &part : parts) {
        ColumnGroup group;
        group.columns = part;
        std::vector<ColumnExtent> own;
        own.reserve(part.size());
        for (const std::size_t column : part)
            own.push_back(columns[column]);
        if (grid.shares.empty()) {
            group.widths = columnWidths(own, width);
        } else {
            group.widths.reserve(grid.shares.size());
            for (const double share : grid.shares)
                group.widths.push_back(share * width);
        }
        for (std::size_t row = 0; row < grid.rowCount(); ++row) {
            double height = 0;
            for (std::size_t i = 0; i < part.size(); ++i) {
                const std::size_t number = row * grid.columns + part[i];
                group.cells.push_back(layout.lay(cells[number], group.widths[i] - 2 * cellPadding));
                height = std::max(height, group.cells.back().height());
            }
            group.rowHeights.push_back(height + 2 * cellPaddingAbove);
        }
        laid.groups.push_back(std::move(group));
    }
    return laid;
}

} // namespace entente::page
