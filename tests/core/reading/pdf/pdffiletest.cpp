// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/tools/pdferror.h"
#include "core/pdf/tools/pdftools.h"
#include "core/reading/reader.h"
#include "tests/core/reading/pdf/pdfshapes.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace entente {

namespace {

using namespace test;

Briefing read(std::string bytes)
{
    Result<Briefing> briefing = readBriefing(std::move(bytes), "file.pdf");
    EXPECT_TRUE(briefing);
    return briefing ? std::move(briefing).value() : Briefing();
}

TEST(PdfFile, isReadWithTheBytesAsItsSource)
{
    const std::string file = pdfFile(
        "BT /F1 12 Tf 60 700 Td (The words of) Tj 0 -14 Td (a page.) Tj ET");
    const Briefing briefing = read(file);
    EXPECT_EQ(briefing.text, "The words of a page.");
    EXPECT_EQ(briefing.source, file);
    EXPECT_EQ(briefing.reader, "pdf");
    EXPECT_EQ(words(briefing.locatorOf(4)).toStdString(), "page 1");
}

TEST(PdfFile, partsWordsByGapsWhereNoSpaceIsDrawn)
{
    EXPECT_EQ(read(pdfFile("BT /F1 12 Tf 60 700 Td [(Two)-400(wo)20(rds)] TJ ET")).text,
              "Two words");
}

TEST(PdfFile, keepsLinksToTheWeb)
{
    const Briefing briefing = read(pdfFile(
        "BT /F1 12 Tf 60 700 Td (See here) Tj ET",
        "/Annots[<</Subtype/Link/Rect[83 695 115 712]/A<</S/URI/URI(https://example.org/)>>>>]"));
    ASSERT_EQ(briefing.links.size(), 1U);
    EXPECT_EQ(briefing.links[0], "https://example.org/");
    ASSERT_EQ(briefing.marks.size(), 1U);
    EXPECT_EQ(briefing.words(briefing.marks[0].text), "here");
}

TEST(PdfFile, keepsLinksWithinItAndNamesThePlacesThatTheyLeadTo)
{
    const Briefing briefing = read(
        pdfFile("BT /F1 12 Tf 60 700 Td (See below) Tj 0 -300 Td (The place.) Tj ET",
                "/Annots[<</Subtype/Link/Rect[83 695 115 712]/Dest[3 0 R/XYZ 60 415 0]>>"
                "<</Subtype/Link/Rect[60 695 82 712]/A<</S/GoTo/D[3 0 R/Fit]>>>>]"));
    ASSERT_EQ(briefing.links.size(), 2U);
    EXPECT_EQ(briefing.links[0], "#page-1");
    EXPECT_EQ(briefing.links[1], "#page-1-385");
    ASSERT_EQ(briefing.names.size(), 2U);
    EXPECT_EQ(briefing.names[0].name, "page-1");
    EXPECT_EQ(briefing.names[0].at, 0U);
    EXPECT_EQ(briefing.names[1].name, "page-1-385");
    EXPECT_EQ(briefing.names[1].at, briefing.text.find("The place"));
}

TEST(PdfFile, callsPagesWhatTheDocumentDoes)
{
    const auto placeIn = [](std::string_view labels) {
        return words(read(pdfFile("BT /F1 12 Tf 60 700 Td (Words) Tj ET", {},
                                  "/PageLabels<</Nums[" + std::string(labels) + "]>>"))
                         .locatorOf(0))
            .toStdString();
    };
    EXPECT_EQ(placeIn("0<</S/r/St 4>>"), "page iv");
    EXPECT_EQ(placeIn("0<</P(A-)/S/D/St 3>>"), "page A-3");
    EXPECT_EQ(placeIn("0<</P(Cover)>>"), "page Cover");
    EXPECT_EQ(placeIn("0<</S/A/St 28>>"), "page BB");
    EXPECT_EQ(placeIn("0<</S/D>>"), "page 1");
    EXPECT_EQ(placeIn("0<</S/r/St 2000000000>>"), "page 1") << "no such number";
    EXPECT_EQ(placeIn("5<</S/r>>"), "page 1") << "of another page";
}

TEST(PdfFile, readsJapaneseWhoseFontIsNotInItWhereTheMapsAreInstalledAndElseSaysSo)
{
    std::string file = pdfFile(
        "BT /F1 12 Tf 60 700 Td <93FA967B82CC8A4397A2> Tj ET", {}, {},
        {"<</Type/Font/Subtype/Type0/BaseFont/Ryumin-Light/Encoding/90ms-RKSJ-H"
         "/DescendantFonts[7 0 R]>>",
         "<</Type/Font/Subtype/CIDFontType0/BaseFont/Ryumin-Light/CIDSystemInfo"
         "<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>/FontDescriptor 8 0 R>>",
         "<</Type/FontDescriptor/FontName/Ryumin-Light/Flags 4/FontBBox[0 -200 1000 900]"
         "/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>"});
    file.replace(file.find("/F1 5 0 R"), 9, "/F1 6 0 R");
    std::vector<LeftOut> leftOut;
    const Result<Briefing> briefing = readBriefing(std::move(file), "file.pdf", &leftOut);
    ASSERT_TRUE(briefing);
    if (std::filesystem::exists("/usr/share/poppler/cMap/Adobe-Japan1/90ms-RKSJ-H")) {
        EXPECT_NE(briefing.value().text.find("日本の海里"), std::string::npos)
            << briefing.value().text;
        EXPECT_TRUE(leftOut.empty());
        return;
    }
    ASSERT_EQ(leftOut.size(), 1U);
    EXPECT_NE(leftOut[0].text.find("poppler-data"), std::string::npos) << leftOut[0].text;
}

TEST(PdfFile, leavesArtifactsOutAndReadsItsStructure)
{
    std::vector<LeftOut> leftOut;
    const Result<Briefing> briefing = readBriefing(
        pdfFile("/Artifact BMC BT /F1 12 Tf 60 780 Td (Head) Tj ET EMC "
                "/P <</MCID 0>> BDC BT /F1 12 Tf 60 700 Td (A heading) Tj ET EMC",
                "/StructParents 0", "/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R",
                {"<</Type/StructTreeRoot/K 7 0 R/RoleMap<</Top/H1>>>>",
                 "<</S/Top/P 6 0 R/Pg 3 0 R/K 0>>"}),
        "file.pdf", &leftOut);
    ASSERT_TRUE(briefing);
    EXPECT_EQ(blockLines(briefing.value()), "heading 1: A heading\n");
    ASSERT_EQ(leftOut.size(), 1U);
    EXPECT_EQ(leftOut[0].text, "Head");
}

TEST(PdfFile, takesATitleButNotTheNameOfAFile)
{
    const std::string words = "BT /F1 12 Tf 60 700 Td (Words) Tj ET";
    const auto titleOf = [&](const std::string &title) {
        std::string file = pdfFile(words, {}, {}, {"<</Title(" + title + ")>>"});
        file.insert(file.rfind("trailer<<") + 9, "/Info 6 0 R");
        return read(std::move(file)).meta.title;
    };
    EXPECT_EQ(titleOf("Annual review"), "Annual review");
    EXPECT_EQ(titleOf("Microsoft Word - review.docx"), "");
}

TEST(PdfFile, isRefusedInOneSentenceWhereItCannotBeRead)
{
    const std::string file = pdfFile("BT /F1 12 Tf 60 700 Td (Words) Tj ET");
    Result<std::string> locked = pdf::encrypted(file, "key");
    ASSERT_TRUE(locked);
    const Result<Briefing> secret = readBriefing(std::move(locked).value(), "file.pdf");
    ASSERT_FALSE(secret);
    EXPECT_EQ(secret.error().code, PdfError::Encrypted);
    const Result<Briefing> damaged = readBriefing("%PDF-1.7\nnothing at all", "file.pdf");
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().code, PdfError::Damaged);
}

TEST(PdfFile, saysThatWordsInFontsWhoseCharactersAreElsewhereWereNotRead)
{
    std::vector<LeftOut> leftOut;
    std::string file = pdfFile(
        "BT /F1 12 Tf 60 700 Td (Words) Tj /F2 12 Tf 0 -14 Td <B0A1B0A2> Tj ET", {}, {},
        {"<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Nowhere-H/DescendantFonts[7 0 R]>>",
         "<</Type/Font/Subtype/CIDFontType0/BaseFont/Song/CIDSystemInfo"
         "<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>"});
    file.replace(file.find("/F1 5 0 R"), 9, "/F1 5 0 R/F2 6 0 R");
    const Result<Briefing> briefing = readBriefing(std::move(file), "file.pdf", &leftOut);
    ASSERT_TRUE(briefing);
    EXPECT_EQ(briefing.value().text, "Words");
    ASSERT_EQ(leftOut.size(), 1U);
    EXPECT_EQ(leftOut[0].reason, LeftOutReason::Hidden);
    EXPECT_NE(leftOut[0].text.find("could not be read"), std::string::npos);
}

TEST(PdfFile, endsWhereItsStructureOrOutlineLeadsBackToItself)
{
    const Briefing briefing = read(
        pdfFile("/P <</MCID 0>> BDC BT /F1 12 Tf 60 700 Td (Words) Tj ET EMC", {},
                "/StructTreeRoot 6 0 R/Outlines 8 0 R",
                {"<</Type/StructTreeRoot/K 7 0 R>>", "<</S/P/P 6 0 R/Pg 3 0 R/K[0 7 0 R]>>",
                 "<</First 9 0 R>>", "<</Title(A)/First 9 0 R/Next 9 0 R>>"}));
    EXPECT_EQ(briefing.text, "Words");
}

TEST(PdfFile, survivesBeingCutAnywhere)
{
    const std::string file = pdfFile("BT /F1 12 Tf 60 700 Td (Words) Tj ET");
    for (std::size_t size = 9; size < file.size(); size += 7) {
        const Result<Briefing> cut = readBriefing(file.substr(0, size), "file.pdf");
        EXPECT_TRUE(!cut || cut.value().text == "Words") << size;
    }
}

} // namespace

} // namespace entente
