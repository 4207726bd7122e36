// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/figures.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/comparison/words.h"

#include <algorithm>
#include <array>
#include <string>

namespace entente {

namespace {

constexpr std::array<std::string_view, 10> units{"thousand", "million", "billion", "trillion",
                                                 "percent",  "pages",   "km",      "miles",
                                                 "tons",     "tonnes"};

bool isDigit(char32_t character)
{
    return character >= U'0' && character <= U'9';
}

/// The end of the unit that follows a number, or the number's own.
std::size_t withUnit(std::string_view words, std::size_t end)
{
    if (end < words.size()) {
        const text::Decoded next = text::decode(words, end);
        if (isMeasureSign(next.character))
            return end + next.length;
    }
    if (end >= words.size() || (words[end] != ' ' && words[end] != '\n'))
        return end;
    std::size_t stop = end + 1;
    while (stop < words.size() && text::isWordCharacter(text::decode(words, stop).character))
        stop += text::decode(words, stop).length;
    const std::string unit = text::caseFolded(words.substr(end + 1, stop - end - 1));
    return std::find(units.begin(), units.end(), unit) == units.end() ? end : stop;
}

} // namespace

std::vector<TextRange> figuresOf(std::string_view words)
{
    std::vector<TextRange> found;
    std::size_t sign = words.size(); // where a sign stands that the next character may follow
    std::size_t afterSign = words.size();
    for (std::size_t i = 0; i < words.size();) {
        const text::Decoded next = text::decode(words, i);
        if (isMeasureSign(next.character)) {
            sign = i;
            afterSign = i + next.length;
        }
        if (!text::isWordCharacter(next.character)) {
            i += next.length;
            continue;
        }
        const std::size_t begin = afterSign == i ? sign : i;
        bool isFigure = false;
        while (i < words.size()) {
            const text::Decoded more = text::decode(words, i);
            const bool joins = (more.character == U'.' || more.character == U','
                                || more.character == U'-')
                && i + 1 < words.size() && isDigit(static_cast<unsigned char>(words[i + 1]));
            if (!joins && !text::isWordCharacter(more.character))
                break;
            isFigure = isFigure || isDigit(more.character);
            i += more.length;
        }
        if (!isFigure)
            continue;
        i = withUnit(words, i);
        found.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(i)});
    }
    return found;
}

} // namespace entente
