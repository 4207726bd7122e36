// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/date.h"
#include "core/text/casefold.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace entente {

namespace {

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = !text.empty() && text[0] != '-' && error == std::errc{}
        && end == text.data() + text.size();
    return whole ? std::optional(value) : std::nullopt;
}

/// Folded; full-width digits and signs made narrow, other spaces plain ones.
std::string plain(std::string_view given)
{
    std::string result;
    for (std::size_t i = 0; i < given.size();) {
        const text::Decoded next = text::decode(given, i);
        i += next.length;
        const char32_t c = next.character;
        if (text::isSpace(c))
            result += ' ';
        else if (c >= 0xFF01 && c <= 0xFF5E)
            result += static_cast<char>(c - 0xFF01 + '!');
        else
            text::append(result, c);
    }
    return text::caseFolded(text::trimmed(result));
}

std::vector<std::string> parted(std::string_view words, std::string_view at)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= words.size();) {
        const std::size_t end = std::min(words.find_first_of(at, begin), words.size());
        if (end > begin)
            parts.emplace_back(words.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

/// Whether a word is one of these names, whole or cut to three letters, or four ("sept").
std::optional<int> named(std::string_view word, const std::vector<std::string_view> &names)
{
    if (word.ends_with('.'))
        word.remove_suffix(1);
    for (std::size_t i = 0; i < names.size() && word.size() >= 3; ++i) {
        if (word == names[i] || (word.size() <= 4 && names[i].starts_with(word)))
            return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

std::optional<int> monthNamed(std::string_view word)
{
    static const std::vector<std::string_view> months{
        "january", "february", "march",     "april",   "may",      "june",
        "july",    "august",   "september", "october", "november", "december"};
    return named(word, months);
}

bool isWeekday(std::string_view word)
{
    static const std::vector<std::string_view> days{"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
    return named(word, days).has_value();
}

/// What stands beside a date and says no day: "10:05", "+0900", "gmt", "a.m.", "of".
bool isTime(std::string_view word)
{
    constexpr std::array<std::string_view, 17> beside{"am",  "pm",  "a.m.", "p.m.", "z",   "gmt",
                                                      "utc", "est", "edt",  "cst",  "cdt", "mst",
                                                      "mdt", "pst", "pdt",  "jst",  "at"};
    const bool hasColon = word.find(':') != std::string_view::npos;
    const bool isClock = hasColon
        && word.find_first_not_of("0123456789:.apmz+-") == std::string_view::npos;
    const bool isZone = word.size() == 5 && (word[0] == '+' || word[0] == '-')
        && number(word.substr(1)).has_value();
    return isClock || isZone || word.starts_with("(")
        || std::find(beside.begin(), beside.end(), word) != beside.end();
}

/// "5", "05", "5th".
std::optional<int> dayOf(std::string_view word)
{
    for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
        if (word.size() > 2 && word.ends_with(ending))
            word.remove_suffix(2);
    }
    const std::optional<int> day = word.size() <= 2 ? number(word) : std::nullopt;
    return day && *day > 0 ? day : std::nullopt;
}

struct Parts
{
    int year = 0;
    int month = 0;
    int day = 0;
};

std::optional<int> yearOf(std::string_view word)
{
    return word.size() == 4 ? number(word) : std::nullopt;
}

/// "10 april 2024", "april 10 2024", "2024 april 10", "may 2025".
std::optional<Parts> ofWords(const std::vector<std::string> &words)
{
    Parts found;
    for (const std::string &word : words) {
        if (const auto month = monthNamed(word); month && found.month == 0)
            found.month = *month;
        else if (const auto year = yearOf(word); year && found.year == 0)
            found.year = *year;
        else if (const auto day = dayOf(word); day && found.day == 0)
            found.day = *day;
        else if (word != "of")
            return std::nullopt;
    }
    return found.month != 0 && found.year != 0 ? std::optional(found) : std::nullopt;
}

/// "2025/5/5", "2025-5", "5.5.2025", "25/12/2025".
std::optional<Parts> ofNumbers(std::string_view word)
{
    std::vector<int> numbers;
    const std::vector<std::string> parts = parted(word, "-/.");
    for (const std::string &part : parts) {
        const std::optional<int> value = number(part);
        if (!value || *value == 0 || (part.size() != 4 && part.size() > 2))
            return std::nullopt;
        numbers.push_back(*value);
    }
    const auto isYear = [&](std::size_t i) { return parts[i].size() == 4; };
    if (numbers.size() == 2)
        return isYear(0) ? std::optional(Parts{numbers[0], numbers[1], 0})
            : isYear(1)  ? std::optional(Parts{numbers[1], numbers[0], 0})
                         : std::nullopt;
    if (numbers.size() != 3)
        return std::nullopt;
    if (isYear(0))
        return Parts{numbers[0], numbers[1], numbers[2]};
    if (!isYear(2))
        return std::nullopt;
    // With full stops the day stands first everywhere; else only a number over twelve tells.
    const bool points = word.find('.') != std::string_view::npos;
    if (points || numbers[0] > 12 || numbers[0] == numbers[1])
        return Parts{numbers[2], numbers[1], numbers[0]};
    return numbers[1] > 12 ? std::optional(Parts{numbers[2], numbers[0], numbers[1]})
                           : std::nullopt;
}

/// "2025年5月5日", "2025年5月", "令和7年5月5日(月)".
std::optional<Parts> ofEastAsia(const std::string &words)
{
    const std::size_t year = words.find("年");
    if (year == std::string::npos)
        return std::nullopt;
    struct Era
    {
        std::string_view name;
        int before;
    };
    constexpr std::array eras{Era{"令和", 2018}, Era{"平成", 1988}, Era{"昭和", 1925}};
    std::string_view given = text::trimmed(std::string_view(words).substr(0, year));
    int before = 0;
    for (const Era &era : eras) {
        if (given.starts_with(era.name)) {
            before = era.before;
            given.remove_prefix(era.name.size());
        }
    }
    Parts found;
    const std::optional<int> counted = given == "元" ? std::optional(1)
                                                     : number(text::trimmed(given));
    if (!counted || (before == 0 && given.size() != 4))
        return std::nullopt;
    found.year = before + *counted;
    std::string_view rest = std::string_view(words).substr(year + std::string_view("年").size());
    for (const auto &[sign, value] :
         {std::pair<std::string_view, int *>{"月", &found.month}, {"日", &found.day}}) {
        const std::size_t end = rest.find(sign);
        if (end == std::string_view::npos)
            break;
        const std::optional<int> part = number(text::trimmed(rest.substr(0, end)));
        if (!part || *part == 0)
            return std::nullopt;
        *value = *part;
        rest.remove_prefix(end + sign.size());
    }
    rest = text::trimmed(rest);
    return rest.empty() || rest.starts_with("(") || isTime(rest) ? std::optional(found)
                                                                 : std::nullopt;
}

std::optional<Parts> written(const std::string &words)
{
    if (const auto found = ofEastAsia(words))
        return found;
    std::vector<std::string> parts = parted(words, " ,");
    std::erase_if(parts, [](const std::string &word) { return isWeekday(word) || isTime(word); });
    if (parts.size() != 1)
        return ofWords(parts);
    const std::string &word = parts.front();
    if (word.size() == 8 && number(word)) { // the basic form of ISO 8601
        return Parts{*number(word.substr(0, 4)), *number(word.substr(4, 2)),
                     *number(word.substr(6, 2))};
    }
    // "5-May-2025"
    const std::vector<std::string> joined = parted(word, "-/");
    const bool hasName = std::any_of(joined.begin(), joined.end(), monthNamed);
    return hasName ? ofWords(joined) : ofNumbers(word);
}

} // namespace

std::optional<Date> Date::parseWritten(std::string_view given)
{
    if (const std::optional<Date> iso = parse(given))
        return iso;
    const std::optional<Parts> found = written(plain(given));
    return found ? make(found->year, found->month, found->day) : std::nullopt;
}

} // namespace entente
