// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/complaints.h"

namespace entente::test {

TEST(PdfInspector, wantsFontsThatAreInTheFile)
{
    expectComplaints({
        {"/FontFile2 52 0 R", "", "AAAAAA+Hand: it is not embedded"},
        {"/FontFile2 52 0 R", "/FontFile2(x)", "is no stream"},
        {"/FontFile2 52 0 R", "/FontFile2 53 0 R", "cannot be read"},
        {"/FontFile2 52 0 R", "/FontFile3 52 0 R", "does not say of what kind"},
        {"/Type0/BaseFont/AAAAAA+Hand", "/Type0/BaseFont/Hand", "not named as a subset"},
        {"/CIDToGIDMap/Identity", "", "no /CIDToGIDMap"},
        {"/Registry(Adobe)", "", "no /CIDSystemInfo"},
        {"/Encoding/Identity-H", "/Encoding/UniJIS-UTF16-H", "not Identity"},
    });
}

TEST(PdfInspector, wantsAUnicodeValueForEachCodeThatIsShown)
{
    expectComplaints({
        {"/ToUnicode 53 0 R", "", "no /ToUnicode"},
        {"<0001> <0061>", "<0008> <0061>", "code 1, first shown on page 1, has no Unicode value"},
        {"<0001> <0061>", "<0001> <>", "code 1, first shown on page 1, has no Unicode value"},
        {"<0001> <0061>", "<0001> <0000>", "U+0000"},
        {"<00620063>", "<0062FEFF>", "code 2, first shown on page 1, stands for U+0000, U+FEFF"},
        {"<00620063>", "<FEFF>", "stands for U+0000, U+FEFF or U+FFFE"},
        {"<00620063>", "<FFFE>", "stands for U+0000, U+FEFF or U+FFFE"},
    });
}

TEST(PdfInspector, mindsOnlyTheCodesThatAreShown)
{
    expectNone("[<0020> <D83DDE00>]", "[<0020> <0000>]");
}

TEST(PdfInspector, wantsTheWidthsOfTheFontProgram)
{
    expectComplaints({
        {"[500 600]", "[502 600]",
         "code 1, first shown on page 1, is said to be 502 wide, and is 500"},
        {"3 6 700", "3 6 650", "code 4, first shown on page 1, is said to be 650 wide, and is 700"},
        {"3 6 700", "", "code 3, first shown on page 1, is said to be 500 wide, and is 700"},
    });
    expectNone("[500 600]", "[500.9 599.1]");
}

TEST(PdfInspector, wantsNoGlyphThatStandsForNone)
{
    expectComplaints({
        {"[<0003> -500", "[<0000> -500",
         "code 0, first shown on page 1, is the glyph that stands for"},
        {"[<0003> -500", "[<0009> -500",
         "code 9, first shown on page 1, is a glyph that the program"},
    });
    const std::string notdef = "code 3, first shown on page 1, is the glyph that stands for none";
    HandmadePdf mapped;
    mapped.replace("/CIDToGIDMap/Identity", "/CIDToGIDMap 60 0 R");
    mapped.addStream(60, "", std::string("\0\0\0\1\0\2\0\0\0\4\0\5", 12));
    EXPECT_THAT(complaints(mapped.bytes()), ::testing::Contains(::testing::HasSubstr(notdef)));
}

TEST(PdfInspector, readsSimpleFontsToo)
{
    HandmadePdf pdf;
    pdf.add(9,
            "<</Type/Font/Subtype/TrueType/BaseFont/AAAAAA+Hand/FirstChar 0/LastChar 6"
            "/Widths[0 500 600 700 700 700 700]/FontDescriptor 51 0 R/ToUnicode 53 0 R>>");
    pdf.addStream(53, "",
                  "7 beginbfchar <00> <0020> <01> <0061> <02> <0062> <03> <0063>"
                  "<04> <0064> <05> <0065> <06> <0066> endbfchar");
    EXPECT_THAT(complaints(pdf.bytes()), ::testing::IsEmpty());
    pdf.replace("<03> <0063>", "");
    EXPECT_THAT(complaints(pdf.bytes()),
                ::testing::Contains(::testing::HasSubstr("code 3, first shown on page 1, has no")));
}

} // namespace entente::test
