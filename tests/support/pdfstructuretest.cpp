// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/complaints.h"

namespace entente::test {

TEST(PdfInspector, wantsStandardTypesAndRolesThatLeadToThem)
{
    expectComplaints({
        {"/S/H2", "/S/Title", "the structure type Title is neither standard nor role mapped"},
        {"/Head/H1", "/Head/Heading", "the structure type Head is neither standard"},
        {"/Head/H1", "/Head/Top/Top/Head", "leads from Head back to itself"},
        {"/Head/H1", "/Head/H1/P/Span", "another role to the standard type P"},
        {"/S/H2/P 11 0 R", "/S/H2/P 10 0 R", "/P does not name the element that it stands in"},
        {"42 0 R 43 0 R]", "42 0 R 43 0 R 42 0 R]", "stands in the structure tree more than once"},
        {"42 0 R 43 0 R]", "42 0 R 43 0 R 5 0 R]", "holds what is no element"},
        {"/K 11 0 R", "", "the structure tree is empty"},
        {"/K 11 0 R", "/K[11 0 R 48 0 R]", "the structure tree holds what is no element"},
    });
    expectNone("/Head/H1", "/Head/Top/Top/H1");
}

TEST(PdfInspector, wantsEachElementWhereItMayStand)
{
    expectComplaints({
        {"/S/Document", "/S/Sect", "the tree begins with Sect"},
        {"/S/LBody", "/S/P", "stands in LI"},
        {"/S/LBody", "/S/Lbl", "does not have one LBody"},
        {"/S/LI", "/S/P", "stands in L"},
        {"/S/L/", "/S/Sect/", "LI"},
        {"/S/TBody", "/S/Sect", "stands in Table"},
        {"/S/TBody", "/S/THead", "more than one THead"},
        {"/S/THead/P 30 0 R/K 32 0 R", "/S/TR/P 30 0 R/K 32 0 R", "has rows beside its TBody"},
        {"/S/TR/P 31", "/S/P/P 31", "stands in THead"},
        {"/S/TD/P 39", "/S/P/P 39", "stands in TR"},
        {"/S/TOCI", "/S/LI", "stands in TOC"},
        {"/S/Reference", "/S/H3", "stands in TOCI"},
        {"/S/Link", "/S/P", "stands in P"},
        {"/S/H2", "/S/Span", "stands in Document"},
        {"/S/P/P 11 0 R", "/S/Link/P 11 0 R", "stands in another link"},
        {"/S/H2", "/S/Sect", "has words of its own"},
        {"/S/TH/P 32 0 R/Pg 4 0 R/K 0", "/S/Caption/P 32 0 R/Pg 4 0 R/K 0", "stands in TR"},
    });
    expectNone("/S/Figure", "/S/Formula");
    expectNone("/S/Reference", "/S/NonStruct");
    expectNone("/S/LBody/P 24 0 R/K 27 0 R", "/S/LBody/P 24 0 R/K[27 0 R]");
}

TEST(PdfInspector, wantsACaptionAtTheEdge)
{
    HandmadePdf pdf;
    pdf.add(60, "<</S/Caption/P 30 0 R>>");
    pdf.replace("/K[31 0 R 38 0 R]", "/K[31 0 R 38 0 R 60 0 R]");
    EXPECT_THAT(complaints(pdf.bytes()), ::testing::IsEmpty());
    pdf.replace("[31 0 R 38 0 R 60 0 R]", "[31 0 R 60 0 R 38 0 R]");
    EXPECT_THAT(complaints(pdf.bytes()),
                ::testing::Contains(::testing::HasSubstr("or not at its edge")));
}

TEST(PdfInspector, wantsHeadingsThatSkipNoLevel)
{
    expectComplaints({
        {"/S/H2", "/S/H3", "follows on H1"},
        {"/Head/H1", "/Head/H2", "is the first heading"},
        {"/S/H2", "/S/H", "both H and headings with a level"},
    });
    expectNone("/S/H2", "/S/H1");
}

TEST(PdfInspector, wantsFiguresWithAnAlternativeAndAPlace)
{
    expectComplaints({
        {"/Alt(a square)", "", "Figure (object 40, page 2) has no /Alt and no /ActualText"},
        {"/Alt(a square)", "/Alt()", "has no /Alt"},
        {"/S/Figure/P 11 0 R/Pg 4 0 R/K 4/Alt(a square)", "/S/Formula/P 11 0 R/Pg 4 0 R/K 4",
         "Formula (object 40, page 2) has no /Alt"},
        {"/BBox[50 600 90 640]", "", "has no /BBox"},
        {"/BBox[50 600 90 640]", "/BBox[90 600 50 640]", "has no /BBox"},
    });
    expectNone("/Alt(a square)", "/ActualText(square)");
}

TEST(PdfInspector, wantsNotesWithNamesAndLanguagesThatAreWellFormed)
{
    expectComplaints({
        {"/ID(n1)", "", "Note \"spoken\" (object 41, page 2) has no /ID"},
        {"/ID(n1)", "/ID(a)", "has the /ID of another element"},
        {"/Lang(ja)", "/Lang(Japanese_)", "has a /Lang that is not well formed"},
    });
}

TEST(PdfInspector, wantsLinksInTheStructureAndDescribed)
{
    expectComplaints({
        {"/Contents(to there)", "", "page 1: an annotation of type Link has no /Contents"},
        {"/Contents(to there)", "/Contents()", "has no /Contents"},
        {"/StructParent 2", "", "not led back to its element"},
        {"2 22 0 R]>>", "2 21 0 R]>>", "not led back to its element"},
        {"<</Type/OBJR/Obj 15 0 R>>", "", "an annotation of type Link is in no element"},
        {"<</Type/OBJR/Obj 15 0 R>>", "", "Link \"e\" (object 22, page 1) holds no annotation"},
        {"/K[2<</Type", "/K[<</Type", "Link (object 22, page 1) has no content"},
        {"/S/Link", "/S/Span", "is in an element of type Span"},
        {"/Annots[15 0 R]", "", "holds an annotation that is on no page"},
        {"/K[1 22 0 R]", "/K[1 22 0 R<</Type/OBJR/Obj 15 0 R>>]", "is in more than one element"},
        {"/Subtype/Link", "/Subtype/Highlight", "is in an element of type Link"},
        {"/Subtype/Link", "/Subtype/TrapNet", "TrapNet"},
    });
}

} // namespace entente::test
