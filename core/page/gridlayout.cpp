// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/gridlayout.h"

#include <algorithm>
#include <numeric>

namespace entente::page {

namespace {

constexpr double widestWord = 0.4; ///< of the page; what is wider is broken within a word
constexpr double readable = 52;    ///< points; narrower columns of running text are hard to read

/// What a cell asks for, its drawings counted in.
ColumnExtent extentOf(const Content &content, const Prepared &cell)
{
    constexpr double smallest = 60; // points, below which no drawing is scaled
    ColumnExtent extent{cell.least, cell.most};
    for (const int number : cell.text->drawings) {
        const double width = content.drawings[static_cast<std::size_t>(number)].width;
        extent.least = std::max(extent.least, std::min(width, smallest));
        extent.most = std::max(extent.most, width);
    }
    return extent;
}

/// Gives the columns that a cell reaches over what they lack together, in equal parts.
void widen(std::vector<ColumnExtent> &columns, const CellSpan &span, const ColumnExtent &cell)
{
    ColumnExtent sum;
    for (std::size_t i = span.column; i < span.column + span.columns; ++i) {
        sum.least += columns[i].least;
        sum.most += columns[i].most;
    }
    for (std::size_t i = span.column; i < span.column + span.columns; ++i) {
        columns[i].least += std::max(0.0, cell.least - sum.least) / span.columns;
        columns[i].most += std::max(0.0, cell.most - sum.most) / span.columns;
    }
}

std::vector<ColumnExtent> extents(const Content &content, const Grid &grid,
                                  const std::vector<Prepared> &cells, double width)
{
    const auto numberOf = [&](const CellSpan &span) {
        return static_cast<std::size_t>(span.row) * grid.columns + span.column;
    };
    std::vector<bool> isWide(cells.size());
    for (const CellSpan &span : grid.spans)
        isWide[numberOf(span)] = span.columns > 1;
    std::vector<ColumnExtent> columns(grid.columns);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (isWide[i])
            continue;
        ColumnExtent &column = columns[i % grid.columns];
        const ColumnExtent cell = extentOf(content, cells[i]);
        column.least = std::max(column.least, cell.least);
        column.most = std::max(column.most, cell.most);
    }
    for (const CellSpan &span : grid.spans) {
        if (span.columns > 1)
            widen(columns, span, extentOf(content, cells[numberOf(span)]));
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

/// Sets the drawings of a cell below its lines.
void addDrawings(const Content &content, TextBox &box, double width)
{
    constexpr double gap = 3;
    for (const int number : box.text->drawings) {
        const Drawing &drawing = content.drawings[static_cast<std::size_t>(number)];
        const double scale = std::min(1.0, width / drawing.width);
        box.drawings.push_back({number, scale, box.drawingsHeight + gap});
        box.drawingsHeight += drawing.height * scale + gap;
    }
}

/// Lays the cells of one group of columns.
class GroupLayout final
{
public:
    GroupLayout(const Content &content, const Grid &grid, const std::vector<Prepared> &cells,
                TextLayout &layout)
        : m_content(content),
          m_grid(grid),
          m_cells(cells),
          m_layout(layout),
          m_spans(cells.size(), nullptr)
    {
        for (const CellSpan &span : grid.spans) {
            for (std::size_t row = 0; row < span.rows; ++row) {
                for (std::size_t column = 0; column < span.columns; ++column)
                    m_spans[number(static_cast<std::size_t>(span.row) + row,
                                   span.column + column)] = &span;
            }
        }
    }

    void lay(ColumnGroup &group)
    {
        for (std::size_t row = 0; row < m_grid.rowCount(); ++row) {
            for (std::size_t i = 0; i < group.columns.size(); ++i)
                add(group, row, i);
        }
        setHeights(group);
    }

private:
    [[nodiscard]] std::size_t number(std::size_t row, std::size_t column) const
    {
        return row * m_grid.columns + column;
    }

    void add(ColumnGroup &group, std::size_t row, std::size_t place)
    {
        const std::vector<std::size_t> &columns = group.columns;
        const CellSpan *span = m_spans[number(row, columns[place])];
        const auto isOf = [&](std::size_t i) {
            return i < columns.size() && m_spans[number(row, columns[i])] == span;
        };
        Slot slot;
        std::size_t cell = number(row, columns[place]);
        double width = group.widths[place];
        if (span != nullptr) {
            const bool begins = static_cast<std::size_t>(span->row) == row
                && (place == 0 || !isOf(place - 1));
            if (!begins) {
                group.slots.push_back({0, 0, false});
                group.cells.emplace_back();
                return;
            }
            slot = {span->rows, 1, span->column != columns[place]};
            for (; isOf(place + slot.columns); ++slot.columns)
                width += group.widths[place + slot.columns];
            cell = number(row, span->column);
        }
        group.slots.push_back(slot);
        group.cells.push_back(m_layout.lay(m_cells[cell], width - 2 * cellPadding));
        addDrawings(m_content, group.cells.back(), width - 2 * cellPadding);
    }

    /// What a cell over several rows lacks in height, the last of them gets.
    void setHeights(ColumnGroup &group) const
    {
        const std::size_t columns = group.columns.size();
        group.rowHeights.assign(m_grid.rowCount(), 2 * cellPaddingAbove);
        const auto heightOf = [](const TextBox &cell) {
            return cell.height() + 2 * cellPaddingAbove;
        };
        for (std::size_t i = 0; i < group.cells.size(); ++i) {
            double &height = group.rowHeights[i / columns];
            if (group.slots[i].rows == 1)
                height = std::max(height, heightOf(group.cells[i]));
        }
        for (std::size_t i = 0; i < group.cells.size(); ++i) {
            if (group.slots[i].rows < 2)
                continue;
            const auto first = group.rowHeights.begin() + static_cast<std::ptrdiff_t>(i / columns);
            const auto behind = first + group.slots[i].rows;
            const double room = std::accumulate(first, behind, 0.0);
            *std::prev(behind) += std::max(0.0, heightOf(group.cells[i]) - room);
        }
    }

    const Content &m_content;
    const Grid &m_grid;
    const std::vector<Prepared> &m_cells;
    TextLayout &m_layout;
    std::vector<const CellSpan *> m_spans; ///< of each slot
};

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

LaidGrid layGrid(const Content &content, const Grid &grid, TextLayout &layout, double portraitWidth,
                 double landscapeWidth)
{
    LaidGrid laid;
    std::vector<Prepared> cells;
    cells.reserve(grid.cells.size());
    for (const Text &cell : grid.cells)
        cells.push_back(layout.prepare(cell));
    double width = portraitWidth;
    std::vector<ColumnExtent> columns = extents(content, grid, cells, width);
    std::vector<std::vector<std::size_t>> parts{std::vector<std::size_t>(grid.columns)};
    std::iota(parts[0].begin(), parts[0].end(), std::size_t{0});
    if (grid.shares.empty() && least(columns) > portraitWidth) {
        laid.landscape = true;
        width = landscapeWidth;
        columns = extents(content, grid, cells, width);
        if (least(columns) > width)
            parts = groups(columns, width);
    }
    GroupLayout groupLayout(content, grid, cells, layout);
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
        groupLayout.lay(group);
        laid.groups.push_back(std::move(group));
    }
    return laid;
}

} // namespace entente::page
