// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/casefold.h"
#include "core/briefing/briefing.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace entente {

namespace {

using Words = std::vector<std::string_view>;

/// The longest thing that a date can be; beyond it nobody need look.
constexpr std::size_t longestDate = 80;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A number of so many digits and nothing else.
std::optional<int> number(std::string_view text, std::size_t fewest, std::size_t most)
{
    int value = 0;
    if (text.size() < fewest || text.size() > most
        || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string_view withoutEnd(std::string_view text, std::string_view end)
{
    return text.ends_with(end) ? text.substr(0, text.size() - end.size()) : text;
}

/// All words here are folded.
std::optional<int> monthNamed(std::string_view word)
{
    static constexpr std::array<std::string_view, 12> months{
        "january", "february", "march",     "april",   "may",      "june",
        "july",    "august",   "september", "october", "november", "december"};
    word = withoutEnd(word, ".");
    for (std::size_t i = 0; i < months.size(); ++i) {
        const bool isShort = word.size() == 3 || (i == 8 && word.size() == 4);
        if (word == months[i] || (isShort && months[i].starts_with(word)))
            return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

bool isWeekday(std::string_view word)
{
    static constexpr std::array<std::string_view, 7> days{
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    word = withoutEnd(word, ".");
    return std::any_of(days.begin(), days.end(), [&](std::string_view day) {
        return word == day || (word.size() >= 3 && word.size() <= 5 && day.starts_with(word));
    });
}

/// "5", "5th", "5."
std::optional<int> dayNumber(std::string_view word)
{
    for (const std::string_view end : {"st", "nd", "rd", "th", "."}) {
        if (word.ends_with(end)) {
            word = withoutEnd(word, end);
            break;
        }
    }
    const std::optional<int> day = number(word, 1, 2);
    return day && *day > 0 ? day : std::nullopt;
}

std::optional<int> yearNumber(std::string_view word)
{
    const std::optional<int> year = number(word, 4, 4);
    return year && *year > 0 ? year : std::nullopt;
}

/// "09:30", "9:30:00.5", "0930z"; with what stands beside it: "a.m.", "+0900", "utc", "at".
bool isOfTime(std::string_view word)
{
    static constexpr std::array<std::string_view, 25> known{
        "at",  "am",  "pm",  "a.m.", "p.m.", "z",  "utc", "gmt", "est",  "edt", "cst", "cdt", "mst",
        "mdt", "pst", "pdt", "et",   "ct",   "pt", "bst", "cet", "cest", "jst", "kst", "hrs"};
    if (word.starts_with('(') && word.ends_with(')'))
        word = word.substr(1, word.size() - 2);
    if (word.empty() || std::find(known.begin(), known.end(), word) != known.end())
        return true;
    if (word[0] == '+' || word[0] == '-')
        return number(word.substr(1), 4, 4)
            || (word.size() == 6 && word[3] == ':' && number(word.substr(1, 2), 2, 2)
                && number(word.substr(4), 2, 2));
    const std::size_t colon = word.find(':');
    if (colon == std::string_view::npos || !number(word.substr(0, colon), 1, 2))
        return false;
    return word.size() > colon + 2 && isDigit(word[colon + 1]) && isDigit(word[colon + 2])
        && word.find_first_not_of("0123456789:.,+-zapm", colon) == std::string_view::npos;
}

Words split(std::string_view text, std::string_view separators)
{
    Words words;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
        if (end > begin)
            words.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

/// Parts of a date, 0 where none is known; make() judges them.
struct Parts
{
    int year = 0;
    int month = 0;
    int day = 0;
};

/// "2024/4/10", "2024.04", "20240410", "10.4.2024", "25/12/2024", "10-Apr-2024".
std::optional<Parts> inOneWord(std::string_view word)
{
    if (word.size() == 8) {
        const auto year = number(word.substr(0, 4), 4, 4);
        const auto month = number(word.substr(4, 2), 2, 2);
        const auto day = number(word.substr(6, 2), 2, 2);
        // Eight digits are a number like any other unless the years are those of briefings.
        if (year && month && day && *year >= 1800 && *year < 2200 && *month > 0 && *day > 0)
            return Parts{*year, *month, *day};
    }
    const std::size_t at = word.find_first_of("-/.");
    if (at == std::string_view::npos)
        return std::nullopt;
    const Words parts = split(word, word.substr(at, 1));
    if (parts.size() < 2 || parts.size() > 3 || word.back() == word[at])
        return std::nullopt;
    const bool isWhole = parts.size() == 3;
    if (const auto year = yearNumber(parts[0])) {
        const auto named = monthNamed(parts[1]);
        const auto month = named ? named : number(parts[1], 1, 2);
        const auto day = isWhole ? number(parts[2], 1, 2) : std::optional(0);
        if (month && day && *month > 0 && (!isWhole || *day > 0))
            return Parts{*year, *month, *day};
        return std::nullopt;
    }
    const auto year = yearNumber(parts.back());
    if (!year)
        return std::nullopt;
    if (const auto month = monthNamed(parts[parts.size() - 2])) {
        const auto day = isWhole ? number(parts[0], 1, 2) : std::optional(0);
        return day && (!isWhole || *day > 0) ? std::optional(Parts{*year, *month, *day})
                                             : std::nullopt;
    }
    const auto first = number(parts[0], 1, 2);
    const auto second = isWhole ? number(parts[1], 1, 2) : std::optional(0);
    if (!first || !second || *first == 0 || (isWhole && *second == 0))
        return std::nullopt;
    if (!isWhole)
        return Parts{*year, *first, 0};
    // With full stops the day comes first everywhere; otherwise only the numbers can say so.
    if (word[at] == '.' || *first > 12 || *first == *second)
        return Parts{*year, *second, *first};
    return *second > 12 ? std::optional(Parts{*year, *first, *second}) : std::nullopt;
}

/// Day, month and year in any order in which the month is named; the day may be missing.
std::optional<Parts> inWords(const Words &words)
{
    Parts parts;
    for (const std::string_view word : words) {
        if (const auto month = monthNamed(word); month && parts.month == 0)
            parts.month = *month;
        else if (const auto day = dayNumber(word); day && parts.day == 0)
            parts.day = *day;
        else if (const auto year = yearNumber(word); year && parts.year == 0)
            parts.year = *year;
        else
            return std::nullopt;
    }
    return parts.year > 0 && parts.month > 0 ? std::optional(parts) : std::nullopt;
}

/// The date-time group of the forces: "101200z apr 24", also without its spaces.
std::optional<Parts> inTimeGroup(std::string_view text)
{
    std::string group(text);
    std::erase(group, ' ');
    std::size_t at = 6;
    const auto day = number(std::string_view(group).substr(0, 2), 2, 2);
    if (!day || *day == 0
        || !number(std::string_view(group).substr(0, std::min(at, group.size())), 6, 6))
        return std::nullopt;
    // The letter of the time zone may be missing: "may" is no zone and a month.
    for (const std::size_t zone : {std::size_t{1}, std::size_t{0}}) {
        if (group.size() < at + zone + 5)
            continue;
        const auto month = monthNamed(std::string_view(group).substr(at + zone, 3));
        const std::string_view end = std::string_view(group).substr(at + zone + 3);
        const auto year = end.size() == 2 ? number(end, 2, 2) : yearNumber(end);
        if (month && year)
            return Parts{end.size() == 2 ? *year + (*year < 70 ? 2000 : 1900) : *year, *month,
                         *day};
    }
    return std::nullopt;
}

/// First year of an era of Japan, less one: 令和6 is 2024.
int yearBefore(std::string_view era)
{
    if (era == "令和")
        return 2018;
    if (era == "平成")
        return 1988;
    if (era == "昭和")
        return 1925;
    return era.empty() ? 0 : -1;
}

/// What stands before `unit`, which is cut off `text` with it; nothing where it is not there.
std::optional<std::string_view> before(std::string_view &text, std::string_view chinese,
                                       std::string_view korean)
{
    for (const std::string_view unit : {chinese, korean}) {
        const std::size_t at = text.find(unit);
        if (at == std::string_view::npos)
            continue;
        const std::string_view found = text.substr(0, at);
        text.remove_prefix(at + unit.size());
        return found;
    }
    return std::nullopt;
}

/// "2024年4月10日", "2024年4月", "令和元年5月1日", "2024년 4월 10일"; a weekday may follow.
std::optional<Parts> inCharacters(std::string_view given)
{
    std::string joined(given);
    std::erase(joined, ' ');
    std::string_view text = joined;
    const auto beforeYear = before(text, "年", "년");
    if (!beforeYear)
        return std::nullopt;
    const std::size_t digits = std::min(beforeYear->find_first_of("0123456789"),
                                        std::min(beforeYear->find("元"), beforeYear->size()));
    const int first = yearBefore(beforeYear->substr(0, digits));
    const std::string_view counted = beforeYear->substr(digits);
    const auto year = first == 0 ? yearNumber(counted)
        : counted == "元"        ? std::optional(1)
                                 : number(counted, 1, 2);
    if (first < 0 || !year || *year == 0)
        return std::nullopt;
    Parts parts{first + *year, 0, 0};
    if (text.empty())
        return parts;
    const auto beforeMonth = before(text, "月", "월");
    const auto month = beforeMonth ? number(*beforeMonth, 1, 2) : std::nullopt;
    if (!month || *month == 0)
        return std::nullopt;
    parts.month = *month;
    if (text.empty())
        return parts;
    const auto beforeDay = before(text, "日", "일");
    const auto day = beforeDay ? number(*beforeDay, 1, 2) : std::nullopt;
    const bool isWeekdayBehind = text.starts_with('(') && text.ends_with(')') && text.size() <= 14;
    if (!day || *day == 0 || !(text.empty() || isWeekdayBehind))
        return std::nullopt;
    parts.day = *day;
    return parts;
}

std::optional<Parts> partsOf(std::string_view text)
{
    if (const auto parts = inCharacters(text))
        return parts;
    Words words = split(text, " ,\t\r\n");
    if (words.empty())
        return std::nullopt;
    if (isDigit(words[0][0]) && words[0].size() >= 6) {
        if (const auto parts = inTimeGroup(text))
            return parts;
    }
    const bool hasWeekday = isWeekday(words.front());
    std::erase_if(words, [&](std::string_view word) { return isOfTime(word) || isWeekday(word); });
    if (words.size() == 1) {
        // "20240410t093000z" and its like: the day is all that is kept.
        std::string_view word = words[0];
        const std::size_t time = word.find('t');
        if (time != std::string_view::npos && time >= 8 && time + 1 < word.size()
            && isDigit(word[time + 1]))
            word = word.substr(0, time);
        if (const auto parts = inOneWord(word))
            return parts;
        return std::nullopt;
    }
    if (words.size() > 2 || hasWeekday)
        std::erase_if(words, [](std::string_view word) { return word == "of" || word == "the"; });
    return words.size() <= 3 ? inWords(words) : std::nullopt;
}

} // namespace

std::optional<Date> Date::parseWritten(std::string_view given)
{
    if (const std::optional<Date> iso = parse(given))
        return iso;
    if (given.size() > longestDate)
        return std::nullopt;
    const std::string folded = text::caseFolded(simplified(given));
    const std::optional<Parts> parts = partsOf(folded);
    return parts ? make(parts->year, parts->month, parts->day) : std::nullopt;
}

} // namespace entente
