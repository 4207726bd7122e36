// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

namespace entente {

/// Fills a briefing's text, blocks, marks, tables and anchors in reading order, so that each
/// reader only says what it meets.
class BriefingBuilder final
{
public:
    explicit BriefingBuilder(Briefing &briefing);

    /// Begins a block; the one before it ends.
    Block &beginBlock(BlockKind kind);
    void endBlock();
    [[nodiscard]] bool inBlock() const { return m_open; }
    [[nodiscard]] Block &block() { return m_briefing.blocks.back(); }
    [[nodiscard]] Block &block(std::size_t number) { return m_briefing.blocks[number]; }
    [[nodiscard]] std::size_t blockCount() const { return m_briefing.blocks.size(); }
    /// Whether the open block, or the open cell of a table, has no words yet.
    [[nodiscard]] bool isFresh()
    {
        return m_open
            && size() == (block().kind == BlockKind::Table ? m_cellBegin : block().text.begin);
    }

    /// Appends words that stand so in the source, at that offset.
    void append(std::string_view words, std::uint32_t sourceOffset)
    {
        if (words.empty())
            return;
        const auto at = static_cast<std::uint32_t>(m_briefing.text.size());
        if (sourceOffset - at != m_shift || m_briefing.anchors.empty())
            anchor(at, sourceOffset);
        m_briefing.text.append(words);
        m_lastSource = sourceOffset + static_cast<std::uint32_t>(words.size());
    }
    /// Appends words that stand for others in the source, such as a decoded entity.
    void appendFor(std::string_view words, std::uint32_t sourceOffset);
    /// Appends a line break or a gap that no words of the source stand for. Before the first of
    /// styled words it is not styled.
    void appendBreak(char character);

    /// From here on words carry these styles, until the next call.
    void setStyles(std::uint8_t styles, std::int32_t link, std::uint16_t note = 0,
                   std::int32_t image = -1);
    [[nodiscard]] std::int32_t addLink(std::string link);
    /// The words to come can be linked to by a name; nothing where it is empty.
    void addName(std::string name);

    /// Begins a table block with its columns still to come.
    void beginTable();
    void beginRow(bool head);
    void beginCell(Alignment alignment);
    /// A cell that only repeats another does not say where its row lies.
    void endCell(bool repeats = false);
    void endTable();
    /// Says where the row that ends lies, for where no words of its own do.
    void rowLiesAt(std::uint32_t sourceOffset);
    [[nodiscard]] Table &table() { return m_briefing.tables.back(); }
    [[nodiscard]] std::size_t tableCount() const { return m_briefing.tables.size(); }

    [[nodiscard]] std::uint32_t size() const
    {
        return static_cast<std::uint32_t>(m_briefing.text.size());
    }
    [[nodiscard]] std::uint32_t lastSource() const { return m_lastSource; }

private:
    void anchor(std::uint32_t text, std::uint32_t source);
    void closeMark();
    void finishRow();

    Briefing &m_briefing;
    bool m_open = false;
    std::uint32_t m_shift = 0; ///< source offset less text offset, modulo 2³²
    std::uint32_t m_lastSource = 0;
    std::uint32_t m_markBegin = 0;
    std::uint8_t m_styles = 0;
    std::int32_t m_link = -1;
    std::uint16_t m_note = 0;
    std::int32_t m_image = -1;
    bool m_headRow = false;
    std::uint32_t m_cellBegin = 0;
    std::size_t m_rowCells = 0;
};

} // namespace entente
