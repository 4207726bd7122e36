// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/lineitems.h"

#include "core/analysis/sentences.h"
#include "core/analysis/titles.h"
#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace entente {

namespace {

/// The words of a block, parted as the lines of its source are.
std::vector<TextRange> linesOf(const Briefing &briefing, const Block &block)
{
    std::vector<TextRange> lines;
    const std::string_view words = briefing.words(block.text);
    const auto lineAt = [&](std::size_t at) {
        return briefing.lineOf(
            briefing.sourceOffset(block.text.begin + static_cast<std::uint32_t>(at)));
    };
    std::size_t begin = 0;
    std::uint32_t line = lineAt(0);
    const auto take = [&](std::size_t end) {
        const auto from = block.text.begin;
        const TextRange range{from + static_cast<std::uint32_t>(begin),
                              from + static_cast<std::uint32_t>(end)};
        if (const TextRange found = trimmed(briefing, range); !found.isEmpty())
            lines.push_back(found);
        begin = end;
    };
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] != ' ' && words[i] != '\n')
            continue;
        if (const std::uint32_t next = lineAt(i + 1); next != line) {
            take(i);
            line = next;
        }
    }
    take(words.size());
    return lines;
}

/// The sign with which a line ends, whether or not "and" or "or" stands behind it.
char signBehind(std::string_view line)
{
    for (const std::string_view joint : {" and", " or"}) {
        if (line.ends_with(joint))
            line = text::trimmed(line.substr(0, line.size() - joint.size()));
    }
    return line.empty() ? '\0' : line.back();
}

} // namespace

std::vector<TextRange> itemsOfLines(const Briefing &briefing, const Block &block)
{
    constexpr std::size_t slack = 4;       // columns
    constexpr std::uint32_t shortest = 20; // bytes
    constexpr std::uint32_t longest = 400;
    constexpr std::size_t mostSentences = 2;
    if (briefing.lineStarts.empty() || block.text.size() < 2 * shortest)
        return {};
    const std::vector<TextRange> lines = linesOf(briefing, block);
    std::size_t width = 0;
    for (const TextRange line : lines)
        width = std::max<std::size_t>(width, line.size());
    // Names that commas part are no items, but for the last of which "and" ends the line before.
    const bool byCommas = std::any_of(lines.begin(), lines.end(), [&](TextRange line) {
        const std::string_view words = briefing.words(line);
        return words.ends_with(", and") || words.ends_with(", or");
    });
    std::vector<TextRange> items;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view next = briefing.words(lines[i]);
        const char sign = i == 0 ? ';' : signBehind(briefing.words(lines[i - 1]));
        const bool isForced = i == 0
            || lines[i - 1].size() + 1 + std::min(next.find(' '), next.size()) + slack <= width;
        const bool begins = i == 0
            || (!text::isLower(text::decode(next, 0).character)
                && (sign == ';' || (sign == ',' && byCommas) || (sign == '.' && isForced)));
        if (begins)
            items.push_back(lines[i]);
        else
            items.back().end = lines[i].end;
    }
    const bool areItems = items.size() > 1
        && std::all_of(items.begin(), items.end(), [&](TextRange item) {
                              return item.size() >= shortest && item.size() <= longest
                                  && sentencesOf(briefing, item).size() <= mostSentences;
                          });
    return areItems ? items : std::vector<TextRange>{};
}

} // namespace entente
