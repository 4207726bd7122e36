// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/sections.h"

#include "core/analysis/kindwords.h"
#include "core/analysis/titles.h"

#include <algorithm>

namespace entente {

void findSections(Briefing &briefing)
{
    std::uint8_t level = 1;
    for (std::size_t i = 0; i < briefing.blocks.size(); ++i) {
        const Block &block = briefing.blocks[i];
        const bool heading = block.kind == BlockKind::Heading;
        if (!heading && (block.note != 0 || !isBoldLine(briefing, block)))
            continue;
        TextRange words = trimmed(briefing, block.text);
        if (const auto attribute = kindAttribute(briefing.words(words)))
            words = trimmed(briefing, {words.begin, words.begin + attribute->words.begin});
        if (!heading)
            words = withoutSeparators(briefing, words);
        if (words.isEmpty())
            continue;
        if (heading)
            level = block.level;
        const auto ownLevel = static_cast<std::uint8_t>(heading ? block.level
                                                                : std::min(level + 1, 6));
        briefing.sections.push_back({words, ownLevel, static_cast<std::uint32_t>(i)});
    }
}

std::int32_t sectionOf(const Briefing &briefing, std::size_t block)
{
    const auto next = std::partition_point(briefing.sections.begin(), briefing.sections.end(),
                                           [&](const Section &s) { return s.block <= block; });
    return static_cast<std::int32_t>(next - briefing.sections.begin()) - 1;
}

} // namespace entente
