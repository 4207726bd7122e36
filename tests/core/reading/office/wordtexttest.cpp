// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/reader.h"
#include "tests/core/reading/office/officefiles.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

std::string run(std::string_view words, std::string_view properties = {})
{
    return "<w:r><w:rPr>" + std::string(properties) + "</w:rPr><w:t xml:space=\"preserve\">"
        + std::string(words) + "</w:t></w:r>";
}

Briefing readBody(const std::string &body)
{
    WordFile file;
    file.body = body;
    return readWordFile(file);
}

} // namespace

TEST(WordText, standsInParagraphsOfTheDocumentAndOfItsNotes)
{
    WordFile file;
    file.body = wordParagraph("One")
        + "<w:p><w:r><w:footnoteReference w:id=\"2\"/><w:t>Two</w:t></w:r></w:p>";
    file.footnotes = "<w:footnote w:id=\"2\">" + wordParagraph("A note") + "</w:footnote>";
    const Result<Briefing> read = readBriefing(wordFile(file), "given.docx");
    ASSERT_TRUE(read) << sentence(read.error()).toStdString();
    const auto where = [&](std::size_t block) {
        return words(read.value().locatorOf(read.value().blocks.at(block).text.begin));
    };
    EXPECT_EQ(where(0), QStringLiteral("paragraph 1"));
    EXPECT_EQ(where(1), QStringLiteral("paragraph 2"));
    EXPECT_EQ(where(2), QStringLiteral("part “footnotes”, paragraph 1"));
}

TEST(WordText, tellsWhereInItsPartsEachBlockIs)
{
    WordFile file;
    file.body = wordParagraph("") + wordParagraph("One")
        + "<w:p><w:r><w:footnoteReference w:id=\"2\"/><w:t>Two</w:t></w:r></w:p>";
    file.footnotes = "<w:footnote w:id=\"1\">" + wordParagraph("unused")
        + "</w:footnote><w:footnote w:id=\"2\">" + wordParagraph("A note") + "</w:footnote>";
    PartPlaces places;
    const Briefing read = readWordFile(file, &places);
    ASSERT_EQ(read.blocks.size(), 3U);
    ASSERT_EQ(places.places.size(), 3U);
    EXPECT_EQ(places.places[0].paragraph, 2U);
    EXPECT_EQ(places.places[1].paragraph, 3U);
    EXPECT_EQ(places.parts[places.places[1].part], "word/document.xml");
    EXPECT_EQ(places.parts[places.places[2].part], "word/footnotes.xml");
    EXPECT_EQ(places.places[2].paragraph, 2U);
}

TEST(WordText, isTheSameInStrictDocuments)
{
    WordFile file;
    file.isStrict = true;
    file.styles = "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/>"
                  "</w:style>";
    file.body = wordParagraph("Head", "<w:pStyle w:val=\"H\"/>") + wordParagraph("Words");
    EXPECT_EQ(blockLines(readWordFile(file)), "heading 1: Head\nparagraph: Words\n");
}

TEST(WordText, hasTabsBreaksAndHyphensAsTheyAreShown)
{
    const Briefing read = readBody(
        "<w:p><w:r><w:t>To:</w:t><w:tab/><w:t>Jane</w:t><w:br/><w:t>co</w:t><w:softHyphen/>"
        "<w:t>operate</w:t><w:noBreakHyphen/><w:t>now</w:t><w:br w:type=\"page\"/><w:t>then</w:t>"
        "<w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/><w:sym w:font=\"Symbol\" w:char=\"F061\"/>"
        "</w:r></w:p>");
    EXPECT_EQ(read.text, "To: Jane\ncooperate\u2011now then→α");
}

TEST(WordText, leavesOutHiddenWordsAndSaysSo)
{
    const Briefing read = readBody("<w:p>" + run("Seen") + run("secret", "<w:vanish/>") + "</w:p>");
    EXPECT_EQ(read.text, "Seen");
    EXPECT_EQ(factOf(read, "left out"), "hidden words");
}

TEST(WordText, hasTrackedChangesAcceptedAndSaysSo)
{
    const Briefing read = readBody(
        "<w:p>" + run("We ")
        + "<w:del w:id=\"1\"><w:r><w:delText>may</w:delText></w:r></w:del>"
          "<w:ins w:id=\"2\">"
        + run("will") + "</w:ins>" + run(" act.")
        + "</w:p>"
          "<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr><w:del w:id=\"4\"><w:r><w:delText>"
          "gone</w:delText></w:r></w:del></w:p>"
          "<w:p><w:pPr><w:rPr><w:del w:id=\"5\"/></w:rPr></w:pPr>"
        + run("Half ") + "</w:p><w:p>" + run("and half") + "</w:p>");
    EXPECT_EQ(blockLines(read), "paragraph: We will act.\nparagraph: Half and half\n");
    EXPECT_EQ(factOf(read, "tracked changes"), "accepted: 1 insertion, 1 deletion");
}

TEST(WordFields, showTheirResults)
{
    const std::string sign = "<w:r><w:fldChar w:fldCharType=\"";
    const Briefing read = readBody(
        "<w:p>" + run("See ") + sign
        + "begin\"/></w:r><w:r><w:instrText> REF _Ref1 \\h "
          "</w:instrText></w:r>"
        + sign + "separate\"/></w:r>" + run("section 2") + sign + "end\"/></w:r>" + sign
        + "begin\"/></w:r><w:r><w:instrText> XE \"entry\" "
          "</w:instrText></w:r>"
        + sign + "end\"/></w:r>" + run(" and ")
        + "<w:fldSimple w:instr=\" HYPERLINK &quot;https://a.example/&quot; \\l &quot;b&quot; \">"
        + run("there") + "</w:fldSimple></w:p>");
    EXPECT_EQ(read.text, "See section 2 and there");
    EXPECT_EQ(styledAs(read, Style::Link), "there");
    ASSERT_EQ(read.links.size(), 1U);
    EXPECT_EQ(read.links[0], "https://a.example/#b");
}

TEST(WordFields, ofFormsShowWhetherABoxIsTicked)
{
    const auto box = [](std::string_view state) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox>" + std::string(state)
            + "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX "
              "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    };
    const Briefing read = readBody("<w:p>" + box("<w:checked/>") + run(" yes ")
                                   + box("<w:default w:val=\"0\"/>") + run(" no") + "</w:p>");
    EXPECT_EQ(read.text, "☒ yes ☐ no");
}

TEST(WordLinks, leadOutAndToBookmarks)
{
    WordFile file;
    file.relationships = "<Relationship Id=\"out\" Type=\"x/hyperlink\" TargetMode=\"External\" "
                         "Target=\"https://a.example/?q=1&amp;r=2\"/>";
    file.body = "<w:p><w:hyperlink r:id=\"out\">" + run("out") + "</w:hyperlink>" + run(" ")
        + "<w:hyperlink w:anchor=\"here\">" + run("in")
        + "</w:hyperlink></w:p>"
          "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"here\"/>"
        + run("Here") + "</w:p>";
    const Briefing read = readWordFile(file);
    ASSERT_EQ(read.links.size(), 2U);
    EXPECT_EQ(read.links[0], "https://a.example/?q=1&r=2");
    EXPECT_EQ(read.links[1], "#here");
    ASSERT_EQ(read.names.size(), 1U);
    EXPECT_EQ(read.names[0].at, read.blocks[1].text.begin);
}

TEST(WordNotes, standAtTheEndInTheOrderOfTheirReferences)
{
    WordFile file;
    file.body = "<w:p>" + run("One ") + "<w:r><w:endnoteReference w:id=\"5\"/></w:r>" + run("two")
        + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>" + run(".") + "</w:p>";
    file.footnotes = "<w:footnote w:id=\"1\">" + wordParagraph("At the foot.") + "</w:footnote>";
    file.endnotes = "<w:endnote w:id=\"5\">" + wordParagraph("At the end.") + wordParagraph("More.")
        + "</w:endnote>";
    const Briefing read = readWordFile(file);
    EXPECT_EQ(read.text, "One[1] two[2].\nAt the end.\nMore.\nAt the foot.");
    EXPECT_EQ(read.blocks[1].note, 1U);
    EXPECT_EQ(read.blocks[2].note, 1U);
    EXPECT_EQ(read.blocks[3].note, 2U);
    EXPECT_EQ(styledAs(read, Style::NoteReference), "[1]|[2]");
}

TEST(WordComments, areNotesWithTheirAuthorAndDay)
{
    WordFile file;
    file.body = "<w:p><w:commentRangeStart w:id=\"0\"/>" + run("Claim")
        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>";
    file.comments = "<w:comment w:id=\"0\" w:author=\"Jane Doe\" "
                    "w:date=\"2024-03-01T10:00:00Z\">"
        + wordParagraph("Who says so?") + "</w:comment>";
    const Briefing read = readWordFile(file);
    EXPECT_EQ(read.text, "Claim[1]\nComment by Jane Doe, 2024-03-01: Who says so?");
    EXPECT_EQ(read.blocks[1].note, 1U);
}

TEST(WordDrawings, areImagesWithTheirAlternativeText)
{
    WordFile file;
    file.relationships = "<Relationship Id=\"p\" Type=\"x/image\" Target=\"media/a.png\"/>";
    file.body = "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\" "
                "descr=\"A map\"/><a:graphic><a:graphicData><a:blip r:embed=\"p\"/>"
                "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    const Briefing read = readWordFile(file);
    EXPECT_EQ(blockLines(read), "figure: A map\n");
    ASSERT_EQ(read.marks.size(), 1U);
    EXPECT_EQ(read.links[static_cast<std::size_t>(read.marks[0].image)], "word/media/a.png");
}

TEST(WordDrawings, thatHoldWordsStandBehindTheirParagraph)
{
    const std::string content = "<w:txbxContent>" + wordParagraph("In the box")
        + "</w:txbxContent>";
    const Briefing read = readBody("<w:p>" + run("Before ")
                                   + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                                     "<w:drawing><wps:wsp><wps:txbx>"
                                   + content
                                   + "</wps:txbx></wps:wsp></w:drawing></mc:Choice>"
                                     "<mc:Fallback><w:pict><v:textbox>"
                                   + content
                                   + "</v:textbox></w:pict></mc:Fallback>"
                                     "</mc:AlternateContent></w:r>"
                                   + run("and after") + "</w:p>");
    EXPECT_EQ(blockLines(read), "paragraph: Before and after\nparagraph: In the box\n");
}

TEST(WordDrawings, thatAreObjectsOfOtherProgramsAreNamed)
{
    const Briefing read = readBody(wordParagraph("Words")
                                   + "<w:p><w:r><w:object><o:OLEObject ProgID=\"Excel.Sheet.12\"/>"
                                     "</w:object></w:r></w:p><w:altChunk r:id=\"x\"/>");
    ASSERT_EQ(read.meta.further.size(), 2U);
    EXPECT_EQ(read.meta.further[0].value, "document of another format within this one");
    EXPECT_EQ(read.meta.further[1].value, "embedded object Excel.Sheet.12");
}

TEST(WordContents, areLeftOut)
{
    WordFile file;
    file.styles = "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"toc 1\"/>"
                  "</w:style>";
    file.body = "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
                "</w:docPartObj></w:sdtPr><w:sdtContent>"
        + wordParagraph("Contents") + "</w:sdtContent></w:sdt>"
        + wordParagraph("Threats 3", "<w:pStyle w:val=\"T\"/>") + "<w:sdt><w:sdtPr/><w:sdtContent>"
        + wordParagraph("Kept")
        + "</w:sdtContent></w:sdt>"
          "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
        + wordParagraph("Click here to enter text") + "</w:sdtContent></w:sdt>";
    const Briefing read = readWordFile(file);
    EXPECT_EQ(blockLines(read), "paragraph: Kept\n");
    EXPECT_EQ(factOf(read, "left out"), "table of contents (2 times)");
}

TEST(WordProperties, becomeMetadata)
{
    WordFile file;
    file.core = "<dc:title>Old name</dc:title><dc:creator>Jane Doe</dc:creator>"
                "<dc:language>en-GB</dc:language><dcterms:created>2013-12-23T23:15:00Z"
                "</dcterms:created>";
    file.custom = "<property name=\"MSIP_Label_1_Name\"><v>Confidential</v></property>"
                  "<property name=\"MSIP_Label_1_SiteId\"><v>77</v></property>"
                  "<property name=\"Desk\"><v>Asia</v></property>";
    file.styles = "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/>"
                  "</w:style>";
    file.body = wordParagraph("What is shown", "<w:pStyle w:val=\"T\"/>") + wordParagraph("Words");
    const Briefing read = readWordFile(file);
    EXPECT_EQ(read.meta.title, "What is shown");
    EXPECT_EQ(factOf(read, "document title"), "Old name");
    EXPECT_EQ(read.meta.source, "Jane Doe");
    EXPECT_EQ(read.meta.language, "en-GB");
    EXPECT_FALSE(read.meta.date) << "when a file was made is not when the document was";
    EXPECT_EQ(factOf(read, "created"), "2013-12-23T23:15:00Z");
    EXPECT_EQ(factOf(read, "Desk"), "Asia");
    EXPECT_EQ(factOf(read, "MSIP_Label_1_SiteId"), "");
    EXPECT_NE(read.meta.marking.find("Confidential"), std::string::npos) << read.meta.marking;
}

TEST(WordProperties, ofLanguageAreThoseOfTheScript)
{
    WordFile file;
    file.styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"en-US\" "
                  "w:eastAsia=\"ja-JP\"/></w:rPr></w:rPrDefault></w:docDefaults>";
    file.body = wordParagraph("同盟の抑止力について。");
    EXPECT_EQ(readWordFile(file).meta.language, "ja-JP");
    file.body = wordParagraph("On the alliance.");
    EXPECT_EQ(readWordFile(file).meta.language, "en-US");
}

TEST(WordMarkings, standInRunningHeads)
{
    WordFile file;
    file.header = wordParagraph("TLP:AMBER") + wordParagraph("Ministry of Things");
    file.body = wordParagraph("Words");
    const Briefing read = readWordFile(file);
    EXPECT_EQ(read.meta.marking, "TLP:AMBER");
    EXPECT_EQ(read.text, "Words");
}

TEST(WordFormulas, areWrittenInALine)
{
    const Briefing read = readBody(
        "<w:p>" + run("So ")
        + "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r>"
          "<m:t>b+c</m:t></m:r></m:den></m:f></m:oMath></w:p>");
    EXPECT_EQ(read.text, "So a/(b+c)");
}

TEST(WordInitials, belongToTheirWords)
{
    const Briefing read = readBody(wordParagraph("T", "<w:framePr w:dropCap=\"drop\"/>")
                                   + wordParagraph("he alliance"));
    EXPECT_EQ(blockLines(read), "paragraph: The alliance\n");
}

} // namespace entente::test
