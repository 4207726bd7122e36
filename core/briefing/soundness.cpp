// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/soundness.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace entente {

namespace {

constexpr std::uint8_t allStyles = Strong | Emphasis | Monospace | Strikeout | Link | Image
    | NoteReference;

/// -1 stands for none.
template <typename List>
bool isIn(const List &list, std::int32_t index)
{
    return index >= -1 && index < static_cast<std::int64_t>(list.size());
}

class Soundness final
{
public:
    explicit Soundness(const Briefing &briefing) : m_briefing(briefing) {}

    [[nodiscard]] bool holds() const
    {
        // Offsets are of 32 bits.
        return m_briefing.text.size() < Table::noPlace && m_briefing.source.size() < Table::noPlace
            && !text::firstInvalid(m_briefing.text) && blocksHold() && marksHold() && tablesHold()
            && placesHold();
    }

private:
    [[nodiscard]] bool isPlace(std::uint32_t offset) const
    {
        const std::string &text = m_briefing.text;
        constexpr unsigned char continues = 0x80; // of the bytes behind the first of a character
        return offset == text.size()
            || (offset < text.size()
                && (static_cast<unsigned char>(text[offset]) & 0xC0U) != continues);
    }
    [[nodiscard]] bool lies(TextRange range) const
    {
        return range.begin <= range.end && isPlace(range.begin) && isPlace(range.end);
    }
    [[nodiscard]] bool lie(const std::vector<TextRange> &ranges) const
    {
        return std::all_of(ranges.begin(), ranges.end(),
                           [&](TextRange range) { return lies(range); });
    }

    [[nodiscard]] bool blocksHold() const
    {
        std::uint32_t last = 0;
        for (const Block &block : m_briefing.blocks) {
            constexpr std::uint8_t deepestHeading = 6;
            const bool isTable = block.kind == BlockKind::Table;
            if (!lies(block.text) || block.text.begin < last || block.level > deepestHeading
                || block.firstMark > block.lastMark || block.lastMark > m_briefing.marks.size()
                || !isIn(m_briefing.tables, block.table) || (isTable && block.table < 0))
                return false;
            last = block.text.begin;
        }
        return true;
    }

    [[nodiscard]] bool marksHold() const
    {
        std::uint32_t last = 0;
        for (const Mark &mark : m_briefing.marks) {
            if (!lies(mark.text) || mark.text.begin < last || (mark.styles & ~allStyles) != 0
                || !isIn(m_briefing.links, mark.link) || !isIn(m_briefing.links, mark.image))
                return false;
            last = mark.text.end;
        }
        return true;
    }

    [[nodiscard]] bool spansHold(const Table &table) const
    {
        // As wide numbers, which do not wrap around.
        const auto columns = static_cast<std::uint64_t>(table.columnCount());
        const auto rows = static_cast<std::int64_t>(table.rowCount());
        return std::all_of(table.spans.begin(), table.spans.end(), [&](const CellSpan &span) {
            const std::int64_t below = span.row < 0 ? 0 : rows;
            return span.row >= -1 && span.rows >= 1 && span.columns >= 1
                && std::int64_t{span.row} + span.rows <= below
                && std::uint64_t{span.column} + span.columns <= columns;
        });
    }

    [[nodiscard]] bool tablesHold() const
    {
        std::vector<bool> isShown(m_briefing.tables.size());
        for (const Block &block : m_briefing.blocks) {
            if (block.table >= 0)
                isShown[static_cast<std::size_t>(block.table)] = true;
        }
        for (const Table &table : m_briefing.tables) {
            const bool arePlaces = std::all_of(
                table.places.begin(), table.places.end(),
                [&](std::uint32_t place) { return place <= m_briefing.text.size(); });
            if (!lie(table.columns) || !lie(table.cells) || !lies(table.caption) || !arePlaces
                || table.cells.size() != table.rowCount() * table.columnCount()
                || table.alignments.size() != table.columnCount() || !spansHold(table)
                || table.block >= m_briefing.blocks.size()
                || (table.place != Table::noPlace && table.place > m_briefing.text.size()))
                return false;
        }
        return std::find(isShown.begin(), isShown.end(), false) == isShown.end();
    }

    /// Whether offsets in text, which each of the list has, are in order and within.
    template <typename List, typename Offset>
    [[nodiscard]] bool areInOrder(const List &list, Offset offset, std::size_t end) const
    {
        std::size_t last = 0;
        for (const auto &each : list) {
            if (offset(each) < last || offset(each) > end)
                return false;
            last = offset(each);
        }
        return true;
    }

    [[nodiscard]] bool placesHold() const
    {
        const std::size_t end = m_briefing.text.size();
        const bool areWithin = std::all_of(
            m_briefing.anchors.begin(), m_briefing.anchors.end(),
            [&](const Anchor &anchor) { return anchor.source <= m_briefing.source.size(); });
        return areWithin
            && areInOrder(
                   m_briefing.names, [](const NamedPlace &each) { return each.at; }, end)
            && areInOrder(
                   m_briefing.anchors, [](const Anchor &each) { return each.text; }, end)
            && areInOrder(
                   m_briefing.locators, [](const LocatedRun &each) { return each.text; }, end)
            && areInOrder(
                   m_briefing.lineStarts, [](std::uint32_t each) { return each; },
                   m_briefing.source.size());
    }

    const Briefing &m_briefing;
};

} // namespace

bool isSound(const Briefing &briefing)
{
    return Soundness(briefing).holds();
}

} // namespace entente
