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

TEST(Date, isNotGuessedFromOtherWords)
{
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
