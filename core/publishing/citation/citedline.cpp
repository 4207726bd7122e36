// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/citation/citedline.h"

#include "core/base/oneof.h"

#include <array>

namespace entente::citation {

namespace {

constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

constexpr std::array<std::string_view, 7> closings{"”", "’", "\"", "'", "»", "」", "』"};
constexpr std::array<std::string_view, 7> ends{".", "?", "!", "…", "。", "？", "！"};

/// The one of some signs with which words end; empty where there is none.
template <std::size_t N>
std::string_view endingSign(std::string_view words, const std::array<std::string_view, N> &signs)
{
    for (const std::string_view sign : signs) {
        if (words.ends_with(sign))
            return sign;
    }
    return {};
}

/// Double quotation marks made single ones, straight ones by turns.
std::string innerQuotes(std::string_view title)
{
    std::string turned;
    bool isOpen = false;
    for (std::size_t at = 0; at < title.size();) {
        const std::string_view rest = title.substr(at);
        if (rest.starts_with("“")) {
            turned += "‘";
            at += std::string_view("“").size();
        } else if (rest.starts_with("”")) {
            turned += "’";
            at += std::string_view("”").size();
        } else if (rest.front() == '"') {
            turned += isOpen ? "’" : "‘";
            isOpen = !isOpen;
            ++at;
        } else {
            turned += rest.front();
            ++at;
        }
    }
    return turned;
}

} // namespace

CitedLine &CitedLine::add(std::string_view words)
{
    if (words.empty())
        return *this;
    if (m_runs.empty() || m_runs.back().italic)
        m_runs.emplace_back();
    m_runs.back().text += words;
    return *this;
}

CitedLine &CitedLine::italic(std::string_view words)
{
    if (!words.empty())
        m_runs.push_back({std::string(words), true});
    return *this;
}

CitedLine &CitedLine::next(std::string_view words)
{
    if (words.empty())
        return *this;
    return isEmpty() ? add(words) : add(" ").add(words);
}

CitedLine &CitedLine::stop()
{
    return isEmpty() || endsSentence(m_runs.back().text) ? *this : add(".");
}

bool endsSentence(std::string_view words)
{
    for (std::string_view sign = endingSign(words, closings); !sign.empty();
         sign = endingSign(words, closings))
        words.remove_suffix(sign.size());
    return !endingSign(words, ends).empty();
}

std::string inQuotes(std::string_view title, char mark)
{
    constexpr std::string_view closing = "’";
    const bool hasOwn = title.ends_with("”") || title.ends_with('"');
    std::string words = innerQuotes(title);
    if (mark == ',' || !endsSentence(words)) {
        const std::size_t at = hasOwn ? words.size() - closing.size() : words.size();
        words.insert(at, 1, mark);
    }
    return "“" + words + "”";
}

std::string dayOfYear(const Date &date)
{
    if (date.month() == 0)
        return {};
    std::string words(months.at(static_cast<std::size_t>(date.month()) - 1));
    return date.day() == 0 ? words : words + " " + std::to_string(date.day());
}

std::string americanDate(const Date &date)
{
    const std::string year = std::to_string(date.year());
    if (date.month() == 0)
        return year;
    return dayOfYear(date) + (date.day() == 0 ? " " : ", ") + year;
}

std::string britishDate(const Date &date)
{
    std::string words = date.day() == 0 ? std::string() : std::to_string(date.day()) + " ";
    if (date.month() != 0)
        words.append(months.at(static_cast<std::size_t>(date.month()) - 1)).append(" ");
    return words + std::to_string(date.year());
}

std::string firstPageOf(const Place &place)
{
    return place.firstLabel.empty() ? std::to_string(place.firstPage) : place.firstLabel;
}

std::string lastPageOf(const Place &place)
{
    return place.lastLabel.empty() ? std::to_string(place.lastPage) : place.lastLabel;
}

std::string pageRange(const Place &place, std::string_view dash)
{
    std::string pages = firstPageOf(place);
    if (place.lastPage > place.firstPage)
        pages.append(dash).append(lastPageOf(place));
    return pages;
}

} // namespace entente::citation
