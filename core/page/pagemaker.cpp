// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/pagemaker.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace entente::page {

namespace {

constexpr double labelGap = 5;
constexpr double thin = 0.5;
constexpr double strong = 0.9;

} // namespace

std::uint32_t PageMaker::linesIn(double room, double leading)
{
    return room < leading ? 0 : static_cast<std::uint32_t>(std::floor(room / leading + 0.001));
}

PageMaker::PageMaker(const Content &content, Pages &pages, const Sheet &sheet)
    : m_content(content), m_pages(pages), m_portrait(sheet), m_sheet(sheet), m_notes(content, pages)
{
    pages.places.assign(content.bookmarks.size(), {});
}

void PageMaker::finishPage()
{
    m_notes.place(m_sheet.margin, m_sheet.textWidth(), m_bottom);
}

void PageMaker::startPage(bool landscape)
{
    if (!m_pages.pages.empty())
        finishPage();
    m_landscape = landscape;
    m_sheet = landscape ? m_portrait.turned() : m_portrait;
    Page next;
    next.width = m_sheet.width;
    next.height = m_sheet.height;
    m_pages.pages.push_back(std::move(next));
    m_top = m_sheet.margin;
    m_bottom = m_sheet.height - m_sheet.margin;
    constexpr double mostNotes = 0.6; // of a page, for what the page before had no room for
    m_bottom -= m_notes.carryOn(m_sheet.textHeight() * mostNotes);
}

void PageMaker::addNotes(const TextBox &box, std::uint32_t first, std::uint32_t last)
{
    m_bottom -= m_notes.add(box, first, last, room());
}

double PageMaker::notesOf(const TextBox &box, std::uint32_t first, std::uint32_t last) const
{
    return m_notes.isEmpty() ? 0 : m_notes.needed(box, first, last);
}

double PageMaker::notesOfRow(const Grid &grid, const ColumnGroup &group, std::size_t row) const
{
    double height = 0;
    if (m_notes.isEmpty() || row >= grid.rowCount())
        return height;
    for (std::size_t i = 0; i < group.columns.size(); ++i) {
        const TextBox &cell = group.cells[row * group.columns.size() + i];
        height += notesOf(cell, 0, static_cast<std::uint32_t>(cell.lines.size()));
    }
    return height;
}

std::uint32_t PageMaker::linesThatFit(const TextBox &box, std::uint32_t first) const
{
    const auto left = static_cast<std::uint32_t>(box.lines.size()) - first;
    std::uint32_t fit = std::min(left, linesIn(room(), box.style.leading));
    while (!m_notes.isEmpty() && fit > 0
           && fit * box.style.leading + notesOf(box, first, first + fit) > room() + 0.01)
        --fit;
    return fit;
}

void PageMaker::make()
{
    startPage(false);
    for (std::size_t i = 0; i < m_content.flows.size(); ++i) {
        const Flow &flow = m_content.flows[i];
        switch (flow.kind) {
        case Flow::Kind::Text:
            placeText(i);
            break;
        case Flow::Kind::Grid:
            placeGrid(i);
            break;
        case Flow::Kind::Drawing:
            placeDrawing(i);
            break;
        case Flow::Kind::PageBreak:
            if (!atTop() || m_landscape)
                startPage(false);
            break;
        }
    }
    while (m_notes.hasCarried())
        startPage(false);
    finishPage();
}

double PageMaker::kept(std::size_t number, int depth) const
{
    constexpr int deepest = 8; // what hangs together this long is parted after all
    const Flow &flow = m_content.flows[number];
    const LaidFlow &laid = m_pages.flows[number];
    double height = 0;
    switch (flow.kind) {
    case Flow::Kind::Text: {
        const auto lines = static_cast<std::uint32_t>(laid.text.lines.size());
        const bool whole = lines <= together + 1;
        const std::uint32_t first = whole ? lines : together;
        height = first * laid.text.style.leading + notesOf(laid.text, 0, first);
        if (!whole || !flow.keepWithNext || depth == deepest
            || number + 1 >= m_content.flows.size())
            return height;
        const Flow &next = m_content.flows[number + 1];
        return height + flow.after + next.before + kept(number + 1, depth + 1);
    }
    case Flow::Kind::Grid: {
        const Grid &grid = m_content.grids[static_cast<std::size_t>(flow.item)];
        const ColumnGroup &group = laid.grid->groups.front();
        for (std::size_t row = 0; row < std::min(grid.headRows + 1, group.rowHeights.size()); ++row)
            height += group.rowHeights[row];
        height += notesOfRow(grid, group, grid.headRows);
        // What would hardly fit on any page is parted: its first lines stay.
        constexpr double most = 0.8;
        const double page = (laid.grid->landscape ? m_portrait.turned() : m_portrait).textHeight();
        return height > page * most ? page / 2 : height;
    }
    case Flow::Kind::Drawing:
        height = m_content.drawings[static_cast<std::size_t>(flow.item)].height;
        if (flow.keepWithNext && depth < deepest && number + 1 < m_content.flows.size())
            height += flow.after + m_content.flows[number + 1].before + kept(number + 1, depth + 1);
        return height;
    case Flow::Kind::PageBreak:
        break;
    }
    return 0;
}

void PageMaker::mark(const Flow &flow)
{
    if (flow.bookmark != none)
        m_pages.places[static_cast<std::size_t>(flow.bookmark)] = {
            static_cast<int>(m_pages.pages.size()) - 1, m_top};
}

/// Whether a text belongs to a grid that is set on landscape pages.
bool PageMaker::leadsToLandscape(std::size_t number) const
{
    while (number < m_content.flows.size() && m_content.flows[number].kind == Flow::Kind::Text) {
        if (!m_content.flows[number].keepWithNext)
            return false;
        ++number;
    }
    return number < m_content.flows.size() && m_content.flows[number].kind == Flow::Kind::Grid
        && m_pages.flows[number].grid->landscape;
}

void PageMaker::placeText(std::size_t number)
{
    const Flow &flow = m_content.flows[number];
    const LaidFlow &laid = m_pages.flows[number];
    const auto lines = static_cast<std::uint32_t>(laid.text.lines.size());
    const double leading = laid.text.style.leading;
    if (const bool wide = leadsToLandscape(number); wide != m_landscape)
        startPage(wide);
    if (!atTop()) {
        if (flow.before + kept(number) > room() + 0.01)
            startPage(false);
        else
            m_top += flow.before;
    }
    mark(flow);
    const double after = flow.keepWithNext && number + 1 < m_content.flows.size()
        ? flow.after + m_content.flows[number + 1].before + kept(number + 1)
        : 0;
    std::uint32_t first = 0;
    while (first < lines) {
        const std::uint32_t left = lines - first;
        std::uint32_t fit = linesThatFit(laid.text, first);
        if (fit == left && left * leading + after > room() + 0.01 && left >= 2 * together
            && !atTop())
            fit = left - together; // the last lines go on with what they belong to
        if (fit < left) {
            if (left - fit < together)
                fit = left > together ? left - together : 0;
            if (fit < together && !atTop())
                fit = 0;
            if (fit == 0 && atTop())
                fit = std::max<std::uint32_t>(1, linesIn(room(), leading));
        }
        if (fit > 0)
            placeLines(flow, laid, first, first + fit);
        first += fit;
        if (first < lines)
            startPage(false);
    }
    if (flow.ruleBelow) {
        m_top += 4;
        rule(m_sheet.margin, m_top, m_sheet.textWidth(), false);
    }
    m_top += flow.after;
}

void PageMaker::placeLines(const Flow &flow, const LaidFlow &laid, std::uint32_t first,
                           std::uint32_t last)
{
    const double left = leftOf(flow, laid.text.width);
    const double right = left + laid.text.width;
    const double height = (last - first) * laid.text.style.leading;
    if (flow.shaded)
        page().grounds.push_back(
            {{left - 6, m_top - 2, m_sheet.width - m_sheet.margin - left + 6, height + 4, shade}});
    if (flow.text.ink == Ink::Marking && last > first) {
        const Line &line = laid.text.lines[first];
        page().grounds.push_back({{left + indentOf(laid.text, line) - 5, m_top - 1, line.width + 10,
                                   height + 2, m_content.markingGround}});
    }
    if (flow.barred)
        page().grounds.push_back(
            {{flow.fromRight ? right + 8.5 : left - 10, m_top + 1, 1.5, height - 2, hairline}});
    if (first == 0 && !laid.label.lines.empty()) {
        const double width = laid.label.lines[0].width;
        const double at = flow.fromRight ? right + labelGap : left - labelGap - width;
        page().pieces.push_back({&laid.label, 0, 1, at, m_top, false});
    }
    page().pieces.push_back({&laid.text, first, last, left, m_top, false});
    m_top += height;
    addNotes(laid.text, first, last);
}

void PageMaker::rule(double left, double top, double width, bool isStrong)
{
    const double height = isStrong ? strong : thin;
    page().grounds.push_back(
        {{left, top - height / 2, width, height, isStrong ? strongLine : hairline}});
}

void PageMaker::placeDrawing(std::size_t number)
{
    const Flow &flow = m_content.flows[number];
    const Drawing &drawing = m_content.drawings[static_cast<std::size_t>(flow.item)];
    if (m_landscape)
        startPage(false);
    if (!atTop()) {
        if (flow.before + kept(number) > room())
            startPage(false);
        else
            m_top += flow.before;
    }
    const double whole = m_sheet.height - m_sheet.margin;
    while (drawing.height > room() && m_bottom < whole - 0.01)
        startPage(false);
    mark(flow);
    page().drawings.push_back({flow.item, number, leftOf(flow, drawing.width), m_top, 1});
    m_top += drawing.height + flow.after;
}

} // namespace entente::page
