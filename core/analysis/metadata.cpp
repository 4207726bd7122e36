// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/metadata.h"

#include "core/analysis/titles.h"
#include "core/briefing/marking.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace entente {

namespace {

std::string firstWords(const Briefing &briefing)
{
    constexpr std::size_t longest = 120;
    for (const Block &block : briefing.blocks) {
        std::string words = simplified(briefing.words(block.text));
        if (words.empty() || block.kind == BlockKind::Rule || markingLine(words))
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
    // The highest heading, and of those the first; a marking at the head may look like one.
    const Section *highest = nullptr;
    for (const Section &section : briefing.sections) {
        if ((highest == nullptr || section.level < highest->level)
            && !markingLine(briefing.words(section.heading)))
            highest = &section;
    }
    return highest == nullptr ? firstWords(briefing) : simplified(briefing.words(highest->heading));
}

std::optional<Date> dateIn(const Briefing &briefing)
{
    constexpr std::size_t head = 8;
    for (std::size_t i = 0; i < briefing.blocks.size() && i < head; ++i) {
        const std::string words = simplified(briefing.words(briefing.blocks[i].text));
        for (const std::string_view prefix : {"Date: ", "Published: ", ""}) {
            if (!words.starts_with(prefix))
                continue;
            const std::string_view rest = std::string_view(words).substr(prefix.size());
            // Digits alone, such as a bare year, are a number like any other.
            const bool isNumber = rest.find_first_not_of("0123456789") == std::string_view::npos;
            const auto date = Date::parseWritten(rest);
            if (date && (!isNumber || !prefix.empty()) && date->month() != 0)
                return date;
        }
    }
    return std::nullopt;
}

/// What stands as a line of its own at the head or the foot of the text, or of a page of it.
void addMarkingsOf(const Briefing &briefing, std::vector<Marking> &markings)
{
    constexpr std::size_t reach = 3;
    std::size_t seen = 0;
    const auto add = [&](const Block &block) {
        const std::string_view words = briefing.words(block.text);
        for (std::size_t begin = 0; begin < words.size();) {
            const std::size_t end = std::min(words.find('\n', begin), words.size());
            if (auto marking = markingLine(words.substr(begin, end - begin)))
                markings.push_back(std::move(*marking));
            begin = end + 1;
        }
        seen += block.text.isEmpty() ? 0 : 1;
        return seen < reach;
    };
    for (auto block = briefing.blocks.begin(); block != briefing.blocks.end() && add(*block);
         ++block)
        ;
    seen = 0;
    for (auto block = briefing.blocks.rbegin(); block != briefing.blocks.rend() && add(*block);
         ++block)
        ;
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
    std::vector<Marking> markings{parseMarking(briefing.meta.marking)};
    addMarkingsOf(briefing, markings);
    if (markings.size() > 1)
        briefing.meta.marking = highest(markings).text;
}

} // namespace entente
