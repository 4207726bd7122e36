// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/metadata.h"

#include "core/analysis/titles.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace entente {

namespace {

std::string firstWords(const Briefing &briefing)
{
    constexpr std::size_t longest = 120;
    for (const Block &block : briefing.blocks) {
        std::string words = simplified(briefing.words(block.text));
        if (words.empty() || block.kind == BlockKind::Rule)
            continue;
        const std::size_t sentence = words.find(". ");
        if (sentence != std::string::npos)
            words.resize(sentence);
        if (words.size() > longest) {
            std::size_t cut = words.rfind(' ', longest);
            if (cut == std::string::npos) {
                cut = longest;
                while (cut > 0 && (static_cast<unsigned char>(words[cut]) & 0xC0) == 0x80)
                    --cut;
            }
            words.resize(cut);
            words += "…";
        }
        return words;
    }
    return {};
}

std::string titleOf(const Briefing &briefing)
{
    // The highest heading, and of those the first.
    const auto highest = std::min_element(
        briefing.sections.begin(), briefing.sections.end(),
        [](const Section &a, const Section &b) { return a.level < b.level; });
    if (highest != briefing.sections.end())
        return simplified(briefing.words(highest->heading));
    return firstWords(briefing);
}

std::optional<Date> dateIn(const Briefing &briefing)
{
    constexpr std::size_t head = 8;
    for (std::size_t i = 0; i < briefing.blocks.size() && i < head; ++i) {
        const std::string words = simplified(briefing.words(briefing.blocks[i].text));
        for (const std::string_view prefix : {"Date: ", "Published: ", ""}) {
            if (!words.starts_with(prefix))
                continue;
            // A bare year is a number like any other.
            const auto date = Date::parseWritten(std::string_view(words).substr(prefix.size()));
            if (date && date->month() != 0)
                return date;
        }
    }
    return std::nullopt;
}

} // namespace

void fillMetadata(Briefing &briefing)
{
    if (briefing.meta.title.empty())
        briefing.meta.title = titleOf(briefing);
    if (briefing.meta.title.empty())
        briefing.meta.title = briefing.file.substr(briefing.file.rfind('/') + 1);
    if (!briefing.meta.date)
        briefing.meta.date = dateIn(briefing);
}

} // namespace entente
