// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagereader.h"

#include "blocklines.h"
#include "core/reading/readingerror.h"
#include "tests/support/briefings.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace entente::test {

namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Briefing read(std::string html, std::vector<LeftOut> *leftOut = nullptr)
{
    Result<Briefing> page = readPage(std::move(html), "page.html", leftOut);
    EXPECT_TRUE(page.ok()) << sentence(page.error()).toStdString();
    return std::move(page).value();
}

/// The blocks of a page among the fixtures, held against what a person has read.
void expectLines(const Briefing &page, const std::string &name)
{
    if (std::getenv("ENTENTE_RENEW") != nullptr)
        std::ofstream(std::filesystem::path(ENTENTE_FIXTURES) / name) << blockLines(page);
    EXPECT_EQ(blockLines(page), fixture(name));
}

std::string lines(std::string html)
{
    return blockLines(read(std::move(html)));
}

const std::string prose =
    "<p>The harbour authority had closed the crossing in the autumn, when three buoys went adrift "
    "and two pilots left the service for good.</p>";

std::string page(const std::string &body)
{
    return "<!DOCTYPE html><html><body>" + body + "</body></html>";
}

std::string article(const std::string &more)
{
    return page("<div>" + prose + prose + prose + prose + more + "</div>");
}

std::string repeated(std::string_view words, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += words;
    return all;
}

} // namespace

TEST(Pages, areKnownByHowTheyBegin)
{
    EXPECT_TRUE(isPage("<!DOCTYPE html><p>x"));
    EXPECT_TRUE(isPage("\xEF\xBB\xBF\n <!-- saved from a page -->\n<HTML>"));
    EXPECT_TRUE(isPage("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"\">"));
    EXPECT_TRUE(isPage(std::string("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14)));
    EXPECT_FALSE(isPage("# A briefing\n\n<div>with HTML</div>\n"));
    EXPECT_FALSE(isPage("<?xml version=\"1.0\"?><feed/>"));
    EXPECT_FALSE(isPage(""));
    EXPECT_FALSE(isPage("<!-- never ends"));
}

TEST(Pages, areReadWithoutWhatStandsAroundTheirText)
{
    const Briefing news = read(fixture("pages/strait-news.html"));
    expectLines(news, "pages/strait-news.lines");
    for (const char *beside : {"cookies", "Share this", "Sport", "Related", "all winter long",
                               "All rights", "Read more"})
        EXPECT_THAT(news.text, Not(HasSubstr(beside)));
}

TEST(Pages, sayWhatTheyAre)
{
    const Metadata meta = read(fixture("pages/strait-news.html")).meta;
    EXPECT_EQ(meta.title, "Ferries return to the strait after a winter without them");
    EXPECT_EQ(meta.source, "Harbour Herald");
    EXPECT_EQ(meta.address, "https://herald.example/strait/ferries-return");
    EXPECT_EQ(meta.language, "en-GB");
    EXPECT_EQ(meta.date, Date::parse("2026-03-14"));
    EXPECT_THAT(meta.further,
                ::testing::IsSupersetOf({Fact{"author", "Ada Ferris, Jun Mori"},
                                         Fact{"published", "2026-03-14T06:30:00+01:00"},
                                         Fact{"modified", "2026-03-15T08:00:00+01:00"}}));
}

TEST(Pages, listWhatIsLeftOutAndWhy)
{
    std::vector<LeftOut> leftOut;
    read(fixture("pages/strait-news.html"), &leftOut);
    const auto has = [&leftOut](LeftOutReason reason, std::string_view words) {
        return std::any_of(leftOut.begin(), leftOut.end(), [&](const LeftOut &each) {
            return each.reason == reason && each.text.find(words) != std::string::npos
                && isBefore(TextLine{1}, each.where);
        });
    };
    EXPECT_TRUE(has(LeftOutReason::Consent, "412 partners"));
    EXPECT_TRUE(has(LeftOutReason::Header, "Sport"));
    EXPECT_TRUE(has(LeftOutReason::Sharing, "Share this"));
    EXPECT_TRUE(has(LeftOutReason::Comments, "all winter long"));
    EXPECT_TRUE(has(LeftOutReason::Footer, "All rights"));
    EXPECT_TRUE(has(LeftOutReason::Phrase, "Read more"));
    EXPECT_TRUE(has(LeftOutReason::Byline, "Ada Ferris"));
}

TEST(Pages, tieTheirWordsToTheLinesOfTheSource)
{
    const std::string source = fixture("pages/strait-news.html");
    const Briefing news = read(source);
    EXPECT_EQ(news.source, source);
    const std::size_t at = news.text.find("Fares stay");
    ASSERT_NE(at, std::string::npos);
    const std::uint32_t inSource = news.sourceOffset(static_cast<std::uint32_t>(at));
    EXPECT_EQ(source.substr(inSource, 10), "Fares stay");
    const auto above = std::count(source.begin(), source.begin() + inSource, '\n');
    EXPECT_EQ(news.lineOf(inSource), static_cast<std::uint32_t>(above + 1));
}

TEST(Pages, laidOutInTablesAreRead)
{
    const Briefing release = read(fixture("pages/release.html"));
    expectLines(release, "pages/release.lines");
    EXPECT_EQ(release.meta.date, Date::parse("2025-11-03"));
    EXPECT_EQ(release.meta.source, "Ministry of Harbours");
}

TEST(Pages, ofForumsKeepTheirPosts)
{
    const Briefing thread = read(fixture("pages/thread.html"));
    EXPECT_THAT(thread.text, HasSubstr("Has anybody crossed"));
    EXPECT_THAT(thread.text, HasSubstr("Mind the current"));
    EXPECT_THAT(thread.text, Not(HasSubstr("Routes")));
}

TEST(Pages, ofListsComeOutWhole)
{
    const std::string list = repeated("<li><a href=\"/x\">A harbour of the strait</a></li>", 30);
    const std::string text = read(
                                 page("<nav><a href=\"/\">Home</a></nav><main><h1>Harbours</h1><ul>"
                                      + list + "</ul></main>"))
                                 .text;
    EXPECT_EQ(repeated("A harbour of the strait\n", 30),
              text.substr(text.find("A harbour")) + '\n');
    EXPECT_THAT(text, Not(HasSubstr("Home")));
}

TEST(Pages, thatNameTheirWholeTextASidebarKeepIt)
{
    EXPECT_THAT(lines(page("<div class=\"sidebar\">" + prose + "</div><p>Elsewhere.</p>")),
                HasSubstr("The harbour authority"));
    EXPECT_THAT(lines(article("<div class=\"sidebar\"><p>Weather for the week: rain.</p></div>")),
                Not(HasSubstr("Weather")));
}

TEST(Pages, foldedUpAreReadAndHiddenWordsAreNot)
{
    EXPECT_THAT(
        lines(article("<div aria-hidden=\"true\"><p>Folded.</p>" + prose + prose + "</div>")),
        HasSubstr("Folded"));
    EXPECT_THAT(lines(article("<p style=\"display: none\">Nobody sees this sentence.</p>")),
                Not(HasSubstr("Nobody")));
}

TEST(Pages, madeByScriptsAreReadFromWhatTheyKeepWithoutThem)
{
    const std::string text = repeated(prose, 20);
    EXPECT_THAT(lines(page("<div id=\"app\"></div><noscript><div>" + text + "</div></noscript>")),
                HasSubstr("The harbour authority"));
    EXPECT_THAT(lines(article("<noscript><p>Please switch on scripts.</p></noscript>")),
                Not(HasSubstr("scripts")));
}

TEST(Pages, offersAndEmptyHeadingsWithinTheTextGo)
{
    EXPECT_THAT(lines(article("<p>Lesen Sie auch: die Fähre</p><h3>Mehr zum Thema</h3>" + prose)),
                Not(::testing::AnyOf(HasSubstr("Lesen"), HasSubstr("Mehr zum"))));
    EXPECT_THAT(lines(article("<h2>What is next</h2>" + prose)), HasSubstr("What is next"));
    EXPECT_THAT(lines(article("<h2>What is next</h2><ul><li><a href=\"/a\">Another text</a></li>"
                              "<li><a href=\"/b\">One more text</a></li></ul>")),
                Not(::testing::AnyOf(HasSubstr("What is next"), HasSubstr("Another"))));
}

TEST(Pages, nameTheirAuthorsInTheirElementsWhereTheirHeadsDoNot)
{
    const auto authorOf = [](const std::string &byline) {
        return read(article(byline)).meta.source;
    };
    EXPECT_EQ(authorOf("<p class=\"byline\">By Ada Ferris, May 20, 2019</p>"), "Ada Ferris");
    EXPECT_EQ(authorOf("<a rel=\"author\" href=\"/ada\">Ada Ferris</a>"), "Ada Ferris");
    EXPECT_EQ(authorOf("<span itemprop=\"author\"><b itemprop=\"name\">Ada Ferris</b> of the "
                       "Herald</span>"),
              "Ada Ferris");
}

TEST(Pages, areNamedWithoutTheNameOfTheSite)
{
    const auto titleOf = [](const std::string &head) {
        return read("<html><head>" + head + "</head><body>" + prose + "</body></html>").meta.title;
    };
    EXPECT_EQ(titleOf("<title>Ferries return to the strait | Harbour Herald</title>"),
              "Ferries return to the strait");
    EXPECT_EQ(titleOf("<title>Ferries &amp;amp; buoys</title>"), "Ferries &amp; buoys");
    EXPECT_EQ(titleOf("<meta property=\"og:title\" content=\"Ferries - Herald\">"
                      "<meta property=\"og:site_name\" content=\"Herald\">"),
              "Ferries");
    EXPECT_EQ(titleOf("<title>A - B</title>"), "A - B");
}

TEST(Pages, areReadInTheEncodingThatTheyAreIn)
{
    const Briefing declared = read("<html><head><meta charset=windows-1252></head><body><p>caf\xE9 "
                                   "\x96 na\xEFve, written long enough to be a sentence of prose, "
                                   "it seems.</p>");
    EXPECT_THAT(declared.text, HasSubstr("café – naïve"));
    EXPECT_EQ(declared.encoding, (SourceEncoding{"windows-1252", true}));

    const Briefing wrong = read("<html><head><meta charset=iso-8859-1></head><body><p>café</p>");
    EXPECT_THAT(wrong.text, HasSubstr("café"));
    EXPECT_EQ(wrong.encoding.name, "UTF-8");

    const Briefing broken = read("<html><meta charset=utf-8><body><p>caf\xC3\xA9 and a broken "
                                 "\xE9 within \xE2\x82\xAC");
    EXPECT_THAT(broken.text, HasSubstr("café and a broken"));
    EXPECT_THAT(broken.text, HasSubstr("within €"));
}

TEST(Pages, ofNothingAreRefused)
{
    EXPECT_EQ(readPage("", "a.html").error().code, ReadingError::Empty);
    EXPECT_EQ(readPage("<html><body></body></html>", "a.html").error().code, ReadingError::Empty);
    EXPECT_EQ(readPage(std::string("<html>\0\0\x01\x02\0\0\0\xFF\xFE\0", 16), "a.html").ok(),
              false);
}

TEST(Pages, thatAreBuiltToExhaustAReaderEnd)
{
    constexpr int many = 60000;
    const auto codeOf = [](const std::string &html) {
        return readPage(html, "a.html").error().code;
    };
    EXPECT_EQ(codeOf("<html>" + repeated("<div>", many)), ReadingError::NestedTooDeep);
    EXPECT_EQ(codeOf("<html>" + repeated("<b x=1>", 2000) + repeated("<p>y", many)),
              ReadingError::NestedTooDeep);
    // What ends itself, and what a script says of tags, nests nothing.
    EXPECT_TRUE(readPage("<html><ul>" + repeated("<li>one<br>", many), "a.html").ok());
    EXPECT_TRUE(
        readPage("<html><script>" + repeated("'<div>'+", many) + "</script>" + prose, "a.html")
            .ok());
    EXPECT_TRUE(readPage("<html>" + repeated("<div>", 2000) + prose, "a.html").ok());
    EXPECT_TRUE(
        readPage("<html><table>" + repeated("<tr><td rowspan=9999 colspan=999>x", 3000), "a.html")
            .ok());
    EXPECT_TRUE(
        readPage("<html><p class=\"" + repeated("sidebar ", many) + "\">" + prose, "a.html").ok());
}

TEST(Pages, takeNoTroubleFromDataThatIsNone)
{
    const std::string head = "<html><head><script type=\"application/ld+json\">";
    for (const std::string &data :
         {std::string("{"), std::string("<![CDATA[ {\"@type\":\"Article\"}]]>"),
          repeated("[", 5000), std::string(R"({"@type":["Article"],"author":[[["x"]],{}]})")})
        EXPECT_THAT(read(head + data + "</script></head><body>" + prose).text,
                    HasSubstr("The harbour authority"));
    EXPECT_EQ(read(head + R"(<![CDATA[{"@type":"Article","headline":"A &amp; B"}]]></script>)"
                   + "</head><body>" + prose)
                  .meta.title,
              "A & B");
}

} // namespace entente::test
