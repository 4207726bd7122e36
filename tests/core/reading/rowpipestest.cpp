// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/flow/rowpipes.h"

#include "blocklines.h"
#include "core/reading/markdown/tablemend.h"
#include "tests/support/briefings.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

/// The table of a Markdown document whose only row is given, heads and row.
std::string rowOf(const std::string &row, const std::string &behind = {})
{
    return blockLines(*briefing("# T\n\n| H | I |\n|---|---|\n" + row + "\n\n" + behind));
}

/// The same of a text without other markup, where tables have no outer pipes.
std::string articleRow(const std::string &row)
{
    return blockLines(*briefing("H | I\n---|---\n" + row + "\n", "article.txt"));
}

std::string withRow(const std::string &row)
{
    return "heading 1: T\ntable: H | I || " + row + "\n";
}

} // namespace

TEST(MarkdownRow, keepsAPipeWithinACodeSpan)
{
    EXPECT_EQ(rowOf("| `a|b` | c |"), withRow("a|b | c"));
    EXPECT_EQ(rowOf("| ``a|b`` | c |"), withRow("a|b | c"));
    EXPECT_EQ(rowOf("| `` `a|b` `` | c |"), withRow("`a|b` | c"));
    EXPECT_EQ(rowOf("| `x` | `y|z` |"), withRow("x | y|z"));
    EXPECT_EQ(rowOf("| `a||b` | c |"), withRow("a||b | c")) << "no space is put between them";
    EXPECT_EQ(rowOf("| `a|b|c|d` | e |"), withRow("a|b|c|d | e"));
}

TEST(MarkdownRow, keepsAPipeThatIsEscaped)
{
    EXPECT_EQ(rowOf("| a\\|b | c |"), withRow("a|b | c"));
    EXPECT_EQ(rowOf("| `a\\|b` | c |"), withRow("a|b | c"));
    EXPECT_EQ(rowOf("| `a` \\| `b|c` | d |"), withRow("a | b|c | d"));
}

TEST(MarkdownRow, keepsAPipeWithinALinkATagOrAnAddress)
{
    for (const char *const link :
         {"[a|b](http://x.org/)", "![a|b](x.png)", "<http://x.org/a|b>", "[a|b][ref]"}) {
        EXPECT_EQ(briefing("# T\n\n| H | I |\n|---|---|\n| " + std::string(link)
                           + " | c |\n\n[ref]: http://x.org/\n")
                      ->tables.at(0)
                      .columnCount(),
                  2U)
            << link;
    }
    EXPECT_EQ(rowOf("| [ref|x] | c |", "[Ref|X]: http://x.org/\n"), withRow("ref|x | c"));
    EXPECT_EQ(rowOf("| <span title=\"a|b\">z</span> | c |"), withRow("z | c"));
    EXPECT_EQ(rowOf("| <!-- a|b --> x | c |"), withRow("x | c"));
}

TEST(MarkdownRow, keepsALinkWhoseTargetHoldsAPipe)
{
    for (const char *const link : {"[a](http://x.org/?q=b|c)", "[a](<http://x.org/?q=b|c>)",
                                   "[a](http://x.org/?q=b|c \"t|u\")"}) {
        const BriefingPtr read = briefing("# T\n\n| H | I |\n|---|---|\n| " + std::string(link)
                                          + " | d |\n");
        EXPECT_EQ(blockLines(*read), withRow("a | d")) << link;
        ASSERT_EQ(read->links.size(), 1U) << link;
        EXPECT_EQ(read->links[0], "http://x.org/?q=b|c");
    }
}

TEST(MarkdownRow, isPartedByAPipeThatBelongsToNothing)
{
    EXPECT_EQ(rowOf("| `a|b | c |"), "heading 1: T\ntable: H | I |  || `a | b | c\n");
    EXPECT_EQ(rowOf("| \\`a|b` | c |"), "heading 1: T\ntable: H | I |  || `a | b` | c\n");
    EXPECT_EQ(rowOf("| [a|b] | c |"), "heading 1: T\ntable: H | I |  || [a | b] | c\n");
    EXPECT_EQ(rowOf("| a\\\\|b | c |"), "heading 1: T\ntable: H | I |  || a\\ | b | c\n")
        << "the backslash is escaped, and no cell is lost";
    EXPECT_EQ(rowOf("| a || b |"), "heading 1: T\ntable: H | I |  || a |  | b\n");
}

TEST(ArticleRow, keepsPipesAsMarkdownDoes)
{
    EXPECT_EQ(articleRow("`a|b` | c"), "table: H | I || `a|b` | c\n");
    EXPECT_EQ(articleRow("a\\|b | c"), "table: H | I || a|b | c\n");
    EXPECT_EQ(articleRow("a | b | c"), "table: H | I || a | b | c\n") << "nothing is lost";
}

TEST(RowPipes, endOnAnyRow)
{
    const std::string pieces[] = {"|",       "`",    "``", "[", "](", ")",
                                  "<a b=\"", "<!--", "\\", "(", "x",  " "};
    std::string row;
    for (std::size_t i = 0; i < 60'000; ++i)
        row += pieces[(i * 7 + i / 12) % std::size(pieces)];
    const RowPipes pipes = rowPipes(row);
    for (const std::size_t at : pipes.parting)
        ASSERT_EQ(row.at(at), '|');
    for (const std::size_t at : pipes.inTargets)
        ASSERT_EQ(row.at(at), '|');
}

TEST(MendedTables, leadBackIntoWhatWasGivenFromAllThatWasAdded)
{
    for (const std::string_view given :
         {"|2\n-||2\n-|\n\n", "a|b\n-|-\nc", "|a||b|\n|-|-|-|\n||x|"}) {
        const MendedMarkdown mended = mendTables(given);
        for (std::uint32_t at = 0; at <= mended.text.size() && !mended.text.empty(); ++at)
            EXPECT_LE(mended.sourceOffset(at), given.size()) << given << ", " << at;
    }
}

} // namespace entente::test
