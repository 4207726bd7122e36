// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/pdf/pdfblocks.h"
#include "core/reading/pdf/pdfrepeatedheads.h"

#include <map>
#include <vector>

// How tables without ruling lines are found: lines that leave the same gaps make a run, a run is
// put into rows, and rows are judged whether they are a table.

namespace entente {

/// Of the size of letters: a gap that no space between words has.
constexpr float wideGap = 0.9F;

/// The pieces of a line between wide gaps.
[[nodiscard]] std::vector<PdfSpan> piecesOf(const PdfLine &line);

/// The columns that lines show which begin with the heads of a table.
[[nodiscard]] std::vector<PdfSpan> columnsBelow(const std::vector<PdfLine> &lines);

/// Lines that agree on where columns are.
struct AlignedRun
{
    std::size_t first = 0; ///< line
    std::size_t behind = 0;
    std::size_t heads = 0; ///< lines at its begin whose pieces may stand above several columns
    std::vector<PdfSpan> columns;
    float space = 0; ///< what most words of the lines are apart, in sizes
};
/// The runs of some lines, which have to outlive it.
class AlignedRuns final
{
public:
    AlignedRuns(const std::vector<PdfLine> &lines, const PdfRepeatedHeads &heads);

    /// The run that begins at a line, or at one of the next where that has more slots, with the
    /// heads above it. Its columns are fewer than two where there is none.
    [[nodiscard]] AlignedRun at(std::size_t first);

private:
    [[nodiscard]] const AlignedRun &from(std::size_t first);
    [[nodiscard]] bool isKnownHead(std::size_t line) const;
    [[nodiscard]] AlignedRun belowHead(std::size_t head) const;

    const std::vector<PdfLine> &m_lines;
    const PdfRepeatedHeads &m_heads;
    float m_space;
    std::map<std::size_t, AlignedRun> m_runs; ///< by the line that they begin at, without heads
};

/// The words of one line in one cell.
struct AlignedPart
{
    std::size_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t columns = 1;
    float baseline = 0;
    float size = 0;
    PdfWords words;

    [[nodiscard]] float width() const { return words.back()->box.right - words.front()->box.left; }
};
[[nodiscard]] std::vector<AlignedPart> alignedPartsOf(const std::vector<PdfLine> &lines,
                                                      const AlignedRun &run);

/// A run as rows of cells.
struct AlignedRows
{
    struct Row
    {
        std::size_t first = 0; ///< line
        std::size_t behind = 0;
        float top = 0;
        float bottom = 0;
    };

    std::vector<PdfSpan> columns;
    std::vector<Row> rows;
    std::vector<PdfCell> cells; ///< row after row, the empty ones too
    bool isSpaced = false;      ///< there is more space between rows than between lines
};
[[nodiscard]] AlignedRows alignedRowsOf(const std::vector<PdfLine> &lines, const AlignedRun &run);

} // namespace entente
