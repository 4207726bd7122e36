// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagereader.h"
#include "core/reading/readingerror.h"

#include <gmock/gmock.h>

// Footnotes of web pages, however they are marked.

namespace entente::test {

namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const std::string prose =
    "<p>The harbour authority had closed the crossing in the autumn, when three buoys went adrift "
    "and two pilots left the service for good.</p>";

Briefing read(const std::string &article)
{
    std::string html = "<!DOCTYPE html><html><body><article>";
    html.append(prose).append(prose).append(prose).append(article).append(
        "</article></body></html>");
    Result<Briefing> page = readPage(std::move(html), "page.html");
    EXPECT_TRUE(page.ok()) << sentence(page.error()).toStdString();
    return std::move(page).value();
}

/// "1: words" for each block of a footnote.
std::vector<std::string> notes(const Briefing &page)
{
    std::vector<std::string> found;
    for (const Block &block : page.blocks) {
        if (block.note != 0)
            found.push_back(std::to_string(block.note) + ": "
                            + std::string(page.words(block.text)));
    }
    return found;
}

std::vector<std::string> references(const Briefing &page)
{
    std::vector<std::string> found;
    for (const Mark &mark : page.marks) {
        if ((mark.styles & Style::NoteReference) != 0)
            found.push_back(std::to_string(mark.note) + " " + std::string(page.words(mark.text)));
    }
    return found;
}

} // namespace

TEST(PageNotes, areThoseThatRaisedLinksLeadTo)
{
    const Briefing page = read(
        "<p>Two ships left<sup><a id=\"r1\" href=\"#fn1\">1</a></sup> and one came "
        "back.<sup><a id=\"r2\" href=\"#fn2\">2</a></sup></p><ol><li id=\"fn1\">By night. "
        "<a href=\"#r1\">&#8617;</a></li><li id=\"fn2\">A tug. <a href=\"#r2\">&#8617;</a></li></ol>");
    EXPECT_THAT(notes(page), ElementsAre("1: By night.", "2: A tug."));
    EXPECT_THAT(references(page), ElementsAre("1 [1]", "2 [2]"));
    EXPECT_THAT(page.text, HasSubstr("Two ships left[1] and one came back.[2]"));
}

TEST(PageNotes, mayStandInAFootOrBehindTheText)
{
    const std::string words = "<p>Two ships left.<a class=\"footnote-ref\" href=\"#n1\">*</a></p>";
    const std::string foot = "<footer class=\"footnotes\"><p id=\"n1\">* By night.</p></footer>";
    EXPECT_THAT(notes(read(words + foot)), ElementsAre("1: * By night."));
    Result<Briefing> page = readPage("<html><body><div><div class=\"article-body\">" + prose + prose
                                         + prose + words + "</div><section>"
                                         + "<div id=\"n1\"><p>* By night.</p></div></section>"
                                           "</div></body></html>",
                                     "page.html");
    ASSERT_TRUE(page.ok());
    EXPECT_THAT(notes(page.value()), ElementsAre("1: * By night."));
}

TEST(PageNotes, ofAnEncyclopaediaAreReadWithoutWhatLeadsBack)
{
    const Briefing page = read(
        "<p>Two ships left<sup id=\"ref-1-0\" class=\"reference\"><a href=\"#note-1\">[1]</a></sup> "
        "and came back.<sup id=\"ref-1-1\"><a href=\"#note-1\">[1]</a></sup></p>"
        "<ol class=\"references\"><li id=\"note-1\"><span class=\"backlink\">^ <a "
        "href=\"#ref-1-0\">a</a> <a href=\"#ref-1-1\">b</a></span> <span><a "
        "href=\"#ferris\">Ferris 2003</a>, p. 4.</span></li></ol><p id=\"ferris\">Ferris, Ada.</p>");
    EXPECT_THAT(notes(page), ElementsAre("1: Ferris 2003, p. 4."));
    EXPECT_THAT(references(page), ElementsAre("1 [1]", "1 [1]"));
}

TEST(PageNotes, areNoneWhereALinkOnlyLeadsDownThePage)
{
    for (
        const std::string words :
        {"<p>See part <a href=\"#two\">2</a>.</p><h2 id=\"two\">Two</h2><p>More.</p>",
         "<p>As shown<sup><a href=\"#gone\">1</a></sup> there.</p>",
         "<p>As shown<sup><a href=\"#part\">1</a></sup> there.</p><p id=\"part\">Then it ends.</p>"}) {
        const Briefing page = read(words);
        EXPECT_THAT(notes(page), IsEmpty()) << words;
        EXPECT_THAT(references(page), IsEmpty()) << words;
    }
}

} // namespace entente::test
