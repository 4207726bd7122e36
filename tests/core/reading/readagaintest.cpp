// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/formats.h"
#include "core/reading/reader.h"
#include "tests/core/reading/mail/outlookfile.h"
#include "tests/core/reading/office/officefiles.h"
#include "tests/core/reading/pdf/pdfshapes.h"
#include "tests/core/reading/webarchive/webarchivefile.h"

#include <gtest/gtest.h>

#include <set>

namespace entente::test {

namespace {

struct GivenFile
{
    std::string_view reader;
    std::string name;
    std::string bytes;
};

std::string bookFile()
{
    return zipOf(
        {{"mimetype", "application/epub+zip"},
         {"META-INF/container.xml",
          "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
          "<rootfile full-path=\"book.opf\"/></rootfiles></container>"},
         {"book.opf",
          "<package xmlns=\"http://www.idpf.org/2007/opf\"><manifest><item id=\"a\" "
          "href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref "
          "idref=\"a\"/></spine></package>"},
         {"a.xhtml", "<html><body><h1>Ports</h1><p>Mines in the strait.</p></body></html>"}});
}

std::string workbookFile()
{
    return zipOf(
        {{"xl/workbook.xml",
          "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r="
          "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet "
          "name=\"Ports\" r:id=\"a\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          "<Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"a.xml\"/></Relationships>"},
         {"xl/a.xml",
          "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
          "<sheetData><row><c t=\"str\"><v>Mines</v></c></row></sheetData></worksheet>"}});
}

std::string sheetsFile()
{
    return zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml",
          "<o:c xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          "xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
          "xmlns:x=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body><o:spreadsheet>"
          "<t:table t:name=\"Ports\"><t:table-row><t:table-cell><x:p>Mines</x:p></t:table-cell>"
          "</t:table-row></t:table></o:spreadsheet></o:body></o:c>"}});
}

std::vector<GivenFile> oneOfEachFormat()
{
    WordFile word;
    word.body = wordParagraph("Ports") + wordParagraph("Mines in the strait.");
    OutlookFile outlook;
    outlook.words = {{0x0037, "Ports"}, {0x1000, "Mines in the strait."}};
    OpenFile open;
    open.text = "<text:h text:outline-level=\"1\">Ports</text:h><text:p>Mines.</text:p>";
    // "港の機雷" in Shift_JIS, as the page says.
    const std::string page =
        "<!DOCTYPE html><html><head><meta charset=\"Shift_JIS\"></head><body><p>"
        "\x8d\x60\x82\xcc\x8b\x40\x97\x8b</p></body></html>";
    return {
        {"markdown", "a.md", "---\ntitle: Ports\n---\n\n# Ports\n\n- Mines\n"},
        {"article", "a.txt",
         "Ports of the strait\n\nOverview\n\nMines lie in the strait, and nobody knows how many "
         "there are of them.\n\nThreats\n\nThe ferry has not come for a month, and the island "
         "waits for its flour.\n"},
        {"csv", "a.csv", "Threat;Impact\nMines;High\n"},
        {"html", "a.html", page},
        {"mail", "a.eml", "From: a@b.c\nDate: 3 May 2024 10:00 +0000\n\nMines in the strait.\n"},
        {"mhtml", "a.mhtml",
         "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/\r\n"
         "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"edge\"\r\n\r\n"
         "--edge\r\nContent-Type: text/html\r\n\r\n"
         "<html><body><p>Mines in the strait.</p></body></html>\r\n--edge--\r\n"},
        {"webarchive", "a.webarchive",
         webArchiveFile({"https://a.example/", "text/html", "UTF-8",
                         "<html><body><p>Mines in the strait.</p></body></html>"})},
        {"outlook", "a.msg", outlookFile(outlook)},
        {"word", "a.docx", wordFile(word)},
        {"excel", "a.xlsx", workbookFile()},
        {"ods", "a.ods", sheetsFile()},
        {"odt", "a.odt", openFile(open)},
        {"epub", "a.epub", bookFile()},
        {"pdf", "a.pdf", pdfFile("BT /F1 12 Tf 60 700 Td (Mines in the strait.) Tj ET")}};
}

} // namespace

TEST(ReadAgain, whatABriefingKeepsGivesTheSameBriefing)
{
    std::set<std::string_view> seen;
    for (const GivenFile &given : oneOfEachFormat()) {
        const Result<Briefing> first = readBriefing(given.bytes, given.name);
        ASSERT_TRUE(first) << given.name << ": " << sentence(first.error()).toStdString();
        EXPECT_EQ(first.value().reader, given.reader) << given.name;
        EXPECT_FALSE(first.value().blocks.empty()) << given.name;
        const Result<Briefing> second = readBriefing(first.value().source, given.name);
        ASSERT_TRUE(second) << given.name << ": " << sentence(second.error()).toStdString();
        EXPECT_EQ(second.value().reader, given.reader) << given.name;
        EXPECT_EQ(second.value().text, first.value().text) << given.name;
        EXPECT_EQ(second.value().source, first.value().source) << given.name;
        EXPECT_EQ(blockLines(second.value()), blockLines(first.value())) << given.name;
        seen.insert(given.reader);
    }
    for (const Format &format : formats())
        EXPECT_TRUE(format.read == nullptr || seen.contains(format.id)) << format.id;
}

TEST(ReadAgain, aDocumentThatIsNoTextIsKeptAsItsBytes)
{
    for (const GivenFile &given : oneOfEachFormat()) {
        const Result<Briefing> read = readBriefing(given.bytes, given.name);
        ASSERT_TRUE(read) << given.name;
        const bool isText = read.value().locators.empty();
        EXPECT_TRUE(isText || read.value().source == given.bytes) << given.name;
    }
}

} // namespace entente::test
