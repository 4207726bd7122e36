// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// A day of the Gregorian calendar; month and day are 0 where only the year or month is known.
/// Cannot be built wrong: parse() answers with nothing where the text is not a date.
class Date final
{
public:
    /// ISO 8601: "2024", "2024-04", "2024-04-10", also with a time behind it.
    [[nodiscard]] static std::optional<Date> parse(std::string_view given);
    /// As people and machines write it, in digits of any width: ISO 8601, "2024/4/10", "20240410",
    /// "10.4.2024", "April 10, 2024", "10th April 2024", "Wed, 10 Apr 2024 09:00:00 +0900",
    /// "101200Z APR 24", "2024年4月10日", "令和6年4月10日", or month and year alone ("April 2024",
    /// "2024/04", "2024年4月"). Where the order of day and month is not known ("04/05/2024")
    /// nothing is guessed.
    [[nodiscard]] static std::optional<Date> parseWritten(std::string_view given);

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int month() const { return m_month; }
    [[nodiscard]] int day() const { return m_day; }
    /// "2024-04-10", "2024-04" or "2024".
    [[nodiscard]] std::string toString() const;

    /// Last day that the date can mean, for comparing: 2024 → 2024-12-31.
    [[nodiscard]] Date latest() const;

    auto operator<=>(const Date &) const = default;

private:
    Date(int year, int month, int day)
        : m_year(static_cast<std::int16_t>(year)),
          m_month(static_cast<std::int8_t>(month)),
          m_day(static_cast<std::int8_t>(day))
    {
    }
    [[nodiscard]] static std::optional<Date> make(int year, int month, int day);

    std::int16_t m_year;
    std::int8_t m_month;
    std::int8_t m_day;
};

} // namespace entente
