// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/markdowntext.h"

#include "core/analysis/analysis.h"
#include "tests/support/briefings.h"

#include <gmock/gmock.h>

namespace entente {

namespace {

/// What Markdown reads as: its words and, for each mark, its style and words.
struct Read
{
    std::string words;
    std::vector<std::pair<int, std::string>> marks;
    bool operator==(const Read &) const = default;
};

Read readAs(const std::string &markdown)
{
    // Without its heading this might be taken for the text of a scraped article.
    const BriefingPtr of = test::briefing("# Heading\n\n" + markdown);
    Read read;
    if (of->blocks.size() != 2) {
        ADD_FAILURE() << of->blocks.size() << " blocks from " << markdown;
        return read;
    }
    EXPECT_EQ(of->blocks[1].kind, BlockKind::Paragraph) << markdown;
    read.words = simplified(of->words(of->blocks[1].text));
    for (const Mark &mark : of->marksOf(of->blocks[1]))
        read.marks.emplace_back(mark.styles, std::string(of->words(mark.text)));
    return read;
}

} // namespace

TEST(MarkdownText, readsAsJustTheWordsThatWereEscaped)
{
    for (const char *words : {"*not emphasis* or a*b*c",
                              "`no code`",
                              "[no](link)",
                              "![no](image)",
                              "a_b_c _d_",
                              "<b>no tag</b>",
                              "AT&T &amp; &copy; R&D",
                              "back\\slash",
                              "~~no strike~~ ~x~",
                              "1. no list",
                              "12) no list",
                              "- no list",
                              "+ no list",
                              "# no heading",
                              "> no quotation",
                              "=== no rule",
                              "| no | table |",
                              "5 * 3 * 2",
                              "C# and F#",
                              "a | b",
                              "2 < 3 > 1",
                              "[x] done",
                              "100% ~5",
                              "trailing backslash \\",
                              "https://example.org/a_b_c?d=e&f=g",
                              "「同盟」*強化*",
                              "{.threat} x"}) {
        EXPECT_EQ(readAs(markdownParagraph(words)).words, words);
        EXPECT_EQ(readAs("x " + markdownEscaped(words)).words, "x " + std::string(words));
    }
}

TEST(MarkdownText, keepsTheStylesOfTheWords)
{
    for (const char *markdown :
         {"plain **bold** plain", "**bold first** then *italic* and `code`", "***both*** at once",
          "a [link](https://example.org/x) here", "**[bold link](https://example.org/x)** here",
          "~~struck~~ out", "`code with \\`` and more", "mid**dle**word", "**“quoted.”** after",
          "*a* **b** ~~c~~", "**bold with * star** plain", "one  \ntwo"}) {
        const BriefingPtr of = test::briefing(std::string("# Heading\n\n") + markdown);
        ASSERT_EQ(of->blocks.size(), 2U) << markdown;
        const std::string again = markdownStyled(pages::runsOf(*of, of->blocks[1].text),
                                                 MarkdownPlace::LineStart);
        EXPECT_EQ(readAs(again), readAs(markdown)) << again;
    }
}

TEST(MarkdownText, leavesWordsPlainWhereMarkdownCouldNotTellTheEndOfAStyle)
{
    // Bold that ends in punctuation directly before a letter does not close in CommonMark, but
    // HTML can say it.
    const BriefingPtr of = test::briefing("# Heading\n\nsee <b>(this)</b>and that");
    const std::string again = markdownStyled(pages::runsOf(*of, of->blocks[1].text),
                                             MarkdownPlace::LineStart);
    EXPECT_EQ(readAs(again).words, "see (this)and that");
}

TEST(MarkdownText, doesNotBeginWithBoldBehindATitle)
{
    const BriefingPtr of = test::briefing("# Heading\n\n**bold** and **more**");
    EXPECT_EQ(markdownStyled(pages::runsOf(*of, of->blocks[1].text), MarkdownPlace::AfterTitle),
              "bold and **more**");
}

TEST(MarkdownText, escapesTheLinesOfATableInItsCells)
{
    EXPECT_EQ(markdownCell("a | b"), "a \\| b");
}

} // namespace entente
