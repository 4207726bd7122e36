// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/complaints.h"

namespace entente::test {

TEST(PdfInspector, readsWordsInTheOrderOfTheStructure)
{
    EXPECT_EQ(text(HandmadePdf().bytes()), "abc\nd e\na\nde\na\nd\ne\nd\nspoken\nd\ne\n");
    HandmadePdf turned;
    turned.replace("/K[20 0 R 21 0 R 23 0 R", "/K[23 0 R 21 0 R 20 0 R");
    EXPECT_EQ(text(turned.bytes()).substr(0, 13), "a\nde\nd e\nabc\n");
}

TEST(PdfInspector, saysActualTextInPlaceOfWhatIsDrawn)
{
    HandmadePdf pdf;
    pdf.replace("/K[36 0 R 37 0 R]", "/ActualText(a whole row)/K[36 0 R 37 0 R]");
    EXPECT_THAT(text(pdf.bytes()), ::testing::HasSubstr("\na whole row\n"));
}

TEST(PdfInspector, showsTheStructureAsLines)
{
    EXPECT_EQ(structure(HandmadePdf().bytes()), R"(Document
  H1 "abc"
  P "d "
    Link "e"
  L
    LI
      Lbl "a"
      LBody
        P lang=ja "de"
  Table
    THead
      TR
        TH "a"
        TH "d"
    TBody
      TR
        TD "e"
        TD "d"
      TR
        TD
  Figure
  Note "spoken"
  H2 "d"
  TOC
    TOCI
      Reference "e"
)");
}

TEST(PdfInspector, readsPagesLineByLine)
{
    const QStringList pages = pageTexts(HandmadePdf().bytes());
    ASSERT_EQ(pages.size(), 2);
    EXPECT_EQ(pages[0].toStdString(), "\nabc\nd\ne\na\nd\ne\n");
    EXPECT_EQ(pageCount(HandmadePdf().bytes()), 2);
}

TEST(PdfInspector, readsTheOutlineAndWhereLinksLead)
{
    EXPECT_EQ(outlineTitles(HandmadePdf().bytes()), std::vector<std::string>{"Entry"});
    EXPECT_EQ(linkTargets(HandmadePdf().bytes()), QStringList{QStringLiteral("2")});
    HandmadePdf web;
    web.replace("/Dest(there)", "/A<</S/URI/URI(https://example.org)>>");
    EXPECT_EQ(linkTargets(web.bytes()), QStringList{QStringLiteral("https://example.org")});
}

TEST(PdfInspector, endsOnAnOutlineThatRunsInACircle)
{
    HandmadePdf pdf;
    pdf.replace("/Title(Entry)", "/Title(Entry)/Next 7 0 R/First 7 0 R");
    EXPECT_EQ(outlineTitles(pdf.bytes()).size(), 1U);
}

TEST(PdfInspector, measuresPagesAndWhatLeavesThem)
{
    const QByteArray good = HandmadePdf().bytes();
    EXPECT_EQ(pageSizes(good), (std::vector<std::pair<double, double>>(2, {300, 800})));
    EXPECT_TRUE(contentStaysOnPage(good));
    EXPECT_TRUE(contentStaysOnPage(good, 50));
    EXPECT_FALSE(contentStaysOnPage(good, 51));
    for (const char *matrix : {"1 0 0 1 301 700", "1 0 0 1 50 -1"}) {
        HandmadePdf outside;
        outside.replace("1 0 0 1 50 700", matrix);
        EXPECT_FALSE(contentStaysOnPage(outside.bytes())) << matrix;
    }
    HandmadePdf moved;
    moved.replace("BDC q BT", "BDC q 1 0 0 1 200 0 cm BT").replace("-500 <0005>", "-5000 <0005>");
    EXPECT_FALSE(contentStaysOnPage(moved.bytes())) << "250 and a word and a jump of 50";
}

} // namespace entente::test
