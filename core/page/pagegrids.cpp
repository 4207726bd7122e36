// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/pagemaker.h"

#include <algorithm>
#include <cmath>

// The part of PageMaker that sets grids.

namespace entente::page {

void PageMaker::placeGrid(std::size_t number)
{
    const Flow &flow = m_content.flows[number];
    const LaidGrid &laid = *m_pages.flows[number].grid;
    const Grid &grid = m_content.grids[static_cast<std::size_t>(flow.item)];
    if (grid.rowCount() == 0)
        return;
    if (laid.landscape != m_landscape) {
        startPage(laid.landscape);
    } else if (!atTop()) {
        // What leads to it stands here already, and is not left behind.
        const bool isLed = number > 0 && m_content.flows[number - 1].keepWithNext;
        if (!isLed && flow.before + kept(number) > room())
            startPage(laid.landscape);
        else
            m_top += flow.before;
    }
    mark(flow);
    for (std::size_t i = 0; i < laid.groups.size(); ++i) {
        if (i > 0)
            startPage(laid.landscape);
        placeGroup(
            {grid, laid.groups[i],
             columnEdges(laid.groups[i], grid.fromRight, m_sheet.margin, m_sheet.textWidth()),
             i == 0});
    }
    m_top += flow.after;
}

void PageMaker::placeHead(const PlacedGroup &of, bool repeated)
{
    for (std::size_t row = 0; row < m_headRows; ++row)
        placeRow(of, row, repeated);
}

void PageMaker::nextPage(const PlacedGroup &of)
{
    for (OpenCell &open : m_openCells)
        placeOpen(open, m_top, false);
    startPage(m_landscape);
    placeHead(of, true);
    for (OpenCell &open : m_openCells)
        reopen(open);
}

void PageMaker::placeGroup(const PlacedGroup &of)
{
    constexpr double tallestHead = 0.4; // of the page; what is taller would leave too little room
    const auto &[grid, group, lefts, isFirstGroup] = of;
    double head = 0;
    for (std::size_t row = 0; row < grid.headRows; ++row)
        head += group.rowHeights[row];
    m_headRows = head > m_sheet.textHeight() * tallestHead ? 0 : grid.headRows;
    if (m_headRows == 0)
        head = 0;
    placeHead(of, false);
    for (std::size_t row = m_headRows; row < grid.rowCount(); ++row) {
        const double height = group.rowHeights[row];
        const bool isTall = height > m_sheet.textHeight() - head;
        // No head or caption stands alone: the first row is parted where it has no room.
        const bool isFirst = row == m_headRows;
        if (!isTall && !isFirst && height + notesOfRow(grid, group, row) > room() + 0.01)
            nextPage(of);
        if (isTall || height > room() + 0.01) // notes that go on from the page before leave less
            placeTallRow(of, row);
        else
            placeRow(of, row, false);
    }
    m_openCells.clear();
}

void PageMaker::placeRow(const PlacedGroup &of, std::size_t row, bool repeated)
{
    const auto &[grid, group, lefts, isFirstGroup] = of;
    const std::size_t columns = group.columns.size();
    for (std::size_t i = 0; i < columns; ++i) {
        const TextBox &cell = group.cells[row * columns + i];
        const Slot &slot = group.slots[row * columns + i];
        const bool again = repeated || slot.repeats || (!isFirstGroup && i == 0);
        const double left = of.leftOf(i, slot.columns);
        if (slot.rows > 1)
            m_openCells.push_back(
                {&cell, row + slot.rows, i, slot.columns, left, m_top, 0, 0, again, false});
        if (slot.rows > 1)
            reopen(m_openCells.back());
        if (slot.rows == 1)
            placeCell(cell, left, again);
    }
    m_top += group.rowHeights[row];
    for (std::size_t i = 0; i < columns && !repeated; ++i) {
        const TextBox &cell = group.cells[row * columns + i];
        if (group.slots[row * columns + i].rows == 1)
            addNotes(cell, 0, static_cast<std::uint32_t>(cell.lines.size()));
    }
    endRow(of, row);
}

/// The whole of a cell, at the height that the page is filled to.
void PageMaker::placeCell(const TextBox &cell, double left, bool again)
{
    const auto lines = static_cast<std::uint32_t>(cell.lines.size());
    const double top = m_top + cellPaddingAbove;
    page().pieces.push_back({&cell, 0, lines, left + cellPadding, top, again});
    if (!again)
        placeDrawings(cell, left, top + lines * cell.style.leading);
}

void PageMaker::placeDrawings(const TextBox &cell, double left, double top)
{
    for (const SetDrawing &each : cell.drawings) {
        const double width = m_content.drawings[static_cast<std::size_t>(each.number)].width;
        const double aside = cell.text->fromRight ? cell.width - width * each.scale : 0;
        page().drawings.push_back(
            {each.number, 0, left + cellPadding + aside, top + each.top, each.scale});
    }
}

void PageMaker::placeTallRow(const PlacedGroup &of, std::size_t row)
{
    const auto &[grid, group, lefts, isFirstGroup] = of;
    const std::size_t columns = group.columns.size();
    const TextBox *cells = &group.cells[row * columns];
    const Slot *slots = &group.slots[row * columns];
    std::size_t most = 0;
    double leading = 0;
    double drawings = 0;
    for (std::size_t i = 0; i < columns; ++i) {
        most = std::max(most, cells[i].lines.size());
        leading = std::max<double>(leading, cells[i].style.leading);
        drawings = std::max(drawings, cells[i].drawingsHeight);
    }
    const auto isAgain = [slots, isFirst = of.isFirst](std::size_t i) {
        return slots[i].repeats || (!isFirst && i == 0);
    };
    std::uint32_t first = 0;
    while (first < most) {
        std::uint32_t fit = linesIn(room() - 2 * cellPaddingAbove, leading);
        if (fit < together && !atTop()) {
            nextPage(of);
            fit = linesIn(room() - 2 * cellPaddingAbove, leading);
        }
        fit = std::max<std::uint32_t>(fit, 1);
        for (std::size_t i = 0; i < columns; ++i) {
            const auto lines = static_cast<std::uint32_t>(cells[i].lines.size());
            if (slots[i].rows > 0 && (first < lines || first == 0))
                page().pieces.push_back({&cells[i], first, std::min(lines, first + fit),
                                         of.leftOf(i, slots[i].columns) + cellPadding,
                                         m_top + cellPaddingAbove, isAgain(i)});
        }
        const auto placed = std::min<std::size_t>(fit, most - first);
        m_top += static_cast<double>(placed) * leading + 2 * cellPaddingAbove;
        for (std::size_t i = 0; i < columns; ++i)
            addNotes(cells[i], first, first + fit);
        first += fit;
        if (first < most)
            nextPage(of);
    }
    if (drawings > 0 && drawings + cellPaddingAbove > room())
        nextPage(of);
    for (std::size_t i = 0; i < columns; ++i) {
        if (!isAgain(i))
            placeDrawings(cells[i], of.leftOf(i, slots[i].columns), m_top);
    }
    m_top += drawings > 0 ? drawings + cellPaddingAbove : 0;
    endRow(of, row);
}

/// A cell over several rows says on each page what has room in its rows there, and once it has said
/// all, on the pages to come the same again for the eye.
void PageMaker::reopen(OpenCell &open)
{
    open.top = m_top;
    open.line = open.isSaid ? 0 : open.line;
    open.piece = page().pieces.size();
    page().pieces.push_back({open.box, open.line, open.line, open.left + cellPadding,
                             m_top + cellPaddingAbove, open.again || open.isSaid});
}

/// Sets as many of its lines as there is room for above `bottom`, and its drawings behind the last.
void PageMaker::placeOpen(OpenCell &open, double bottom, bool isLast)
{
    const auto lines = static_cast<std::uint32_t>(open.box->lines.size());
    const double leading = open.box->style.leading;
    const double room = bottom - open.top - 2 * cellPaddingAbove;
    std::uint32_t behind = std::min(lines, open.line + linesIn(room, leading));
    const bool isRepeated = open.again || open.isSaid;
    if (isLast && !isRepeated)
        behind = lines;
    page().pieces[open.piece].lastLine = behind;
    const double height = (behind - open.line) * leading;
    const bool hasRoom = height + open.box->drawingsHeight <= room + 0.01;
    if (!isRepeated) {
        addNotes(*open.box, open.line, behind);
        if (behind == lines && (hasRoom || isLast)) {
            placeDrawings(*open.box, open.left, open.top + cellPaddingAbove + height);
            open.isSaid = true;
        }
    }
    open.line = behind;
}

/// Ends the cells whose last row this is; what they could not say yet goes on below it.
void PageMaker::endRow(const PlacedGroup &of, std::size_t row)
{
    const auto endsHere = [&](const OpenCell &open) { return open.until == row + 1; };
    const auto missing = [&](const OpenCell &open) {
        if (!endsHere(open) || open.again || open.isSaid)
            return 0.0;
        const double lines = static_cast<double>(open.box->lines.size()) - open.line;
        return open.top + lines * open.box->style.leading + open.box->drawingsHeight
            + 2 * cellPaddingAbove - m_top;
    };
    const auto mostMissing = [&] {
        double most = 0;
        for (const OpenCell &open : m_openCells)
            most = std::max(most, missing(open));
        return most;
    };
    while (mostMissing() > 0.01) {
        const double most = mostMissing();
        const bool fits = most <= room() + 0.01 || atTop();
        m_top += fits ? most : std::max(0.0, room());
        if (fits)
            break;
        nextPage(of);
    }
    for (OpenCell &open : m_openCells) {
        if (endsHere(open))
            placeOpen(open, m_top, true);
    }
    if (of.grid.ruled)
        ruleBelow(of, row);
    std::erase_if(m_openCells, endsHere);
}

/// Not through the cells that go on below.
void PageMaker::ruleBelow(const PlacedGroup &of, std::size_t row)
{
    const std::vector<double> &widths = of.group.widths;
    std::vector<bool> goesOn(widths.size());
    for (const OpenCell &open : m_openCells) {
        for (std::size_t i = 0; i < open.columns && open.until > row + 1; ++i)
            goesOn[open.column + i] = true;
    }
    for (std::size_t i = 0; i < widths.size();) {
        std::size_t behind = i;
        double left = of.lefts[i];
        double width = 0;
        for (; behind < widths.size() && goesOn[behind] == goesOn[i]; ++behind) {
            left = std::min(left, of.lefts[behind]);
            width += widths[behind];
        }
        if (!goesOn[i])
            rule(left, m_top, width, row + 1 == of.grid.headRows);
        i = behind;
    }
}

} // namespace entente::page
