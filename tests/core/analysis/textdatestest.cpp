// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/textdates.h"

#include <gtest/gtest.h>

#include <string>

namespace entente::test {

namespace {

/// Each date and its words: "2024-04-10 <April 10, 2024>".
std::string found(const std::string &words)
{
    std::string all;
    for (const DateInText &date : datesIn(words)) {
        all += all.empty() ? "" : "; ";
        all += date.date.toString();
        if (date.other)
            all += " or " + date.other->toString();
        all += " <" + words.substr(date.begin, date.end - date.begin) + ">";
    }
    return all;
}

} // namespace

TEST(DatesAmongWords, areFoundInEveryOrder)
{
    EXPECT_EQ(found("On April 10th, 2024 they met."), "2024-04-10 <April 10th, 2024>");
    EXPECT_EQ(found("On 10 April 2024 they met."), "2024-04-10 <10 April 2024>");
    EXPECT_EQ(found("the 10th of April, 2024"), "2024-04-10 <10th of April, 2024>");
    EXPECT_EQ(found("since April 2024"), "2024-04 <April 2024>");
    EXPECT_EQ(found("at 2024-04-10T09:00"), "2024-04-10 <2024-04-10>");
    EXPECT_EQ(found("am 10.4.2024"), "2024-04-10 <10.4.2024>");
}

TEST(DatesAmongWords, areFoundInOtherLanguages)
{
    EXPECT_EQ(found("den 10 november 2022"), "2022-11-10 <10 november 2022>");
    EXPECT_EQ(found("am 10. März 2022"), "2022-03-10 <10. März 2022>");
    EXPECT_EQ(found("le 10 août 2022"), "2022-08-10 <10 août 2022>");
    EXPECT_EQ(found("el 10 de abril de 2022"), "2022-04-10 <10 de abril de 2022>");
    EXPECT_EQ(found("会議は2024年4月10日に"), "2024-04-10 <2024年4月10日に>");
    EXPECT_EQ(found("本年令和元年5月"), "2019-05 <本年令和元年5月>");
    EXPECT_EQ(found("令和6年度予算"), "");
}

TEST(DatesAmongWords, areTheLastOfSeveralDays)
{
    EXPECT_EQ(found("June 29-30, 2021"), "2021-06-30 <June 29-30, 2021>");
    EXPECT_EQ(found("9–10 november 2022"), "2022-11-10 <9–10 november 2022>");
}

TEST(DatesAmongWords, keepBothReadingsWhereTheOrderIsNotKnown)
{
    EXPECT_EQ(found("04/05/2024"), "2024-04-05 or 2024-05-04 <04/05/2024>");
    EXPECT_EQ(found("04/25/2024"), "2024-04-25 <04/25/2024>");
    EXPECT_EQ(found("04/04/2024"), "2024-04-04 <04/04/2024>");
}

TEST(DatesAmongWords, areNoOtherNumbers)
{
    EXPECT_EQ(found("in 2024, 10 ships"), "");
    EXPECT_EQ(found("version 1.2.3.2024"), "");
    EXPECT_EQ(found("30 February 2024"), "");
    EXPECT_EQ(found("99999999999999999999 May 2024"), "2024-05 <May 2024>");
    EXPECT_EQ(found(""), "");
}

} // namespace entente::test
