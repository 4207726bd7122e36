// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/markdown/markdownreader.h"

#include "blocklines.h"
#include "core/reading/html/htmlfragment.h"
#include "core/reading/reader.h"
#include "tests/support/briefings.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

Briefing read(std::string markdown)
{
    Briefing briefing;
    briefing.source = std::move(markdown);
    briefing.lineStarts = lineStarts(briefing.source);
    const Result<void> done = readMarkdown(briefing, 0);
    EXPECT_TRUE(done.ok());
    return briefing;
}

std::string lines(std::string markdown)
{
    return blockLines(read(std::move(markdown)));
}

/// The styled words, each as "style:words".
std::string marks(const Briefing &briefing)
{
    std::string found;
    for (const Mark &mark : briefing.marks) {
        found += std::to_string(mark.styles) + ':' + std::string(briefing.words(mark.text));
        if (mark.link >= 0)
            found += " -> " + briefing.links[static_cast<std::size_t>(mark.link)];
        if (mark.image >= 0)
            found += " <- " + briefing.links[static_cast<std::size_t>(mark.image)];
        found += '\n';
    }
    return found;
}

} // namespace

TEST(MarkdownReader, keepsAYearAtTheHeadOfAWrappedLineInItsSentence)
{
    EXPECT_EQ(lines("1. It was signed in August\n2019. It lasts.\n2. Another\n"),
              "  item 1.: It was signed in August 2019. It lasts.\n  item 2.: Another\n");
    EXPECT_EQ(lines("> They met in\n> 1953. Seventy years on\n"),
              "> paragraph: They met in 1953. Seventy years on\n");
    EXPECT_EQ(lines("```\nin\n2019. kept\n```\n"), "code: in 2019. kept\n");
    EXPECT_EQ(lines("<p>They met in\n2019. It lasts.</p>\n").find('\\'), std::string::npos);
    EXPECT_EQ(lines("<pre>\n\nin\n2019. kept</pre>\n").find('\\'), std::string::npos);
    EXPECT_EQ(lines("2019. Begun\n2020. Ended\n"), "  item 2019.: Begun\n  item 2020.: Ended\n");
}

TEST(MarkdownReader, partsParagraphsAtLinesThatOnlyLookBlank)
{
    const std::string blank = "\u00A0  \n";
    EXPECT_EQ(lines("One.  \n" + blank + "**Two**  \n" + blank + blank + "Three.\n"),
              "paragraph: One.\nparagraph: Two\nparagraph: Three.\n");
    EXPECT_EQ(lines("- One\n&nbsp;\nTwo\n"), "  item: One\nparagraph: Two\n");
    EXPECT_EQ(lines("```\none\n\u00A0\ntwo\n```\n"), "code: one two\n");
}

TEST(MarkdownReader, takesLinesWithRoundBulletsForItems)
{
    EXPECT_EQ(lines("• one\n• two\n"), "  item: one\n  item: two\n");
    EXPECT_EQ(lines("Before:\n• one\n"), "paragraph: Before:\n  item: one\n");
    EXPECT_EQ(lines("- • one\n"), "  item: one\n");
    EXPECT_EQ(lines("within • a line\n"), "paragraph: within • a line\n");
}

TEST(MarkdownReader, mendsBoldWordsThatHoldASpaceTooMany)
{
    const Briefing briefing = read("**Title: **text and **another **one\n");
    EXPECT_EQ(blockLines(briefing), "paragraph: Title: text and another one\n");
    EXPECT_EQ(marks(briefing), "1:Title: \n1:another \n");
}

TEST(MarkdownReader, leavesAsterisksThatAreNoMarkup)
{
    for (const char *const text :
         {"2 ** 3 ** 4", "a ** b", "`**a **b`", "**a<https://example.org/?q=**>"})
        EXPECT_NE(read(text).text.find("**"), std::string::npos) << text;
}

TEST(MarkdownReader, keepsStylesAndLinks)
{
    EXPECT_EQ(marks(read("*e* **s** `c` ~~d~~ [l](/there) ***b***\n")),
              "2:e\n1:s\n4:c\n8:d\n16:l -> /there\n3:b\n");
    EXPECT_EQ(marks(read("[**bold** link](/a?b&amp;c)\n")),
              "17:bold -> /a?b&c\n16: link -> /a?b&c\n");
    EXPECT_EQ(marks(read("![map](map.png)\n")), "32:map <- map.png\n");
}

TEST(MarkdownReader, readsTablesInHtmlAsTables)
{
    EXPECT_EQ(lines("<table><thead><tr><th>A</th><th>B</th></tr></thead>\n"
                    "<tr><td>1<br>one</td><td><p>2</p><p>two</p></td></tr></table>\n"),
              "table: A | B || 1 one | 2 two\n");
    EXPECT_EQ(lines("<ul><li>a</li><li>b <b>c</b></li></ul>\n"), "  item: a\n  item: b c\n");
    EXPECT_EQ(lines("<h2>Head</h2>\n\n<p>Text</p>\n"), "heading 2: Head\nparagraph: Text\n");
    EXPECT_EQ(lines("<h2>Head</h2> and text behind it\n"),
              "heading 2: Head\nparagraph: and text behind it\n");
}

TEST(MarkdownReader, leavesOutWhatHtmlDoesNotShow)
{
    EXPECT_EQ(lines("<script>alert('x')</script>\n\n<style>p {}</style>\n\n<!-- no -->\n\nyes\n"),
              "paragraph: yes\n");
}

TEST(MarkdownReader, widensATableWhoseRowIsWider)
{
    EXPECT_EQ(lines("<table><tr><th>A</th></tr><tr><td>1</td><td>2</td></tr></table>\n"),
              "table: A |  || 1 | 2\n");
}

TEST(Entities, areDecoded)
{
    EXPECT_EQ(decodedEntity("&amp;"), "&");
    EXPECT_EQ(decodedEntity("&nbsp;"), "\u00A0");
    EXPECT_EQ(decodedEntity("&#8211;"), "–");
    EXPECT_EQ(decodedEntity("&#x65E5;"), "日");
    EXPECT_EQ(decodedEntity("&#0;"), "\uFFFD");
    EXPECT_EQ(decodedEntity("&#9;"), " ");
    EXPECT_EQ(decodedEntity("&NewLine;"), " ");
    EXPECT_EQ(decodedEntity("&nosuchthing;"), "&nosuchthing;");
}

TEST(MarkdownReader, keepsThePlacesOfWordsBetweenAsterisksThatWereEscapedOneByOne)
{
    const Briefing briefing = read("***\\*\\*Media\\*\\****\n\nThe end\n");
    EXPECT_EQ(briefing.text, "Media\nThe end");
    std::uint32_t last = 0;
    for (const Anchor &anchor : briefing.anchors) {
        EXPECT_GE(anchor.text, last);
        last = anchor.text;
    }
    EXPECT_EQ(briefing.source.substr(briefing.sourceOffset(0), 5), "Media");
    EXPECT_EQ(briefing.source.substr(briefing.sourceOffset(6), 7), "The end");
}

TEST(MarkdownReader, placesNoRowBehindTheEndOfTheFile)
{
    const Briefing briefing = read("|_\n|-|-\nm\n|");
    for (const Anchor &anchor : briefing.anchors)
        EXPECT_LE(anchor.source, briefing.source.size());
}

TEST(TableBlocks, knowTheirAlignmentsAndTheLinesOfTheirRows)
{
    const Briefing briefing = read(
        "Intro\n\n| A | B | C |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n| | 5 | |\n");
    ASSERT_EQ(briefing.tables.size(), 1U);
    const Table &table = briefing.tables[0];
    EXPECT_EQ(table.alignments, (std::vector{Alignment::Start, Alignment::Centre, Alignment::End}));
    EXPECT_EQ(words(briefing.locatorOf(table.place)), QStringLiteral("line 3"));
    EXPECT_EQ(words(briefing.locatorOf(table.places.at(0))), QStringLiteral("line 5"));
    EXPECT_EQ(words(briefing.locatorOf(table.places.at(1))), QStringLiteral("line 6"));
    EXPECT_EQ(briefing.blocks[table.block].table, 0);
    EXPECT_EQ(briefing.words(table.cell(1, 1)), "5");
}

} // namespace entente::test
