// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefing.h"

#include <gtest/gtest.h>

namespace entente {

namespace {

Locator inAnnex(std::uint32_t paragraph)
{
    return PartPlace{2, paragraph, std::make_shared<const std::string>("Annex")};
}

std::string said(const Locator &where)
{
    return words(where).toStdString();
}

} // namespace

TEST(Locators, areSaidInWords)
{
    EXPECT_EQ(said(TextLine{12}), "line 12");
    EXPECT_EQ(said(PagePlace{3}), "page 3");
    EXPECT_EQ(said(PagePlace{3, 2}), "page 3, column 2");
    EXPECT_EQ(said(inAnnex(4)), "part “Annex”, paragraph 4");
    EXPECT_EQ(said(PartPlace{2, 4}), "part 2, paragraph 4");
    EXPECT_EQ(said(PartPlace{0, 4}), "paragraph 4");
}

TEST(Locators, areSaidOnceWhereTheyAreFromAndTo)
{
    EXPECT_EQ(words(TextLine{12}, TextLine{14}), QStringLiteral("lines 12–14"));
    EXPECT_EQ(words(TextLine{12}, TextLine{12}), QStringLiteral("line 12"));
    EXPECT_EQ(words(PagePlace{3, 2}, PagePlace{5, 1}), QStringLiteral("pages 3–5"));
    EXPECT_EQ(words(PagePlace{3, 1}, PagePlace{3, 2}), QStringLiteral("page 3, column 1"));
    EXPECT_EQ(words(inAnnex(4), inAnnex(5)), QStringLiteral("part “Annex”, paragraph 4"));
}

TEST(Locators, callAPageWhatTheDocumentDoes)
{
    const auto called = [](std::uint32_t page, const char *label) {
        return PagePlace{page, 0, std::nullopt, std::make_shared<const std::string>(label)};
    };
    EXPECT_EQ(said(called(4, "iv")), "page iv");
    EXPECT_EQ(words(called(4, "iv"), called(7, "A-1")), QStringLiteral("pages iv–A-1"));
    EXPECT_EQ(toJson(called(4, "iv")), R"({"label":"iv","page":4})");
    EXPECT_EQ(locatorFrom(toJson(called(4, "iv"))), Locator(called(4, "iv")));
    EXPECT_NE(Locator(called(4, "iv")), Locator(PagePlace{4}));
}

TEST(Locators, areNumbersInAColumnOfLinesAndElseWords)
{
    EXPECT_EQ(brief(TextLine{12}), QStringLiteral("12"));
    EXPECT_EQ(brief(PagePlace{3}), QStringLiteral("page 3"));
}

TEST(Locators, comeBackFromJson)
{
    for (const Locator &where : {Locator(TextLine{12}), Locator(PagePlace{3}),
                                 Locator(PagePlace{3, 2, PageBox{1, 2, 30, 40}}), inAnnex(4),
                                 Locator(PartPlace{2, 4}), Locator(PartPlace{0, 1})}) {
        const std::optional<Locator> back = locatorFrom(toJson(where));
        ASSERT_TRUE(back) << toJson(where);
        EXPECT_EQ(*back, where) << toJson(where);
    }
    EXPECT_EQ(toJson(PagePlace{3, 2, PageBox{1, 2, 30, 40}}),
              R"({"box":[1,2,30,40],"column":2,"page":3})");
    EXPECT_EQ(toJson(inAnnex(4)), R"({"name":"Annex","paragraph":4,"part":2})");
    for (const std::string_view none : {"", "{}", "[1]", "{\"page\":0}", "{\"line\":\"x\"}"})
        EXPECT_FALSE(locatorFrom(none)) << none;
}

TEST(Locators, areEqualWhereTheyNameTheSamePlace)
{
    EXPECT_EQ(inAnnex(4), inAnnex(4)) << "whoever holds the name";
    EXPECT_NE(inAnnex(4), Locator(PartPlace{2, 4}));
    EXPECT_NE(Locator(PagePlace{3}), Locator(PagePlace{3, 0, PageBox()}));
}

TEST(Locators, areInTheOrderOfTheDocument)
{
    EXPECT_TRUE(isBefore(TextLine{2}, TextLine{10}));
    EXPECT_TRUE(isBefore(PagePlace{3, 2}, PagePlace{4, 1}));
    EXPECT_TRUE(
        isBefore(PagePlace{3, 1, PageBox{0, 700, 9, 710}}, PagePlace{3, 2, PageBox{0, 10, 9, 20}}));
    EXPECT_TRUE(
        isBefore(PagePlace{3, 1, PageBox{0, 10, 9, 20}}, PagePlace{3, 1, PageBox{0, 30, 9, 40}}));
    EXPECT_TRUE(isBefore(PartPlace{1, 9}, inAnnex(1)));
    EXPECT_FALSE(isBefore(inAnnex(4), inAnnex(4)));
}

TEST(LocatorsOfABriefing, areTheLinesOfATextAndElseWhatItsReaderSaid)
{
    Briefing briefing;
    briefing.source = briefing.text = "one\ntwo\nthree";
    briefing.lineStarts = {0, 4, 8};
    briefing.anchors = {{0, 0}};
    EXPECT_EQ(briefing.locatorOf(5U), Locator(TextLine{2}));
    briefing.locators = {{0, PagePlace{1}}, {4, PagePlace{2}}};
    EXPECT_EQ(briefing.locatorOf(3U), Locator(PagePlace{1}));
    EXPECT_EQ(briefing.locatorOf(4U), Locator(PagePlace{2}));
    EXPECT_EQ(briefing.locatorOf(12U), Locator(PagePlace{2}));
    Topic topic;
    topic.text = {4, 7};
    EXPECT_EQ(briefing.locatorOf(topic), Locator(PagePlace{2}));
    topic.title = {0, 3};
    EXPECT_EQ(briefing.locatorOf(topic), Locator(PagePlace{1}));
}

} // namespace entente
