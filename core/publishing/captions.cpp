// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/captions.h"

#include <algorithm>

namespace entente {

namespace {

bool isFigure(const Briefing &briefing, std::size_t block)
{
    return block < briefing.blocks.size() && briefing.blocks[block].kind == BlockKind::Figure
        && !briefing.blocks[block].isCaption;
}

const Table *tableOf(const Briefing &briefing, const Block &caption)
{
    const auto found = std::find_if(
        briefing.tables.begin(), briefing.tables.end(),
        [&](const Table &table) { return table.caption.contains(caption.text); });
    return found == briefing.tables.end() ? nullptr : &*found;
}

bool isOfFigures(const Briefing &briefing, std::size_t caption)
{
    return caption < briefing.blocks.size() && briefing.blocks[caption].isCaption
        && tableOf(briefing, briefing.blocks[caption]) == nullptr;
}

/// The figure that a caption is of: that above it, else that below where that has no other.
std::optional<std::size_t> figureOf(const Briefing &briefing, std::size_t caption)
{
    if (!isOfFigures(briefing, caption))
        return std::nullopt;
    if (caption > 0 && isFigure(briefing, caption - 1))
        return caption - 1;
    const bool isAbove = isFigure(briefing, caption + 1) && !isOfFigures(briefing, caption + 2);
    return isAbove ? std::optional(caption + 1) : std::nullopt;
}

} // namespace

std::optional<std::size_t> captionOfTable(const Briefing &briefing, const Table &table)
{
    if (table.caption.isEmpty())
        return std::nullopt;
    const std::size_t block = briefing.blockAt(table.caption.begin);
    return briefing.blocks[block].isCaption ? std::optional(block) : std::nullopt;
}

std::optional<std::size_t> captionOfFigure(const Briefing &briefing, std::size_t figure)
{
    for (const std::size_t caption : {figure + 1, figure - 1}) {
        if (caption < briefing.blocks.size() && figureOf(briefing, caption) == figure)
            return caption;
    }
    return std::nullopt;
}

bool isCaptionOfAny(const Briefing &briefing, std::size_t block)
{
    const Block &of = briefing.blocks[block];
    return of.isCaption
        && (tableOf(briefing, of) != nullptr || figureOf(briefing, block).has_value());
}

bool leadsOn(const Briefing &briefing, std::size_t block)
{
    const Block &of = briefing.blocks[block];
    if (of.kind != BlockKind::Paragraph && of.kind != BlockKind::ListItem)
        return false;
    const std::string words = simplified(briefing.words(of.text));
    if (words.ends_with(':') || words.ends_with("：") || of.isCaption)
        return true;
    const std::size_t next = block + 1;
    if (next >= briefing.blocks.size() || briefing.blocks[next].kind != BlockKind::Table)
        return false;
    const Table &table = briefing.tables[static_cast<std::size_t>(briefing.blocks[next].table)];
    return !table.caption.isEmpty() && of.text.contains(table.caption);
}

} // namespace entente
