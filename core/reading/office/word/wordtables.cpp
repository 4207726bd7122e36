// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/word/wordwalk.h"

#include <algorithm>
#include <charconv>
#include <utility>

// The part of WordWalk that reads tables.

namespace entente {

namespace {

constexpr std::uint32_t mostSpanned = 1000;
constexpr std::size_t fewestSlots = 4096;
constexpr std::size_t mostSlots = 8'000'000;
constexpr std::uint32_t mostColumnsRead = 100'000;
constexpr std::uint32_t nobody = OfficeGrid::nobody;

std::uint32_t countOf(std::string_view digits, std::uint32_t otherwise)
{
    std::uint32_t count = otherwise;
    std::from_chars(digits.data(), digits.data() + digits.size(), count);
    return std::min(count, mostSpanned);
}

/// The elements of a name below wrappers such as content controls.
template <typename Visit>
void eachWithin(const xml::Node &parent, std::string_view name, const Visit &visit)
{
    for (const xml::Node each : parent) {
        if (each.is(name))
            visit(each);
        else if (each.is("w:sdt"))
            eachWithin(each.child("w:sdtContent"), name, visit);
        else if (each.is("w:customXml") || each.is("w:ins"))
            eachWithin(each, name, visit);
    }
}

Alignment alignmentOf(const xml::Node &cell)
{
    const std::string_view side = cell.child("w:p").child("w:pPr").child("w:jc").attribute("w:val");
    return side == "center"                ? Alignment::Centre
        : side == "right" || side == "end" ? Alignment::End
                                           : Alignment::Start;
}

/// Whether a table says that its first row is like the others.
bool hasNoHead(const xml::Node &properties)
{
    const xml::Node look = properties.child("w:tblLook");
    if (look.has("w:firstRow"))
        return look.attribute("w:firstRow") == "0" || look.attribute("w:firstRow") == "false";
    constexpr std::uint32_t firstRow = 0x20;
    constexpr int hexadecimal = 16;
    const std::string_view digits = look.attribute("w:val");
    std::uint32_t bits = firstRow;
    std::from_chars(digits.data(), digits.data() + digits.size(), bits, hexadecimal);
    return (bits & firstRow) == 0;
}

} // namespace

void WordWalk::row(OfficeGrid &grid, const xml::Node &node, std::vector<std::uint32_t> &above)
{
    std::vector<std::uint32_t> below;
    std::uint32_t column = countOf(node.child("w:trPr").child("w:gridBefore").attribute("w:val"),
                                   0);
    eachWithin(node, "w:tc", [&](const xml::Node &cell) {
        const xml::Node properties = cell.child("w:tcPr");
        const std::uint32_t given = countOf(properties.child("w:gridSpan").attribute("w:val"), 1);
        const std::uint32_t width = column > mostColumnsRead ? 1 : std::max(given, 1U);
        const xml::Node merge = properties.child("w:vMerge");
        const bool continues = merge && merge.attribute("w:val") != "restart";
        const std::uint32_t over = continues && column < above.size() ? above[column] : nobody;
        std::uint32_t index = over;
        if (over != nobody && grid.cells[over].column == column
            && grid.cells[over].columns == width) {
            ++grid.cells[over].rows;
        } else {
            index = static_cast<std::uint32_t>(grid.cells.size());
            grid.cells.push_back({cell, grid.rows, column, 1, width, alignmentOf(cell)});
        }
        below.resize(column, nobody);
        below.resize(column + width, merge ? index : nobody);
        column += width;
    });
    above = std::move(below);
    ++grid.rows;
}

OfficeGrid WordWalk::gridOf(const xml::Node &node)
{
    OfficeGrid grid;
    std::vector<std::uint32_t> above;
    bool isHead = true;
    eachWithin(node, "w:tr", [&](const xml::Node &each) {
        const xml::Node properties = each.child("w:trPr");
        if (properties.child("w:del")) {
            m_facts.deleted();
            return;
        }
        if (properties.child("w:ins"))
            m_facts.inserted();
        isHead = isHead && switchOf(properties, "w:tblHeader").value_or(false);
        row(grid, each, above);
        grid.headRows += isHead ? 1 : 0;
    });
    return grid;
}

/// A table that is there for the page's layout: a frame around words, or one column with whole
/// tables or headings in it.
bool WordWalk::isLayout(const OfficeGrid &grid) const
{
    if (grid.columns != 1)
        return false;
    return grid.rows == 1
        || std::any_of(grid.cells.begin(), grid.cells.end(), [](const OfficeCell &cell) {
               return static_cast<bool>(cell.node.child("w:tbl"));
           });
}

void WordWalk::table(const xml::Node &node)
{
    if (m_muted > 0)
        return;
    if (m_text.inCell()) { // of a table within a cell: its words, row by row
        eachWithin(node, "w:tr", [this](const xml::Node &row) {
            m_text.lineBreak();
            eachWithin(row, "w:tc", [this](const xml::Node &each) {
                for (const xml::Node paragraph : each) {
                    m_text.space();
                    if (paragraph.is("w:p"))
                        inlines(paragraph);
                    else
                        blockElement(paragraph);
                }
            });
        });
        m_text.lineBreak();
        return;
    }
    flushBoxes();
    OfficeGrid grid = gridOf(node);
    const bool isTable = settle(grid, std::clamp(m_part->size, fewestSlots, mostSlots));
    if (!isTable || isLayout(grid)) {
        for (const OfficeCell &each : grid.cells)
            content(each.node);
        return;
    }
    Block block;
    block.note = m_inNote;
    if (const std::optional<OfficeCell> title = m_captionWaits ? std::nullopt : takeTitle(grid))
        caption(*title);
    findHeads(grid, hasNoHead(node.child("w:tblPr")));
    place(grid.cells.front().node.child("w:p"));
    const bool hasCaption = std::exchange(m_captionWaits, false);
    m_text.end();
    writeGrid(m_text, grid, block, [this](const OfficeCell &each) { cell(each); });
    if (hasCaption)
        m_text.table().caption = m_text.block(m_captionBlock).text;
    m_lists.clear();
}

void WordWalk::caption(const OfficeCell &title)
{
    const std::size_t first = m_text.blockCount();
    content(title.node);
    m_text.end();
    for (std::size_t i = first; i < m_text.blockCount(); ++i)
        m_text.block(i).isCaption = m_text.block(i).kind == BlockKind::Paragraph;
    m_captionWaits = m_text.blockCount() == first + 1 && m_text.block(first).isCaption;
    m_captionBlock = first;
}

void WordWalk::cell(const OfficeCell &cell)
{
    const bool joins = std::exchange(m_joins, false);
    content(cell.node);
    // Nothing hangs over the edge of a cell.
    for (const xml::Node &box : std::exchange(m_boxes, {}))
        content(box);
    m_text.setStyles(0, -1);
    m_joins = joins;
}

} // namespace entente
