// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/reader.h"

#include <gtest/gtest.h>

namespace entente {

namespace {

/// "words → address" of each link, in order.
std::vector<std::string> linksOf(const char *markdown)
{
    // A heading says that this is Markdown.
    const Result<Briefing> read = readBriefing("# T\n\n" + std::string(markdown), "given.md");
    if (!read)
        return {"unread"};
    const Briefing &briefing = read.value();
    std::vector<std::string> links;
    for (const Mark &mark : briefing.marks) {
        if ((mark.styles & Style::Link) != 0 && mark.link >= 0)
            links.push_back(std::string(briefing.words(mark.text)) + " → "
                            + briefing.links[static_cast<std::size_t>(mark.link)]);
    }
    return links;
}

std::string wordsOf(const char *markdown)
{
    const Result<Briefing> read = readBriefing("# T\n\n" + std::string(markdown), "given.md");
    return read ? read.value().text.substr(2) : std::string("unread");
}

using Links = std::vector<std::string>;

} // namespace

TEST(Links, areReadInTheFormOfWikis)
{
    EXPECT_EQ(linksOf("See [[#Two Navies]] and [[#Threats|the threats]].\n"),
              (Links{"Two Navies → #Two Navies", "the threats → #Threats"}));
    EXPECT_EQ(wordsOf("See [[#Two Navies]] and [[#Threats|the threats]].\n"),
              "See Two Navies and the threats.");
    EXPECT_EQ(linksOf("- [[#Part#Section]] x\n"), (Links{"Section → #Section"}));
}

TEST(Links, leaveOtherDoubleBracketsAsTheyStand)
{
    EXPECT_EQ(linksOf("A [[1]] b [[#]] c [[# d\n"), Links{});
    EXPECT_EQ(wordsOf("A [[1]] b [[#]] c [[# d\n"), "A [[1]] b [[#]] c [[# d");
    EXPECT_EQ(linksOf("A [[1]](https://example.org) b\n"), (Links{"[1] → https://example.org"}));
    EXPECT_EQ(wordsOf("`[[#code]]`\n"), "[[#code]]");
}

TEST(Links, areReadBesideFootnotes)
{
    EXPECT_EQ(wordsOf("One[^a] and [[#Two]][^b].\n\n[^a]: First.\n[^b]: Second.\n"),
              "One[1] and Two[2].\nFirst.\nSecond.");
}

TEST(Links, areReadFromRawHtmlAmongWords)
{
    EXPECT_EQ(linksOf("A <a href=\"https://e.org/?a=1&amp;b=2\">raw link</a> here.\n"),
              (Links{"raw link → https://e.org/?a=1&b=2"}));
    EXPECT_EQ(linksOf("A <a href=x>left open\n\nThe next [one](y).\n"),
              (Links{"left open → x", "one → y"}));
    EXPECT_EQ(linksOf("</a> A <a name=\"place\"></a>word.\n"), Links{});
}

TEST(Links, areReadFromBlocksOfHtml)
{
    EXPECT_EQ(linksOf("<p>See <a href=\"https://e.org\">this</a> and <a href='#x'>that</a>.</p>\n"),
              (Links{"this → https://e.org", "that → #x"}));
    EXPECT_EQ(wordsOf("<p>See <a href=\"https://e.org\">this</a> and <a href='#x'>that</a>.</p>\n"),
              "See this and that.");
    EXPECT_EQ(
        linksOf("<table><tr><th>H</th></tr><tr><td><a href=\"y\">cell</a></td></tr></table>\n"),
        (Links{"cell → y"}));
}

} // namespace entente
