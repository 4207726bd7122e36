// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/complaints.h"

namespace entente::test {

TEST(PdfInspector, wantsAllThatIsDrawnTaggedOrAnArtifact)
{
    const std::string complaint = "page 1: something is drawn that is neither tagged nor";
    expectComplaints({
        {"/Artifact BMC 10 10 m 20 20 l S EMC", "10 10 m 20 20 l S", complaint},
        {"/Artifact BMC", "1 1 1 1 re b*", complaint},
        {"/Artifact BMC", "/Shade sh", complaint},
        {"/Artifact BMC", "/X Do", complaint},
        {"/Artifact BMC", "BI /W 1 /H 1 /BPC 1 /CS /G ID x\nEI", complaint},
        {"/Artifact BMC", "BT /F 1 Tf <0001> Tj ET", complaint + " an artifact: \"a\""},
        {"/Artifact BMC 10", "/Span BMC 10", complaint},
    });
    expectNone("20 20 l S EMC", "20 20 l S /X Do EMC");
    expectNone("20 20 l S EMC", "20 20 l S EMC 10 10 m 20 20 l n");
    expectNone("/Artifact BMC", "/Artifact <</Type/Pagination>> BDC");
}

TEST(PdfInspector, wantsMarkedContentBalancedAndApart)
{
    expectComplaints({
        {"20 20 l S EMC", "20 20 l S", "tagged content lies within an artifact"},
        {"20 20 l S EMC", "20 20 l S EMC EMC", "closed that was not begun"},
        {"<0003> Tj T* <0004> Tj ET EMC", "<0003> Tj T* <0004> Tj ET", "is not closed"},
        {"<00010002> Tj", "<00010002> Tj /Artifact BMC EMC", "an artifact lies within tagged"},
        {"<00010002> Tj", "<00010002> Tj /P <</MCID 9>> BDC EMC", "tagged content lies within"},
        {"/Artifact BMC", "/Artifact <</MCID 8>> BDC", "an artifact has a number"},
        {"BDC q BT", "BDC BT", "given back that was not kept"},
        {"ET Q EMC", "ET EMC", "kept and not given back"},
        {"/F 10 Tf 1 0 0 1", "/G 10 Tf 1 0 0 1", "a font that the page does not have"},
    });
}

TEST(PdfInspector, wantsEachNumberOnceOnAPage)
{
    expectComplaints({{"/H1 <</MCID 0>>", "/H1 <</MCID 1>>", "page 1: two marked contents"}});
}

TEST(PdfInspector, wantsPagesToLeadToTheStructure)
{
    expectComplaints({
        {"/StructParents 0", "", "page 1: it has tagged content and no /StructParents"},
        {"/Tabs/S", "", "page 1: tabs do not follow the structure"},
        {"/Tabs/S", "/Tabs/R", "page 1: tabs do not follow the structure"},
    });
}

TEST(PdfInspector, wantsTheParentTreeToAgreeWithTheStructure)
{
    expectComplaints({
        {"[20 0 R 21 0 R 22", "[21 0 R 20 0 R 22", "content 0 has another element in the parent"},
        {"[20 0 R 21 0 R 22", "[null 21 0 R 22", "content 0 has another element in the parent"},
        {"25 0 R 27 0 R]", "25 0 R]", "page 1: the content 4 has another element"},
        {"25 0 R 27 0 R]", "25 0 R 27 0 R 27 0 R]", "page 1: the parent tree has the content 5"},
        {"/Head/P 11 0 R/Pg 3 0 R/K 0", "/Head/P 11 0 R", "content 0 is in no element"},
        {"/K[3]", "/K[3 1]", "page 1: the content 1 is in more than one element"},
        {"/K[3]", "/K[3 3]", "page 1: the content 3 is in more than one element"},
        {"/K[3]", "/K[3 77]", "holds the content 77, which is not drawn"},
        {"/Lbl <</MCID 3>> BDC", "/Artifact BMC", "holds the content 3, which is not drawn"},
        {"/MCR/Pg 3 0 R", "/MCR/Pg 5 0 R", "on a page that is not in the document"},
    });
}

TEST(PdfInspector, followsNumbersThatAreGivenByNameOrWithinForms)
{
    HandmadePdf named;
    named.replace("/Lbl <</MCID 3>> BDC", "/Lbl /M BDC").replace("/M<</MCID 9>>", "/M<</MCID 3>>");
    EXPECT_THAT(complaints(named.bytes()), ::testing::IsEmpty());

    HandmadePdf form;
    form.replace("20 20 l S EMC", "20 20 l S EMC /X Do");
    form.addStream(56, "/Subtype/Form/BBox[0 0 9 9]/StructParents 3",
                   "/P <</MCID 0>> BDC 0 0 9 9 re f EMC");
    form.replace("2 22 0 R]>>", "2 22 0 R 3[21 0 R]]>>");
    form.replace("/K[1 22 0 R]", "/K[1 22 0 R<</Type/MCR/Pg 3 0 R/Stm 56 0 R/MCID 0>>]");
    EXPECT_THAT(complaints(form.bytes()), ::testing::IsEmpty());
    form.replace("/X Do", "/X Do /X Do");
    EXPECT_THAT(complaints(form.bytes()),
                ::testing::Contains(::testing::HasSubstr("two marked contents")));
}

} // namespace entente::test
