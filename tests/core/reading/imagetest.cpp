// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocklines.h"
#include "core/reading/markdown/markdownreader.h"
#include "core/reading/reader.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

Briefing read(std::string markdown)
{
    Briefing briefing;
    briefing.source = std::move(markdown);
    briefing.lineStarts = lineStarts(briefing.source);
    EXPECT_TRUE(readMarkdown(briefing, 0).ok());
    return briefing;
}

/// The blocks, and below them "alternative text <- address" of each image.
std::string images(std::string markdown)
{
    const Briefing briefing = read(std::move(markdown));
    std::string found = blockLines(briefing);
    for (const Mark &mark : briefing.marks) {
        if ((mark.styles & Style::Image) == 0)
            continue;
        found += std::string(briefing.words(mark.text)) + " <- "
            + briefing.links.at(static_cast<std::size_t>(mark.image)) + '\n';
    }
    return found;
}

} // namespace

TEST(Images, areOneWhateverTheirAlternativeTextEmphasisesOrLinks)
{
    EXPECT_EQ(images("![Map of *the* **strait** by [us](u.md) `now`](a.png)\n"),
              "figure: Map of the strait by us now\nMap of the strait by us now <- a.png\n");
    EXPECT_EQ(images("*See ![the **old** map](a.png) here.*\n"),
              "paragraph: See the old map here.\nthe old map <- a.png\n");
}

TEST(Images, areFoundWhereverMarkdownHasThem)
{
    EXPECT_EQ(images("![map](m.png)\n"), "figure: map\nmap <- m.png\n");
    EXPECT_EQ(images("see ![map](m.png) here\n"), "paragraph: see map here\nmap <- m.png\n");
    EXPECT_EQ(images("- ![map](m.png)\n"), "  item: map\nmap <- m.png\n");
    EXPECT_EQ(images("## Head ![map](m.png)\n"), "heading 2: Head map\nmap <- m.png\n");
    EXPECT_EQ(images("> ![map](m.png)\n"), "> figure: map\nmap <- m.png\n");
    EXPECT_EQ(images("| A |\n|---|\n| ![map](m.png) |\n"), "table: A || map\nmap <- m.png\n");
    EXPECT_EQ(images("[![map](m.png)](/there)\n"), "figure: map\nmap <- m.png\n");
    EXPECT_EQ(images("![one](1.png)\n![two](2.png)\n"),
              "figure: one two\none <- 1.png\ntwo <- 2.png\n");
}

TEST(Images, areFoundWhereverHtmlHasThem)
{
    const std::string img = "<img alt=\"a\n map\" src=m.png>";
    const std::string found = "a map <- m.png\n";
    EXPECT_EQ(images(img + "\n"), "figure: a map\n" + found);
    EXPECT_EQ(images("see " + img + " here\n"), "paragraph: see a map here\n" + found);
    EXPECT_EQ(images("<p>see " + img + " here</p>\n"), "paragraph: see a map here\n" + found);
    EXPECT_EQ(images("- " + img + "\n"), "  item: a map\n" + found);
    EXPECT_EQ(images("- see " + img + "\n"), "  item: see a map\n" + found);
    EXPECT_EQ(images("<ul><li>" + img + "</ul>\n"), "  item: a map\n" + found);
    EXPECT_EQ(images("## Head <img alt=map src=m.png>\n"), "heading 2: Head map\nmap <- m.png\n");
    EXPECT_EQ(images("<h2>" + img + "</h2>\n"), "heading 2: a map\n" + found);
    EXPECT_EQ(images("<blockquote>" + img + "</blockquote>\n"), "> figure: a map\n" + found);
    EXPECT_EQ(images("<a href=x>" + img + "</a>\n"), "figure: a map\n" + found);
    EXPECT_EQ(images("<table><tr><th>A<tr><td>" + img + "</table>\n"),
              "table: A || a map\n" + found);
    EXPECT_EQ(images("<figure>" + img + "<figcaption>Cap</figcaption></figure>\n"),
              "figure: a map\nparagraph: Cap\n" + found);
    EXPECT_EQ(images("<picture><source srcset=b.webp>" + img + "</picture>\n"),
              "figure: a map\n" + found);
    EXPECT_EQ(images("| A |\n|---|\n| <img alt=map src=m.png> |\n"),
              "table: A || map\nmap <- m.png\n");
    EXPECT_EQ(images("<input type=image alt=map src=m.png>\n"), "figure: map\nmap <- m.png\n");
}

TEST(Images, withoutAlternativeTextAreKept)
{
    for (const char *const image :
         {"![](m.png)\n", "<img src=m.png>\n", "<p><img src=m.png></p>\n", "see ![](m.png) here\n",
          "- ![](m.png)\n", "- <img src=m.png>\n", "| A |\n|---|\n| ![](m.png) |\n",
          "see <img src=m.png>\n"}) {
        const std::string found = images(image);
        EXPECT_TRUE(found.ends_with(" <- m.png\n")) << image << found;
    }
    EXPECT_EQ(images("![](m.png \"A map\")\n"), "figure: A map\nA map <- m.png\n");
    EXPECT_EQ(images("<img src=m.png title=\"A map\">\n"), "figure: A map\nA map <- m.png\n");
    EXPECT_EQ(images("**a **b** ![](m.png)** c\n").substr(0, 10), "paragraph:");
}

TEST(Images, haveTheAddressThatAPictureGives)
{
    EXPECT_EQ(images("<img srcset=\"a.png 1x, b.png 2x\" alt=map>\n"),
              "figure: map\nmap <- a.png\n");
    EXPECT_EQ(images("<picture>\n<source srcset='a.png, b.png 2x'>\n<img alt=map>\n</picture>\n"),
              "figure: map\nmap <- a.png\n");
}

TEST(Images, andTheirLinkAreTwoThings)
{
    const Briefing briefing = read("[![map](m.png)](/there)\n");
    ASSERT_EQ(briefing.marks.size(), 1U);
    EXPECT_EQ(briefing.links.at(static_cast<std::size_t>(briefing.marks[0].link)), "/there");
    EXPECT_EQ(briefing.links.at(static_cast<std::size_t>(briefing.marks[0].image)), "m.png");
}

TEST(Images, standInCaptionsToo)
{
    EXPECT_EQ(images("<figure>words<figcaption><img alt=map src=m.png></figcaption></figure>\n"),
              "paragraph: words\nparagraph: map\nmap <- m.png\n");
}

TEST(Images, haveACaptionThatIsKnownAsOne)
{
    const Briefing briefing = read(
        "<figure><img src=m.png alt=map><figcaption>Cap</figcaption></figure>\n\nWords\n");
    ASSERT_EQ(briefing.blocks.size(), 3U);
    EXPECT_TRUE(briefing.blocks[1].isCaption);
    EXPECT_FALSE(briefing.blocks[2].isCaption);
}

} // namespace entente::test
