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

TEST(FrontMatter, isNotASectionBetweenTwoRules)
{
    for (const std::string head :
         {"\n# Summary\n\nKey judgment: the strait will stay closed.\n\n",
          "# Summary\nKey judgment: the strait will stay closed.\n",
          "From: the desk\nTo: the minister\nDate: 5 May 2025\nSubject: summary, closed\n",
          "# Summary closed\n", "Three threats: summary, closed, and mines\n",
          "**Note:** Summary: closed\n", "| Summary | closed |\n|---|---|\n| a: b | c |\n",
          "Summary:\n- closed\n", "- Summary: closed\n", "Note: *closed* summary\n"}) {
        const Briefing briefing = read("---\n" + head + "---\n\n# Detail\n\nText.\n");
        const std::string words = briefing.text;
        EXPECT_NE(words.find("ummary"), std::string::npos) << head;
        EXPECT_NE(words.find("closed"), std::string::npos) << head;
        EXPECT_NE(words.find("Detail"), std::string::npos) << head;
    }
}

TEST(FrontMatter, keepsWhatHasNoMeaningHere)
{
    const Briefing briefing = read("---\n"
                                   "title: One\n"
                                   "# a comment\n"
                                   "author: The Desk\n"
                                   "source: Office\n"
                                   "tags: [straits, mines]\n"
                                   "Key judgment: it stays closed\n"
                                   "review: {by: Ana, on: [Monday, {late: true}]}\n"
                                   "title: Two\n"
                                   "---\ntext\n");
    const std::vector<MetadataEntry> expected{
        {"author", "The Desk"}, {"tags", "straits, mines"}, {"Key judgment", "it stays closed"},
        {"review.by", "Ana"},   {"review.on", "Monday"},    {"review.on.late", "true"},
        {"title", "Two"},       {"#", "a comment"}};
    EXPECT_EQ(briefing.meta.title, "One");
    EXPECT_EQ(briefing.meta.source, "Office");
    EXPECT_EQ(briefing.meta.others, expected);
}

TEST(FrontMatter, isReadWhateverTheCaseOfItsKeys)
{
    const Briefing briefing = read(
        "---\nTitle: One\nDATE: May 2025\nSource URL: https://a.example\n"
        "Lang: ja\n---\ntext\n");
    EXPECT_EQ(briefing.meta.title, "One");
    EXPECT_EQ(date(briefing.meta), "2025-05");
    EXPECT_EQ(briefing.meta.source, "https://a.example");
    EXPECT_EQ(briefing.meta.language, "ja");
}

TEST(FrontMatter, mayGiveATitleAsAList)
{
    EXPECT_EQ(read("---\ntitle: [The Long Haul]\n---\ntext\n").meta.title, "The Long Haul");
    EXPECT_EQ(read("---\ntitle:\n  - The Long Haul\n  - Logistics\n---\ntext\n").meta.title,
              "The Long Haul, Logistics");
}

TEST(FrontMatter, takesWordsBehindAColonForWords)
{
    const std::vector<std::pair<const char *, const char *>> titles{
        {"title: The Long Haul: Logistics", "The Long Haul: Logistics"},
        {"title: Allies: who's who", "Allies: who's who"},
        {"title: The Long Haul:\n  Logistics: a view", "The Long Haul: Logistics: a view"},
        {"Title: *Bold*: a view", "*Bold*: a view"},
        {"title: @home: a view", "@home: a view"},
        {"author: Desk: North\ntitle: Two: one", "Two: one"},
    };
    for (const auto &[line, title] : titles) {
        const Briefing briefing = read(std::string("---\n") + line
                                       + "\ndate: 2025-05-05\n---\ntext\n");
        EXPECT_EQ(briefing.meta.title, title);
        EXPECT_EQ(date(briefing.meta), "2025-05-05");
    }
}

TEST(FrontMatter, thatCannotBeReadIsRefusedWithQuotationMarksAsTheRemedy)
{
    const Result<Briefing> briefing = readBriefing("---\ntitle: [One: two\ndate: 2025\n---\ntext\n",
                                                   "given.md");
    ASSERT_FALSE(briefing);
    EXPECT_EQ(briefing.error().code, ErrorCode::InvalidFrontMatter);
    EXPECT_NE(sentence(briefing.error()).toStdString().find("quotation marks"), std::string::npos);
}

TEST(FrontMatter, saysWhichDateItDidNotUnderstand)
{
    const Metadata meta = read("---\ntitle: One\ndate: some day in spring\n---\ntext\n").meta;
    EXPECT_EQ(meta.date, std::nullopt);
    EXPECT_EQ(meta.unreadDate, "some day in spring");
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
