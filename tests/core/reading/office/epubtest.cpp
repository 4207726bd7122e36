// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/epub/epubreader.h"
#include "core/reading/office/epub/xhtml.h"
#include "core/reading/office/officeerror.h"
#include "tests/core/reading/office/officefiles.h"

#include <QString>

#include <gtest/gtest.h>

namespace entente::test {

namespace {

constexpr const char *container =
    "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile "
    "full-path=\"OPS/book.opf\"/></rootfiles></container>";

std::string package(std::string_view metadata, std::string_view items, std::string_view spine)
{
    return "<package xmlns=\"http://www.idpf.org/2007/opf\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata>"
        + std::string(metadata) + "</metadata><manifest>" + std::string(items)
        + "</manifest><spine>" + std::string(spine) + "</spine></package>";
}

std::string page(std::string_view body)
{
    return "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head>"
           "<title/></head><body>"
        + std::string(body) + "</body></html>";
}

std::string item(std::string_view id, std::string_view address, std::string_view further = {})
{
    return "<item id=\"" + std::string(id) + "\" href=\"" + std::string(address)
        + "\" media-type=\"application/xhtml+xml\" " + std::string(further) + "/>";
}

std::vector<ZipMember> book()
{
    return {{"META-INF/container.xml", container},
            {"OPS/book.opf",
             package("<dc:title>A book</dc:title><dc:creator>Jane</dc:creator><dc:creator>John"
                     "</dc:creator><dc:language>en</dc:language><dc:date>2024-03-01</dc:date>",
                     item("b", "two%20.xhtml") + item("a", "one.xhtml")
                         + item("n", "nav.xhtml", "properties=\"nav\""),
                     "<itemref idref=\"n\"/><itemref idref=\"a\"/><itemref idref=\"b\"/>")},
            {"OPS/nav.xhtml", page("<ol><li>One</li></ol>")},
            {"OPS/one.xhtml",
             page("<h1>One</h1><p>To <a href=\"two%20.xhtml#x\">two</a></p><p><img "
                  "src=\"../img/a.png\" alt=\"map\"/></p>")},
            {"OPS/two .xhtml",
             page("<h1><a id=\"x\"/>Two</h1><table><tr><th>a</th><th>b</th></tr>"
                  "<tr><td>c</td><td>d</td></tr></table>")}};
}

} // namespace

TEST(Epub, isReadInTheOrderOfItsSpine)
{
    PartPlaces places;
    const Result<Briefing> found = readEpub(zipOf(book()), "given.epub", &places);
    ASSERT_TRUE(found) << sentence(found.error()).toStdString();
    const Briefing &read = found.value();
    EXPECT_EQ(blockLines(read),
              "heading 1: One\n"
              "paragraph: To two\n"
              "figure: map\n"
              "heading 1: Two\n"
              "table: a | b || c | d\n");
    EXPECT_EQ(places.parts.at(places.places.at(3).part), "OPS/two .xhtml");
    EXPECT_EQ(factOf(read, "left out"), "table of contents");
}

TEST(Epub, hasLinksIntoItsOneText)
{
    const Result<Briefing> found = readEpub(zipOf(book()), "given.epub");
    ASSERT_TRUE(found);
    const Briefing &read = found.value();
    ASSERT_EQ(read.links.size(), 2U);
    EXPECT_EQ(read.links[0], "#x");
    EXPECT_EQ(read.links[1], "img/a.png");
    ASSERT_EQ(read.names.size(), 1U);
    EXPECT_EQ(read.names[0].name, "x");
}

TEST(Epub, saysWhatItIs)
{
    const Result<Briefing> found = readEpub(zipOf(book()), "given.epub");
    ASSERT_TRUE(found);
    const Metadata &meta = found.value().meta;
    EXPECT_EQ(meta.title, "A book");
    EXPECT_EQ(meta.source, "Jane; John");
    EXPECT_EQ(meta.language, "en");
    ASSERT_TRUE(meta.date);
    EXPECT_EQ(meta.date->year(), 2024);
}

TEST(Epub, withLockedPagesIsRefused)
{
    std::vector<ZipMember> members = book();
    members.push_back({"META-INF/encryption.xml",
                       "<encryption><EncryptedData><CipherData><CipherReference "
                       "URI=\"OPS/one.xhtml\"/></CipherData></EncryptedData></encryption>"});
    const Result<Briefing> found = readEpub(zipOf(members), "given.epub");
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, OfficeError::Locked);
}

TEST(Epub, saysItsTitleOnce)
{
    const auto lines = [](const std::string &first, const std::string &second) {
        std::vector<ZipMember> members = book();
        for (ZipMember &member : members) {
            if (member.name == "OPS/one.xhtml")
                member.bytes = page(first);
            if (member.name == "OPS/two .xhtml")
                member.bytes = page(second);
        }
        const Result<Briefing> found = readEpub(zipOf(members), "given.epub");
        return found ? blockLines(found.value()) : std::string();
    };
    const std::string titlePage =
        "<section epub:type=\"titlepage\"><h1>A book</h1><p>Jane</p><p>For the reader</p><p>"
        "2024-03-01</p></section>";
    EXPECT_EQ(lines(titlePage, "<h1>A <i>book</i></h1><p>Words.</p><h1>A book</h1>"),
              "paragraph: For the reader\nparagraph: Words.\nheading 1: A book\n");
    EXPECT_EQ(lines("<p>Jane</p>", "<h1>A book</h1><p>Words.</p>"),
              "paragraph: Jane\nheading 1: A book\nparagraph: Words.\n")
        << "words in front of a heading are the beginning of the text";
}

TEST(Epub, keepsAHeadingThatIsAPictureWhereItHasNoTitle)
{
    std::vector<ZipMember> members = book();
    for (ZipMember &member : members) {
        if (member.name == "OPS/book.opf")
            member.bytes = package({}, item("a", "one.xhtml"), "<itemref idref=\"a\"/>");
        if (member.name == "OPS/one.xhtml")
            member.bytes = page("<h1><img src=\"a.png\" alt=\"map\"/></h1><p>Words.</p>");
    }
    const Result<Briefing> found = readEpub(zipOf(members), "given.epub");
    ASSERT_TRUE(found);
    EXPECT_EQ(blockLines(found.value()), "heading 1: map\nparagraph: Words.\n");
}

TEST(Epub, hasItsNotesAsNotes)
{
    std::vector<ZipMember> members = book();
    const auto page = [](std::string_view words, std::string_view notes) {
        std::string bytes = "<html xmlns:epub=\"http://www.idpf.org/2007/ops\"><body>";
        bytes.append(words).append(notes).append("</body></html>");
        return bytes;
    };
    for (ZipMember &member : members) {
        if (member.name == "OPS/one.xhtml")
            member.bytes = page(
                "<p>Mines<a epub:type=\"noteref\" href=\"#n\">1</a> lie here.</p>",
                "<aside epub:type=\"footnote\" id=\"n\"><p>Seen twice.</p></aside>");
        if (member.name == "OPS/two .xhtml")
            member.bytes = page("<p>Ports<a role=\"doc-noteref\" href=\"#n\">1</a></p>",
                                "<section role=\"doc-endnotes\"><hr/><ol><li id=\"n\"><p>Closed. "
                                "<a href=\"#r\" role=\"doc-backlink\">back</a></p></li></ol>"
                                "</section>");
    }
    const Result<Briefing> found = readEpub(zipOf(members), "given.epub");
    ASSERT_TRUE(found) << sentence(found.error()).toStdString();
    EXPECT_EQ(blockLines(found.value()),
              "paragraph: Mines[1] lie here.\nparagraph: Seen twice.\nparagraph: "
              "Ports[2]\nparagraph: Closed.\n");
    EXPECT_EQ(styledAs(found.value(), Style::NoteReference), "[1]|[2]");
    EXPECT_EQ(found.value().blocks[1].note, 1U);
    EXPECT_EQ(found.value().blocks[3].note, 2U);
}

TEST(Epub, hasTagsThatCloseThemselvesClosed)
{
    EXPECT_EQ(asHtml("<a id='>'/>x<br/><title/><p a=\"/\">1 < 2</p>"),
              "<a id='>'/></a>x<br/><title/></title><p a=\"/\">1 < 2</p>");
    EXPECT_EQ(asHtml("<a b='"), "<a b='");
}

} // namespace entente::test
