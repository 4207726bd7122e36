// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/clipping.h"

#include "core/reading/reader.h"
#include "tests/support/briefings.h"

#include <QStandardPaths>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace entente::test {

namespace {

const char *const everything = R"(# Ports

The cranes **stand still**, *all of them*, and `crane.log` says why[^1]. See [the port](https://example.org/port?a=1&b=2).

## What to do

- First of all
  - and below it
- Then ~~this~~

3. Third
4. Fourth

> A word of theirs.

| Aspect | Past | Now |
|:-------|-----:|:---:|
| Ships  | 12   | **7** |
| Cranes | 3    | 0   |

Über 日本 “𝔄” {braces} \\ <tags> & more.

[^1]: A note with *emphasis*.
)";

BriefingPtr read()
{
    return briefing(everything);
}

TextRange all(const Briefing &of)
{
    return {0, static_cast<std::uint32_t>(of.text.size())};
}

TextRange rangeOf(const Briefing &of, std::string_view words)
{
    const std::size_t at = of.text.find(words);
    EXPECT_NE(at, std::string::npos) << words;
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

/// Kind, depth and words of each block that has words.
std::vector<std::string> shapesOf(const Briefing &of)
{
    static constexpr std::array names{"h", "p", "li", "table", "code", "figure", "rule"};
    std::vector<std::string> shapes;
    for (const Block &block : of.blocks) {
        if (block.note != 0 || block.kind == BlockKind::Rule)
            continue;
        const int depth = block.kind == BlockKind::Heading ? block.level : block.listDepth;
        shapes.push_back(std::string(names[static_cast<std::size_t>(block.kind)])
                         + (block.ordered ? "#" : "") + std::to_string(depth) + " "
                         + simplified(of.words(block.text)));
    }
    return shapes;
}

bool isStyled(const Briefing &of, std::string_view words, Style style)
{
    const TextRange at = rangeOf(of, words);
    const auto marks = of.marksIn(at);
    return std::any_of(marks.begin(), marks.end(), [&](const Mark &mark) {
        return (mark.styles & style) != 0 && mark.text.begin <= at.begin && mark.text.end >= at.end;
    });
}

} // namespace

TEST(Clipping, isReadBackFromItsHtmlAsItWas)
{
    const BriefingPtr of = read();
    const std::string html = clippedHtml(clippingOf(*of, all(*of)));
    const Result<Briefing> back = readBriefing(html, "clip.html");
    ASSERT_TRUE(back);
    const Briefing &again = back.value();
    // The heading of a web page is its title.
    std::vector<std::string> shapes = shapesOf(*of);
    ASSERT_EQ(shapes.front(), "h1 Ports");
    shapes.erase(shapes.begin());
    EXPECT_EQ(again.meta.title, "Ports");
    EXPECT_EQ(shapesOf(again), shapes);
    EXPECT_TRUE(isStyled(again, "stand still", Strong));
    EXPECT_TRUE(isStyled(again, "all of them", Emphasis));
    EXPECT_TRUE(isStyled(again, "crane.log", Monospace));
    EXPECT_TRUE(isStyled(again, "this", Strikeout));
    EXPECT_NE(std::find(again.links.begin(), again.links.end(), "https://example.org/port?a=1&b=2"),
              again.links.end());
    ASSERT_EQ(again.tables.size(), 1U);
    EXPECT_EQ(again.words(again.tables[0].columns[2]), "Now");
    EXPECT_EQ(again.words(again.tables[0].cell(0, 2)), "7");
    EXPECT_NE(html.find("A note with <em>emphasis</em>."), std::string::npos);
}

TEST(Clipping, leadsToNothingOutsideButByLinks)
{
    const BriefingPtr of = briefing("![a map](https://example.org/map.png) and [in](#what) and "
                                    "[run](javascript:alert) and [beside](other.md).\n");
    const std::string html = clippedHtml(clippingOf(*of, all(*of)));
    EXPECT_EQ(html.find("<img"), std::string::npos);
    EXPECT_EQ(html.find("href"), std::string::npos);
    EXPECT_EQ(html.find("javascript"), std::string::npos);
    const std::string rtf = clippedRtf(clippingOf(*of, all(*of)));
    EXPECT_EQ(rtf.find("HYPERLINK"), std::string::npos);
}

TEST(Clipping, holdsNoMoreThanWasSelected)
{
    const BriefingPtr of = read();
    const TextRange words{rangeOf(*of, "of them").begin, rangeOf(*of, "First of").end};
    const Clipping clipping = clippingOf(*of, words);
    ASSERT_EQ(clipping.blocks.size(), 3U);
    EXPECT_TRUE(
        edition::plain(clipping.blocks[0].words).startsWith(QStringLiteral("of them, and")));
    EXPECT_EQ(clipping.blocks[1].shape.kind, BlockKind::Heading);
    EXPECT_EQ(edition::plain(clipping.blocks[2].words), QStringLiteral("First of"));
    EXPECT_EQ(clipping.notes.size(), 1U) << "what is referred to comes with it";
}

TEST(Clipping, takesWordsOfOneCellForWordsAndCellsForATable)
{
    const BriefingPtr of = read();
    const Clipping word = clippingOf(*of, rangeOf(*of, "Cranes"));
    ASSERT_EQ(word.blocks.size(), 1U);
    EXPECT_FALSE(word.blocks[0].table.has_value());
    EXPECT_EQ(word.blocks[0].shape.kind, BlockKind::Paragraph);
    const Clipping row = clippingOf(*of,
                                    {rangeOf(*of, "Cranes").begin, rangeOf(*of, "Über").begin});
    ASSERT_FALSE(row.blocks.empty());
    ASSERT_TRUE(row.blocks[0].table.has_value());
    EXPECT_FALSE(row.blocks[0].table->hasHead);
    EXPECT_EQ(row.blocks[0].table->rows.size(), 1U);
}

TEST(Clipping, isAsciiAndBalancedInRtfWhateverTheWords)
{
    const BriefingPtr of = read();
    const std::string rtf = clippedRtf(clippingOf(*of, all(*of)));
    int depth = 0;
    for (std::size_t i = 0; i < rtf.size(); ++i) {
        ASSERT_LT(static_cast<unsigned char>(rtf[i]), 0x80);
        if (rtf[i] == '\\') {
            ++i;
            continue;
        }
        depth += rtf[i] == '{' ? 1 : rtf[i] == '}' ? -1 : 0;
        ASSERT_GE(depth, 0);
    }
    EXPECT_EQ(depth, 0);
    EXPECT_NE(rtf.find("\\u26085?\\u26412?"), std::string::npos);
}

TEST(Clipping, isReadBackFromItsRtfAsItWas)
{
    if (QStandardPaths::findExecutable(QStringLiteral("pandoc")).isEmpty())
        GTEST_SKIP() << "pandoc, which reads RTF, is not installed";
    const BriefingPtr of = read();
    const Result<Briefing> back = readBriefing(clippedRtf(clippingOf(*of, all(*of))), "clip.rtf");
    ASSERT_TRUE(back) << sentence(back.error()).toStdString();
    const Briefing &again = back.value();
    EXPECT_EQ(shapesOf(again), shapesOf(*of));
    EXPECT_TRUE(isStyled(again, "stand still", Strong));
    EXPECT_TRUE(isStyled(again, "all of them", Emphasis));
    EXPECT_TRUE(isStyled(again, "this", Strikeout));
    EXPECT_NE(std::find(again.links.begin(), again.links.end(), "https://example.org/port?a=1&b=2"),
              again.links.end());
    ASSERT_EQ(again.tables.size(), 1U);
    EXPECT_EQ(again.words(again.tables[0].cell(1, 0)), "Cranes");
    EXPECT_NE(again.text.find("A note with emphasis."), std::string::npos);
}

TEST(Clipping, saysInWhichLanguageAndDirectionItIsWritten)
{
    Clipping clipping;
    appendParagraph(clipping, QStringLiteral("مرحبا"));
    clipping.language = "ar";
    EXPECT_NE(clippedHtml(clipping).find("lang=\"ar\" dir=\"rtl\""), std::string::npos);
    EXPECT_NE(clippedRtf(clipping).find("\\rtlpar"), std::string::npos);
}

} // namespace entente::test
