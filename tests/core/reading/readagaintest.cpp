// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/formats.h"
#include "core/reading/reader.h"
#include "tests/core/reading/office/officefiles.h"

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

std::vector<GivenFile> oneOfEachFormat()
{
    WordFile word;
    word.body = wordParagraph("Ports") + wordParagraph("Mines in the strait.");
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
        {"word", "a.docx", wordFile(word)},
        {"odt", "a.odt", openFile(open)},
        {"epub", "a.epub", bookFile()}};
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
