// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfblocks.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace entente {

namespace {

constexpr int deepest = 8;

/// A white band from one row to another, with columns of prose at its sides.
struct Gutter
{
    std::size_t first = 0; ///< row
    std::size_t behind = 0;
    float x = 0;
};

/// One side of a gutter, as it would be read by itself.
struct Side
{
    std::size_t rows = 0;
    std::size_t words = 0;
    std::size_t pieces = 0; ///< between wide gaps
    float left = 1e9F;
    float right = -1e9F;
    float filled = 0;

    void add(PdfWords::const_iterator begin, PdfWords::const_iterator end)
    {
        if (begin == end)
            return;
        ++rows;
        ++pieces;
        words += static_cast<std::size_t>(end - begin);
        for (auto next = begin + 1; next != end; ++next)
            pieces += (*next)->box.left - (*(next - 1))->box.right > 0.9F * (*next)->size ? 1 : 0;
        const float from = (*begin)->box.left;
        const float to = (*(end - 1))->box.right;
        left = std::min(left, from);
        right = std::max(right, to);
        filled += to - from;
    }
    /// Prose fills its measure with several words a line; labels and cells do not.
    [[nodiscard]] bool isProse() const
    {
        constexpr std::size_t fewestRows = 3;
        const auto count = static_cast<float>(rows);
        return rows >= fewestRows && static_cast<float>(words) >= 3.5F * static_cast<float>(pieces)
            && filled >= 0.6F * count * (right - left);
    }
};

class Cutter final
{
public:
    std::vector<PdfRegion> regions;

    void cut(const PdfWords &words, std::uint16_t column, int depth)
    {
        if (words.empty())
            return;
        const std::vector<PdfLine> rows = pdfLinesOf(words);
        const std::optional<Gutter> gutter = depth < deepest ? gutterOf(rows) : std::nullopt;
        if (!gutter) {
            region(rows, column);
            return;
        }
        PdfWords above;
        PdfWords left;
        PdfWords right;
        PdfWords below;
        for (std::size_t r = 0; r < rows.size(); ++r) {
            for (const PdfWord *word : rows[r].words) {
                const bool isLeft = (word->box.left + word->box.right) / 2 < gutter->x;
                (r < gutter->first         ? above
                     : r >= gutter->behind ? below
                     : isLeft              ? left
                                           : right)
                    .push_back(word);
            }
        }
        const auto first = static_cast<std::uint16_t>(std::max<int>(column, 1));
        cut(above, column, depth + 1);
        cut(left, first, depth + 1);
        const auto next = std::max<std::uint16_t>(regions.empty() ? first : regions.back().column,
                                                  first);
        cut(right, static_cast<std::uint16_t>(next + 1), depth + 1);
        cut(below, column, depth + 1);
    }

private:
    void region(const std::vector<PdfLine> &lines, std::uint16_t column)
    {
        PdfRegion &region = regions.emplace_back();
        region.column = column;
        region.lines = lines;
        region.box = lines.front().box;
        for (const PdfLine &line : lines)
            region.box.extend(line.box);
    }

    static std::optional<Gutter> gutterOf(const std::vector<PdfLine> &rows)
    {
        std::vector<float> middles;
        for (const PdfLine &row : rows) {
            for (std::size_t i = 1; i < row.words.size(); ++i) {
                const float from = row.words[i - 1]->box.right;
                const float to = row.words[i]->box.left;
                if (to - from > 0.8F * row.size)
                    middles.push_back((from + to) / 2);
            }
        }
        // Columns whose lines are not level show no gap within a row; then rows end or begin there.
        for (const PdfLine &row : rows) {
            middles.push_back(row.box.right + 0.5F * row.size);
            middles.push_back(row.box.left - 0.5F * row.size);
        }
        std::sort(middles.begin(), middles.end());
        const auto last = std::unique(middles.begin(), middles.end(), [](float one, float other) {
            return std::abs(one - other) < 2.0F;
        });
        middles.erase(last, middles.end());
        std::optional<Gutter> best;
        for (const float x : middles)
            runsAt(rows, x, best);
        return best;
    }

    /// The longest run of rows in which no word comes near `x`, with prose at both sides.
    static void runsAt(const std::vector<PdfLine> &rows, float x, std::optional<Gutter> &best)
    {
        Side left;
        Side right;
        std::size_t first = 0;
        std::size_t fewest = best ? best->behind - best->first : 0;
        const auto end = [&](std::size_t behind) {
            if (behind - first > fewest && left.isProse() && right.isProse()) {
                best = Gutter{first, behind, x};
                fewest = behind - first;
            }
            left = right = Side{};
            first = behind + 1;
        };
        for (std::size_t r = 0; r < rows.size(); ++r) {
            const PdfLine &row = rows[r];
            const float margin = 0.3F * row.size;
            const auto behind = std::find_if(
                row.words.begin(), row.words.end(),
                [&](const PdfWord *word) { return word->box.right > x - margin; });
            if (behind != row.words.end() && (*behind)->box.left < x + margin) {
                end(r);
                continue;
            }
            left.add(row.words.begin(), behind);
            right.add(behind, row.words.end());
        }
        end(rows.size());
    }
};

} // namespace

std::vector<PdfRegion> pdfRegionsOf(const PdfWords &words)
{
    Cutter cutter;
    cutter.cut(words, 0, 0);
    return std::move(cutter.regions);
}

} // namespace entente
