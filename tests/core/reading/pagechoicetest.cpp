// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocklines.h"
#include "core/reading/html/pagehostile.h"
#include "core/reading/html/pagereader.h"
#include "core/reading/readingerror.h"

#include <gmock/gmock.h>

#include <algorithm>

// What of a page is its text, and what stands beside it.

namespace entente::test {

namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

std::string repeated(std::string_view words, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += words;
    return all;
}

/// Sentences that are each said once.
std::string prose(int paragraphs, std::string_view of = "pilots")
{
    std::string all;
    for (int i = 0; i < paragraphs; ++i) {
        all += "<p>In the week " + std::to_string(i) + " of the closure the ";
        all.append(of);
        all += " of the strait met in the harbour, counted the buoys that were still adrift, and "
               "wrote down who had crossed at night.</p>";
    }
    return all;
}

Briefing read(const std::string &body, std::vector<LeftOut> *leftOut = nullptr)
{
    Result<Briefing> page = readPage(
        "<!DOCTYPE html><html><head></head><body>" + body + "</body></html>", "page.html", leftOut);
    EXPECT_TRUE(page.ok()) << sentence(page.error()).toStdString();
    return std::move(page).value();
}

std::string textOf(const std::string &body)
{
    return read(body).text;
}

bool isLeftOutFor(LeftOutReason reason, const std::string &body, std::string_view words)
{
    std::vector<LeftOut> leftOut;
    read(body, &leftOut);
    return std::any_of(leftOut.begin(), leftOut.end(), [&](const LeftOut &each) {
        return each.reason == reason && each.text.find(words) != std::string::npos;
    });
}

} // namespace

TEST(PageChoice, leavesOutWhatTellsOfTheAuthorAtAnyLength)
{
    const std::string about = "<div class=\"author-box\"><p>" + repeated("Ada Ferris sails. ", 20)
        + "</p></div>";
    const std::string page = "<main>" + prose(12) + about + "</main>";
    EXPECT_TRUE(isLeftOutFor(LeftOutReason::Byline, page, "Ada Ferris sails"));
    EXPECT_THAT(textOf("<main>" + prose(2) + "<article class=\"post author-ada\">"
                       + prose(1, "cooks") + "</article>" + prose(4, "mates") + "</main>"),
                HasSubstr("the cooks of the strait"));
    EXPECT_THAT(textOf("<div class=\"author-profile\">" + prose(3) + "</div>"),
                HasSubstr("the pilots of the strait"));
}

TEST(PageChoice, readsWhatAClassCallsACaptionAsOne)
{
    const Briefing page = read("<article>" + prose(4)
                               + "<div class=\"photo\"><img src=\"a.png\" alt=\"\"><p "
                                 "class=\"wp-caption-text\">A buoy adrift.</p></div></article>");
    const auto caption = std::find_if(page.blocks.begin(), page.blocks.end(),
                                      [](const Block &each) { return each.isCaption; });
    ASSERT_NE(caption, page.blocks.end());
    EXPECT_EQ(page.words(caption->text), "A buoy adrift.");
}

TEST(PageChoice, readsASectionOnceThatStandsTwice)
{
    const std::string tab = "<div><h3>Wide</h3>" + prose(3) + "</div>";
    const std::string page = "<main><section>" + tab + "</section><section>" + tab + "</section>"
        + prose(2, "cooks") + "</main>";
    const std::string text = textOf(page);
    EXPECT_EQ(text.find("In the week 2"), text.rfind("In the week 2"));
    EXPECT_TRUE(isLeftOutFor(LeftOutReason::Repeated, page, "In the week 2"));
    const std::string refrain = "<p>" + repeated("And the buoys went out with the tide. ", 8)
        + "</p>";
    const std::string song = textOf("<main>" + prose(3) + refrain + prose(3, "cooks") + refrain
                                    + "</main>");
    EXPECT_NE(song.find("And the buoys"), song.rfind(" And the buoys"));
    EXPECT_GT(song.rfind("And the buoys"), song.find("the cooks"));
}

TEST(PageChoice, readsWhatIsFoldedUpAndNotWhatIsNeverShown)
{
    const std::string hidden = "<div style=\"display:none\">" + prose(2, "cooks") + "</div>";
    EXPECT_THAT(
        textOf("<main>" + prose(4) + "<div class=\"accordion-item\">" + hidden + "</div></main>"),
        HasSubstr("the cooks"));
    EXPECT_THAT(textOf("<main>" + prose(4) + hidden + "</main>"), Not(HasSubstr("the cooks")));
    EXPECT_THAT(textOf("<main>" + prose(4) + "<div class=\"cookie-consent\"><div class=\"tab\">"
                       + hidden + "</div></div></main>"),
                Not(HasSubstr("the cooks")));
}

TEST(PageChoice, readsWhatIsSentAheadForAScriptToPutInPlace)
{
    const std::string ahead = prose(2, "cooks") + "</div>";
    EXPECT_THAT(textOf("<div>" + prose(2) + "</div><div hidden id=\"S:1f\">" + ahead),
                HasSubstr("the cooks"));
    EXPECT_THAT(textOf("<main>" + prose(2) + "</main><div hidden id=\"S:tip\">" + ahead),
                Not(HasSubstr("the cooks")));
}

TEST(PageChoice, leavesOutFeetAndMenusThatAreLongerThanTheText)
{
    const std::string text = textOf("<main><h1>Harbours</h1><ul>"
                                    + repeated("<li>Quay of the south</li>", 20)
                                    + "</ul></main><footer>" + prose(2, "lawyers") + "</footer>");
    EXPECT_THAT(text, AllOf(HasSubstr("Quay of the south"), Not(HasSubstr("lawyers"))));
    EXPECT_THAT(textOf("<footer>" + prose(4) + "</footer>"), HasSubstr("the pilots"));
}

TEST(PageChoice, leavesOutASidebarThatIsLongerThanAnArticle)
{
    EXPECT_THAT(textOf("<div>" + prose(12) + "</div><aside>" + prose(30, "readers") + "</aside>"),
                AllOf(HasSubstr("the pilots"), Not(HasSubstr("the readers"))));
    EXPECT_THAT(textOf("<p>Elsewhere.</p><div class=\"grid-content-sidebar\"><div "
                       "class=\"article-body\">"
                       + prose(4) + "</div></div>" + prose(6, "readers")),
                HasSubstr("the pilots"));
    EXPECT_THAT(textOf("<p>Elsewhere.</p><aside>" + prose(6) + "</aside>"),
                HasSubstr("the pilots"));
}

TEST(PageChoice, leavesOutWhatFollowsAHeadingThatEndsTheArticle)
{
    const std::string end =
        "<div><h2>About the author</h2></div><p>Ada Ferris sails by herself, and "
        "writes of it now and then.</p><h2>Sources</h2><p>A log of the harbour, "
        "which lies in its office to this day.</p>";
    EXPECT_THAT(textOf("<main>" + prose(12) + end + "</main>"),
                AllOf(Not(HasSubstr("Ada Ferris")), HasSubstr("A log of the harbour")));
    EXPECT_THAT(textOf("<main>" + end + prose(12) + "</main>"), HasSubstr("Ada Ferris"));
}

TEST(PageChoice, leavesOutTeasersBehindAnArticle)
{
    const std::string teasers =
        "<div>"
        + repeated(
            "<article><h3><a href=\"/x\">Another crossing</a></h3><p>The tide took a ferry of "
            "the north by surprise last week.</p></article>",
            3)
        + "</div>";
    EXPECT_THAT(textOf("<div>" + prose(12) + teasers + "</div>"), Not(HasSubstr("The tide took")));
    EXPECT_THAT(textOf("<div>" + prose(1) + teasers + "</div>"), HasSubstr("The tide took"));
}

TEST(PageChoice, leavesOutWhenAndByWhomAtTheEndsOfAnArticle)
{
    const std::string text = textOf("<main><div>By Ada Ferris</div><div>3 May 2021</div>"
                                    "<div>Updated on 4 May 2021</div><div>Share</div>"
                                    + prose(12) + "<div>Edited by</div></main>");
    EXPECT_THAT(text,
                Not(::testing::AnyOf(HasSubstr("May"), HasSubstr("Share"), HasSubstr("Edited"),
                                     HasSubstr("Ada"))));
    EXPECT_THAT(textOf("<main>" + prose(6) + "<div>Published by the harbour</div>"
                       + prose(6, "cooks") + "</main>"),
                HasSubstr("Published by the harbour"));
}

TEST(PageChoice, keepsAListOfLinksThatIsAnnounced)
{
    const std::string items = "<ul><li><a href=\"HERE\">Chart of the strait</a></li><li><a "
                              "href=\"HERE\">Tides of the strait</a></li></ul>";
    const auto listed = [&items](const std::string &before, const std::string &address) {
        std::string list = items;
        for (std::size_t at = list.find("HERE"); at != std::string::npos; at = list.find("HERE"))
            list.replace(at, 4, address);
        return textOf("<main>" + prose(3) + before + list + prose(3, "cooks") + "</main>");
    };
    EXPECT_THAT(listed("<p>Take with you:</p>", "/a"), HasSubstr("Chart of the strait"));
    EXPECT_THAT(listed("<p>Take care.</p>", "/a"), Not(HasSubstr("Chart of the strait")));
    EXPECT_THAT(listed("<p>Here you find:</p>", "#a"), Not(HasSubstr("Chart of the strait")));
}

TEST(PageChoice, doesNotTakeWhatAnEntryIsFiledUnderForItsPurpose)
{
    const std::string classes = "hentry category-social-comments tag-related author-ada";
    EXPECT_THAT(textOf("<main>" + prose(1) + "<div class=\"" + classes + "\">" + prose(5, "cooks")
                       + "</div></main>"),
                HasSubstr("the cooks"));
}

TEST(PageChoice, leavesOutWhatAForumSaysOfItsMembersAndAShopOfItsCustomers)
{
    EXPECT_THAT(textOf("<main>" + prose(3)
                       + "<div class=\"message-userDetails\">Active member since long ago</div>"
                       + prose(3, "cooks") + "<div class=\"product-reviews\">" + prose(2, "buyers")
                       + "</div></main>"),
                AllOf(HasSubstr("the cooks"), Not(HasSubstr("Active member")),
                      Not(HasSubstr("the buyers"))));
}

TEST(PageChoice, readsAPageOfDrawingsWithThousandsOfStrokes)
{
    const std::string drawing = "<svg>\n" + repeated("<path d=\"M0\"/>", 4000) + "</SVG>";
    const std::string page = "<!DOCTYPE html><html><body>" + drawing + prose(3) + "</body></html>";
    const Result<Briefing> read = readPage(page, "page.html");
    ASSERT_TRUE(read.ok());
    EXPECT_THAT(read.value().text, HasSubstr("the pilots"));
    EXPECT_EQ(read.value().source, page);
    const std::string without = withoutDrawings(page);
    EXPECT_EQ(without.size(), page.size());
    EXPECT_EQ(without.find("pilots"), page.find("pilots"));
    EXPECT_EQ(without.find("path"), std::string::npos);
    EXPECT_EQ(withoutDrawings("a<svg>b"), "a<svg>b");
    EXPECT_EQ(readPage("<html><svg></svg>" + repeated("<x/>", 4000), "a.html").error().code,
              ReadingError::NestedTooDeep);
}

TEST(PageChoice, readsWhatAPageSaysToMachinesWhereItShowsNothing)
{
    const auto page = [](const std::string &head) {
        return readPage("<!DOCTYPE html><html><head><title>A thread</title>" + head
                            + "</head><body><div id=\"app\"></div></body></html>",
                        "page.html")
            .value();
    };
    EXPECT_EQ(page("<meta name=\"description\" content=\"Has anybody crossed since …\">").text,
              "Has anybody crossed since …");
    EXPECT_EQ(page("<meta name=\"description\" content=\"The best harbour of all!\">").text, "");
    const Briefing data = page("<script type=\"application/ld+json\">{\"@type\":\"Article\","
                               "\"articleBody\":\"One buoy.\\nTwo buoys.\"}</script>");
    EXPECT_EQ(data.blocks.size(), 2U);
    EXPECT_THAT(data.text, AllOf(HasSubstr("One buoy."), HasSubstr("Two buoys.")));
    EXPECT_EQ(data.source.substr(data.sourceOffset(0), 8), "One buoy");
}

TEST(PageFacts, areFoundInWhatThePageShowsBehindItsHeading)
{
    const auto dateOf = [](const std::string &body) { return read(body + prose(3)).meta.date; };
    EXPECT_EQ(dateOf("<h1>Buoys</h1><div class=\"post-date\">Published on 3 May 2021</div>"),
              Date::parse("2021-05-03"));
    EXPECT_EQ(dateOf("<div class=\"date\">3 May 2021</div><h1>Buoys</h1>"), std::nullopt);
    EXPECT_EQ(dateOf("<h1>Buoys</h1><div class=\"date\">Updated 3 May 2021</div>"), std::nullopt);
}

TEST(PageFacts, areThoseOfPropertiesBeforeThoseOfNames)
{
    const auto titleOf = [](const std::string &head) {
        return readPage("<html><head>" + head + "</head><body>" + prose(3), "a.html")
            .value()
            .meta.title;
    };
    EXPECT_EQ(titleOf("<meta name=\"dc.title\" content=\"Two\"><meta property=\"dc.title\" "
                      "content=\"One\">"),
              "One");
    EXPECT_EQ(titleOf("<script type=\"application/ld+json\">\n<![CDATA[\n[{\"@type\":\"Article\","
                      "\"headline\":\"Buoys [adrift]\"}]\n]]></script>"),
              "Buoys [adrift]");
}

} // namespace entente::test
