// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfgrids.h"
#include "core/reading/pdf/pdfmarkers.h"

#include <algorithm>
#include <cmath>

namespace entente {

namespace {

constexpr float wide = 0.9F; // of the size: a gap that no space between words has
constexpr std::size_t fewestRows = 3;

struct Span
{
    float from = 0;
    float to = 0;
};

/// The pieces of a line between wide gaps; a word where a column begins is the first of one.
std::vector<Span> piecesOf(const PdfLine &line, const std::vector<Span> &columns = {})
{
    std::vector<Span> pieces;
    for (const PdfWord *word : line.words) {
        const bool begins = std::any_of(columns.begin(), columns.end(), [&](const Span &column) {
            constexpr float close = 1.5F; // points
            return std::abs(column.from - word->box.left) < close;
        });
        if (!pieces.empty() && !begins && word->box.left - pieces.back().to < wide * line.size)
            pieces.back().to = std::max(pieces.back().to, word->box.right);
        else
            pieces.push_back({word->box.left, word->box.right});
    }
    return pieces;
}

/// Columns with one more line among them: what overlaps is one column.
std::vector<Span> with(std::vector<Span> columns, const std::vector<Span> &pieces)
{
    columns.insert(columns.end(), pieces.begin(), pieces.end());
    std::sort(columns.begin(), columns.end(),
              [](const Span &one, const Span &other) { return one.from < other.from; });
    std::vector<Span> merged;
    for (const Span &each : columns) {
        constexpr float least = 2.0F; // points between columns
        if (!merged.empty() && each.from < merged.back().to + least)
            merged.back().to = std::max(merged.back().to, each.to);
        else
            merged.push_back(each);
    }
    return merged;
}

std::size_t columnAt(const std::vector<Span> &columns, float x)
{
    std::size_t column = 0;
    while (column + 1 < columns.size() && x >= columns[column + 1].from - 0.5F)
        ++column;
    return column;
}

/// The lines of the table that may begin at a line.
struct Run
{
    std::size_t behind = 0;
    std::size_t full = 0; ///< lines with more than one piece
    std::vector<Span> columns;
};

Run runFrom(const std::vector<PdfLine> &lines, std::size_t first)
{
    Run run;
    run.columns = piecesOf(lines[first]);
    run.behind = first + 1;
    run.full = 1;
    std::size_t lastFull = first;
    std::size_t count = run.columns.size();
    for (std::size_t i = first + 1; i < lines.size(); ++i) {
        const std::vector<Span> pieces = piecesOf(lines[i], run.columns);
        const float step = lines[i].baseline - lines[i - 1].baseline;
        std::vector<Span> columns = with(run.columns, pieces);
        constexpr std::size_t mostWrapped = 6;
        if (columns.size() < std::max<std::size_t>(count, 2) || step > 3.5F * lines[i].size
            || i - lastFull > mostWrapped)
            break;
        run.columns = std::move(columns);
        count = std::max(count, pieces.size());
        if (pieces.size() > 1) {
            ++run.full;
            lastFull = i;
            run.behind = i + 1;
        } else if (step < 1.5F * lines[i].size) {
            run.behind = i + 1; // a cell that goes on below
        }
    }
    return run;
}

PdfGrid gridOf(const std::vector<PdfLine> &lines, std::size_t first, const Run &run)
{
    PdfGrid grid;
    grid.columns = static_cast<std::uint32_t>(run.columns.size());
    grid.box = lines[first].box;
    float closest = 1e9F;
    float farthest = 0;
    for (std::size_t i = first + 1; i < run.behind; ++i) {
        const float step = lines[i].baseline - lines[i - 1].baseline;
        closest = std::min(closest, step);
        farthest = std::max(farthest, step);
    }
    // Rows are spaced where their cells have several lines.
    const bool isSpaced = farthest > 1.25F * closest;
    for (std::size_t i = first; i < run.behind; ++i) {
        const PdfLine &line = lines[i];
        grid.box.extend(line.box);
        const bool hasFirst = columnAt(run.columns, line.box.left) == 0;
        const bool begins = i == first
            || (isSpaced ? line.baseline - lines[i - 1].baseline > (closest + farthest) / 2
                         : hasFirst);
        if (begins) {
            for (std::uint32_t c = 0; c < grid.columns; ++c) {
                PdfCell &cell = grid.cells.emplace_back();
                cell.row = grid.rows;
                cell.column = c;
            }
            ++grid.rows;
        }
        for (const PdfWord *word : line.words) {
            const std::size_t column = columnAt(run.columns, word->box.left);
            grid.cells[grid.cells.size() - grid.columns + column].words.push_back(word);
        }
    }
    grid.headRows = grid.rows > 1 ? 1 : 0;
    return grid;
}

/// Tables have most of their cells filled, few words a cell, and no markers of lists as a column.
bool isTable(const PdfGrid &grid)
{
    std::size_t filled = 0;
    std::size_t markers = 0;
    std::size_t words = 0;
    for (const PdfCell &cell : grid.cells) {
        filled += cell.words.empty() ? 0 : 1;
        words += cell.words.size();
        markers += cell.column == 0 && cell.words.size() == 1
                && pdfMarkerOf(cell.words.front()->text)
            ? 1
            : 0;
    }
    const std::size_t mostWords = grid.columns > 2 ? 10 : 5; // a cell
    return grid.rows >= fewestRows && grid.columns > 1 && 4 * filled >= 3 * grid.cells.size()
        && words <= mostWords * filled && 2 * markers < grid.rows;
}

} // namespace

std::vector<AlignedGrid> alignedGrids(const std::vector<PdfLine> &lines)
{
    std::vector<AlignedGrid> found;
    for (std::size_t i = 0; i < lines.size();) {
        if (piecesOf(lines[i]).size() < 2) {
            ++i;
            continue;
        }
        const Run run = runFrom(lines, i);
        if (run.full >= fewestRows) {
            AlignedGrid table{i, run.behind, gridOf(lines, i, run)};
            if (isTable(table.grid)) {
                found.push_back(std::move(table));
                i = run.behind;
                continue;
            }
        }
        ++i;
    }
    return found;
}

} // namespace entente
