// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfheadings.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <unordered_map>

namespace entente {

namespace {

/// How a block looks that may be a heading.
struct Looks
{
    float size = 0;
    std::size_t characters = 0;
    std::size_t lines = 0;
    bool isStrong = true;
    std::string key; ///< its letters and digits
};

void addKey(std::string &key, std::string_view words)
{
    for (const char c : words) {
        const auto sign = static_cast<unsigned char>(c);
        if (sign >= 0x80 || std::isalnum(sign) != 0)
            key += static_cast<char>(std::tolower(sign));
    }
}

Looks looksOf(const PdfBlock &block)
{
    Looks looks;
    std::map<float, std::size_t> sizes;
    const PdfWord *before = nullptr;
    if (block.marker != nullptr)
        addKey(looks.key, block.marker->text);
    for (const PdfWord *word : block.words) {
        sizes[word->size] += word->text.size();
        looks.characters += word->text.size() + 1;
        looks.isStrong = looks.isStrong && (word->styles & Style::Strong) != 0;
        if (before == nullptr || std::abs(word->baseline - before->baseline) > 0.6F * word->size)
            ++looks.lines;
        addKey(looks.key, word->text);
        before = word;
    }
    std::size_t most = 0;
    for (const auto &[size, count] : sizes) {
        if (count > most) {
            most = count;
            looks.size = size;
        }
    }
    return looks;
}

struct Found
{
    std::size_t block = 0;
    float size = 0;
    std::uint8_t level = 0; ///< by the outline; 0 where it is not in it
};

bool isHeading(const PdfBlock &block, const Looks &looks, const PdfHabits &habits, bool isListed)
{
    constexpr std::size_t mostCharacters = 300;
    constexpr std::size_t mostLines = 5;
    if (block.words.empty() || looks.characters > mostCharacters || looks.lines > mostLines)
        return false;
    const bool isPlain = block.form.kind == BlockKind::Paragraph && block.form.note == 0;
    const bool isLarge = looks.size > 1.08F * habits.bodySize;
    if (isPlain && isLarge)
        return true;
    const bool isItem = block.form.kind == BlockKind::ListItem && block.form.ordered;
    if (!isPlain && !isItem)
        return false;
    // Bold words alone stay what they are: a line of them serves as the head of a section.
    return isListed && (looks.isStrong || isLarge);
}

/// Levels by size, the largest first; what is in the outline tells the level of its size.
void setLevels(std::vector<PdfBlock> &blocks, const std::vector<Found> &found)
{
    std::vector<float> sizes;
    sizes.reserve(found.size());
    for (const Found &each : found)
        sizes.push_back(each.size);
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    const auto last = std::unique(sizes.begin(), sizes.end(), [](float one, float other) {
        return std::abs(one - other) < 0.04F * one;
    });
    sizes.erase(last, sizes.end());
    for (const Found &each : found) {
        const auto rank = std::find_if(sizes.begin(), sizes.end(), [&](float size) {
            return std::abs(size - each.size) < 0.04F * size;
        });
        constexpr std::ptrdiff_t lowest = 6;
        const auto level = std::min(rank - sizes.begin() + 1, lowest);
        blocks[each.block].form.level = each.level > 0 ? each.level
                                                       : static_cast<std::uint8_t>(level);
    }
}

std::string keyOf(const PdfCell &cell)
{
    std::string key;
    for (const PdfWord *word : cell.words)
        addKey(key, word->text);
    return key;
}

/// What stands at the head of each column.
std::vector<std::string> headsOf(const PdfGrid &grid)
{
    std::vector<std::string> keys(grid.columns);
    for (const PdfCell &cell : grid.cells) {
        if (cell.row >= std::max(grid.headRows, 1U))
            continue;
        for (std::uint32_t c = cell.column; c < cell.column + cell.columns; ++c)
            keys.at(c) += keyOf(cell);
    }
    return keys;
}

/// Whether heads are repeated. The first line of those may be missing, as a running head.
bool hasSameHeads(const PdfGrid &one, const PdfGrid &other)
{
    const std::vector<std::string> heads = headsOf(one);
    const std::vector<std::string> repeated = headsOf(other);
    return std::equal(heads.begin(), heads.end(), repeated.begin(), repeated.end(),
                      [](const std::string &head, const std::string &again) {
                          return head.ends_with(again) && again.empty() == head.empty();
                      });
}

/// Where the words of each column begin and end.
std::vector<PdfBox> columnsOf(const PdfGrid &grid)
{
    std::vector<PdfBox> columns(grid.columns);
    for (const PdfCell &cell : grid.cells) {
        for (const PdfWord *word : cell.words) {
            PdfBox &column = columns.at(cell.column);
            if (cell.columns > 1)
                continue;
            if (column.right <= 0)
                column = word->box;
            column.extend(word->box);
        }
    }
    return columns;
}

bool goesOn(const PdfGrid &one, const PdfGrid &other)
{
    constexpr float close = 6.0F;
    if (one.columns != other.columns)
        return false;
    if (hasSameHeads(one, other)
        || (std::abs(one.box.left - other.box.left) < close
            && std::abs(one.box.right - other.box.right) < close))
        return true;
    const std::vector<PdfBox> columns = columnsOf(one);
    const std::vector<PdfBox> more = columnsOf(other);
    return std::equal(
        columns.begin(), columns.end(), more.begin(), [](const PdfBox &column, const PdfBox &next) {
            constexpr float near = 2.0F;
            return std::abs(column.left - next.left) < near
                || std::abs(column.right - next.right) < near
                || std::abs(column.left + column.right - next.left - next.right) < 2 * near;
        });
}

std::uint32_t pageOf(const PdfGrid &grid, bool isLast)
{
    std::uint32_t page = 0;
    for (const PdfCell &cell : grid.cells) {
        if (cell.words.empty())
            continue;
        page = cell.words.front()->page;
        if (!isLast)
            break;
    }
    return page;
}

/// The cell of a row and column, or null.
PdfCell *cellAt(PdfGrid &grid, std::uint32_t row, std::uint32_t column)
{
    const auto found = std::find_if(grid.cells.begin(), grid.cells.end(), [&](const PdfCell &cell) {
        return cell.row == row && cell.column == column;
    });
    return found == grid.cells.end() ? nullptr : &*found;
}

/// Whether a row is the rest of the last one, which a page tore: each of its cells goes on with a
/// small letter.
bool isTorn(PdfGrid &grid, const PdfGrid &more, std::uint32_t row)
{
    std::size_t filled = 0;
    for (const PdfCell &cell : more.cells) {
        if (cell.row != row || cell.words.empty())
            continue;
        const PdfCell *const before = cellAt(grid, grid.rows - 1, cell.column);
        const char32_t first = text::decode(cell.words.front()->text, 0).character;
        if (before == nullptr || before->words.empty() || !text::isLower(first))
            return false;
        ++filled;
    }
    return filled > 0;
}

/// Puts the rows of a table that goes on behind those of another.
void join(PdfGrid &grid, PdfGrid &more)
{
    std::uint32_t without = hasSameHeads(grid, more) ? std::max(more.headRows, 1U) : 0;
    if (grid.rows > 0 && without < more.rows && isTorn(grid, more, without)) {
        for (PdfCell &cell : more.cells) {
            if (cell.row != without || cell.words.empty())
                continue;
            PdfWords &words = cellAt(grid, grid.rows - 1, cell.column)->words;
            words.insert(words.end(), cell.words.begin(), cell.words.end());
        }
        ++without;
    }
    for (PdfCell &cell : more.cells) {
        if (cell.row < without)
            continue;
        cell.row = cell.row - without + grid.rows;
        grid.cells.push_back(std::move(cell));
    }
    grid.rows += more.rows - without;
}

} // namespace

void findPdfHeadings(std::vector<PdfBlock> &blocks, const PdfHabits &habits,
                     const std::vector<PdfOutlineItem> &outline)
{
    std::unordered_map<std::string, std::uint8_t> listed;
    for (const PdfOutlineItem &item : outline) {
        std::string key;
        addKey(key, item.title);
        constexpr std::uint8_t lowest = 6;
        if (!key.empty())
            listed.emplace(std::move(key), std::min(item.level, lowest));
    }
    std::vector<Found> found;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Looks looks = looksOf(blocks[i]);
        const auto entry = listed.find(looks.key);
        if (blocks[i].isLabel || !isHeading(blocks[i], looks, habits, entry != listed.end()))
            continue;
        PdfBlock &block = blocks[i];
        if (block.marker != nullptr)
            block.words.insert(block.words.begin(), block.marker);
        block.form = Block{};
        block.form.kind = BlockKind::Heading;
        found.push_back({i, looks.size, entry == listed.end() ? std::uint8_t{0} : entry->second});
    }
    setLevels(blocks, found);
}

void joinPdfTables(std::vector<PdfBlock> &blocks)
{
    std::vector<PdfBlock> joined;
    joined.reserve(blocks.size());
    for (PdfBlock &block : blocks) {
        const bool isNext = block.grid && !joined.empty() && joined.back().grid
            && goesOn(*joined.back().grid, *block.grid)
            && pageOf(*joined.back().grid, true) != pageOf(*block.grid, false);
        if (!isNext) {
            joined.push_back(std::move(block));
            continue;
        }
        join(*joined.back().grid, *block.grid);
    }
    blocks = std::move(joined);
}

} // namespace entente
