// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/unfetched.h"

#include "core/reading/reader.h"
#include "tests/core/reading/mail/mails.h"
#include "tests/core/reading/office/officefiles.h"
#include "tests/core/reading/pdf/pdfshapes.h"

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// The lines that tell what a document refers to and nobody fetched.
std::vector<std::string> unfetchedIn(std::string bytes, std::string file)
{
    std::vector<LeftOut> leftOut;
    const Result<Briefing> read = readBriefing(std::move(bytes), std::move(file), &leftOut);
    EXPECT_TRUE(read) << sentence(read.error()).toStdString();
    std::vector<std::string> lines;
    for (const LeftOut &each : leftOut) {
        if (each.reason == LeftOutReason::Unfetched)
            lines.push_back(each.text);
    }
    return lines;
}

std::vector<std::string> inPage(const std::string &head, const std::string &body)
{
    return unfetchedIn("<!DOCTYPE html><html><head>" + head + "</head><body><p>Words.</p>" + body
                           + "</body></html>",
                       "a.html");
}

std::string relationship(const std::string &type, const std::string &target)
{
    return "<Relationship Id=\"x" + type
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
        + "\" Target=\"" + target + "\" TargetMode=\"External\"/>";
}

const std::string shown = "BT /F1 12 Tf 60 700 Td (Words) Tj ET";

} // namespace

TEST(Unfetched, isCountedByKindWithThreeHostsAtMost)
{
    Unfetched unfetched;
    for (const char *address :
         {"https://a.example/1", "HTTP://me@A.example:80/2", "//b.example", "\\\\c.example\\share",
          "file://///d.example/x", "https://e.example", "file:///home/me", "C:\\x"})
        unfetched.add(UnfetchedKind::Image, address);
    unfetched.add(UnfetchedKind::Script);
    unfetched.add(UnfetchedKind::Frame, "https://\xE2\x80\xAE.example/");
    std::vector<LeftOut> leftOut;
    unfetched.tell(TextLine{3}, leftOut);
    ASSERT_EQ(leftOut.size(), 3U);
    EXPECT_EQ(leftOut[0].text,
              "remote images, not fetched: 8 (a.example, b.example, c.example, …)");
    EXPECT_EQ(leftOut[1].text, "scripts, not run: 1");
    EXPECT_EQ(leftOut[2].text, "remote frames, not fetched: 1");
    EXPECT_EQ(leftOut[0].where, Locator(TextLine{3}));
    EXPECT_EQ(name(leftOut[0].reason), "unfetched");
}

TEST(Unfetched, isWhatAnAddressLeadsOutOfItsFolderTo)
{
    for (const char *address :
         {"http://a", " https://a", "//a", "\\\\a\\b", "FILE:///a", "ftp://a"})
        EXPECT_TRUE(isElsewhere(address)) << address;
    for (const char *address : {"", "a.png", "/a.png", "data:image/png;base64,x", "cid:1", "#a",
                                "C:\\a.png", "a?b=http://c"})
        EXPECT_FALSE(isElsewhere(address)) << address;
}

TEST(Unfetched, isSaidOfPages)
{
    EXPECT_THAT(inPage("<link rel=stylesheet href='https://s.example/a.css'>"
                       "<style>@import 'https://s.example/b.css'; p { background: "
                       "url( \"https://s.example/c.png\") } i { background: url(d.png) }</style>"
                       "<script src='//js.example/a.js'></script><script>fetch('x')</script>",
                       "<img src='https://i.example/a.png' width=600 height=400>"
                       "<img src='b.png'><img src='data:image/png;base64,AAAA'>"
                       "<img src='https://t.example/p' width=1 height=1>"
                       "<img src='https://t.example/q' style='width: 1px; height: 0'>"
                       "<img src='https://i.example/c.png' style='max-width: 1px; height: 1px'>"
                       "<iframe src='https://f.example/'></iframe>"
                       "<video src='https://v.example/a.mp4'></video>"
                       "<object data='https://o.example/a'></object>"
                       "<a href='https://link.example/'>Link</a>"),
                ElementsAre("remote images, not fetched: 2 (i.example)",
                            "tracking pixels, not fetched: 2 (t.example)",
                            "remote styles, not fetched: 3 (s.example)",
                            "scripts, not run: 1 (js.example)",
                            "remote frames, not fetched: 1 (f.example)",
                            "remote sound or video, not fetched: 1 (v.example)",
                            "linked objects, not fetched: 1 (o.example)"));
    EXPECT_THAT(
        inPage("<link rel=stylesheet href=a.css>", "<img src=a.png><iframe src=b></iframe>"),
        IsEmpty());
}

TEST(Unfetched, isSoughtInStylesOfAnyLengthThatNeverEnd)
{
    EXPECT_THAT(inPage("<style>" + repeated("url(", 500'000) + "//s.example</style>", {}),
                ElementsAre("remote styles, not fetched: 1 (s.example)"));
}

TEST(Unfetched, isSaidOfEntitiesOfPages)
{
    EXPECT_THAT(unfetchedIn("<!DOCTYPE html [<!ENTITY x SYSTEM \"https://d.example/x\">]>"
                            "<html><body><p>Words.</p></body></html>",
                            "a.html"),
                ElementsAre("external definitions (DTD), not fetched: 1 (d.example)"));
}

TEST(Unfetched, isSaidOfMails)
{
    const std::string mail = mailOf(
        "Content-Type: text/html; charset=utf-8\n",
        "<p>I agree.</p><img src=\"cid:logo\"><img src=\"https://i.example/a.png\">"
        "<img src=\"https://track.example/o?u=7\" width=\"1\" height=\"1\">\n");
    EXPECT_THAT(unfetchedIn(mail, "a.eml"),
                ElementsAre("remote images, not fetched: 1 (i.example)",
                            "tracking pixels, not fetched: 1 (track.example)"));
}

TEST(Unfetched, isSaidOfWordDocuments)
{
    WordFile file;
    file.body = wordParagraph("Words")
        + "<w:p><w:r><w:instrText> DDEAUTO excel a b </w:instrText></w:r></w:p>";
    file.relationships = relationship("image", "https://i.example/a.png")
        + relationship("oleObject", "file:///\\\\o.example\\a.xlsx")
        + relationship("attachedTemplate", "https://t.example/a.dotm")
        + relationship("hyperlink", "https://link.example/");
    EXPECT_THAT(unfetchedIn(wordFile(file), "a.docx"),
                ElementsAre("remote images, not fetched: 1 (i.example)",
                            "linked objects, not fetched: 1 (o.example)",
                            "linked documents or templates, not fetched: 1 (t.example)",
                            "actions that start or send something, not run: 1"));
    file.body = wordParagraph("Words");
    file.relationships = relationship("hyperlink", "https://link.example/");
    EXPECT_THAT(unfetchedIn(wordFile(file), "a.docx"), IsEmpty());
}

TEST(Unfetched, isSaidOfPartsThatAWordDocumentLeadsTo)
{
    const auto listed = [](const std::string &relationships) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
               "relationships\">"
            + relationships + "</Relationships>";
    };
    const std::string settings =
        "<Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
        "relationships/settings\" Target=\"settings.xml\"/>";
    const std::string file = zipOf(
        {{"word/document.xml",
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          "<w:body><w:p><w:r><w:t>Words</w:t></w:r></w:p></w:body></w:document>"},
         {"word/_rels/document.xml.rels", listed(settings)},
         {"word/_rels/settings.xml.rels",
          listed(relationship("attachedTemplate", "https://t.example/a.dotm"))}});
    EXPECT_THAT(unfetchedIn(file, "a.docx"),
                ElementsAre("linked documents or templates, not fetched: 1 (t.example)"));
}

TEST(Unfetched, isSaidOfOpenDocumentTexts)
{
    OpenFile file;
    file.text = "<text:p>Words<draw:frame><draw:image xlink:href=\"https://i.example/a.png\"/>"
                "</draw:frame><draw:frame><draw:image xlink:href=\"Pictures/a.png\"/></draw:frame>"
                "<draw:frame><draw:object xlink:href=\"../a.ods\"/></draw:frame>"
                "<text:a xlink:href=\"https://link.example/\">Link</text:a></text:p>";
    EXPECT_THAT(
        unfetchedIn(openFile(file), "a.odt"),
        ElementsAre("remote images, not fetched: 1 (i.example)", "linked objects, not fetched: 1"));
}

TEST(Unfetched, isSaidOfDefinitionsOfOpenDocumentTexts)
{
    std::string content = "<!DOCTYPE x SYSTEM \"https://d.example/office.dtd\">"
                          "<office:document-content "
                          "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                          "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                          "<office:body><office:text><text:p>Words</text:p></office:text>"
                          "</office:body></office:document-content>";
    EXPECT_THAT(unfetchedIn(zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                   {"content.xml", std::move(content)}}),
                            "a.odt"),
                ElementsAre("external definitions (DTD), not fetched: 1 (d.example)"));
}

TEST(Unfetched, isSaidOfActionsOfAPdf)
{
    EXPECT_THAT(
        unfetchedIn(
            pdfFile(shown,
                    "/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(//l.example/a)>>>>"
                    "<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://x.example/)>>>>]",
                    "/OpenAction<</S/JavaScript/JS(a)/Next<</S/SubmitForm/F"
                    "<</FS/URL/F(https://s.example/)>>>>>>"
                    "/Names<</JavaScript<</Names[(a) 6 0 R (b) 6 0 R]>>>>",
                    {"<</S/JavaScript/JS(b)>>"}),
            "a.pdf"),
        ElementsAre("scripts, not run: 3",
                    "actions that start or send something, not run: 2 (s.example, l.example)"));
    EXPECT_THAT(unfetchedIn(pdfFile(shown, {}, "/OpenAction<</S/URI/URI(https://open.example/)>>"),
                            "a.pdf"),
                ElementsAre("actions that start or send something, not run: 1 (open.example)"));
}

TEST(Unfetched, endsWhereActionsOfAPdfLeadBackToThemselves)
{
    EXPECT_THAT(unfetchedIn(pdfFile(shown, {}, "/OpenAction 6 0 R/Names<</JavaScript 7 0 R>>",
                                    {"<</S/Launch/Next[6 0 R]>>", "<</Kids[7 0 R 7 0 R]>>"}),
                            "a.pdf"),
                ElementsAre("actions that start or send something, not run: 2"));
}

TEST(Unfetched, isSaidOfWorkbooks)
{
    const auto relationships = [](const std::string &all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
               "relationships\">"
            + all + "</Relationships>";
    };
    const auto inside = [](const std::string &id, const std::string &type,
                           const std::string &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"x/" + type + "\" Target=\"" + target
            + "\"/>";
    };
    const std::string space =
        " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const std::string file = zipOf(
        {{"xl/workbook.xml",
          "<workbook" + space
              + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                "<sheets><sheet name=\"Ports\" r:id=\"a\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          relationships(inside("a", "worksheet", "a.xml") + inside("b", "externalLink", "b.xml")
                        + inside("c", "connections", "c.xml")
                        + inside("d", "externalLink", "d.xml"))},
         {"xl/a.xml",
          "<worksheet" + space
              + "><sheetData><row><c t=\"str\"><v>Mines</v></c></row></sheetData></worksheet>"},
         {"xl/_rels/a.xml.rels",
          relationships(inside("a", "drawing", "p.xml")
                        + relationship("hyperlink", "https://l.example/"))},
         {"xl/_rels/p.xml.rels", relationships(relationship("image", "https://i.example/a.png"))},
         {"xl/b.xml", "<externalLink" + space + "><externalBook/></externalLink>"},
         {"xl/_rels/b.xml.rels",
          relationships(relationship("externalLinkPath", "https://w.example/b.xlsx"))},
         {"xl/c.xml",
          "<connections" + space
              + "><connection><webPr url=\"https://q.example/\"/></connection><connection/>"
                "</connections>"},
         {"xl/d.xml", "<externalLink" + space + "><ddeLink ddeService=\"cmd\"/></externalLink>"}});
    EXPECT_THAT(unfetchedIn(file, "a.xlsx"),
                ElementsAre("remote images, not fetched: 1 (i.example)",
                            "linked documents or templates, not fetched: 3 (q.example, w.example)",
                            "actions that start or send something, not run: 1"));
}

TEST(Unfetched, isSaidOfOpenSheetsAndBooks)
{
    EXPECT_THAT(
        unfetchedIn(
            zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                   {"content.xml",
                    "<o:c xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                    "xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                    "xmlns:l=\"http://www.w3.org/1999/xlink\" "
                    "xmlns:x=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body>"
                    "<o:spreadsheet><t:table t:name=\"Ports\"><t:table-source "
                    "l:href=\"https://t.example/\"/><t:table-row><t:table-cell>"
                    "<t:cell-range-source l:href=\"file:///c\"/><x:p>Mines</x:p></t:table-cell>"
                    "</t:table-row></t:table></o:spreadsheet></o:body></o:c>"}}),
            "a.ods"),
        ElementsAre("linked documents or templates, not fetched: 2 (t.example)"));
    EXPECT_THAT(
        unfetchedIn(
            zipOf({{"mimetype", "application/epub+zip"},
                   {"META-INF/container.xml",
                    "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">"
                    "<rootfiles><rootfile full-path=\"a.opf\"/></rootfiles></container>"},
                   {"a.opf",
                    "<package xmlns=\"http://www.idpf.org/2007/opf\"><manifest><item id=\"a\" "
                    "href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine>"
                    "<itemref idref=\"a\"/></spine></package>"},
                   {"a.xhtml",
                    "<html><body><p>Words.<img src=\"https://i.example/a.png\"/></p></body>"
                    "</html>"}}),
            "a.epub"),
        ElementsAre("remote images, not fetched: 1 (i.example)"));
}

} // namespace entente::test
