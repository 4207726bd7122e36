// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/date.h"

#include <gtest/gtest.h>

namespace entente {

namespace {

std::string parsed(std::string_view text)
{
    const std::optional<Date> date = Date::parse(text);
    return date ? date->toString() : std::string();
}

std::string written(std::string_view text)
{
    const std::optional<Date> date = Date::parseWritten(text);
    return date ? date->toString() : std::string();
}

} // namespace

TEST(Date, isReadAsIso8601ToTheDayMonthOrYear)
{
    EXPECT_EQ(parsed("2024-04-10"), "2024-04-10");
    EXPECT_EQ(parsed("2024-04"), "2024-04");
    EXPECT_EQ(parsed("2024"), "2024");
    EXPECT_EQ(parsed(" 2024-02-29\n"), "2024-02-29");
    EXPECT_EQ(parsed("2024-04-10T17:30:00Z"), "2024-04-10");
    EXPECT_EQ(parsed("2024-04-10 17:30"), "2024-04-10");
}

TEST(Date, isNothingWhereThereIsNoSuchDay)
{
    for (const char *const text :
         {"", "2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-4-1", "2024-04-1",
          "0000", "24-04-10", "2024/04/10", "2024-04-10x", "-024-04-10", "2024--4-10", "yesterday",
          "2024-04-", "2024-", "20240410"})
        EXPECT_EQ(parsed(text), "") << text;
}

TEST(Date, isReadAsPeopleWriteIt)
{
    EXPECT_EQ(written("April 10, 2024"), "2024-04-10");
    EXPECT_EQ(written("10 April 2024"), "2024-04-10");
    EXPECT_EQ(written("APRIL 10, 2024"), "2024-04-10");
    EXPECT_EQ(written("Sept. 3, 2021"), "2021-09-03");
    EXPECT_EQ(written("Dec 31, 1999"), "1999-12-31");
    EXPECT_EQ(written("2024-04-10"), "2024-04-10");
}

TEST(Date, isReadHoweverItsPartsStand)
{
    const std::vector<std::pair<const char *, const char *>> dates{
        {"2025/05/05", "2025-05-05"},
        {"2025-5-5", "2025-05-05"},
        {"2025.5.5", "2025-05-05"},
        {"20250505", "2025-05-05"},
        {"5.5.2025", "2025-05-05"},
        {"25/12/2025", "2025-12-25"},
        {"12/25/2025", "2025-12-25"},
        {"5 May 2025", "2025-05-05"},
        {"5th of May, 2025", "2025-05-05"},
        {"May 5th, 2025", "2025-05-05"},
        {"2025 May 5", "2025-05-05"},
        {"5-May-2025", "2025-05-05"},
        {"May 2025", "2025-05"},
        {"Sept. 2025", "2025-09"},
        {"2025/5", "2025-05"},
        {"5/2025", "2025-05"},
        {"2025年5月5日", "2025-05-05"},
        {"２０２５年５月５日（月）", "2025-05-05"},
        {"2025年5月", "2025-05"},
        {"2025年", "2025"},
        {"令和7年5月5日", "2025-05-05"},
        {"平成元年1月8日", "1989-01-08"},
        {"Mon, 05 May 2025 10:05:00 +0900", "2025-05-05"},
        {"5 May 2025 10:05 GMT", "2025-05-05"},
        {"Monday, May 5, 2025 at 10:05 a.m.", "2025-05-05"},
        {"05:00 AM April 03, 2025", "2025-04-03"},
    };
    for (const auto &[text, date] : dates)
        EXPECT_EQ(written(text), date) << text;
}

TEST(Date, isNotGuessedFromOtherWords)
{
    for (const char *const text :
         {"05/06/2025", "2025-13-05", "31 April 2025", "2025年13月1日", "20251301", "spring 2025",
          "Q2 2025", "soon", "年", "5 May", "May", "12:30", "令和年"})
        EXPECT_EQ(written(text), "") << text;
    for (const char *const text :
         {"Aprilis 10, 2024", "April 31, 2024", "in April 2024 we met", "10/04/2024",
          "Mayor 10, 2024", "April 10, 24", "Section 10 2024"})
        EXPECT_EQ(written(text), "") << text;
}

TEST(Date, knowsTheLastDayItCanMean)
{
    EXPECT_EQ(Date::parse("2024")->latest().toString(), "2024-12-31");
    EXPECT_EQ(Date::parse("2024-02")->latest().toString(), "2024-02-29");
    EXPECT_EQ(Date::parse("2023-02")->latest().toString(), "2023-02-28");
    EXPECT_EQ(Date::parse("2024-04-10")->latest().toString(), "2024-04-10");
}

TEST(Date, isOrderedByTime)
{
    EXPECT_LT(*Date::parse("2023-12-31"), *Date::parse("2024"));
    EXPECT_LT(*Date::parse("2024"), *Date::parse("2024-01-01"));
    EXPECT_LT(*Date::parse("2024-04-09"), *Date::parse("2024-04-10"));
    EXPECT_EQ(*Date::parse("2024-04-10"), *Date::parseWritten("April 10, 2024"));
}

} // namespace entente
