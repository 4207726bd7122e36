// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/officegrid.h"

#include "core/reading/markdown/markdownreader.h"

#include <algorithm>
#include <cctype>
#include <unordered_map>

namespace entente {

namespace {

constexpr std::string_view joint = " – "; ///< between heads that stand above each other
constexpr std::string_view ditto = "″";
constexpr std::size_t repeatedAtLeast = 4096;
constexpr std::size_t repeatedPerByte = 8;

class GridWriter final
{
public:
    GridWriter(OfficeText &text, const OfficeGrid &grid,
               const std::function<void(const OfficeCell &)> &writeCell)
        : m_text(text),
          m_grid(grid),
          m_writeCell(writeCell),
          m_written(grid.cells.size()),
          m_isWritten(grid.cells.size())
    {
    }

    void write(const Block &block)
    {
        m_text.beginTable(block);
        heads();
        for (std::uint32_t row = m_grid.headRows; row < m_grid.rows; ++row) {
            m_text.beginRow(false);
            for (std::uint32_t column = 0; column < m_grid.columns; ++column) {
                m_text.beginCell(Alignment::Start);
                const std::uint32_t slot = m_grid.slot(row, column);
                if (slot != OfficeGrid::nobody)
                    cell(slot);
                m_text.endCell();
            }
        }
        for (std::uint32_t i = 0; i < m_grid.cells.size(); ++i)
            span(i);
        std::vector<CellSpan> &spans = m_text.table().spans;
        std::stable_sort(spans.begin(), spans.end(),
                         [](const CellSpan &a, const CellSpan &b) { return a.row < b.row; });
        m_text.endTable();
    }

private:
    /// The head of each column, from the uppermost storey down: "Approach – current".
    void heads()
    {
        m_text.beginRow(true);
        for (std::uint32_t column = 0; column < m_grid.columns; ++column) {
            std::vector<std::uint32_t> storeys;
            for (std::uint32_t row = 0; row < m_grid.headRows; ++row) {
                const std::uint32_t slot = m_grid.slot(row, column);
                if (slot != OfficeGrid::nobody && (storeys.empty() || storeys.back() != slot))
                    storeys.push_back(slot);
            }
            m_text.beginCell(storeys.empty() ? Alignment::Start
                                             : m_grid.cells[storeys.back()].alignment);
            bool isFirst = true;
            for (const std::uint32_t each : storeys) {
                const std::string before = isFirst ? std::string() : std::string(joint);
                if (cell(each, before))
                    isFirst = false;
            }
            m_text.endCell();
        }
    }

    /// Whether the cell says something.
    bool cell(std::uint32_t given, std::string_view before = {})
    {
        // A cell that is repeated is written like one that spans.
        const std::uint32_t index = m_firstOf.emplace(m_grid.cells[given].node.position(), given)
                                        .first->second;
        if (!m_isWritten[index]) {
            // Its words come first, so that a joint before nothing is not written.
            if (!before.empty() && m_grid.cells[index].node.allWords().empty())
                return false;
            if (!before.empty())
                m_text.joint(before);
            const std::uint32_t begin = m_text.size();
            m_writeCell(m_grid.cells[index]);
            m_written[index] = {begin, m_text.size()};
            m_isWritten[index] = true;
            m_toRepeat += repeatedPerByte * m_written[index].size();
            return !m_written[index].isEmpty();
        }
        const TextRange own = m_written[index];
        if (own.isEmpty())
            return false;
        if (!before.empty())
            m_text.joint(before);
        if (own.size() > m_toRepeat) {
            m_text.joint(ditto);
            return true;
        }
        m_toRepeat -= own.size();
        m_text.repeat(own);
        return true;
    }

    /// The rectangle in which a cell stands below the heads, or beside itself in them.
    void span(std::uint32_t index)
    {
        const OfficeCell &cell = m_grid.cells[index];
        if (cell.row < m_grid.headRows && m_grid.headRows == 1)
            add(index, 0, 1);
        const std::uint32_t top = std::max(cell.row, m_grid.headRows);
        if (cell.row + cell.rows > top)
            add(index, top, cell.row + cell.rows);
    }

    void add(std::uint32_t index, std::uint32_t top, std::uint32_t behind)
    {
        const OfficeCell &cell = m_grid.cells[index];
        const auto isOwn = [&](std::uint32_t row, std::uint32_t column) {
            return column < m_grid.columns && m_grid.slot(row, column) == index;
        };
        const auto row = top < m_grid.headRows ? -1
                                               : static_cast<std::int32_t>(top - m_grid.headRows);
        CellSpan span{row, cell.column, 0, 0};
        while (span.columns < cell.columns && isOwn(top, cell.column + span.columns))
            ++span.columns;
        for (std::uint32_t r = top; r < behind && span.columns > 0; ++r, ++span.rows) {
            std::uint32_t width = 0;
            while (width < span.columns && isOwn(r, cell.column + width))
                ++width;
            if (width < span.columns)
                break;
        }
        if (span.rows > 1 || span.columns > 1)
            m_text.table().spans.push_back(span);
    }

    OfficeText &m_text;
    const OfficeGrid &m_grid;
    const std::function<void(const OfficeCell &)> &m_writeCell;
    std::vector<TextRange> m_written; ///< the words of each cell, where they stand first
    std::vector<bool> m_isWritten;
    std::unordered_map<std::uint32_t, std::uint32_t> m_firstOf; ///< cells, by their nodes
    std::size_t m_toRepeat = repeatedAtLeast; ///< bytes that may still be repeated
};

/// Whether a row holds digits and no letters, and so no heads.
bool isOfNumbers(const OfficeGrid &grid, std::uint32_t row)
{
    bool hasDigit = false;
    for (const OfficeCell &cell : grid.cells) {
        if (cell.row != row)
            break;
        for (const unsigned char c : cell.node.allWords()) {
            if (c >= 0x80 || std::isalpha(c) != 0)
                return false;
            hasDigit = hasDigit || std::isdigit(c) != 0;
        }
    }
    return hasDigit;
}

} // namespace

bool settle(OfficeGrid &grid, std::size_t mostSlots)
{
    if (grid.cells.empty() || grid.rows == 0)
        return false;
    std::vector<std::uint32_t> columns;
    columns.reserve(grid.cells.size());
    for (const OfficeCell &cell : grid.cells)
        columns.push_back(cell.column);
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    if (columns.size() > maximumColumns || columns.size() * grid.rows > mostSlots)
        return false;
    const auto rank = [&columns](std::uint64_t column) {
        return static_cast<std::uint32_t>(std::lower_bound(columns.begin(), columns.end(), column)
                                          - columns.begin());
    };
    grid.columns = static_cast<std::uint32_t>(columns.size());
    grid.slots.assign(columns.size() * grid.rows, OfficeGrid::nobody);
    constexpr std::size_t mostOverlaps = 16;
    std::size_t filled = 0;
    for (std::uint32_t i = 0; i < grid.cells.size(); ++i) {
        OfficeCell &cell = grid.cells[i];
        const std::uint32_t behind = rank(std::uint64_t{cell.column} + cell.columns);
        cell.column = rank(cell.column);
        cell.columns = behind - cell.column;
        cell.rows = std::min(cell.rows, grid.rows - cell.row);
        filled += std::size_t{cell.rows} * cell.columns;
        if (filled > mostOverlaps * mostSlots)
            return false;
        for (std::uint32_t row = cell.row; row < cell.row + cell.rows; ++row) {
            for (std::uint32_t column = cell.column; column < behind; ++column) {
                std::uint32_t &slot = grid.slots[std::size_t{row} * grid.columns + column];
                if (slot == OfficeGrid::nobody)
                    slot = i;
            }
        }
    }
    return true;
}

std::optional<OfficeCell> takeTitle(OfficeGrid &grid)
{
    constexpr std::uint32_t fewestRows = 3;
    const OfficeCell first = grid.cells.front();
    const bool isTitle = grid.columns > 1 && grid.rows >= fewestRows && first.row == 0
        && first.rows == 1 && first.columns == grid.columns && grid.cells[1].columns < grid.columns;
    if (!isTitle)
        return std::nullopt;
    grid.cells.erase(grid.cells.begin());
    grid.slots.erase(grid.slots.begin(), grid.slots.begin() + grid.columns);
    for (OfficeCell &cell : grid.cells)
        --cell.row;
    for (std::uint32_t &slot : grid.slots)
        slot -= slot == OfficeGrid::nobody ? 0 : 1;
    --grid.rows;
    grid.headRows -= grid.headRows > 0 ? 1 : 0;
    return first;
}

void findHeads(OfficeGrid &grid, bool hasNone)
{
    if (grid.headRows == 0 && grid.rows > 1 && !hasNone && !isOfNumbers(grid, 0))
        grid.headRows = 1;
    // Heads of nothing are rows.
    if (grid.headRows == grid.rows && grid.rows > 1)
        grid.headRows = 1;
}

void writeGrid(OfficeText &text, const OfficeGrid &grid, const Block &block,
               const std::function<void(const OfficeCell &)> &writeCell)
{
    GridWriter(text, grid, writeCell).write(block);
}

} // namespace entente
