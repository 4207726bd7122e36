// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/tools/pdferror.h"
#include "core/reading/documents.h"
#include "core/reading/pdf/pdfscans.h"
#include "core/reading/reader.h"
#include "core/reading/recognition/recognising.h"
#include "core/reading/recognition/recognition.h"
#include "core/reading/recognition/recognitionerror.h"
#include "core/reading/recognition/tesseract.h"
#include "tests/core/reading/pdf/pdfshapes.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace entente::test {

namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;

RecognisedLine line(float baseline, float size, const std::vector<std::string> &words)
{
    RecognisedLine made{baseline, size, false, {}};
    float left = 60;
    for (const std::string &word : words) {
        const float right = left + 5 * static_cast<float>(word.size());
        made.words.push_back({left, right, 90, word});
        left = right + 5;
    }
    return made;
}

/// A PDF of pages that are pictures, each the whole page; `text` is set on a page before them.
std::string scanOf(const std::vector<PagePicture> &pictures)
{
    std::vector<std::string> objects{"<</Type/Catalog/Pages 2 0 R>>", {}};
    std::string kids;
    for (const PagePicture &picture : pictures) {
        const std::size_t number = objects.size() + 1;
        const std::size_t data = picture.bytes.find("255\n") + 4;
        const std::string size = picture.bytes.substr(3, picture.bytes.find('\n', 3) - 3);
        const std::string width = size.substr(0, size.find(' '));
        const std::string height = size.substr(size.find(' ') + 1);
        kids += std::to_string(number) + " 0 R ";
        objects.push_back("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents "
                          + std::to_string(number + 2) + " 0 R/Resources<</XObject<</I "
                          + std::to_string(number + 1) + " 0 R>>>>>>");
        objects.push_back("<</Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceGray"
                          "/Width "
                          + width + "/Height " + height + "/Length "
                          + std::to_string(picture.bytes.size() - data) + ">>stream\n"
                          + picture.bytes.substr(data) + "\nendstream");
        objects.emplace_back("<</Length 26>>stream\n600 0 0 800 0 0 cm /I Do \n\nendstream");
    }
    objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(pictures.size()) + ">>";
    std::string file = "%PDF-1.7\n";
    std::string table = "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const std::string offset = std::to_string(file.size());
        table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
        file += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    return file + table + "trailer<</Root 1 0 R/Size " + std::to_string(objects.size() + 1)
        + ">>\nstartxref\n" + std::to_string(file.size()) + "\n%%EOF\n";
}

/// A page of words, seen.
PagePicture pictureOfWords()
{
    const std::string pdf = pdfFile("BT /F1 24 Tf 60 700 Td (Threats at sea) Tj ET "
                                    "BT /F1 12 Tf 60 660 Td (Mines close the port of Rota to all "
                                    "ferries that carry fuel.) Tj ET");
    Result<PagePicture> picture = pictureOfPdfPage(pdf, "a.pdf", 1);
    EXPECT_TRUE(picture);
    return picture ? picture.value() : PagePicture();
}

/// Recognising in earnest; left out, saying so, where Tesseract is not installed.
class WithTesseract : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (tesseractProgram().empty())
            GTEST_SKIP() << "tesseract is not installed";
    }
};

} // namespace

TEST(ScannedPdf, isReadFromTheWordsThatWereRecognised)
{
    PdfDocument document;
    addPage(document).imageArea = 0.98F;
    addPage(document).imageArea = 0.98F;
    std::vector<RecognisedPage> pages{{1, {}}, {2, {}}};
    pages[0].lines = {line(80, 19, {"Threats"}),
                      line(120, 10, {"The", "port", "of", "Rota", "and", "its", "quays", "is"}),
                      line(133, 10.6F, {"closed", "by", "mines", "for", "a", "while."})};
    pages[1].lines = {line(80, 19.5F, {"Benefits"}), line(120, 9.7F, {"Trade", "grows", "again."})};
    const auto taken = takeRecognised(pages, document);
    EXPECT_EQ(taken.size(), 2U);
    const Briefing briefing = readShapes(document);
    EXPECT_EQ(blockLines(briefing),
              "heading 1: Threats\n"
              "paragraph: The port of Rota and its quays is closed by mines for a while.\n"
              "heading 1: Benefits\n"
              "paragraph: Trade grows again.\n");
    EXPECT_EQ(words(briefing.locatorOf(briefing.blocks[3].text.begin)).toStdString(), "page 2");
}

TEST(ScannedPdf, setsWordsOfJapaneseWithoutGaps)
{
    PdfDocument document;
    addPage(document).imageArea = 0.98F;
    RecognisedPage page{1, {}};
    page.lines.push_back({100,
                          10,
                          false,
                          {{60, 80, 90, "日本"},
                           {83, 103, 90, "政府"},
                           {103, 106, 90, "、"},
                           {115, 135, 90, "国会"}}});
    static_cast<void>(takeRecognised({page}, document));
    EXPECT_EQ(blockLines(readShapes(document)), "paragraph: 日本政府、国会\n");
}

TEST(ScannedPdf, keepsTheWordsOfPagesThatAreNoPictures)
{
    PdfDocument document;
    say(addPage(document), 60, 100, "Words of the text fill a line here.");
    const std::vector<RecognisedPage> pages{{1, {line(80, 10, {"Others"})}}, {9, {}}};
    EXPECT_TRUE(takeRecognised(pages, document).empty());
    EXPECT_EQ(blockLines(readShapes(document)), "paragraph: Words of the text fill a line here.\n");
}

TEST(ScannedPdf, keepsTheStampThatIsSetOnAPicture)
{
    PdfDocument document;
    PdfPage &page = addPage(document);
    page.imageArea = 0.98F;
    say(page, 60, 80, "Received", {10});
    RecognisedPage seen{1, {line(80, 10, {"Rece1ved"}), line(300, 10, {"Ports", "are", "open."})}};
    static_cast<void>(takeRecognised({seen}, document));
    EXPECT_EQ(blockLines(readShapes(document)),
              "paragraph: Received\nparagraph: Ports are open.\n");
}

TEST(ScannedPdf, saysHowSureItsWordsAreAndWhichPagesHoldNone)
{
    RecognisedPage page{4, {line(80, 10, {"Sure", "words"})}};
    page.lines[0].words[1].confidence = 41;
    Metadata meta;
    tellRecognised({&page}, meta);
    tellPictures({1, 3, 4, 5}, meta);
    ASSERT_EQ(meta.further.size(), 2U);
    EXPECT_TRUE(isOfRecognition(meta.further[0]) && isOfRecognition(meta.further[1]));
    EXPECT_EQ(meta.further[0].value,
              "2 words on 1 page that is a picture, on average 66 % sure, 1 "
              "of them doubtful");
    EXPECT_EQ(meta.further[1].value, "pictures, whose words were not recognised: 1, 3–5");
    Metadata none;
    tellRecognised({}, none);
    tellPictures({}, none);
    EXPECT_TRUE(none.further.empty());
}

TEST(ScannedPdf, isKnownByItsPictures)
{
    const std::string scan = scanOf({pictureOfWords()});
    const Result<ScannedPages> found = scansInPdf(scan, "scan.pdf");
    ASSERT_TRUE(found);
    EXPECT_THAT(found.value().pages, ElementsAre(1U));
    EXPECT_TRUE(found.value().isAll);
    const Result<Briefing> read = readBriefing(scan, "scan.pdf");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, PdfError::Scanned);
}

TEST(ScannedPdf, isNotRecognisedWithoutTesseract)
{
    const std::string scan = scanOf({pictureOfWords()});
    const std::string path = std::getenv("PATH");
    setenv("PATH", "/nowhere", 1);
    const Result<std::string> made = withRecognisedWords(scan, "scan.pdf", {});
    setenv("PATH", path.c_str(), 1);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, RecognitionError::NoRecogniser);
    EXPECT_THAT(sentence(made.error()).toStdString(), HasSubstr("tesseract-ocr"));
}

TEST_F(WithTesseract, theWordsOfAPictureAreReadWhereTheyAreAskedFor)
{
    const std::string scan = scanOf({pictureOfWords()});
    std::vector<std::size_t> steps;
    RecognitionOrder order;
    order.progress = [&steps](const std::string &, std::size_t done, std::size_t) {
        steps.push_back(done);
    };
    const RecognitionAsked asked(order);
    Result<std::vector<Document>> opened = openDocuments(scan, "scan.pdf");
    ASSERT_TRUE(opened);
    ASSERT_FALSE(opened.value()[0].unread) << sentence(*opened.value()[0].unread).toStdString();
    EXPECT_THAT(steps, ElementsAre(0U, 1U));
    const Result<Briefing> read = readBriefing(opened.value()[0].bytes, "scan.pdf");
    ASSERT_TRUE(read) << sentence(read.error()).toStdString();
    // How well depends on the fonts that the picture was drawn with.
    EXPECT_THAT(blockLines(read.value()), StartsWith("heading 1: Threats"));
    EXPECT_THAT(blockLines(read.value()), HasSubstr("paragraph: Mines close the port"));
    ASSERT_EQ(read.value().meta.further.size(), 1U);
    EXPECT_THAT(read.value().meta.further[0].value, HasSubstr("on 1 page that is a picture"));
    // What is recognised already is not asked about again.
    const Result<std::string> again = withRecognisedWords(opened.value()[0].bytes, "scan.pdf", {});
    ASSERT_TRUE(again);
    EXPECT_EQ(again.value(), opened.value()[0].bytes);
}

TEST_F(WithTesseract, aLanguageThatItLacksIsNamed)
{
    RecognitionOrder order;
    order.languages = "eng+xxx";
    order.isTheirChoice = true;
    const Result<std::string> made = withRecognisedWords(scanOf({pictureOfWords()}), "a.pdf",
                                                         order);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, RecognitionError::NoLanguage);
    EXPECT_EQ(made.error().detail, "xxx");
}

} // namespace entente::test
