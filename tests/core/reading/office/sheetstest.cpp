// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/result.h"
#include "core/reading/office/officeerror.h"
#include "core/reading/office/sheets/cellformat.h"
#include "core/reading/reader.h"
#include "core/reading/readingerror.h"
#include "tests/core/reading/office/officefiles.h"

#include <gmock/gmock.h>

namespace entente::test {

namespace {

constexpr const char *mainAddress = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// A workbook of these sheets, each what stands in its <worksheet>.
std::string workbookOf(const std::vector<std::pair<std::string, std::string>> &sheets,
                       const std::string &strings = {}, const std::string &styles = {},
                       const std::string &properties = {})
{
    const std::string office =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    std::string list;
    std::string relationships;
    std::vector<ZipMember> members;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        list += "<sheet " + sheets[i].first + " sheetId=\"" + number + "\" r:id=\"r" + number
            + "\"/>";
        relationships += "<Relationship Id=\"r" + number + "\" Type=\"" + office
            + "/worksheet\" Target=\"worksheets/s" + number + ".xml\"/>";
        members.push_back({"xl/worksheets/s" + number + ".xml",
                           std::string("<worksheet xmlns=\"") + mainAddress + "\">"
                               + sheets[i].second + "</worksheet>"});
    }
    const auto part = [&](const std::string &name, const std::string &root,
                          const std::string &inside) {
        relationships += "<Relationship Id=\"" + name + "\" Type=\"" + office + "/" + name
            + "\" Target=\"" + name + ".xml\"/>";
        members.push_back(
            {"xl/" + name + ".xml",
             "<" + root + " xmlns=\"" + mainAddress + "\">" + inside + "</" + root + ">"});
    };
    if (!strings.empty())
        part("sharedStrings", "sst", strings);
    if (!styles.empty())
        part("styles", "styleSheet", styles);
    members.push_back({"xl/workbook.xml",
                       std::string("<workbook xmlns=\"") + mainAddress + "\" xmlns:r=\"" + office
                           + "\">" + properties + "<sheets>" + list + "</sheets></workbook>"});
    members.push_back(
        {"xl/_rels/workbook.xml.rels",
         "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
             + relationships + "</Relationships>"});
    return zipOf(members);
}

std::string cell(const std::string &place, const std::string &words)
{
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
}

std::string openSheets(const std::string &tables)
{
    return zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml",
          "<office:document-content "
          "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
          "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
          "<office:spreadsheet>"
              + tables + "</office:spreadsheet></office:body></office:document-content>"}});
}

Briefing readOf(const std::string &bytes, const std::string &name)
{
    Result<Briefing> read = readBriefing(bytes, name);
    if (!read) {
        ADD_FAILURE() << sentence(read.error()).toStdString();
        return {};
    }
    return std::move(read).value();
}

} // namespace

TEST(Workbook, isAHeadingAndATableASheet)
{
    const Briefing briefing = readOf(
        workbookOf(
            {{"name=\"Risks\"",
              "<sheetData><row r=\"2\">" + cell("B2", "Threat") + cell("C2", "Impact")
                  + "</row><row r=\"3\">" + cell("B3", "Mines") + cell("C3", "High")
                  + "</row></sheetData>"},
             {"name=\"Ports\"",
              "<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v>"
              "</c></row><row><c t=\"s\"><v>1</v></c></row></sheetData>"},
             {"name=\"Secret\" state=\"hidden\"",
              "<sheetData><row>" + cell("A1", "No") + "</row></sheetData>"}},
            "<si><r><t>Na</t></r><r><t>me</t></r><rPh><t>x</t></rPh></si><si><t>Kobe</t></si>"),
        "a.xlsx");
    EXPECT_EQ(briefing.reader, "excel");
    EXPECT_EQ(blockLines(briefing),
              "heading 2: Risks\n"
              "table: Threat | Impact || Mines | High\n"
              "heading 2: Ports\n"
              "table: Name | Kobe || Kobe | \n");
    EXPECT_EQ(factOf(briefing, "left out"), "hidden sheet");
    EXPECT_EQ(words(briefing.locatorOf(briefing.blocks[3].text.begin)).toStdString(),
              "part “Ports”, paragraph 1");
}

TEST(Workbook, showsNumbersAndDatesAsTheirFormatsSay)
{
    const std::string styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"#,##0.0&quot; t&quot;\"/></numFmts><cellXfs>"
        "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/><xf numFmtId=\"164\"/>"
        "</cellXfs>";
    const Briefing briefing = readOf(
        workbookOf({{"name=\"S\"",
                     "<sheetData><row>" + cell("A1", "a") + cell("B1", "b") + cell("C1", "c")
                         + cell("D1", "d")
                         + "</row><row><c><v>0.30000000000000004</v></c><c s=\"1\"><v>45392</v></c>"
                           "<c s=\"2\"><v>0.125</v></c><c s=\"3\"><v>1234567.25</v></c></row>"
                           "</sheetData>"}},
                   {}, styles),
        "a.xlsx");
    EXPECT_EQ(blockLines(briefing),
              "heading 2: S\ntable: a | b | c | d || 0.3 | 2024-04-10 | 12.50% | 1,234,567.3 t\n");
}

TEST(Workbook, repeatsMergedCellsAndTellsTheirSpans)
{
    const Briefing briefing = readOf(
        workbookOf(
            {{"name=\"S\"",
              "<sheetData><row r=\"1\">" + cell("A1", "a") + cell("B1", "b") + cell("C1", "c")
                  + "</row><row r=\"2\">" + cell("A2", "x") + cell("C2", "1")
                  + "</row><row r=\"3\">" + cell("B3", "under") + cell("C3", "2")
                  + "</row></sheetData><mergeCells>"
                    "<mergeCell ref=\"A2:B3\"/></mergeCells>"}}),
        "a.xlsx");
    EXPECT_EQ(blockLines(briefing), "heading 2: S\ntable: a | b | c || x | x | 1 || x | x | 2\n");
    ASSERT_EQ(briefing.tables.size(), 1U);
    ASSERT_EQ(briefing.tables[0].spans.size(), 1U);
    const CellSpan span = briefing.tables[0].spans[0];
    EXPECT_EQ(span.row, 0);
    EXPECT_EQ(span.column, 0U);
    EXPECT_EQ(span.rows, 2U);
    EXPECT_EQ(span.columns, 2U);
}

TEST(Workbook, partsTablesAtEmptyRowsAndTakesLinesAboveThemForParagraphs)
{
    const Briefing briefing = readOf(
        workbookOf({{"name=\"S\"",
                     "<sheetData><row r=\"1\">" + cell("A1", "All ports")
                         + "</row>"
                           "<row r=\"2\">"
                         + cell("A2", "Port") + cell("B2", "State") + "</row><row r=\"3\">"
                         + cell("A3", "Kobe") + cell("B3", "open") + "</row><row r=\"9\">"
                         + cell("A9", "A note.") + "</row></sheetData>"}}),
        "a.xlsx");
    EXPECT_EQ(blockLines(briefing),
              "heading 2: S\nparagraph: All ports\n"
              "table: Port | State || Kobe | open\nparagraph: A note.\n");
}

TEST(Workbook, thatClaimsToBeHugeTakesNoMoreThanItSays)
{
    const Briefing briefing = readOf(
        workbookOf({{"name=\"S\"",
                     "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\">" + cell("A1", "a")
                         + cell("XFD1", "b") + "</row><row r=\"1048576\">" + cell("A1048576", "c")
                         + cell("XFE1", "out")
                         + "</row></sheetData><mergeCells>"
                           "<mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"}}),
        "a.xlsx");
    EXPECT_EQ(briefing.tables.size(), 1U);
    EXPECT_LT(briefing.text.size(), 100U);
    std::string wide;
    for (int i = 0; i < 300; ++i)
        wide += "<c t=\"str\"><v>x</v></c>";
    const Result<Briefing> refused = readBriefing(
        workbookOf({{"name=\"S\"", "<sheetData><row>" + wide + "</row></sheetData>"}}), "a.xlsx");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ReadingError::TooManyColumns);
}

TEST(Workbook, withoutCellsIsEmpty)
{
    const Result<Briefing> read = readBriefing(workbookOf({{"name=\"S\"", "<sheetData/>"}}),
                                               "a.xlsx");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ReadingError::Empty);
}

TEST(OpenSheets, areReadAsTheyAreShown)
{
    const Briefing briefing = readOf(
        openSheets("<table:table table:name=\"Risks\"><table:table-header-rows><table:table-row>"
                   "<table:table-cell><text:p>Threat</text:p></table:table-cell><table:table-cell>"
                   "<text:p>Cost</text:p></table:table-cell><table:table-cell "
                   "table:number-columns-repeated=\"16382\"/></table:table-row>"
                   "</table:table-header-rows><table:table-row table:number-rows-repeated=\"2\">"
                   "<table:table-cell><text:p>Mines</text:p></table:table-cell><table:table-cell "
                   "office:value=\"1200\"><text:p>1 200 €</text:p></table:table-cell>"
                   "</table:table-row><table:table-row table:number-rows-repeated=\"1048573\">"
                   "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
                   "</table:table>"),
        "a.ods");
    EXPECT_EQ(briefing.reader, "ods");
    EXPECT_EQ(blockLines(briefing),
              "heading 2: Risks\n"
              "table: Threat | Cost || Mines | 1 200 € || Mines | 1 200 €\n");
}

TEST(CellFormats, areUnderstoodAsFarAsWordsNeedThem)
{
    const auto shown = [](const char *value, const char *code, bool from1904 = false) {
        return shownNumber(value, cellFormat(code), from1904);
    };
    EXPECT_EQ(shown("5", "General"), "5");
    EXPECT_EQ(shown("1234.5", "#,##0.00"), "1,234.50");
    EXPECT_EQ(shown("-1234", "#,##0;[Red]-#,##0"), "-1,234");
    EXPECT_EQ(shown("3", "[$€-407]0.00"), "€3.00");
    EXPECT_EQ(shown("0.5", "0%"), "50%");
    EXPECT_EQ(shown("1", "yyyy-mm-dd"), "1900-01-01");
    EXPECT_EQ(shown("61", "d/m/yy"), "1900-03-01");
    EXPECT_EQ(shown("43930", "yyyy", true), "2024-04-10");
    EXPECT_EQ(shown("45392.5", "yyyy-mm-dd hh:mm"), "2024-04-10 12:00");
    EXPECT_EQ(shown("0.25", "hh:mm"), "06:00");
    EXPECT_EQ(shown("many", "0.0"), "many");
    EXPECT_EQ(shown("1e300", "yyyy"), "1e300");
}

} // namespace entente::test
