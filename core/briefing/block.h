// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/textrange.h"

#include <cstdint>
#include <string>
#include <vector>

namespace entente {

enum class BlockKind : std::uint8_t {
    Heading,
    Paragraph,
    ListItem,
    Table,
    Code,
    Figure, ///< a paragraph that is nothing but images; its text is their alternative text
    Rule,
};

/// A heading, paragraph, list item, table … of a briefing, in reading order. Lists and quotations
/// are flat: a block knows how deep it lies in each. A paragraph with a listDepth that is not a
/// ListItem continues the item before it.
struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    std::uint8_t level = 0; ///< of a heading, 1 to 6
    std::uint8_t listDepth = 0;
    std::uint8_t quoteDepth = 0;
    bool ordered = false;        ///< a ListItem with a number
    std::uint32_t number = 0;    ///< that number
    TextRange text;              ///< without markup; '\n' is a hard line break
    std::uint32_t firstMark = 0; ///< range in Briefing::marks
    std::uint32_t lastMark = 0;
    std::int32_t table = -1; ///< index in Briefing::tables
    std::uint16_t note = 0;  ///< the footnote that the block belongs to, from 1; 0: to none
    bool isCaption = false;  ///< a Paragraph that is the caption of the table or figure beside it
};

enum Style : std::uint8_t {
    Strong = 1,
    Emphasis = 2,
    Monospace = 4,
    Strikeout = 8,
    Link = 16,
    Image = 32,
    NoteReference = 64, ///< "[1]", where the text refers to a footnote
    Edited = 128, ///< added, or with Strikeout removed; of what is published, not of a briefing
};

/// Styled words; marks are in order and do not overlap. Only that of an image without alternative
/// text is empty.
struct Mark
{
    TextRange text;
    std::uint8_t styles = 0; ///< Style, or-ed
    std::int32_t link = -1;  ///< index in Briefing::links
    std::uint16_t note = 0;  ///< of a NoteReference: the number of the footnote
    std::int32_t image = -1; ///< of an Image: its address, as an index in Briefing::links
};

enum class TableRole : std::uint8_t { FocusAreas, Comparison, Data };
enum class Alignment : std::uint8_t { Start, Centre, End };

/// A cell that reaches over more than its own slot; the slots that it covers repeat its words.
struct CellSpan
{
    std::int32_t row = 0; ///< -1 for the column heads
    std::uint32_t column = 0;
    std::uint32_t rows = 1;
    std::uint32_t columns = 1;
};

/// A table: columns by rows of cells, each a range of Briefing::text; every row has as many cells
/// as there are columns.
struct Table
{
    static constexpr std::uint32_t noPlace = ~std::uint32_t{0};

    std::vector<TextRange> columns;
    std::vector<Alignment> alignments;
    std::vector<TextRange> cells; ///< row after row
    std::vector<std::uint32_t>
        places; ///< of each row: the offset in Briefing::text that tells where
    std::vector<std::uint32_t> rowTags; ///< row r has Briefing::tags from rowTags[r] to [r + 1]
    std::vector<CellSpan> spans;        ///< row after row; they do not overlap
    TextRange caption;                  ///< its own, or the sentence that introduces it, or empty
    bool namesRows = false;             ///< the first column says what its row is about
    TableRole role = TableRole::Data;
    std::int32_t section = -1; ///< index in Briefing::sections
    std::uint32_t block = 0;
    std::uint32_t place = noPlace; ///< the same of the column heads

    [[nodiscard]] std::size_t columnCount() const { return columns.size(); }
    [[nodiscard]] std::size_t rowCount() const { return places.size(); }
    [[nodiscard]] TextRange cell(std::size_t row, std::size_t column) const
    {
        return cells[row * columns.size() + column];
    }
};

/// A heading of the briefing, or a line of bold words that serves as one.
struct Section
{
    TextRange heading;
    std::uint8_t level = 1;
    std::uint32_t block = 0;
};

} // namespace entente
