// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/columns.h"

#include "core/base/utf8.h"
#include "core/page/linebreaks.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace entente::page {

namespace {

int columnsOfLetter(char32_t letter)
{
    const auto c = static_cast<UChar32>(letter);
    constexpr std::uint32_t none = U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK | U_GC_CC_MASK;
    if ((U_GET_GC_MASK(c) & none) != 0)
        return 0;
    const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::string_view withoutSpaceBehind(std::string_view words)
{
    const std::size_t last = words.find_last_not_of(" \t\n");
    return words.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

/// The beginning of a word that has no room in a line, at least one letter.
std::size_t fitting(std::string_view word, int columns)
{
    std::size_t end = 0;
    int used = 0;
    while (end < word.size()) {
        const text::Decoded next = text::decode(word, end);
        used += columnsOfLetter(next.character);
        if (used > columns && end > 0)
            break;
        end += next.length;
    }
    return end;
}

void wrapLine(std::string_view words, int columns, LineBreaks &breaks,
              std::vector<std::string> &lines)
{
    std::string line;
    int used = 0;
    std::size_t begin = 0;
    for (const std::uint32_t end : breaks.of(words, "en")) {
        std::string_view piece = words.substr(begin, end - begin);
        begin = end;
        if (!line.empty() && used + columnsOf(withoutSpaceBehind(piece)) > columns) {
            lines.emplace_back(withoutSpaceBehind(line));
            line.clear();
            used = 0;
        }
        while (columnsOf(withoutSpaceBehind(piece)) > columns) {
            const std::size_t part = fitting(piece, columns);
            lines.emplace_back(piece.substr(0, part));
            piece.remove_prefix(part);
        }
        line += piece;
        used += columnsOf(piece);
    }
    lines.emplace_back(withoutSpaceBehind(line));
}

} // namespace

int columnsOf(std::string_view words)
{
    int columns = 0;
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded next = text::decode(words, at);
        columns += columnsOfLetter(next.character);
        at += next.length;
    }
    return columns;
}

std::vector<std::string> wrapped(std::string_view words, int columns)
{
    std::vector<std::string> lines;
    LineBreaks breaks;
    for (std::size_t begin = 0; begin <= words.size();) {
        const std::size_t end = std::min(words.find('\n', begin), words.size());
        wrapLine(words.substr(begin, end - begin), columns, breaks, lines);
        begin = end + 1;
    }
    return lines;
}

} // namespace entente::page
