// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/odt/openwalk.h"

#include <algorithm>
#include <charconv>
#include <utility>

// The part of OpenWalk that reads tables.

namespace entente {

namespace {

constexpr std::uint32_t mostSpanned = 1000;
constexpr std::uint32_t mostColumnsRead = 100'000;
constexpr std::size_t mostAbove = 256;
constexpr std::size_t fewestSlots = 4096;
constexpr std::size_t mostSlots = 8'000'000;

std::uint32_t countOf(const xml::Node &node, std::string_view attribute)
{
    const std::string_view digits = node.attribute(attribute);
    std::uint32_t count = 1;
    std::from_chars(digits.data(), digits.data() + digits.size(), count);
    return std::clamp(count, 1U, mostSpanned);
}

bool isLayout(const OfficeGrid &grid)
{
    return grid.columns == 1
        && (grid.rows == 1
            || std::any_of(grid.cells.begin(), grid.cells.end(), [](const OfficeCell &cell) {
                   return static_cast<bool>(cell.node.child("table:table"));
               }));
}

} // namespace

/// Slots below a cell that spans rows are written as covered. Writers that forget them are
/// understood: their cells stand beside such a slot, not in it.
void OpenWalk::row(OfficeGrid &grid, const xml::Node &node, std::vector<Above> &above)
{
    const bool isWhole = static_cast<bool>(node.child("table:covered-table-cell"));
    std::erase_if(above, [&grid](const Above &each) { return each.until <= grid.rows; });
    const std::size_t spanning = above.size();
    std::uint32_t column = 0;
    for (const xml::Node each : node) {
        const bool isCovered = each.is("table:covered-table-cell");
        if (!isCovered && !each.is("table:table-cell"))
            continue;
        const std::uint32_t times = countOf(each, "table:number-columns-repeated");
        const std::uint32_t width = countOf(each, "table:number-columns-spanned");
        const std::uint32_t height = countOf(each, "table:number-rows-spanned");
        const OpenStyle &style = m_styles.paragraph(
            each.child("text:p").attribute("text:style-name"));
        const Alignment side = style.isCentred.value_or(false) ? Alignment::Centre
            : style.isAtEnd.value_or(false)                    ? Alignment::End
                                                               : Alignment::Start;
        for (std::uint32_t i = 0; i < times && column < mostColumnsRead; ++i) {
            for (std::size_t over = 0; over < spanning && !isWhole; ++over) {
                if (above[over].column <= column && column < above[over].behind)
                    column = above[over].behind;
            }
            if (!isCovered) {
                grid.cells.push_back({each, grid.rows, column, height, width, side});
                if (height > 1 && above.size() < mostAbove)
                    above.push_back({column, column + width, grid.rows + height});
            }
            column += isWhole || isCovered ? 1 : width;
        }
    }
    ++grid.rows;
}

void OpenWalk::rows(OfficeGrid &grid, const xml::Node &node, bool areHeads)
{
    std::vector<Above> above;
    const std::size_t most = std::clamp(m_size, fewestSlots, mostSlots);
    for (const xml::Node each : node) {
        const std::string_view name = each.name();
        if (name == "table:table-row") {
            // Rows that are repeated are room, unless there is something in them.
            const std::uint32_t times = each.allWords().empty()
                ? 1
                : countOf(each, "table:number-rows-repeated");
            for (std::uint32_t i = 0; i < times && grid.cells.size() < most; ++i)
                row(grid, each, above);
            grid.headRows = areHeads ? grid.rows : grid.headRows;
        } else if (name == "table:table-header-rows") {
            rows(grid, each, grid.headRows == grid.rows);
        } else if (name == "table:table-rows" || name == "table:table-row-group") {
            rows(grid, each, false);
        }
    }
}

void OpenWalk::table(const xml::Node &node)
{
    if (m_text.inCell()) { // of a table within a cell: its words, row by row
        OfficeGrid inner;
        rows(inner, node, false);
        std::uint32_t last = 0;
        std::uint32_t read = 0;
        for (const OfficeCell &each : inner.cells) {
            if (each.node.position() <= read) // it is repeated
                continue;
            read = each.node.position();
            each.row == std::exchange(last, each.row) ? m_text.space() : m_text.lineBreak();
            for (const xml::Node paragraph : each.node)
                paragraph.is("text:p") ? inlines(paragraph) : blockElement(paragraph);
        }
        m_text.lineBreak();
        return;
    }
    flushBoxes();
    OfficeGrid grid;
    rows(grid, node, false);
    const bool isTable = settle(grid, std::clamp(m_size, fewestSlots, mostSlots));
    const std::vector<List> lists = std::exchange(m_lists, {});
    const bool isDue = std::exchange(m_labelIsDue, false);
    if (!isTable || isLayout(grid)) {
        std::uint32_t last = 0;
        for (const OfficeCell &each : grid.cells) {
            // What is repeated is read once.
            if (each.node.position() > last)
                content(each.node);
            last = std::max(last, each.node.position());
        }
    } else {
        Block block;
        block.note = m_inNote;
        block.listDepth = static_cast<std::uint8_t>(m_depth);
        if (const std::optional<OfficeCell> title = m_captionWaits ? std::nullopt : takeTitle(grid))
            caption(*title);
        findHeads(grid, false);
        place(grid.cells.front().node);
        const bool hasCaption = std::exchange(m_captionWaits, false);
        m_text.end();
        const std::uint32_t depth = std::exchange(m_depth, 0);
        writeGrid(m_text, grid, block, [this](const OfficeCell &each) { cell(each); });
        m_depth = depth;
        if (hasCaption)
            m_text.table().caption = m_text.block(m_captionBlock).text;
    }
    m_lists = lists;
    m_labelIsDue = isDue;
}

void OpenWalk::caption(const OfficeCell &title)
{
    const std::size_t first = m_text.blockCount();
    content(title.node);
    m_text.end();
    for (std::size_t i = first; i < m_text.blockCount(); ++i)
        m_text.block(i).isCaption = m_text.block(i).kind == BlockKind::Paragraph;
    m_captionWaits = m_text.blockCount() == first + 1 && m_text.block(first).isCaption;
    m_captionBlock = first;
}

void OpenWalk::cell(const OfficeCell &cell)
{
    content(cell.node);
    // Nothing hangs over the edge of a cell.
    for (const xml::Node &box : std::exchange(m_boxes, {}))
        content(box);
    m_text.setStyles(0, -1);
}

} // namespace entente
