// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/htmlwalk.h"

#include <algorithm>
#include <utility>

// The part of HtmlWalk that reads tables.

namespace entente {

namespace {

constexpr std::string_view joint = " – "; ///< between heads that stand above each other
constexpr std::string_view ditto = "″";

/// A table that is there for the page's layout: one column without heads, with whole blocks in it.
bool isLayout(const GumboNode &table, const HtmlGrid &grid)
{
    const std::string_view role = attributeOf(table, "role").value_or("");
    if (role == "presentation" || role == "none")
        return true;
    const auto holdsBlocks = [](const HtmlCell &cell) {
        const std::span<GumboNode *const> children = childrenOf(*cell.node);
        return std::any_of(children.begin(), children.end(), [](const GumboNode *child) {
            return isElement(*child,
                             {GUMBO_TAG_TABLE, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3,
                              GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6});
        });
    };
    const auto isHead = [](const HtmlCell &cell) { return isElement(*cell.node, {GUMBO_TAG_TH}); };
    return grid.columns == 1 && std::none_of(grid.cells.begin(), grid.cells.end(), isHead)
        && std::any_of(grid.cells.begin(), grid.cells.end(), holdsBlocks);
}

Alignment alignmentOf(const GumboNode &cell)
{
    const std::string_view align = attributeOf(cell, "align").value_or("");
    return align == "center" ? Alignment::Centre
        : align == "right"   ? Alignment::End
                             : Alignment::Start;
}

} // namespace

void HtmlWalk::table(const GumboNode &node, int depth)
{
    constexpr std::size_t fewestSlots = 4096;
    const std::optional<HtmlGrid> grid = gridOf(node,
                                                std::max(fewestSlots, m_fragment.html.size()));
    endBlock();
    // What is no table, or too large for one, is read cell by cell.
    const bool places = m_choice != nullptr && m_choice->layout.contains(&node);
    if (!grid || places || isLayout(node, *grid)) {
        within(node, depth);
        endBlock();
        return;
    }
    const TextRange figures = std::exchange(m_caption, {});
    for (const GumboNode *each : grid->captions)
        caption(*each, depth);
    const TextRange own = std::exchange(m_caption, figures);
    m_builder.beginTable();
    m_builder.block().listDepth = m_listDepth;
    m_builder.block().quoteDepth = m_quoteDepth;
    m_builder.table().caption = own;
    m_builder.table().namesRows = grid->namesRows;
    heads(*grid, depth);
    rows(*grid, depth);
    spans(*grid);
    m_builder.endTable();
    m_hasImages = m_hasWords = false;
}

/// The head of each column, from the uppermost storey down: "Approach – current".
void HtmlWalk::heads(const HtmlGrid &grid, int depth)
{
    m_builder.beginRow(true);
    for (std::uint32_t column = 0; column < grid.columns; ++column) {
        std::vector<std::uint32_t> storeys;
        for (std::uint32_t row = 0; row < grid.headRows; ++row) {
            const std::uint32_t slot = grid.slot(row, column);
            if (slot != HtmlGrid::nobody && (storeys.empty() || storeys.back() != slot))
                storeys.push_back(slot);
        }
        m_builder.beginCell(storeys.empty() ? Alignment::Start
                                            : alignmentOf(*grid.cells[storeys.back()].node));
        m_cellBegin = m_builder.size();
        for (const std::uint32_t each : storeys) {
            const HtmlCell &of = grid.cells[each];
            const std::uint32_t before = m_builder.size();
            if (before > m_cellBegin && saysSomething(*of.node))
                m_builder.appendFor(joint, m_builder.lastSource());
            cell(of, of.column != column, depth);
        }
        m_builder.endCell();
    }
    if (grid.headRows > 0)
        m_builder.rowLiesAt(offset(grid.cells.front().node->v.element.original_tag.data));
}

void HtmlWalk::rows(const HtmlGrid &grid, int depth)
{
    std::size_t own = 0;
    for (std::uint32_t row = grid.headRows; row < grid.rows; ++row) {
        m_builder.beginRow(false);
        for (std::uint32_t column = 0; column < grid.columns; ++column) {
            m_builder.beginCell(Alignment::Start);
            m_cellBegin = m_builder.size();
            const std::uint32_t slot = grid.slot(row, column);
            bool repeats = true;
            if (slot != HtmlGrid::nobody) {
                const HtmlCell &of = grid.cells[slot];
                // A cell that begins in a head is continued below it.
                repeats = of.row != row || of.column != column;
                cell(of, repeats, depth);
            }
            m_builder.endCell(repeats);
        }
        // A row in which no cell begins lies where the last cell above it does.
        while (own + 1 < grid.cells.size() && grid.cells[own].row < row)
            ++own;
        m_builder.rowLiesAt(offset(grid.cells[own].node->v.element.original_tag.data));
    }
}

void HtmlWalk::cell(const HtmlCell &cell, bool repeats, int depth)
{
    const GumboElement &element = cell.node->v.element;
    const std::size_t size = std::max(element.end_pos.offset, element.start_pos.offset)
        - element.start_pos.offset;
    if (repeats && size > m_wordsToRepeat) {
        if (saysSomething(*cell.node))
            m_builder.appendFor(ditto, offset(element.original_tag.data));
        return;
    }
    m_wordsToRepeat -= repeats ? size : 0;
    m_inCell = true;
    const std::uint32_t begin = std::exchange(m_cellBegin, m_builder.size());
    m_gap = Gap::None;
    within(*cell.node, depth);
    m_gap = Gap::None;
    m_cellBegin = begin;
    m_inCell = false;
}

/// The rectangles in which a cell stands below the heads, and beside itself in them.
void HtmlWalk::spans(const HtmlGrid &grid)
{
    const auto add = [&](const HtmlCell &cell, std::uint32_t slot, std::int32_t row) {
        CellSpan span{row, cell.column, 0, 0};
        const std::uint32_t top = row < 0 ? cell.row : std::max(cell.row, grid.headRows);
        const auto isOwn = [&](std::uint32_t r, std::uint32_t c) {
            return c < grid.columns && grid.slot(r, c) == slot;
        };
        while (isOwn(top, cell.column + span.columns))
            ++span.columns;
        const std::uint32_t behind = row < 0 ? 1 : cell.row + cell.rows;
        for (std::uint32_t r = top; r < behind; ++r, ++span.rows) {
            std::uint32_t width = 0;
            while (width < span.columns && isOwn(r, cell.column + width))
                ++width;
            if (width < span.columns)
                break;
        }
        if (span.rows > 1 || span.columns > 1)
            m_builder.table().spans.push_back(span);
    };
    for (std::uint32_t i = 0; i < grid.cells.size(); ++i) {
        const HtmlCell &cell = grid.cells[i];
        if (cell.row < grid.headRows && grid.headRows == 1)
            add(cell, i, -1);
        if (cell.row + cell.rows > grid.headRows)
            add(cell, i,
                static_cast<std::int32_t>(std::max(cell.row, grid.headRows) - grid.headRows));
    }
    std::stable_sort(m_builder.table().spans.begin(), m_builder.table().spans.end(),
                     [](const CellSpan &a, const CellSpan &b) { return a.row < b.row; });
}

} // namespace entente
