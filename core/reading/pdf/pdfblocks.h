// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/leftout.h"
#include "core/reading/pdf/pdfpage.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente {

using PdfWords = std::vector<const PdfWord *>;

/// Words that stand beside each other, from the left.
struct PdfLine
{
    PdfWords words;
    PdfBox box;
    float baseline = 0;
    float size = 0;          ///< of most of its characters
    std::uint8_t styles = 0; ///< that all its words have
};

/// A part of a page that is read from its top to its bottom.
struct PdfRegion
{
    std::uint16_t column = 0; ///< from 1; 0 where the page has but one
    PdfBox box;
    std::vector<PdfLine> lines;
};

/// A cell of a table: the slots that it covers, and its words.
struct PdfCell
{
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    std::uint32_t rows = 1;
    std::uint32_t columns = 1;
    bool isHead = false;
    PdfWords words;
};

/// A table. Cells come row after row; no two cover the same slot.
struct PdfGrid
{
    PdfBox box;
    std::uint32_t rows = 0;
    std::uint32_t columns = 0;
    std::uint32_t headRows = 0;
    std::vector<PdfCell> cells;
    std::vector<float> edges; ///< where columns begin and end, from the left; may be empty
};

/// A block with the words that it is made of, before they are put together.
struct PdfBlock
{
    Block form;
    PdfWords words;
    std::vector<std::size_t> lineEnds; ///< of code: words before which a line ends
    std::optional<PdfGrid> grid;
    const PdfWord *marker = nullptr; ///< of an item: none of its words
    bool isLabel = false;            ///< see pdfLabelOf()
    std::uint16_t column = 0;
    /// Words from which on it goes on in another column.
    std::vector<std::pair<std::size_t, std::uint16_t>> columns;
    std::string alternative; ///< of a figure
};

/// A line from words, which are put in order.
[[nodiscard]] PdfLine pdfLineOf(PdfWords words);
/// The lines that words make when nothing parts them from side to side, from the top.
[[nodiscard]] std::vector<PdfLine> pdfLinesOf(PdfWords words);
/// The characters of a line, its words parted by spaces.
[[nodiscard]] std::string wordsOf(const PdfLine &line);

/// How many words of a line are a label in a column at the left of what stands beside and below it;
/// 0 where it is one line.
[[nodiscard]] std::size_t pdfLabelOf(const std::vector<PdfLine> &lines, std::size_t at);

/// The regions of a page in reading order: columns are read one after the other.
[[nodiscard]] std::vector<PdfRegion> pdfRegionsOf(const PdfWords &words);

} // namespace entente
