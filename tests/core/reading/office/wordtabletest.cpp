// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reading/office/officefiles.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

std::string cell(std::string_view words, std::string_view properties = {})
{
    return "<w:tc><w:tcPr>" + std::string(properties) + "</w:tcPr>" + wordParagraph(words)
        + "</w:tc>";
}

std::string row(const std::string &cells, std::string_view properties = {})
{
    return "<w:tr><w:trPr>" + std::string(properties) + "</w:trPr>" + cells + "</w:tr>";
}

std::string table(const std::string &rows, std::string_view properties = {})
{
    return "<w:tbl><w:tblPr>" + std::string(properties) + "</w:tblPr>" + rows + "</w:tbl>";
}

Briefing readBody(const std::string &body)
{
    WordFile file;
    file.body = body;
    return readWordFile(file);
}

std::string spansOf(const Table &table)
{
    std::string all;
    for (const CellSpan &span : table.spans)
        all += std::to_string(span.row) + ',' + std::to_string(span.column) + ' '
            + std::to_string(span.rows) + 'x' + std::to_string(span.columns) + ';';
    return all;
}

constexpr std::string_view across = "<w:gridSpan w:val=\"2\"/>";
constexpr std::string_view begins = "<w:vMerge w:val=\"restart\"/>";
constexpr std::string_view goesOn = "<w:vMerge/>";

} // namespace

TEST(WordTables, haveSpansWhoseWordsAreRepeated)
{
    const Briefing read = readBody(
        table(row(cell("Area") + cell("Before") + cell("After"), "<w:tblHeader/>")
              + row(cell("Trade", begins) + cell("both", across))
              + row(cell("", goesOn) + cell("low") + cell("high"))));
    EXPECT_EQ(blockLines(read),
              "table: Area | Before | After || Trade | both | both || Trade | low | high\n");
    EXPECT_EQ(spansOf(read.tables.at(0)), "0,0 2x1;0,1 1x2;");
    EXPECT_EQ(read.tables[0].places.at(1), read.text.rfind("Trade"));
}

TEST(WordTables, haveHeadsInTheirFirstRowUnlessTheySayOtherwise)
{
    const std::string rows = row(cell("a") + cell("b")) + row(cell("c") + cell("d"));
    EXPECT_EQ(blockLines(readBody(table(rows))), "table: a | b || c | d\n");
    EXPECT_EQ(blockLines(readBody(table(rows, "<w:tblLook w:firstRow=\"0\"/>"))),
              "table:  |  || a | b || c | d\n");
    EXPECT_EQ(blockLines(readBody(table(rows, "<w:tblLook w:val=\"0000\"/>"))),
              "table:  |  || a | b || c | d\n");
    EXPECT_EQ(blockLines(readBody(table(row(cell("1") + cell("2")) + rows))),
              "table:  |  || 1 | 2 || a | b || c | d\n")
        << "numbers head nothing";
}

TEST(WordTables, haveHeadsInSeveralStoreys)
{
    const Briefing read = readBody(
        table(row(cell("Area", begins) + cell("Approach", across), "<w:tblHeader/>")
              + row(cell("", goesOn) + cell("current") + cell("past"), "<w:tblHeader/>")
              + row(cell("Trade") + cell("open") + cell("closed"))));
    EXPECT_EQ(blockLines(read),
              "table: Area | Approach – current | Approach – past || Trade | "
              "open | closed\n");
    EXPECT_EQ(spansOf(read.tables.at(0)), "");
}

TEST(WordTables, haveTheirTitleForACaption)
{
    const Briefing read = readBody(table(row(cell("Risks of 2024", across))
                                         + row(cell("Risk") + cell("Effect"))
                                         + row(cell("War") + cell("grave"))));
    EXPECT_EQ(blockLines(read), "paragraph: Risks of 2024\ntable: Risk | Effect || War | grave\n");
    EXPECT_TRUE(read.blocks.at(0).isCaption);
    EXPECT_EQ(read.words(read.tables.at(0).caption), "Risks of 2024");
}

TEST(WordTables, keepRowsThatBeginLaterInTheirColumns)
{
    const Briefing read = readBody(
        table(row(cell("a") + cell("b") + cell("c"))
              + row(cell("d") + cell("e"), "<w:gridBefore w:val=\"1\"/>")));
    EXPECT_EQ(blockLines(read), "table: a | b | c ||  | d | e\n");
}

TEST(WordTables, withinCellsAreWordsOfTheCell)
{
    const std::string inner = table(row(cell("x") + cell("y")) + row(cell("z") + cell("w")));
    const Briefing read = readBody(
        table(row(cell("a") + cell("b"))
              + row("<w:tc>" + inner + wordParagraph("behind") + "</w:tc>" + cell("d"))));
    ASSERT_EQ(read.tables.size(), 1U);
    EXPECT_EQ(read.words(read.tables[0].cell(0, 0)), "x y\nz w\nbehind");
}

TEST(WordTables, thatOnlyFrameWordsAreNone)
{
    EXPECT_EQ(blockLines(readBody(
                  table(row("<w:tc>" + wordParagraph("One") + wordParagraph("Two") + "</w:tc>")))),
              "paragraph: One\nparagraph: Two\n");
}

TEST(WordTables, leaveOutRowsThatWereDeleted)
{
    EXPECT_EQ(blockLines(readBody(table(row(cell("a") + cell("b")) + row(cell("c") + cell("d"))
                                        + row(cell("e") + cell("f"), "<w:del w:id=\"1\"/>")))),
              "table: a | b || c | d\n");
}

TEST(WordTables, keepStylesInTheCellsThatAreRepeated)
{
    const Briefing read = readBody(table(
        row(cell("a") + cell("b"))
        + row("<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:rPr><w:b/></w:rPr>"
              "<w:t>both</w:t></w:r></w:p></w:tc>")
        + row(cell("c") + cell("d"))));
    EXPECT_EQ(styledAs(read, Style::Strong), "both|both");
}

TEST(WordTables, thatAreTooWideAreReadCellByCell)
{
    std::string cells;
    for (int i = 0; i < 300; ++i)
        cells += cell("x");
    const Briefing read = readBody(table(row(cells)));
    EXPECT_EQ(read.tables.size(), 0U);
    EXPECT_EQ(read.blocks.size(), 300U);
}

TEST(WordTables, thatSpanFarMoreThanTheyHoldStaySmall)
{
    std::string rows = row(cell("a") + cell("b"));
    for (int i = 0; i < 400; ++i)
        rows += row(cell("wide words", "<w:gridSpan w:val=\"4000000000\"/>")
                    + cell(i == 0 ? "tall words that are repeated" : "", i == 0 ? begins : goesOn));
    const Briefing read = readBody(table(rows));
    EXPECT_LT(read.text.size(), 100'000U);
    EXPECT_EQ(read.tables.size(), 1U);
}

} // namespace entente::test
