// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/metadata.h"

#include "core/reading/markinglines.h"
#include "core/reading/metadatakeys.h"
#include "core/text/casefold.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace entente {

namespace {

/// What stands behind "Date:" and is longer than this says more than a date.
constexpr std::size_t longestUnread = 60;

std::string_view withoutSigns(std::string_view words, std::string_view signs)
{
    const std::size_t first = words.find_first_not_of(signs);
    return first == std::string_view::npos
        ? std::string_view()
        : words.substr(first, words.find_last_not_of(signs) + 1 - first);
}

/// Not so "---", which in text without Markdown is a line like any other.
bool holdsLetters(std::string_view words)
{
    for (std::size_t i = 0; i < words.size();) {
        const text::Decoded next = text::decode(words, i);
        if (text::isWordCharacter(next.character))
            return true;
        i += next.length;
    }
    return false;
}

std::string firstWords(const Briefing &briefing)
{
    constexpr std::size_t longest = 120;
    for (const Block &block : briefing.blocks) {
        std::string words = simplified(briefing.words(block.text));
        if (!holdsLetters(words) || markingOfLine(words))
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
    // The highest heading, and of those the first. A marking above the text is no title.
    const Section *highest = nullptr;
    for (const Section &section : briefing.sections) {
        if ((highest == nullptr || section.level < highest->level)
            && !markingOfLine(briefing.words(section.heading)))
            highest = &section;
    }
    return highest == nullptr ? firstWords(briefing) : simplified(briefing.words(highest->heading));
}

/// A block that is nothing but a date.
std::optional<Date> dateAlone(const Briefing &briefing)
{
    constexpr std::size_t head = 8;
    for (std::size_t i = 0; i < briefing.blocks.size() && i < head; ++i) {
        // A bare year is a number like any other.
        const auto date = Date::parseWritten(briefing.words(briefing.blocks[i].text));
        if (date && date->month() != 0)
            return date;
    }
    return std::nullopt;
}

bool isDateLabel(std::string_view label)
{
    static constexpr std::array<std::string_view, 12> labels{
        "date",   "dated",          "date_of_issue", "date_of_report", "published", "published_on",
        "issued", "date_published", "as_of",         "日付",           "発行日",    "作成日"};
    return std::find(labels.begin(), labels.end(), foldedKey(label)) != labels.end();
}

/// "**Date:** 5 May 2025" among the first lines, such as those of a memo, which are one paragraph.
void takeLabelledDate(Briefing &briefing)
{
    constexpr std::uint32_t head = 16;
    constexpr std::string_view signs = "*_>#|~` \t\r\n\\";
    if (briefing.blocks.empty())
        return;
    const std::uint32_t first = briefing.lineOf(briefing.sourceOffset(0));
    for (std::uint32_t line = first; line < first + head && line <= briefing.lineStarts.size();
         ++line) {
        const std::uint32_t begin = briefing.lineStarts[line - 1];
        const std::size_t end = line < briefing.lineStarts.size() ? briefing.lineStarts[line]
                                                                  : briefing.source.size();
        const std::string_view words = std::string_view(briefing.source).substr(begin, end - begin);
        std::size_t colon = words.find(':');
        const std::size_t wide = words.find("：");
        const std::size_t length = wide < colon ? std::string_view("：").size() : 1;
        colon = std::min(colon, wide);
        const std::size_t label = words.find_first_not_of(signs);
        if (colon == std::string_view::npos || label >= colon
            || !isDateLabel(withoutSigns(words.substr(0, colon), signs)))
            continue;
        const std::string_view given = withoutSigns(words.substr(colon + length), signs);
        briefing.meta.date = Date::parseWritten(given);
        if (briefing.meta.date)
            return;
        if (briefing.meta.unreadDate.empty() && given.size() <= longestUnread)
            briefing.meta.unreadDate = simplified(given);
    }
}

} // namespace

void fillMetadata(Briefing &briefing)
{
    if (briefing.meta.title.empty())
        briefing.meta.title = titleOf(briefing);
    if (briefing.meta.title.empty())
        briefing.meta.title = briefing.file.substr(briefing.file.rfind('/') + 1);
    if (!briefing.meta.date)
        takeLabelledDate(briefing);
    if (!briefing.meta.date)
        briefing.meta.date = dateAlone(briefing);
}

} // namespace entente
