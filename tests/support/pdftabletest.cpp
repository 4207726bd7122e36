// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/complaints.h"

namespace entente::test {

TEST(PdfInspector, wantsRowsOfTheSameLength)
{
    expectComplaints({
        {"/K[36 0 R 37 0 R]", "/K[36 0 R]", "has 1 columns in row 2 and 2 in the first"},
        {"/K[33 0 R 34 0 R]", "/K[33 0 R]", "has 2 columns in row 2 and 1 in the first"},
        {"/RowSpan 2", "/RowSpan 1", "has 1 columns in row 3"},
        {"/RowSpan 2", "/RowSpan 2/ColSpan 2", "has 3 columns in row 2"},
        {"/S/TD/P 39 0 R", "/S/TD/P 39 0 R/A<</O/Table/ColSpan 2>>", "has 3 columns in row 3"},
    });
}

TEST(PdfInspector, countsSpansAndKnowsWhereTheyEnd)
{
    expectComplaints({
        {"/RowSpan 2", "/RowSpan 3", "spans more rows than there are in its TBody"},
        {"/Scope/Column", "/Scope/Column/RowSpan 2", "spans more rows than there are in its THead"},
    });
    HandmadePdf pdf;
    pdf.replace("/RowSpan 2", "/ColSpan 1");
    pdf.replace("/S/TD/P 39 0 R", "/S/TD/P 39 0 R/A<</O/Table/ColSpan 2>>");
    EXPECT_THAT(complaints(pdf.bytes()), ::testing::IsEmpty());
}

TEST(PdfInspector, seesCellsThatLieOnOneAnother)
{
    HandmadePdf pdf;
    pdf.replace("/K[36 0 R 37 0 R]", "/K[37 0 R 36 0 R]");
    pdf.replace("/S/TD/P 39 0 R", "/S/TD/P 39 0 R/A<</O/Table/ColSpan 2>>");
    EXPECT_THAT(complaints(pdf.bytes()),
                ::testing::Contains(::testing::HasSubstr("has two cells in one place, in row 3")));
}

TEST(PdfInspector, wantsHeadsThatSayWhatTheyHead)
{
    expectComplaints({
        {"/Scope/Column", "", "TH \"a\" (object 33, page 2) has no /Scope"},
        {"/Scope/Both", "/Scope/Table", "TH \"d\" (object 34, page 2) has no /Scope"},
        {"/O/Table/Scope/Column", "/O/List/Scope/Column", "has no /Scope"},
        {"/RowSpan 2", "/RowSpan 2/Headers[(b)]", "names a head that is not in its table"},
    });
}

TEST(PdfInspector, takesHeadersOfCellsInPlaceOfScopes)
{
    HandmadePdf pdf;
    pdf.replace("/Scope/Column", "");
    pdf.replace("/RowSpan 2", "/RowSpan 2/Headers[(a)]");
    pdf.replace("/K 3>>", "/K 3/A<</O/Table/Headers[(a)]>>>>");
    EXPECT_THAT(complaints(pdf.bytes()), ::testing::Not(::testing::IsEmpty()))
        << "one cell is left";
    pdf.replace("/S/TD/P 39 0 R", "/S/TD/P 39 0 R/A<</O/Table/Headers[(a)]>>");
    EXPECT_THAT(complaints(pdf.bytes()), ::testing::IsEmpty());
}

TEST(PdfInspector, findsAttributesOfClasses)
{
    HandmadePdf pdf;
    pdf.replace("/A<</O/Table/Scope/Column>>", "/C/Top");
    EXPECT_THAT(complaints(pdf.bytes()),
                ::testing::Contains(::testing::HasSubstr("has no /Scope")));
    pdf.replace("/ParentTree", "/ClassMap<</Top<</O/Table/Scope/Column>>>>/ParentTree");
    EXPECT_THAT(complaints(pdf.bytes()), ::testing::IsEmpty());
}

} // namespace entente::test
