// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/briefings.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

/// The date of a document under a title and the words that it rests on: "2024-04-10 <words>".
std::string dateOf(const std::string &text, const std::string &title = "Ships")
{
    const BriefingPtr read = briefing("## " + title + "\n\n" + text + "\n");
    if (!read->meta.date)
        return "-";
    return read->meta.date->toString() + " <" + simplified(read->words(read->metaWords.date)) + ">";
}

std::string sourceOf(const std::string &text)
{
    return briefing("# Ships\n\n" + text + "\n")->meta.source;
}

/// Words that end no opening.
const std::string prose = "The fleet has grown in every year since the treaty was made.";

} // namespace

TEST(DateInTheText, standsBehindALabel)
{
    EXPECT_EQ(dateOf("**Date:** April 10, 2024\n**To:** All\n\n" + prose),
              "2024-04-10 <April 10, 2024>");
    EXPECT_EQ(dateOf("日付: 2026年1月29日\n\n本文。"), "2026-01-29 <2026年1月29日>");
    EXPECT_EQ(dateOf("発行日：令和６年４月１０日\n\n本文。"), "2024-04-10 <令和６年４月１０日>");
    EXPECT_EQ(dateOf("| Publication date | 10 April 2024 |\n|---|---|\n| Author | Jane Doe |"),
              "2024-04-10 <10 April 2024>");
    EXPECT_EQ(dateOf("**Report:** 7\n**Publication Date:** 04/20/2026\n\n" + prose),
              "2026-04-20 <04/20/2026>");
}

TEST(DateInTheText, isSaidWithoutAColon)
{
    EXPECT_EQ(dateOf("Published March 2024\n\n" + prose), "2024-03 <Published March 2024>")
        << "as precise as it is given";
    EXPECT_EQ(dateOf("Posted on April 3, 2025\n\n" + prose),
              "2025-04-03 <Posted on April 3, 2025>");
    EXPECT_EQ(dateOf("By Jane Doe | Published 3 April 2025 | 4 min read\n\n" + prose),
              "2025-04-03 <Published 3 April 2025>");
    EXPECT_EQ(dateOf("For Immediate Release\n\nApril 3, 2025\n\n" + prose),
              "2025-04-03 <April 3, 2025>");
    EXPECT_EQ(dateOf("2024年4月10日 公表\n\n本文。"), "2024-04-10 <2024年4月10日 公表>");
}

TEST(DateInTheText, isALineOfItsOwn)
{
    EXPECT_EQ(dateOf("Paper / 05:00 AM April 03, 2025\n\n" + prose),
              "2025-04-03 <Paper / 05:00 AM April 03, 2025>");
    EXPECT_EQ(dateOf("Washington, D.C., April 10, 2024\n\n" + prose),
              "2024-04-10 <Washington, D.C., April 10, 2024>");
    EXPECT_EQ(dateOf("令和6年4月10日（水）\n\n本文。"), "2024-04-10 <令和6年4月10日（水）>");
}

TEST(DateInTheText, isThatOfAnAct)
{
    EXPECT_EQ(
        dateOf("Executive Order 14135 of January 3, 2025\n\nFriday, January 10, 2025\n\n" + prose),
        "2025-01-03 <January 3, 2025>");
    EXPECT_EQ(dateOf("Regulation (EU) 2016/679 of 27 April 2016\n\n" + prose),
              "2016-04-27 <27 April 2016>");
    EXPECT_EQ(dateOf("Under Executive Order 13526 of December 29, 2009, they classify files.\n\n"
                     + prose),
              "-");
}

TEST(DateInTheText, beginsADispatch)
{
    EXPECT_EQ(dateOf("WASHINGTON, April 3, 2025 — The fleet has grown in every year."),
              "2025-04-03 <April 3, 2025>");
    EXPECT_EQ(dateOf("TOKYO (3 April 2025) – The fleet has grown in every year."),
              "2025-04-03 <3 April 2025>");
    EXPECT_EQ(dateOf("London, 3 April 2025 (Wire) - The fleet has grown in every year."),
              "2025-04-03 <3 April 2025>");
}

TEST(DateInTheText, isThatOfAStatement)
{
    EXPECT_EQ(dateOf(prose, "Uttalande från ministrarna den 10 november 2022"),
              "2022-11-10 <10 november 2022>");
    EXPECT_EQ(dateOf("The members met in Geneva on June 29-30, 2021 for their talks.",
                     "Joint Statement by the Members"),
              "2021-06-30 <June 29-30, 2021>");
}

TEST(DateInTheText, isNoneThatTheTextTellsOf)
{
    EXPECT_EQ(dateOf("They met in Geneva on June 29-30, 2021 for tea."), "-");
    EXPECT_EQ(dateOf(prose, "Pearl Harbor, December 7, 1941"), "-");
    EXPECT_EQ(dateOf("The treaty of April 4, 1949 — still in force — binds all."), "-");
    EXPECT_EQ(
        dateOf(
            "- [April 10, 2024](https://example.org/1)\n- [July 2, 2023](https://example.org/2)"),
        "-")
        << "a list of versions";
    EXPECT_EQ(dateOf("The fleet has grown in every year since the treaty was made and signed on\n"
                     "September 11, 2001."),
              "-")
        << "prose that was wrapped";
    EXPECT_EQ(dateOf("“We stand together.”\n\nPresident Doe  \nJune 3, 2021\n\n" + prose), "-")
        << "when somebody else said something";
    EXPECT_EQ(dateOf("The ministers met twice — December 3, 2021 — and parted as friends."), "-");
    EXPECT_EQ(dateOf(prose + "\n\n" + prose + "\n\n" + prose + "\n\n" + prose + "\n\n" + prose
                     + "\n\n" + prose + "\n\n" + prose + "\n\n" + prose
                     + "\n\n# Statement of Others, August 30, 2021\n\n" + prose),
              "-")
        << "in a heading far below";
    EXPECT_EQ(dateOf("令和6年度の予算を決めた。"), "-");
    EXPECT_EQ(dateOf("Issued orders stand until May 2030 as they did before. All of them."), "-");
}

TEST(DateInTheText, isWhenItWasPublishedRatherThanUpdated)
{
    EXPECT_EQ(dateOf("Last updated: 5 May 2025\nPublished: 3 April 2025\n\n" + prose),
              "2025-04-03 <3 April 2025>");
    EXPECT_EQ(dateOf(prose + "\n\nLast updated on 08 May 2023"),
              "2023-05-08 <Last updated on 08 May 2023>");
}

TEST(DateInTheText, whoseOrderIsNotKnownIsReadAsItIsWrittenOutBeside)
{
    EXPECT_EQ(
        dateOf("**Publication Date:** 04/10/2026\n\n- [April 10, 2026](a)\n- [July 29, 2024](b)"),
        "2026-04-10 <04/10/2026>");
    EXPECT_EQ(dateOf("**Publication Date:** 04/10/2026\n\n- [4 October 2026](a)"),
              "2026-10-04 <04/10/2026>");
    const BriefingPtr read = briefing("# T\n\n**Publication Date:** 04/10/2026\n\nWords.\n");
    EXPECT_FALSE(read->meta.date.has_value());
    EXPECT_EQ(read->meta.unreadDate, "04/10/2026");
}

TEST(DateInTheText, isNotLookedForWhereFrontMatterGivesOne)
{
    const BriefingPtr read = briefing(
        "---\ndate: 2020-01-02\ntitle: Given\n---\n# T\n\nDate: 5 May 2025\n");
    EXPECT_EQ(read->meta.date, Date::parse("2020-01-02"));
    EXPECT_TRUE(read->metaWords.date.isEmpty());
    EXPECT_TRUE(read->metaWords.title.isEmpty());
}

TEST(DateInTheText, isLookedForInItsOpeningAlone)
{
    std::string text;
    for (int i = 0; i < 60; ++i)
        text += prose + "\n\n";
    EXPECT_EQ(dateOf(text + "Date: 5 May 2025\n\n" + text), "-");
}

TEST(Bylines, nameTheAuthor)
{
    EXPECT_EQ(sourceOf("By Jane Doe\n\n" + prose), "Jane Doe");
    EXPECT_EQ(sourceOf("By Jane Doe and John Roe | 3 April 2025\n\n" + prose),
              "Jane Doe and John Roe");
    EXPECT_EQ(sourceOf("**Author(s):** Kerr, Paul K.\n**Version:** 2\n\n" + prose),
              "Kerr, Paul K.");
    EXPECT_EQ(sourceOf("執筆者：山田太郎\n\n本文。"), "山田太郎");
    EXPECT_EQ(sourceOf("作成者: 山田太郎\n\n本文。"), "山田太郎");
}

TEST(Bylines, nameThePublisherFirst)
{
    const BriefingPtr read = briefing(
        "# T\n\nBy Jane Doe\n\nPublished by the Institute of Ships on 3 April 2025\n\n" + prose
        + "\n");
    EXPECT_EQ(read->meta.source, "the Institute of Ships");
    EXPECT_EQ(read->words(read->metaWords.publisher), "the Institute of Ships");
    EXPECT_EQ(read->words(read->metaWords.author), "Jane Doe");
    ASSERT_EQ(read->meta.further.size(), 1U);
    EXPECT_EQ(read->meta.further[0].value, "Jane Doe");
    EXPECT_EQ(sourceOf("発行：防衛省\n\n本文。"), "防衛省");
    EXPECT_EQ(sourceOf("発行：2024年4月\n\n本文。"), "") << "it says when";
}

TEST(Bylines, areNoSentences)
{
    EXPECT_EQ(sourceOf("By Monday the fleet had sailed"), "");
    EXPECT_EQ(sourceOf("By the authority vested in me"), "");
    EXPECT_EQ(sourceOf("By April 2025"), "");
    EXPECT_EQ(sourceOf("They were fired\nby North Korea"), "");
    EXPECT_EQ(sourceOf("- By Jane Doe"), "");
}

TEST(TitleInTheText, isThatBehindALabelAndElseAHeading)
{
    const BriefingPtr read = briefing(
        "Title: The fleet of tomorrow\nDate: 5 May 2025\n\n# 1. Ships\n");
    EXPECT_EQ(read->meta.title, "The fleet of tomorrow");
    EXPECT_EQ(read->words(read->metaWords.title), "The fleet of tomorrow");
    EXPECT_EQ(briefing("件名：艦隊\n\n本文。\n")->meta.title, "艦隊");
    const BriefingPtr headed = briefing("# Ships\n\nWords.\n");
    EXPECT_EQ(headed->words(headed->metaWords.title), "Ships");
    EXPECT_EQ(briefing("Dear colleagues,\n\nThe fleet sails.\n")->meta.title, "The fleet sails.")
        << "a greeting is no title";
}

} // namespace entente::test
