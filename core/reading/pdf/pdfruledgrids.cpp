// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfgrids.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace entente {

namespace {

constexpr float near = 3.0F; // points by which lines that meet may miss each other
constexpr std::size_t mostLines = 2000;

/// A line of a grid: at a height or a distance from the left, from one place to another.
struct GridLine
{
    float at = 0;
    float from = 0;
    float to = 0;
};

/// Lines that go on where another ends are one.
std::vector<GridLine> joined(std::vector<GridLine> lines)
{
    std::sort(lines.begin(), lines.end(), [](const GridLine &one, const GridLine &other) {
        return std::lround(one.at) != std::lround(other.at) ? one.at < other.at
                                                            : one.from < other.from;
    });
    std::vector<GridLine> all;
    for (const GridLine &line : lines) {
        constexpr std::size_t looked = 24;
        const auto same = std::find_if(
            all.end() - static_cast<std::ptrdiff_t>(std::min(looked, all.size())), all.end(),
            [&](const GridLine &each) {
                return std::abs(each.at - line.at) < near / 2 && line.from <= each.to + near
                    && line.to >= each.from - near;
            });
        if (same == all.end()) {
            all.push_back(line);
        } else {
            same->from = std::min(same->from, line.from);
            same->to = std::max(same->to, line.to);
        }
    }
    return all;
}

struct Lines
{
    std::vector<GridLine> level;
    std::vector<GridLine> upright;
};

bool meet(const GridLine &level, const GridLine &upright)
{
    return upright.at >= level.from - near && upright.at <= level.to + near
        && level.at >= upright.from - near && level.at <= upright.to + near;
}

/// The lines that hang together, a set for each.
std::vector<Lines> setsOf(const Lines &lines)
{
    const std::size_t levels = lines.level.size();
    std::vector<std::size_t> set(levels + lines.upright.size());
    std::iota(set.begin(), set.end(), std::size_t{0});
    const auto head = [&set](std::size_t i) {
        while (set[i] != i)
            i = set[i] = set[set[i]];
        return i;
    };
    for (std::size_t l = 0; l < levels; ++l) {
        for (std::size_t u = 0; u < lines.upright.size(); ++u) {
            if (meet(lines.level[l], lines.upright[u]))
                set[head(l)] = head(levels + u);
        }
    }
    std::vector<std::size_t> heads;
    std::vector<Lines> sets;
    for (std::size_t i = 0; i < set.size(); ++i) {
        const auto found = std::find(heads.begin(), heads.end(), head(i));
        const auto index = static_cast<std::size_t>(found - heads.begin());
        if (found == heads.end()) {
            heads.push_back(head(i));
            sets.emplace_back();
        }
        if (i < levels)
            sets[index].level.push_back(lines.level[i]);
        else
            sets[index].upright.push_back(lines.upright[i - levels]);
    }
    return sets;
}

std::vector<float> edgesOf(const std::vector<GridLine> &lines)
{
    std::vector<float> edges;
    edges.reserve(lines.size());
    for (const GridLine &line : lines)
        edges.push_back(line.at);
    std::sort(edges.begin(), edges.end());
    const auto last = std::unique(edges.begin(), edges.end(),
                                  [](float one, float other) { return other - one < 1.5F * near; });
    edges.erase(last, edges.end());
    return edges;
}

/// Whether a line parts two slots: it covers most of their common side.
bool parts(const std::vector<GridLine> &lines, float at, float from, float to)
{
    return std::any_of(lines.begin(), lines.end(), [&](const GridLine &line) {
        return std::abs(line.at - at) < 1.5F * near
            && std::min(line.to, to) - std::max(line.from, from) > 0.6F * (to - from);
    });
}

PdfGrid gridOf(const Lines &lines)
{
    PdfGrid grid;
    const std::vector<float> xs = edgesOf(lines.upright);
    const std::vector<float> ys = edgesOf(lines.level);
    constexpr std::size_t mostEdges = 400;
    if (xs.size() < 3 || ys.size() < 3 || xs.size() > mostEdges || ys.size() > mostEdges)
        return grid;
    grid.columns = static_cast<std::uint32_t>(xs.size()) - 1;
    grid.rows = static_cast<std::uint32_t>(ys.size()) - 1;
    grid.box = {xs.front(), ys.front(), xs.back(), ys.back()};
    grid.edges = xs;
    std::vector<bool> taken(std::size_t{grid.rows} * grid.columns);
    for (std::uint32_t r = 0; r < grid.rows; ++r) {
        for (std::uint32_t c = 0; c < grid.columns; ++c) {
            if (taken[std::size_t{r} * grid.columns + c])
                continue;
            PdfCell cell;
            cell.row = r;
            cell.column = c;
            while (c + cell.columns < grid.columns
                   && !taken[std::size_t{r} * grid.columns + c + cell.columns]
                   && !parts(lines.upright, xs[c + cell.columns], ys[r], ys[r + 1]))
                ++cell.columns;
            const auto isOpenBelow = [&](std::uint32_t below) {
                for (std::uint32_t x = c; x < c + cell.columns; ++x) {
                    if (taken[std::size_t{below} * grid.columns + x]
                        || parts(lines.level, ys[below], xs[x], xs[x + 1]))
                        return false;
                }
                return true;
            };
            while (r + cell.rows < grid.rows && isOpenBelow(r + cell.rows))
                ++cell.rows;
            for (std::uint32_t y = r; y < r + cell.rows; ++y) {
                for (std::uint32_t x = c; x < c + cell.columns; ++x)
                    taken[std::size_t{y} * grid.columns + x] = true;
            }
            grid.cells.push_back(std::move(cell));
        }
    }
    return grid;
}

/// Gives the words within to their cells. False where they make no table: then none is taken.
bool fill(PdfGrid &grid, const std::vector<float> &ys, PdfWords &words)
{
    PdfWords rest;
    const auto slotOf = [](const std::vector<float> &edges, float at) {
        const auto behind = std::upper_bound(edges.begin() + 1, edges.end() - 1, at);
        return static_cast<std::uint32_t>(behind - edges.begin()) - 1;
    };
    std::vector<std::size_t> cellAt(std::size_t{grid.rows} * grid.columns);
    for (std::size_t i = 0; i < grid.cells.size(); ++i) {
        const PdfCell &cell = grid.cells[i];
        for (std::uint32_t y = cell.row; y < cell.row + cell.rows; ++y) {
            for (std::uint32_t x = cell.column; x < cell.column + cell.columns; ++x)
                cellAt[std::size_t{y} * grid.columns + x] = i;
        }
    }
    for (const PdfWord *word : words) {
        const float x = (word->box.left + word->box.right) / 2;
        const float y = word->box.middle();
        if (!grid.box.holds(x, y)) {
            rest.push_back(word);
            continue;
        }
        const std::size_t slot = std::size_t{slotOf(ys, y)} * grid.columns + slotOf(grid.edges, x);
        grid.cells[cellAt[slot]].words.push_back(word);
    }
    const auto full = std::count_if(grid.cells.begin(), grid.cells.end(),
                                    [](const PdfCell &cell) { return !cell.words.empty(); });
    constexpr std::ptrdiff_t fewest = 3;
    if (full < fewest || 3 * full < static_cast<std::ptrdiff_t>(grid.cells.size()))
        return false;
    for (PdfCell &cell : grid.cells) {
        PdfWords ordered;
        for (const PdfLine &line : pdfLinesOf(std::move(cell.words)))
            ordered.insert(ordered.end(), line.words.begin(), line.words.end());
        cell.words = std::move(ordered);
    }
    words = std::move(rest);
    return true;
}

} // namespace

std::vector<PdfGrid> ruledGrids(const PdfPage &page, PdfWords &words)
{
    std::vector<PdfGrid> grids;
    Lines lines;
    for (const PdfRule &rule : page.rules) {
        const PdfBox &box = rule.box;
        if (rule.isLevel() && box.width() > 2 * near)
            lines.level.push_back({box.middle(), box.left, box.right});
        else if (!rule.isLevel() && box.height() > 2 * near)
            lines.upright.push_back({(box.left + box.right) / 2, box.top, box.bottom});
    }
    lines.level = joined(std::move(lines.level));
    lines.upright = joined(std::move(lines.upright));
    if (lines.level.size() + lines.upright.size() > mostLines) // a drawing
        return grids;
    for (const Lines &set : setsOf(lines)) {
        PdfGrid grid = gridOf(set);
        if (grid.columns > 1 && grid.rows > 1 && fill(grid, edgesOf(set.level), words)) {
            grid.headRows = 1;
            grids.push_back(std::move(grid));
        }
    }
    std::sort(grids.begin(), grids.end(),
              [](const PdfGrid &one, const PdfGrid &other) { return one.box.top < other.box.top; });
    return grids;
}

} // namespace entente
