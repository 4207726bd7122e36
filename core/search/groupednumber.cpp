// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/groupednumber.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <vector>

namespace entente::search {

namespace {

constexpr std::size_t ofThousands = 3;
constexpr std::size_t mostGroups = 16;

/// What sets thousands apart: a comma, a full stop, an Arabic sign, spaces of many widths.
bool isSeparator(char32_t c)
{
    return c == ',' || c == '.' || c == ' ' || c == 0xA0 || c == 0x2007 || c == 0x2009
        || c == 0x202F || c == 0x066C || c == 0xFF0C || c == 0xFF0E;
}

bool isDecimalSign(char32_t c)
{
    return c == ',' || c == '.' || c == 0x066B || c == 0xFF0C || c == 0xFF0E;
}

text::Decoded at(std::string_view text, std::size_t offset)
{
    return offset < text.size() ? text::decode(text, offset) : text::Decoded{0, 0};
}

bool isDigit(std::string_view text, std::size_t offset)
{
    return text::digitValue(at(text, offset).character) >= 0;
}

/// "3.1250": what follows a decimal sign is no number of its own.
bool isFraction(std::string_view text, std::size_t begin)
{
    if (begin == 0)
        return false;
    const text::Decoded before = text::decodeBefore(text, begin);
    return isDecimalSign(before.character) && begin > before.length
        && text::digitValue(text::decodeBefore(text, begin - before.length).character) >= 0;
}

/// Takes the digits at an offset, as many as stand together; answers how many.
std::size_t takeDigits(std::string_view text, std::size_t &offset, std::string &digits)
{
    std::size_t count = 0;
    while (isDigit(text, offset)) {
        const text::Decoded next = at(text, offset);
        digits += static_cast<char>('0' + text::digitValue(next.character));
        offset += next.length;
        ++count;
    }
    return count;
}

/// Groups of three; with commas also of two before the last, as in India.
bool areThousands(const std::vector<std::size_t> &groups, char32_t separator)
{
    if (groups.size() < 2 || groups.back() != ofThousands)
        return false;
    const auto all = [&](std::size_t size) {
        return std::all_of(groups.begin() + 1, groups.end() - 1,
                           [size](std::size_t each) { return each == size; });
    };
    return all(ofThousands) || (separator == ',' && groups.front() < ofThousands && all(2));
}

} // namespace

std::optional<GroupedNumber> groupedNumber(std::string_view text, std::size_t begin)
{
    GroupedNumber number;
    std::size_t end = begin;
    std::vector<std::size_t> groups{takeDigits(text, end, number.digits)};
    const text::Decoded separator = at(text, end);
    if (groups[0] == 0 || groups[0] > ofThousands || number.digits[0] == '0'
        || !isSeparator(separator.character) || !isDigit(text, end + separator.length)
        || isFraction(text, begin))
        return std::nullopt;
    while (at(text, end).character == separator.character
           && isDigit(text, end + separator.length)) {
        end += separator.length;
        groups.push_back(takeDigits(text, end, number.digits));
        if (groups.size() > mostGroups)
            return std::nullopt;
    }
    const text::Decoded next = at(text, end);
    if (!areThousands(groups, separator.character) || text::isWordCharacter(next.character))
        return std::nullopt;
    number.end = end;
    number.isSure = separator.character != ' ';
    number.decimals = isDecimalSign(next.character) && isDigit(text, end + next.length);
    return number;
}

} // namespace entente::search
