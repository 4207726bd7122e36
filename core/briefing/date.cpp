// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/date.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace entente {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ')
        text.remove_prefix(1);
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
        text.remove_suffix(1);
    return text;
}

} // namespace

std::optional<Date> Date::make(int year, int month, int day)
{
    if (year < 1 || year > 9999)
        return std::nullopt;
    if (month == 0)
        return day == 0 ? std::optional(Date(year, 0, 0)) : std::nullopt;
    if (day == 0) {
        return month >= 1 && month <= 12 ? std::optional(Date(year, month, 0)) : std::nullopt;
    }
    const std::chrono::year_month_day given{std::chrono::year{year},
                                            std::chrono::month{static_cast<unsigned>(month)},
                                            std::chrono::day{static_cast<unsigned>(day)}};
    return given.ok() ? std::optional(Date(year, month, day)) : std::nullopt;
}

std::optional<Date> Date::parse(std::string_view given)
{
    const std::string_view text = trimmed(given);
    const auto digits = [&](std::size_t at, std::size_t count) -> std::optional<int> {
        return at + count <= text.size() ? number(text.substr(at, count)) : std::nullopt;
    };
    const std::optional<int> year = digits(0, 4);
    if (!year || !isDigit(text[0]))
        return std::nullopt;
    if (text.size() == 4)
        return make(*year, 0, 0);
    const std::optional<int> month = digits(5, 2);
    if (text[4] != '-' || !month || *month < 1 || !isDigit(text[5]))
        return std::nullopt;
    if (text.size() == 7)
        return make(*year, *month, 0);
    const std::optional<int> day = digits(8, 2);
    if (text[7] != '-' || !day || *day < 1 || !isDigit(text[8]))
        return std::nullopt;
    // Behind it a time may stand, and nothing else.
    if (text.size() > 10
        && ((text[10] != 'T' && text[10] != 't' && text[10] != ' ') || text.size() == 11
            || !isDigit(text[11])))
        return std::nullopt;
    return make(*year, *month, *day);
}

std::string Date::toString() const
{
    std::array<char, 40> buffer{};
    if (m_month == 0)
        std::snprintf(buffer.data(), buffer.size(), "%04d", int{m_year});
    else if (m_day == 0)
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02d", int{m_year}, int{m_month});
    else
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d", int{m_year}, int{m_month},
                      int{m_day});
    return buffer.data();
}

Date Date::latest() const
{
    const int month = m_month == 0 ? 12 : m_month;
    if (m_day != 0)
        return *this;
    const std::chrono::year_month_day_last last{
        std::chrono::year{m_year},
        std::chrono::month_day_last{std::chrono::month{static_cast<unsigned>(month)}}};
    return {m_year, month, static_cast<int>(static_cast<unsigned>(last.day()))};
}

} // namespace entente
