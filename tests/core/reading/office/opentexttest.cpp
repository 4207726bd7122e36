// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/odt/opentextreader.h"
#include "core/reading/office/officeerror.h"
#include "tests/core/reading/office/officefiles.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

Briefing readText(const std::string &text, const std::string &automatic = {})
{
    OpenFile file;
    file.text = text;
    file.automatic = automatic;
    return readOpenFile(file);
}

std::string paragraph(std::string_view words, std::string_view style = {})
{
    return "<text:p text:style-name=\"" + std::string(style) + "\">" + std::string(words)
        + "</text:p>";
}

std::string item(const std::string &within, std::string_view attributes = {})
{
    return "<text:list-item " + std::string(attributes) + '>' + within + "</text:list-item>";
}

std::string list(const std::string &items, std::string_view attributes = {})
{
    return "<text:list text:style-name=\"L\" " + std::string(attributes) + '>' + items
        + "</text:list>";
}

constexpr const char *numbered =
    "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" "
    "style:num-format=\"1\" style:num-suffix=\".\"/><text:list-level-style-number "
    "text:level=\"2\" style:num-format=\"a\" style:num-suffix=\")\"/></text:list-style>";

std::string cell(std::string_view words, std::string_view attributes = {})
{
    return "<table:table-cell " + std::string(attributes) + "><text:p>" + std::string(words)
        + "</text:p></table:table-cell>";
}

std::string row(const std::string &cells)
{
    return "<table:table-row>" + cells + "</table:table-row>";
}

constexpr const char *covered = "<table:covered-table-cell/>";

} // namespace

TEST(OpenText, hasHeadingsParagraphsAndWhiteSpace)
{
    const Briefing read = readText(
        "<text:h text:outline-level=\"2\">Head</text:h><text:p>One <text:s text:c=\"3\"/>two"
        "<text:tab/>three<text:line-break/>four</text:p><text:p/>");
    EXPECT_EQ(read.text, "Head\nOne two three\nfour");
    EXPECT_EQ(blockLines(read), "heading 2: Head\nparagraph: One two three four\n");
}

TEST(OpenText, hasStylesFromThoseThatTheyStandUnder)
{
    const Briefing read = readText(
        paragraph("Quoted", "P1")
            + paragraph("some <text:span text:style-name=\"T1\">strong</text:span> words"),
        "<style:style style:name=\"P1\" style:family=\"paragraph\" "
        "style:parent-style-name=\"Quotations\"/><style:style style:name=\"T1\" "
        "style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>");
    EXPECT_EQ(blockLines(read), "> paragraph: Quoted\nparagraph: some strong words\n");
    EXPECT_EQ(styledAs(read, Style::Strong), "strong");
}

TEST(OpenLists, areNumberedAndNested)
{
    EXPECT_EQ(blockLines(readText(
                  list(item(paragraph("One") + list(item(paragraph("a")) + item(paragraph("b"))))
                       + item(paragraph("Two") + paragraph("More of two"))),
                  numbered)),
              "  item 1.: One\n"
              "    item 1.: a\n"
              "    item 2.: b\n"
              "  item 2.: Two\n"
              "  paragraph: More of two\n");
}

TEST(OpenLists, goOnWhereTheySaySo)
{
    EXPECT_EQ(blockLines(readText(
                  list(item(paragraph("one")), "xml:id=\"x\"") + list(item(paragraph("anew")))
                      + list(item(paragraph("two")), "text:continue-list=\"x\"")
                      + list(item(paragraph("three")), "text:continue-numbering=\"true\"")
                      + list(item(paragraph("nine"), "text:start-value=\"9\"")),
                  numbered)),
              "  item 1.: one\n"
              "  item 1.: anew\n"
              "  item 2.: two\n"
              "  item 3.: three\n"
              "  item 9.: nine\n");
}

TEST(OpenLists, haveHeadersWithoutALabel)
{
    EXPECT_EQ(blockLines(readText("<text:list text:style-name=\"L\"><text:list-header>"
                                      + paragraph("Head") + "</text:list-header>"
                                      + item(paragraph("one")) + "</text:list>",
                                  numbered)),
              "  paragraph: Head\n  item 1.: one\n");
}

TEST(OpenHeadings, bearTheNumbersThatAreShown)
{
    OpenFile file;
    file.styles = "<text:outline-style><text:outline-level-style text:level=\"1\" "
                  "style:num-format=\"I\" style:num-suffix=\".\"/><text:outline-level-style "
                  "text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/>"
                  "</text:outline-style>";
    file.text = "<text:h text:outline-level=\"1\">A</text:h><text:h text:outline-level=\"2\">B"
                "</text:h><text:h text:outline-level=\"2\">C</text:h><text:h "
                "text:outline-level=\"1\">D</text:h>";
    EXPECT_EQ(blockLines(readOpenFile(file)),
              "heading 1: I. A\n"
              "heading 2: I.1 B\n"
              "heading 2: I.2 C\n"
              "heading 1: II. D\n");
}

TEST(OpenTables, haveSpansAndHeads)
{
    const Briefing read = readText(
        "<table:table><table:table-header-rows>"
        + row(cell("Area") + cell("Before") + cell("After")) + "</table:table-header-rows>"
        + row(cell("Trade", "table:number-rows-spanned=\"2\"")
              + cell("both", "table:number-columns-spanned=\"2\"") + covered)
        + row(covered + cell("low") + cell("high")) + "</table:table>");
    EXPECT_EQ(blockLines(read),
              "table: Area | Before | After || Trade | both | both || Trade | low | high\n");
    ASSERT_EQ(read.tables.at(0).spans.size(), 2U);
    EXPECT_EQ(read.tables[0].spans[0].rows, 2U);
    EXPECT_EQ(read.tables[0].spans[1].columns, 2U);
}

TEST(OpenTables, keepCellsInPlaceWhereSlotsThatAreCoveredAreNotWritten)
{
    EXPECT_EQ(blockLines(readText("<table:table>" + row(cell("a") + cell("b"))
                                  + row(cell("tall", "table:number-rows-spanned=\"2\"") + cell("c"))
                                  + row(cell("d")) + "</table:table>")),
              "table: a | b || tall | c || tall | d\n");
}

TEST(OpenTables, takeWhatIsRepeatedWithinBounds)
{
    const Briefing few = readText("<table:table>" + row(cell("a") + cell("b") + cell("c"))
                                  + row(cell("x", "table:number-columns-repeated=\"3\""))
                                  + "</table:table>");
    EXPECT_EQ(blockLines(few), "table: a | b | c || x | x | x\n");
    const Briefing many = readText("<table:table>" + row(cell("a"))
                                   + "<table:table-row table:number-rows-repeated=\"4000000000\">"
                                   + cell("x", "table:number-columns-repeated=\"4000000000\"")
                                   + "</table:table-row>" + "</table:table>");
    EXPECT_LT(many.text.size(), 1000U);
}

TEST(OpenNotes, andAnnotationsStandAtTheEnd)
{
    const Briefing read = readText(
        "<text:p>Claim<text:note text:note-class=\"footnote\"><text:note-citation>1"
        "</text:note-citation><text:note-body><text:p>Source.</text:p></text:note-body></text:note>"
        " and<office:annotation><dc:creator>Jane Doe</dc:creator><dc:date>2024-03-01T10:00:00"
        "</dc:date><text:p>Really?</text:p></office:annotation> more</text:p>");
    EXPECT_EQ(read.text, "Claim[1] and[2] more\nSource.\nComment by Jane Doe, 2024-03-01: Really?");
    EXPECT_EQ(read.blocks.at(1).note, 1U);
    EXPECT_EQ(read.blocks.at(2).note, 2U);
}

TEST(OpenText, hasChangesAcceptedAndSaysWhatItLeavesOut)
{
    const Briefing read = readText(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p>"
        "</text:deletion></text:changed-region><text:changed-region><text:insertion/>"
        "</text:changed-region></text:tracked-changes><text:table-of-content><text:index-body>"
        "<text:p>Head 3</text:p></text:index-body></text:table-of-content>"
        "<text:p>Kept<text:change text:change-id=\"a\"/></text:p>");
    EXPECT_EQ(read.text, "Kept");
    EXPECT_EQ(factOf(read, "tracked changes"), "accepted: 1 insertion, 1 deletion");
    EXPECT_EQ(factOf(read, "left out"), "table of contents");
}

TEST(OpenFrames, areImagesOrBoxesBehindTheirParagraph)
{
    const Briefing read = readText(
        "<text:p>Before<draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box>"
        "</draw:frame> and after</text:p><text:p><draw:frame><draw:image "
        "xlink:href=\"Pictures/a.png\"/><svg:desc>A map</svg:desc></draw:frame></text:p>");
    EXPECT_EQ(blockLines(read),
              "paragraph: Before and after\n"
              "paragraph: In the box\n"
              "figure: A map\n");
    EXPECT_EQ(read.links.at(0), "Pictures/a.png");
}

TEST(OpenText, saysWhatItIsInItsMetadata)
{
    OpenFile file;
    file.text = paragraph("Words");
    file.meta = "<dc:title>A title</dc:title><meta:initial-creator>Jane</meta:initial-creator>"
                "<dc:creator>John</dc:creator><dc:language>en-GB</dc:language>";
    file.masters = "<style:master-page><style:header><text:p>TLP:GREEN</text:p></style:header>"
                   "</style:master-page>";
    const Briefing read = readOpenFile(file);
    EXPECT_EQ(read.meta.title, "A title");
    EXPECT_EQ(read.meta.source, "Jane");
    EXPECT_EQ(factOf(read, "last modified by"), "John");
    EXPECT_EQ(read.meta.language, "en-GB");
    EXPECT_EQ(read.meta.marking, "TLP:GREEN");
}

TEST(OpenText, thatIsLockedIsRefused)
{
    const std::string locked = zipOf(
        {{"META-INF/manifest.xml",
          "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
          "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
          "</manifest:manifest>"},
         {"content.xml", "\x01\x02"}});
    const Result<Briefing> read = readOpenText(locked, "given.odt");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, OfficeError::Locked);
}

} // namespace entente::test
