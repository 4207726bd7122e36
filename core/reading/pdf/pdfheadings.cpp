// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfheadings.h"

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

bool hasSameHeads(const PdfGrid &one, const PdfGrid &other)
{
    const auto heads = [](const PdfGrid &grid) {
        std::vector<std::string> keys;
        for (const PdfCell &cell : grid.cells) {
            if (cell.row < std::max(grid.headRows, 1U))
                keys.push_back(keyOf(cell));
        }
        return keys;
    };
    return heads(one) == heads(other);
}

bool goesOn(const PdfGrid &one, const PdfGrid &other)
{
    constexpr float close = 6.0F;
    return one.columns == other.columns && std::abs(one.box.left - other.box.left) < close
        && std::abs(one.box.right - other.box.right) < close;
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
        PdfGrid &grid = *joined.back().grid;
        PdfGrid &more = *block.grid;
        const std::uint32_t without = hasSameHeads(grid, more) ? std::max(more.headRows, 1U) : 0;
        for (PdfCell &cell : more.cells) {
            if (cell.row < without)
                continue;
            cell.row = cell.row - without + grid.rows;
            grid.cells.push_back(std::move(cell));
        }
        grid.rows += more.rows - without;
    }
    blocks = std::move(joined);
}

} // namespace entente
