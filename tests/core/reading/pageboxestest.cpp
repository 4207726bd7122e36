// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pageauthor.h"
#include "core/reading/html/pagereader.h"
#include "core/reading/readingerror.h"

#include <gmock/gmock.h>

// What stands within an article and says who wrote it, what an image shows, or what else there is.

namespace entente::test {

namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

/// Sentences that are each said once.
std::string prose(int paragraphs)
{
    std::string all;
    for (int i = 0; i < paragraphs; ++i) {
        all += "<p>In the week ";
        all += std::to_string(i);
        all +=
            " of the closure the pilots of the strait met in the harbour, counted the buoys that "
            "were still adrift, and wrote down who had crossed at night.</p>";
    }
    return all;
}

Briefing read(const std::string &head, const std::string &body)
{
    Result<Briefing> page = readPage("<!DOCTYPE html><html><head>" + head + "</head><body>" + body
                                         + "</body></html>",
                                     "page.html");
    EXPECT_TRUE(page.ok()) << sentence(page.error()).toStdString();
    return std::move(page).value();
}

/// The words of a page by Ada Ferris, without those of captions.
std::string textOf(const std::string &body)
{
    const Briefing page = read("<meta name=\"author\" content=\"Ada Ferris\">", body);
    std::string text;
    for (const Block &block : page.blocks) {
        if (!block.isCaption)
            text.append(page.words(block.text)).append("\n");
    }
    return text;
}

/// A shelf of short entries.
std::string lamps()
{
    std::string all;
    for (int i = 0; i < 30; ++i) {
        all += "<li><a href=\"/lamp\">A lamp of brass ";
        all += std::to_string(i);
        all += "</a> for the bow</li>";
    }
    return all;
}

} // namespace

TEST(PageBoxes, whoTheAuthorIsAtTheEndGoes)
{
    const std::string about =
        "<div><p>Ada Ferris is a pilot who writes about the strait.</p></div>";
    EXPECT_THAT(textOf("<article>" + prose(8) + about + "</article>"),
                AllOf(HasSubstr("In the week 7"), Not(HasSubstr("writes about"))));
    EXPECT_THAT(textOf("<article>" + about + prose(8) + "</article>"), HasSubstr("writes about"));
    EXPECT_THAT(textOf("<article>" + prose(8)
                       + "<p>Ole Marsh is a pilot who writes about the strait.</p></article>"),
                HasSubstr("writes about"));
}

TEST(PageBoxes, thatAskForAnAddressGoWhole)
{
    EXPECT_THAT(
        textOf("<article>" + prose(4)
               + "<div><div>Be the first to know!</div><div><p>Tides and buoys by mail each "
                 "week.</p></div><p>By signing up you agree to our terms.</p></div>"
               + prose(4) + "</article>"),
        AllOf(HasSubstr("In the week 3"), Not(HasSubstr("first to know")),
              Not(HasSubstr("Tides and buoys"))));
}

TEST(PageBoxes, ofLinksThatSayTheSameTimeAndAgainGo)
{
    std::string body = "<article>";
    for (int i = 0; i < 3; ++i)
        body += prose(1)
            + "<div><p>A lamp of brass, for the bow.</p><a href=\"/b\">Check price</a></div>";
    EXPECT_THAT(textOf(body + "</article>"),
                AllOf(HasSubstr("A lamp of brass"), Not(HasSubstr("Check price"))));
}

TEST(PageBoxes, headingsThatOnlyLeadToOtherArticlesGo)
{
    EXPECT_THAT(textOf("<article>" + prose(4)
                       + "<h4>Related: <a href=\"/x\">Buoys of the north</a></h4>" + prose(4)
                       + "</article>"),
                Not(HasSubstr("Buoys of the north")));
}

TEST(PageBoxes, captionsAreWhatStandsInAFigureOrGivesACredit)
{
    const std::string text = textOf(
        "<article>" + prose(4)
        + "<p><img src=\"a.png\"></p><p>Pilots at dawn. (Photo by Ole Marsh)</p>"
        + "<figure><img src=\"b.png\"><div>A buoy adrift.</div></figure><p><img src=\"c.png\"></p>"
        + "<p>Nobody crossed.</p></article>");
    EXPECT_THAT(text,
                AllOf(Not(HasSubstr("Pilots at dawn")), Not(HasSubstr("A buoy adrift")),
                      HasSubstr("Nobody crossed.")));
}

TEST(PageBoxes, anIntroductionBeforeTheTextIsRead)
{
    EXPECT_THAT(
        textOf("<main><header><h1>Ferries</h1><h2 class=\"article-lead\">The crossing opens "
               "again in spring, says the authority</h2></header><div class=\"article-body\">"
               + prose(4) + "</div></main>"),
        HasSubstr("The crossing opens"));
}

TEST(PageBoxes, dialogsAreNotTakenForThePageHoweverLong)
{
    EXPECT_THAT(textOf("<div role=\"dialog\"><h2>Terms</h2><p>Terms of the harbour.</p>" + prose(9)
                       + "</div><main><h1>Lamps</h1><ul>" + lamps() + "</ul></main>"),
                AllOf(HasSubstr("A lamp of brass 9"), Not(HasSubstr("Terms of the harbour"))));
    EXPECT_THAT(textOf("<div role=\"dialog\"><p>Terms of the harbour.</p>" + prose(9) + "</div>"),
                HasSubstr("Terms of the harbour"));
    EXPECT_THAT(textOf("<div class=\"consent\"><p>Cookies and your privacy.</p>" + prose(9)
                       + "</div><ul>" + lamps() + "</ul>"),
                AllOf(HasSubstr("A lamp of brass 9"), Not(HasSubstr("your privacy"))));
}

TEST(PageBoxes, cardsAreReadWhereThePageHasNothingElse)
{
    EXPECT_THAT(textOf("<main><h1>Lamps</h1><div class=\"carousel\">" + lamps()
                       + "<p>Learn more</p></div></main>"),
                AllOf(HasSubstr("A lamp of brass 9"), Not(HasSubstr("Learn more"))));
}

TEST(PageAuthors, areWhatOfALineIsAName)
{
    for (const char *line : {"By Ada Ferris", "Ada Ferris | Author", "Dec. 19, 2025 · Ada Ferris",
                             "Author Ada Ferris", "Ada Ferris Published on May 20, 2019",
                             "Posted by Ada Ferris · 4 min read", "Recipe by Ada Ferris"})
        EXPECT_EQ(nameAlone(line), "Ada Ferris") << line;
    for (const char *line : {"By", "Topic Author", "[Submitted on 18 Dec 2025]", "26258821",
                             "August 28, 2025 • 5 min read", "Last Updated: January 7, 2025"})
        EXPECT_EQ(nameAlone(line), "") << line;
}

TEST(PageAuthors, areNoOfficesWhereAPersonIsSought)
{
    EXPECT_THAT(personsIn("Ada Ferris, Ole Marsh and Harbour Office"),
                ElementsAre("ada ferris", "ole marsh"));
    EXPECT_TRUE(personsIn("Department of State; ferrisa").empty());
}

TEST(PageAuthors, areShownToPeopleWhereMachinesAreGivenAnAccount)
{
    const std::string shown = "<p class=\"author-name\">Ada Ferris</p>";
    const auto authorOf = [&shown](const std::string &head) {
        return read(head, "<h1>Ferries</h1>" + shown + "<article>" + prose(4) + "</article>").meta;
    };
    EXPECT_EQ(authorOf("<meta name=\"author\" content=\"aferris7\">").source, "Ada Ferris");
    EXPECT_EQ(authorOf("<meta name=\"author\" content=\"Ole Marsh\">").source, "Ole Marsh");
}

} // namespace entente::test
