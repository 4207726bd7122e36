// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/passages.h"

#include "core/search/texthits.h"

#include <algorithm>
#include <bit>
#include <span>

namespace entente {

namespace {

/// From the first cell that says something to the last.
TextRange rangeOf(std::span<const TextRange> cells)
{
    TextRange range;
    for (const TextRange cell : cells) {
        if (!cell.isEmpty())
            range = {range.isEmpty() ? cell.begin : range.begin, cell.end};
    }
    return range;
}

/// The heads and rows of a table. What a cell over several rows says, it says of each.
void addTable(const Table &table, std::size_t block, std::vector<Passage> &all)
{
    if (const TextRange heads = rangeOf(table.columns); !heads.isEmpty())
        all.push_back({heads, block, -1});
    const std::span cells(table.cells);
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const TextRange range = rangeOf(
            cells.subspan(row * table.columnCount(), table.columnCount()));
        if (!range.isEmpty())
            all.push_back({range, block, static_cast<std::int32_t>(row)});
    }
}

/// A paragraph, or where it is a long one, as of a transcript, the lines in which it was broken.
void addText(std::string_view text, TextRange words, std::size_t block, std::vector<Passage> &all)
{
    constexpr std::uint32_t longest = 600;
    for (bool isLong = words.size() > longest; isLong;) {
        const std::size_t at = text.substr(0, words.end).find('\n', words.begin);
        if (at == std::string_view::npos)
            break;
        const auto end = static_cast<std::uint32_t>(at);
        if (end > words.begin)
            all.push_back({{words.begin, end}, block, -1});
        words.begin = end + 1;
    }
    if (!words.isEmpty())
        all.push_back({words, block, -1});
}

/// Every passage of a text, by where it begins.
std::vector<Passage> allPassages(const Briefing &briefing)
{
    std::vector<Passage> all;
    all.reserve(briefing.blocks.size());
    for (std::size_t b = 0; b < briefing.blocks.size(); ++b) {
        const Block &block = briefing.blocks[b];
        if (block.kind != BlockKind::Table || block.table < 0) {
            addText(briefing.text, block.text, b, all);
            continue;
        }
        addTable(briefing.tables[static_cast<std::size_t>(block.table)], b, all);
    }
    std::stable_sort(all.begin(), all.end(), [](const Passage &a, const Passage &b) {
        return a.words.begin < b.words.begin;
    });
    return all;
}

} // namespace

std::vector<Passage> passagesWith(const Briefing &briefing, const search::Query &query)
{
    const std::vector<std::size_t> wanted = search::wantedClauses(query, false);
    const std::vector<Passage> all = allPassages(briefing);
    static_assert(search::mostClauses <= 64);
    std::vector<std::uint64_t> held(all.size());
    for (const search::TextHit &hit : search::textHits(briefing.text, query, wanted)) {
        if (hit.part >= wanted.size())
            continue; // two that follow each other were found one by one
        // A phrase may reach from one passage into the next.
        auto at = std::upper_bound(all.begin(), all.end(), hit.range.begin,
                                   [](std::uint32_t offset, const Passage &passage) {
                                       return offset < passage.words.end;
                                   });
        for (; at != all.end() && at->words.begin < hit.range.end; ++at)
            held[static_cast<std::size_t>(at - all.begin())] |= std::uint64_t{1} << hit.part;
    }
    int most = 0;
    for (const std::uint64_t clauses : held)
        most = std::max(most, std::popcount(clauses));
    const bool anyHasAll = most == static_cast<int>(wanted.size());
    std::vector<Passage> found;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const int count = std::popcount(held[i]);
        if (count > 0 && (!anyHasAll || count == most))
            found.push_back(all[i]);
    }
    return found;
}

} // namespace entente
