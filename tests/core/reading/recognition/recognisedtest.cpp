// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/recognition/recognised.h"

#include "core/reading/recognition/hocr.h"
#include "core/reading/recognition/tesseract.h"

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using ::testing::ElementsAre;
using ::testing::FloatNear;
using ::testing::HasSubstr;

RecognisedPage page(std::uint32_t number)
{
    RecognisedPage made{number, {}};
    made.lines.push_back({120.5F, 11, false, {{60, 80, 96, "Ports"}, {84, 99, 41, "cl0se"}}});
    made.lines.push_back({400, 9, true, {{20, 28, 80, "港"}}});
    return made;
}

/// hOCR of one line on a page of 1,000 by 1,000 pixels, 100 an inch.
std::string hocrOf(std::string_view lines)
{
    std::string all =
        "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 "
        "Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">"
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>"
        "<div class='ocr_page' title='image \"x\"; bbox 0 0 1000 1000; scan_res 100 "
        "100'><div class='ocr_carea'><p class='ocr_par'>";
    all += lines;
    all += "</p></div></div></body></html>";
    return all;
}

} // namespace

TEST(RecognisedWords, comeBackFromBehindTheDocument)
{
    const std::string document = withPages("%PDF-1.4\nthings\nstartxref\n12\n%%EOF\n",
                                           {written(page(2)), written(page(3))});
    const std::vector<RecognisedPage> found = recognisedPagesIn(document);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].number, 2U);
    EXPECT_EQ(found[1].number, 3U);
    ASSERT_EQ(found[0].lines.size(), 2U);
    const RecognisedLine &line = found[0].lines[0];
    EXPECT_FLOAT_EQ(line.baseline, 120.5F);
    EXPECT_FLOAT_EQ(line.size, 11);
    EXPECT_FALSE(line.isTurned);
    EXPECT_TRUE(found[0].lines[1].isTurned);
    ASSERT_EQ(line.words.size(), 2U);
    EXPECT_EQ(line.words[1].text, "cl0se");
    EXPECT_FLOAT_EQ(line.words[1].left, 84);
    EXPECT_FLOAT_EQ(line.words[1].right, 99);
    EXPECT_EQ(line.words[1].confidence, 41);
    EXPECT_EQ(found[0].lines[1].words[0].text, "港");
}

TEST(RecognisedWords, leaveTheEndOfThePdfWhereProgramsLookForIt)
{
    const std::string document = withPages("%PDF-1.4\nthings\nstartxref\n12\n%%EOF\n",
                                           {written(page(1))});
    EXPECT_TRUE(document.ends_with("startxref\n12\n%%EOF\n"));
    EXPECT_TRUE(withPages("\x89PNG", {written(page(1))}).ends_with("港\n\n"));
}

TEST(RecognisedWords, thatWereAddedAtDifferentTimesAreAllFound)
{
    const std::string document = withPages(withPages("%PDF-1.4\nx", {written(page(1))}),
                                           {written(page(4))});
    const std::vector<RecognisedPage> found = recognisedPagesIn(document);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[1].number, 4U);
}

TEST(RecognisedWords, makeNoSenseAndArePassedOver)
{
    const std::string before = "w 1 2 3 word before a page\nl 1 2 0 \np 0 \np 99999999999 \n";
    const std::string within = "p 7 \nw 1 2 3 word before a line\nl x 2 0 \nl 10 0 0 \nl 10 20 0 \n"
                               "w 1 2 300 sure\nw 1 2\nw 1 2 3 \xFF\nw 1 2 3 \nz\n\n";
    const std::vector<RecognisedPage> found = recognisedPagesIn(
        withPages("%PDF-", {before, within}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].number, 7U);
    ASSERT_EQ(found[0].lines.size(), 1U);
    ASSERT_EQ(found[0].lines[0].words.size(), 1U);
    EXPECT_EQ(found[0].lines[0].words[0].confidence, 100);
    EXPECT_TRUE(recognisedPagesIn("%PDF-1.4\nnone").empty());
}

TEST(Hocr, isReadAsLinesOfWordsWithTheirSizesInPoints)
{
    const std::string hocr = hocrOf(
        "<span class='ocr_line' title=\"bbox 100 80 400 100; baseline 0 -4; x_size 18; "
        "x_descenders 4; x_ascenders 5\"><span class='ocrx_word' title='bbox 100 80 200 100; "
        "x_wconf 96'>Ports</span> <span class='ocrx_word' title='bbox 210 80 400 100; x_wconf "
        "50'>&amp;c</span></span>");
    const Result<RecognisedPage> read = pageOfHocr(hocr, 3, "a.pdf");
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().number, 3U);
    ASSERT_EQ(read.value().lines.size(), 1U);
    const RecognisedLine &line = read.value().lines[0];
    EXPECT_THAT(line.baseline, FloatNear(96 * 0.72F, 0.01F));
    EXPECT_THAT(line.size, FloatNear(20 * 0.72F, 0.01F));
    ASSERT_EQ(line.words.size(), 2U);
    EXPECT_THAT(line.words[1].left, FloatNear(210 * 0.72F, 0.01F));
    EXPECT_EQ(line.words[1].text, "&c");
    EXPECT_EQ(line.words[0].confidence, 96);
}

TEST(Hocr, ofAPageThatLiesAskewIsPutLevel)
{
    // Two columns on one line, which falls by 2 in 100.
    const auto part = [](int left, int bottom) {
        std::string words = "<span class='ocr_line' title=\"bbox " + std::to_string(left) + " 0 "
            + std::to_string(left + 300) + ' ' + std::to_string(bottom)
            + "; baseline 0.02 -6; x_size 18\">";
        for (int i = 0; i < 3; ++i)
            words += "<span class='ocrx_word' title='bbox " + std::to_string(left + 100 * i) + " 0 "
                + std::to_string(left + 100 * i + 90) + " 100; x_wconf 90'>word</span>";
        return words + "</span>";
    };
    const Result<RecognisedPage> read = pageOfHocr(hocrOf(part(100, 106) + part(600, 116)), 1, "a");
    ASSERT_TRUE(read);
    ASSERT_EQ(read.value().lines.size(), 2U);
    EXPECT_THAT(read.value().lines[0].baseline, FloatNear(read.value().lines[1].baseline, 0.05F));
}

TEST(Hocr, isSparedTheSpecksThatWereTakenForWords)
{
    const std::string hocr = hocrOf(
        "<span class='ocr_line' title=\"bbox 0 0 100 20; baseline 0 0; x_size 18\"><span "
        "class='ocrx_word' title='bbox 0 0 9 20; x_wconf 12'>~</span><span class='ocrx_word' "
        "title='bbox 20 0 29 20; x_wconf 95'>–</span><span class='ocrx_word' title='bbox 30 0 39 "
        "20; x_wconf 12'>é</span></span>");
    const Result<RecognisedPage> read = pageOfHocr(hocr, 1, "a.pdf");
    ASSERT_TRUE(read);
    ASSERT_EQ(read.value().lines.size(), 1U);
    ASSERT_EQ(read.value().lines[0].words.size(), 2U);
    EXPECT_EQ(read.value().lines[0].words[0].text, "–");
}

TEST(Hocr, thatIsNoneIsRefused)
{
    EXPECT_FALSE(pageOfHocr("words", 1, "a.pdf"));
    const Result<RecognisedPage> wild = pageOfHocr(
        hocrOf(
            "<span title='bbox 1e30 nan 3; x_size 1e30'><span class='ocrx_word'>a</span></span>"),
        1, "a.pdf");
    ASSERT_TRUE(wild);
    EXPECT_TRUE(wild.value().lines.empty());
}

TEST(Tesseract, tellsItsLanguages)
{
    EXPECT_THAT(languagesInList("List of available languages in \"/usr\" (4):\neng\nchi_sim\nosd\n"
                                "no name\njpn\n"),
                ElementsAre("eng", "chi_sim", "jpn"));
    EXPECT_TRUE(languagesInList("").empty());
    EXPECT_EQ(knownOf("jpn+eng", {"eng", "jpn"}), "jpn+eng");
    EXPECT_EQ(knownOf("jpn+eng", {"eng", "deu"}), "eng");
    EXPECT_EQ(knownOf("fra", {"eng"}), "");
}

} // namespace entente::test
