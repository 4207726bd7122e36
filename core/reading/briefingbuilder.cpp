// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/briefingbuilder.h"

#include <algorithm>

namespace entente {

BriefingBuilder::BriefingBuilder(Briefing &briefing) : m_briefing(briefing) {}

void BriefingBuilder::anchor(std::uint32_t text, std::uint32_t source)
{
    m_briefing.anchors.push_back({text, source});
    m_shift = source - text;
}

Block &BriefingBuilder::beginBlock(BlockKind kind)
{
    endBlock();
    // Blocks are parted by a line feed, so that no two words of different blocks ever touch.
    if (!m_briefing.blocks.empty())
        appendBreak('\n');
    Block &begun = m_briefing.blocks.emplace_back();
    begun.kind = kind;
    begun.text = {size(), size()};
    begun.firstMark = begun.lastMark = static_cast<std::uint32_t>(m_briefing.marks.size());
    m_open = true;
    m_markBegin = size();
    return begun;
}

void BriefingBuilder::endBlock()
{
    if (!m_open)
        return;
    closeMark();
    Block &open = m_briefing.blocks.back();
    open.text.end = size();
    open.lastMark = static_cast<std::uint32_t>(m_briefing.marks.size());
    m_open = false;
}

void BriefingBuilder::appendFor(std::string_view words, std::uint32_t sourceOffset)
{
    if (words.empty())
        return;
    anchor(size(), sourceOffset);
    m_briefing.text.append(words);
    m_lastSource = sourceOffset;
    // Whatever comes next is not a continuation of this source offset.
    m_shift = ~std::uint32_t{0};
}

void BriefingBuilder::appendBreak(char character)
{
    const bool begins = m_markBegin == size();
    m_briefing.text += character;
    ++m_lastSource;
    if (begins)
        m_markBegin = size();
}

void BriefingBuilder::closeMark()
{
    if (m_styles != 0 && (size() > m_markBegin || m_image >= 0))
        m_briefing.marks.push_back({{m_markBegin, size()}, m_styles, m_link, m_note, m_image});
    m_markBegin = size();
}

void BriefingBuilder::setStyles(std::uint8_t styles, std::int32_t link, std::uint16_t note,
                                std::int32_t image)
{
    closeMark();
    m_styles = styles;
    m_link = link;
    m_note = note;
    m_image = image;
}

std::int32_t BriefingBuilder::addLink(std::string link)
{
    m_briefing.links.push_back(std::move(link));
    return static_cast<std::int32_t>(m_briefing.links.size()) - 1;
}

void BriefingBuilder::addName(std::string name)
{
    if (!name.empty())
        m_briefing.names.push_back({std::move(name), size()});
}

void BriefingBuilder::beginTable()
{
    Block &block = beginBlock(BlockKind::Table);
    block.table = static_cast<std::int32_t>(m_briefing.tables.size());
    Table &table = m_briefing.tables.emplace_back();
    table.block = static_cast<std::uint32_t>(m_briefing.blocks.size()) - 1;
}

void BriefingBuilder::beginRow(bool head)
{
    finishRow();
    m_headRow = head;
    m_rowCells = 0;
    if (size() > block().text.begin)
        appendBreak('\n');
    if (!head)
        m_briefing.tables.back().places.push_back(Table::noPlace);
}

void BriefingBuilder::beginCell(Alignment alignment)
{
    Table &table = m_briefing.tables.back();
    if (m_rowCells > 0)
        appendBreak('\t');
    ++m_rowCells;
    if (m_headRow)
        table.alignments.push_back(alignment);
    m_cellBegin = size();
    m_markBegin = size();
}

void BriefingBuilder::endCell(bool repeats)
{
    closeMark();
    Table &table = m_briefing.tables.back();
    const TextRange cell{m_cellBegin, size()};
    std::uint32_t &place = m_headRow ? table.place : table.places.back();
    if (place == Table::noPlace && !cell.isEmpty() && !repeats)
        place = cell.begin;
    (m_headRow ? table.columns : table.cells).push_back(cell);
}

void BriefingBuilder::rowLiesAt(std::uint32_t sourceOffset)
{
    std::uint32_t &place = m_headRow ? table().place : table().places.back();
    if (place != Table::noPlace)
        return;
    place = size(); // of the break that follows, for it has no words
    anchor(place, sourceOffset);
}

void BriefingBuilder::finishRow()
{
    Table &table = m_briefing.tables.back();
    // A ragged row is filled with empty cells; a row wider than the heads widens the table.
    if (m_headRow || table.places.empty())
        return;
    const std::size_t width = table.columns.size();
    const std::size_t rows = table.places.size();
    const std::size_t before = (rows - 1) * width;
    const std::size_t have = table.cells.size() - before;
    if (have > width) {
        const TextRange none{size(), size()};
        for (std::size_t row = rows - 1; row-- > 0;) {
            const auto at = static_cast<std::ptrdiff_t>((row + 1) * width);
            table.cells.insert(table.cells.begin() + at, have - width, none);
        }
        table.columns.resize(have, none);
        table.alignments.resize(have, Alignment::Start);
    } else {
        table.cells.resize(rows * width, TextRange{size(), size()});
    }
    // Breaks are counted as if the source had them; behind the last row of a file it has none.
    const auto end = static_cast<std::uint32_t>(m_briefing.source.size());
    rowLiesAt(end == 0 ? m_lastSource : std::min(m_lastSource, end));
}

void BriefingBuilder::endTable()
{
    finishRow();
    m_headRow = false;
    if (Table &ended = table(); ended.place == Table::noPlace)
        ended.place = ended.places.empty() ? block().text.begin : ended.places.front();
    endBlock();
}

} // namespace entente
