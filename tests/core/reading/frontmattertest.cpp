// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/reader.h"

#include <QString>

#include <gtest/gtest.h>

namespace entente {

namespace {

Briefing read(std::string text)
{
    Result<Briefing> briefing = readBriefing(std::move(text), "given.md");
    if (!briefing) {
        ADD_FAILURE() << sentence(briefing.error()).toStdString();
        return {};
    }
    return std::move(briefing).value();
}

std::string date(const Metadata &meta)
{
    return meta.date ? meta.date->toString() : std::string("none");
}

} // namespace

TEST(FrontMatter, givesTitleDateSourceLanguageAndMarking)
{
    const Briefing briefing = read("---\n"
                                   "title: \"Two Navies: One Strait\"\n"
                                   "subtitle: A year on\n"
                                   "date: 2024-04-10\n"
                                   "source: Office of Straits\n"
                                   "language: en\n"
                                   "marking: For official use\n"
                                   "sample: true\n"
                                   "---\n\n# Heading\n");
    EXPECT_EQ(briefing.meta.title, "Two Navies: One Strait");
    EXPECT_EQ(briefing.meta.subtitle, "A year on");
    EXPECT_EQ(date(briefing.meta), "2024-04-10");
    EXPECT_EQ(briefing.meta.source, "Office of Straits");
    EXPECT_EQ(briefing.meta.language, "en");
    EXPECT_EQ(briefing.meta.marking, "For official use");
    EXPECT_TRUE(briefing.meta.sample);
    ASSERT_EQ(briefing.blocks.size(), 1U);
    EXPECT_EQ(briefing.words(briefing.blocks[0].text), "Heading");
}

TEST(FrontMatter, goesByOtherNamesOnScrapedPages)
{
    const Briefing briefing = read("---\n"
                                   "title: A release\n"
                                   "published_time: \"2021-03-12T10:00:00+00:00\"\n"
                                   "source_url: https://example.org/release\n"
                                   "lang: ja\n"
                                   "unknown: [left, alone]\n"
                                   "---\ntext\n");
    EXPECT_EQ(date(briefing.meta), "2021-03-12");
    EXPECT_EQ(briefing.meta.source, "https://example.org/release");
    EXPECT_EQ(briefing.meta.language, "ja");
}

TEST(FrontMatter, mayEndWithThreeFullStopsAndLinesWithReturns)
{
    EXPECT_EQ(read("---\r\ntitle: One\r\n...\r\n\r\ntext\r\n").meta.title, "One");
    EXPECT_EQ(read("\xEF\xBB\xBF---\rtitle: One\r---\rtext\r").meta.title, "One");
    EXPECT_EQ(read("---  \ntitle: One\n---\t\ntext\n").meta.title, "One");
}

TEST(FrontMatter, isNotARuleThatOpensADocument)
{
    EXPECT_EQ(read("---\n\nOne paragraph.\n").blocks.size(), 2U);
    const Briefing between = read("---\n\nJust text between two rules\n\n---\n\nMore.\n");
    EXPECT_NE(between.text.find("Just text between two rules"), std::string::npos);
    EXPECT_EQ(between.meta.title, "");
}

TEST(FrontMatter, withADateThatIsNoneGivesNone)
{
    EXPECT_EQ(date(read("---\ntitle: One\ndate: soon\n---\ntext\n").meta), "none");
    EXPECT_EQ(date(read("---\ntitle: One\ndate:\npublished_time: 2020\n---\ntext\n").meta), "2020");
}

TEST(Language, isSeenFromTheScriptWhereNothingSaysIt)
{
    EXPECT_EQ(read("The strait of the two navies and of the ships.\n").meta.language, "en");
    EXPECT_EQ(read("日米同盟の抑止力を強化する。\n").meta.language, "ja");
    EXPECT_EQ(read("한미동맹을 강화한다.\n").meta.language, "ko");
    EXPECT_EQ(read("Zwei Schiffe fahren heute.\n").meta.language, "und");
}

} // namespace entente
