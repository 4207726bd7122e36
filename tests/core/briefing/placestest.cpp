// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/places.h"

#include "core/briefing/linktarget.h"
#include "core/reading/reader.h"

#include <gtest/gtest.h>

namespace entente {

namespace {

/// The words that a link leads to, or what is wrong.
std::string placeOf(const char *markdown, std::string_view link)
{
    const Result<Briefing> briefing = readBriefing(markdown, "folder/given.md");
    if (!briefing)
        return "unread";
    const std::optional<std::size_t> block = Places(briefing.value()).blockOf(link);
    return block ? std::string(briefing.value().words(briefing.value().blocks[*block].text))
                 : std::string("nowhere");
}

constexpr const char *headings = "# What is this place?\n\nText.\n\n## Setup\n\n## Setup\n\n"
                                 "## Setup-1\n\n## はじめに：概要\n\n## `code` & **bold** _x_\n\n"
                                 "## Measures {#own-id}\n";

} // namespace

TEST(Slug, isWhatGitHubMakesOfAHeading)
{
    EXPECT_EQ(slugOf("What is this place?"), "what-is-this-place");
    EXPECT_EQ(slugOf("A  b - c"), "a--b---c");
    EXPECT_EQ(slugOf("U.S.–Japan: 2+2 (2024)"), "usjapan-22-2024");
    EXPECT_EQ(slugOf("Éire_und Ωmega"), "éire_und-ωmega");
    EXPECT_EQ(slugOf("はじめに：概要"), "はじめに概要");
    EXPECT_EQ(slugOf("مقدمة الكتاب"), "مقدمة-الكتاب");
}

TEST(Places, areFoundByTheSlugsOfHeadings)
{
    EXPECT_EQ(placeOf(headings, "#what-is-this-place"), "What is this place?");
    EXPECT_EQ(placeOf(headings, "#はじめに概要"), "はじめに：概要");
    EXPECT_EQ(placeOf(headings, "#%E3%81%AF%E3%81%98%E3%82%81%E3%81%AB%E6%A6%82%E8%A6%81"),
              "はじめに：概要");
    EXPECT_EQ(placeOf(headings, "#code--bold-x"), "code & bold x");
    EXPECT_EQ(placeOf(headings, "#own-id"), "Measures {#own-id}");
    EXPECT_EQ(placeOf(headings, "#measures"), "Measures {#own-id}");
}

TEST(Places, areFoundAsPeopleWriteThem)
{
    EXPECT_EQ(placeOf(headings, "#What-Is-This-Place"), "What is this place?");
    EXPECT_EQ(placeOf(headings, "#What is this place?"), "What is this place?");
    EXPECT_EQ(placeOf(headings, "#whatisthisplace"), "What is this place?");
    EXPECT_EQ(placeOf(headings, "given.md#measures"), "Measures {#own-id}");
    EXPECT_EQ(placeOf(headings, "#top"), "What is this place?");
    EXPECT_EQ(placeOf(headings, "#"), "What is this place?");
}

TEST(Places, ofHeadingsAlikeHaveNumbersThatCollideWithNoOther)
{
    const Result<Briefing> briefing = readBriefing(headings, "given.md");
    ASSERT_TRUE(briefing);
    const Places places(briefing.value());
    const auto first = places.blockOf("#setup");
    const auto second = places.blockOf("#setup-1");
    const auto third = places.blockOf("#setup-1-1");
    ASSERT_TRUE(first && second && third);
    EXPECT_LT(*first, *second);
    EXPECT_LT(*second, *third);
    EXPECT_EQ(briefing.value().words(briefing.value().blocks[*third].text), "Setup-1");
}

TEST(Places, areFoundByNamesAndIdsInHtml)
{
    const char *text = "<a name=\"before\"></a>\n\n## Head\n\nSome <span id='mid'>words</span>.\n\n"
                       "<div id=\"box\"><p>In a box.</p></div>\n\n<a id=last></a>\n";
    EXPECT_EQ(placeOf(text, "#before"), "Head");
    EXPECT_EQ(placeOf(text, "#mid"), "Some words.");
    EXPECT_EQ(placeOf(text, "#box"), "In a box.");
    EXPECT_NE(placeOf(text, "#last"), "nowhere");
}

TEST(Places, areNotFoundWhereNothingBearsTheName)
{
    for (const char *link : {"#nowhere", "https://example.org/#setup", "other.md#setup", "plain"})
        EXPECT_EQ(placeOf(headings, link), "nowhere") << link;
}

TEST(LinkTarget, isFollowedWhereItRunsNothing)
{
    EXPECT_EQ(followedUri("https://example.org/a b"), "https://example.org/a%20b");
    EXPECT_EQ(followedUri("my report: two.pdf"), "./my%20report:%20two.pdf");
    EXPECT_EQ(followedUri("sub/ü.html#x"), "sub/%C3%BC.html#x");
    EXPECT_EQ(followedUri("tel:+4912345"), "tel:+4912345");
    for (const char *address :
         {"", "#inside", "//host/x", "javascript:alert(1)", " JavaScript:x", "java\tscript:x",
          "vbscript:x", "data:text/html,x", "file:///etc/passwd", "\\\\host\\x", "C:\\x",
          "ms-msdt:/id", "\x01javascript:x"})
        EXPECT_EQ(followedUri(address), "") << address;
}

} // namespace entente
