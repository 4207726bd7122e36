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
    /// As people write it, whole or only its month or year: "April 10, 2024", "10th Apr. 2024",
    /// "May 2025", "2025/5/5", "20250505", "5.5.2025", "2025年5月5日", "令和7年5月5日", RFC 2822
    /// with its weekday and time, or ISO 8601. "05/06/2025" is two dates and so none; "25/12/2025"
    /// is one.
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
