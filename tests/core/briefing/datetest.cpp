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
          "2024-04-", "2024-", "20240410", "2024-04-10 or so", "2024-04-10T"})
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

TEST(Date, isReadInDigitsWithAnySigns)
{
    for (const char *const text :
         {"2025/05/05", "2025-5-5", "2025.5.5", "20250505", "2025/5/5 09:30", "20250505T093000Z",
          "2025/05/05T09:30:00+09:00", "5.5.2025", "05.05.2025", "5/5/2025", " 2025-05-5\n",
          "２０２５／０５／０５", "2025-05-05T09:30Z"})
        EXPECT_EQ(written(text), "2025-05-05") << text;
    EXPECT_EQ(written("25/12/2024"), "2024-12-25");
    EXPECT_EQ(written("12/25/2024"), "2024-12-25");
}

TEST(Date, isReadWithItsWeekdayItsTimeAndItsOrdinal)
{
    for (const char *const text :
         {"5 May 2025", "5 May, 2025", "5th May 2025", "May 5th, 2025", "the 5th of May 2025",
          "Monday, May 5, 2025", "Monday 5 May 2025", "Mon, 05 May 2025 09:30:00 +0900",
          "Mon, 5 May 2025 09:30:00 GMT", "05 May 2025 09:30:00 -0500 (EST)",
          "Mon May  5 09:30:00 2025", "May 5, 2025 at 9:30 a.m. EST", "05-May-2025", "5-MAY-2025",
          "2025-May-05", "2025 May 5", "5. May 2025", "May 5 2025", "5\u00a0May\u00a02025"})
        EXPECT_EQ(written(text), "2025-05-05") << text;
}

TEST(Date, isReadAsTheForcesWriteIt)
{
    EXPECT_EQ(written("050930Z MAY 25"), "2025-05-05");
    EXPECT_EQ(written("050930ZMAY25"), "2025-05-05");
    EXPECT_EQ(written("050930I MAY 2025"), "2025-05-05");
    EXPECT_EQ(written("310930Z APR 25"), "") << "there is no such day";
}

TEST(Date, isReadInJapaneseChineseAndKorean)
{
    EXPECT_EQ(written("2025年5月5日"), "2025-05-05");
    EXPECT_EQ(written("２０２５年５月５日"), "2025-05-05");
    EXPECT_EQ(written("2025年 5月 5日（月）"), "2025-05-05");
    EXPECT_EQ(written("令和7年5月5日"), "2025-05-05");
    EXPECT_EQ(written("令和元年5月1日"), "2019-05-01");
    EXPECT_EQ(written("昭和35年1月19日"), "1960-01-19");
    EXPECT_EQ(written("2025년 5월 5일"), "2025-05-05");
    EXPECT_EQ(written("2025年5月"), "2025-05");
    EXPECT_EQ(written("2025年"), "2025");
    EXPECT_EQ(written("2025年13月5日"), "");
    EXPECT_EQ(written("2025年度"), "");
}

TEST(Date, keepsThePrecisionOfWhatIsWritten)
{
    for (const char *const text : {"May 2025", "May, 2025", "2025 May", "2025/05", "2025-5",
                                   "2025.05", "05/2025", "May-2025"})
        EXPECT_EQ(written(text), "2025-05") << text;
    EXPECT_EQ(written("2025"), "2025");
}

TEST(Date, isNotGuessedFromOtherWords)
{
    for (const char *const text : {"Aprilis 10, 2024",
                                   "April 31, 2024",
                                   "in April 2024 we met",
                                   "10/04/2024",
                                   "Mayor 10, 2024",
                                   "April 10, 24",
                                   "Section 10 2024",
                                   "May 5",
                                   "May",
                                   "12345678",
                                   "20251305",
                                   "2025/13/05",
                                   "2025/05/32",
                                   "2025-05-05-01",
                                   "1.2",
                                   "10:30",
                                   "Mon 2025",
                                   "2024-04-10 or so",
                                   "5 May 2025 6",
                                   "Q2 2025",
                                   "5 5 2025",
                                   "soon",
                                   ""})
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
