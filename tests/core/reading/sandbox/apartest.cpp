// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fileerror.h"
#include "core/reading/formats.h"
#include "core/reading/office/officeerror.h"
#include "core/reading/reader.h"
#include "core/reading/readingerror.h"
#include "core/reading/sandbox/sandboxerror.h"
#include "tests/core/reading/office/officefiles.h"
#include "tests/core/reading/sandbox/samebriefing.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

std::string wordDocument()
{
    WordFile file;
    file.body = wordParagraph("Threats", "<w:pStyle w:val=\"Heading1\"/>")
        + wordParagraph("The port of 海 is closed.") + "<w:tbl><w:tr><w:tc>" + wordParagraph("a")
        + "</w:tc><w:tc>" + wordParagraph("b") + "</w:tc></w:tr><w:tr><w:tc>" + wordParagraph("c")
        + "</w:tc><w:tc>" + wordParagraph("d") + "</w:tc></w:tr></w:tbl>"
        + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>bold</w:t></w:r><w:r><w:footnoteReference "
          "w:id=\"1\"/></w:r></w:p>";
    file.footnotes = "<w:footnote w:id=\"1\">" + wordParagraph("A note.") + "</w:footnote>";
    file.core = "<dc:title>Of ports</dc:title><dcterms:created>2024-04-10T09:00:00Z"
                "</dcterms:created>";
    return wordFile(file);
}

std::string openDocument()
{
    OpenFile file;
    file.text = "<text:h text:outline-level=\"1\">Threats</text:h><text:p>The port is "
                "closed.</text:p>";
    file.meta = "<dc:title>Of ports</dc:title>";
    return openFile(file);
}

std::string book()
{
    return zipOf(
        {{"mimetype", "application/epub+zip"},
         {"META-INF/container.xml",
          "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
          "<rootfile full-path=\"a.opf\"/></rootfiles></container>"},
         {"a.opf",
          "<package xmlns=\"http://www.idpf.org/2007/opf\"><metadata "
          "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Of ports</dc:title></metadata>"
          "<manifest><item id=\"one\" href=\"one.xhtml\" media-type=\"application/xhtml+xml\"/>"
          "<item id=\"two\" href=\"two.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
          "<spine><itemref idref=\"one\"/><itemref idref=\"two\"/></spine></package>"},
         {"one.xhtml", "<html><body><h1>Threats</h1><p>The port is closed.</p></body></html>"},
         {"two.xhtml", "<html><body><p>Another <b>page</b>.</p></body></html>"}});
}

} // namespace

TEST(ReadingApart, makesWhatReadingHereMakes)
{
    const std::vector<Document> documents{
        {"a.docx", wordDocument()}, {"a.odt", openDocument()}, {"a.epub", book()}};
    for (const Document &document : documents) {
        SCOPED_TRACE(document.file);
        const Format *const format = formatOf({document.bytes, document.file});
        ASSERT_NE(format, nullptr);
        EXPECT_TRUE(format->isReadApart);
        const Result<Briefing> apart = readBriefing(document.bytes, document.file);
        const Result<Briefing> here = readBriefingHere(document.bytes, document.file);
        ASSERT_TRUE(here) << sentence(here.error()).toStdString();
        ASSERT_TRUE(apart) << sentence(apart.error()).toStdString();
        EXPECT_EQ(differences(apart.value(), here.value()), "");
        EXPECT_EQ(apart.value().reader, here.value().reader);
        EXPECT_EQ(blockLines(apart.value()), blockLines(here.value()));
    }
}

TEST(ReadingApart, isForEveryFormatThatIsPacked)
{
    for (const Format &format : formats()) {
        const bool isPacked = format.id == "pdf" || format.id == "word" || format.id == "odt"
            || format.id == "epub";
        EXPECT_TRUE(format.isReadApart || !isPacked) << format.id;
        EXPECT_FALSE(format.isReadApart && format.isText) << format.id;
    }
}

TEST(ReadingApart, refusesWhatReadingHereRefuses)
{
    const std::vector<Document> documents{
        {"a.docx", zipOf({{"word/document.xml", "<w:document"}})},
        {"b.docx", zipOf({{"word/document.xml", "<!DOCTYPE d [<!ENTITY a \"b\">]><d>&a;</d>"}})},
        {"c.docx", wordDocument().substr(0, 200)},
        {"d.docx", zipOf({{"word/document.xml", repeated(" ", 5U << 20)}})},
        {"e.epub", zipOf({{"mimetype", "application/epub+zip"}, {"a", "b"}})},
    };
    for (const Document &document : documents) {
        SCOPED_TRACE(document.file);
        const Result<Briefing> apart = readBriefing(document.bytes, document.file);
        const Result<Briefing> here = readBriefingHere(document.bytes, document.file);
        ASSERT_FALSE(here);
        ASSERT_FALSE(apart);
        EXPECT_EQ(apart.error().code, here.error().code);
        EXPECT_EQ(apart.error().file, document.file);
        EXPECT_EQ(apart.error().detail, here.error().detail);
    }
}

TEST(OpeningApart, leavesAPdfThatIsDamagedToItsReaderWhichRefusesIt)
{
    const std::string damaged = "%PDF-1.7\nnot much more\nstartxref\n0\n%%EOF\n";
    const Result<std::vector<Document>> opened = openDocuments(damaged, "a.pdf");
    ASSERT_TRUE(opened);
    ASSERT_EQ(opened.value().size(), 1U);
    const Result<Briefing> apart = readBriefing(opened.value()[0].bytes, "a.pdf");
    const Result<Briefing> here = readBriefingHere(damaged, "a.pdf");
    ASSERT_FALSE(apart);
    ASSERT_FALSE(here);
    EXPECT_EQ(apart.error().code, here.error().code);
    EXPECT_EQ(apart.error().file, "a.pdf");
}

TEST(ReadingApart, isNeverEvadedByAnEncoding)
{
    // In UTF-16 these are no bytes of a zip file, and so decoded; then they look like one.
    std::string wide = "\xFF\xFE";
    for (const char each : std::string("%PDF-1.7\nwords\nstartxref\n")) {
        wide += each;
        wide += '\0';
    }
    const Result<Briefing> read = readBriefing(wide, "a.txt");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ReadingError::KnownOtherFormat);
}

} // namespace entente::test
