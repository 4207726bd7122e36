// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/complaints.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace entente::test {

namespace {

QByteArray encrypted(bool mayBeReadAloud)
{
    const QByteArray plain = HandmadePdf().bytes();
    QPDF file;
    file.processMemoryFile("pdf", plain.constData(), static_cast<std::size_t>(plain.size()));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setDeterministicID(false);
    writer.setR3EncryptionParametersInsecure("", "owner", mayBeReadAloud, mayBeReadAloud, true,
                                             true, true, true, qpdf_r3p_full);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()),
            static_cast<qsizetype>(bytes->getSize())};
}

} // namespace

TEST(PdfInspector, hasNothingToSayOfAGoodFile)
{
    EXPECT_THAT(complaints(HandmadePdf().bytes()), ::testing::IsEmpty());
}

TEST(PdfInspector, saysOfBytesThatAreNoPdfThatTheyCannotBeRead)
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("words"), QByteArray("%PDF-1.7\n")})
        EXPECT_THAT(complaints(bytes),
                    ::testing::Contains(::testing::HasSubstr("it cannot be read")));
}

TEST(PdfInspector, endsWithoutHarmOnAFileThatIsCutShortAnywhere)
{
    const QByteArray whole = HandmadePdf().bytes();
    for (qsizetype length = 0; length < whole.size() - 8; length += 97)
        EXPECT_THAT(complaints(whole.left(length)), ::testing::Not(::testing::IsEmpty())) << length;
}

TEST(PdfInspector, wantsTheCatalogToDescribeTheDocument)
{
    expectComplaints({
        {"%PDF-1.7", "%PDF-1.4", "version below 1.7"},
        {"/Lang(en-GB)", "", "well-formed /Lang"},
        {"/Lang(en-GB)", "/Lang(English language)", "well-formed /Lang"},
        {"/Lang(en-GB)", "/Lang()", "well-formed /Lang"},
        {"/Marked true", "", "not /Marked"},
        {"/Marked true", "/Marked false", "not /Marked"},
        {"/Marked true", "/Marked true/Suspects true", "suspect"},
        {"/DisplayDocTitle true", "", "DisplayDocTitle"},
        {"/DisplayDocTitle true", "/DisplayDocTitle false", "DisplayDocTitle"},
        {"/StructTreeRoot 10 0 R", "", "no /StructTreeRoot"},
        {"/ParentTree 12 0 R", "", "no /ParentTree"},
    });
    expectNone("/Marked true", "/Marked true/Suspects false");
    expectNone("/Lang(en-GB)", "/Lang(zh-Hant-TW)");
}

TEST(PdfInspector, wantsNothingThatActsByItself)
{
    expectComplaints({
        {"/Lang(en-GB)", "/Lang(en)/OpenAction<</S/JavaScript/JS(1)>>", "JavaScript"},
        {"/Lang(en-GB)", "/Lang(en)/OpenAction<</S/URI/URI(x:)>>", "acts by itself"},
        {"/Lang(en-GB)", "/Lang(en)/AA<<>>", "acts by itself"},
        {"/Lang(en-GB)", "/Lang(en)/AcroForm<</XFA(x)>>", "XFA"},
        {"/Dest(there)", "/A<</S/URI/URI(x:)/Next<</S/JavaScript/JS(1)>>>>", "JavaScript"},
    });
    expectNone("/Lang(en-GB)", "/Lang(en)/OpenAction[3 0 R/Fit]");
    expectNone("/Dest(there)", "/A<</S/URI/URI(https://example.org)>>");
}

TEST(PdfInspector, wantsEncryptionToLetAssistiveTechnologyIn)
{
    EXPECT_THAT(complaints(encrypted(true)), ::testing::IsEmpty());
    EXPECT_THAT(complaints(encrypted(false)),
                ::testing::Contains(::testing::HasSubstr("shuts out assistive technology")));
}

TEST(PdfInspector, wantsMetadataWithTheTitleAndTheClaim)
{
    expectComplaints({
        {"/Metadata 8 0 R", "", "no /Metadata"},
        {"/Metadata/Subtype/XML", "/Metadata", "subtype /XML"},
        {"</rdf:Description>", "", "no XML"},
        {"<pdfuaid:part>1", "<pdfuaid:part>2", "pdfuaid:part"},
        {"<pdfuaid:part>1</pdfuaid:part>", "", "pdfuaid:part"},
        {"http://www.aiim.org/pdfua/ns/id/", "http://example.org/", "pdfuaid:part"},
        {"x-default\">Good", "x-default\">", "no title"},
        {"x-default\">Good", "x-default\">Other", "not that of the Info"},
        {"/Title(Good)", "", "not that of the Info"},
    });
}

TEST(PdfInspector, readsTheClaimThatIsWrittenAsAnAttribute)
{
    HandmadePdf pdf;
    pdf.replace("<pdfuaid:part>1</pdfuaid:part>", "");
    pdf.replace("rdf:about=\"\"", "rdf:about=\"\" pdfuaid:part=\"1\"");
    EXPECT_THAT(complaints(pdf.bytes()), ::testing::IsEmpty());
}

TEST(PdfInspector, wantsPlacesThatExist)
{
    expectComplaints({
        {"[3 0 R/Fit]", "[5 0 R/Fit]", "\"Entry\" leads to no page"},
        {"[3 0 R/Fit]", "[3 0 R/Fitting]", "\"Entry\" leads to no page"},
        {"[3 0 R/Fit]", "(nowhere)", "\"Entry\" leads to no page"},
        {"/Dest[3 0 R/Fit]", "", "\"Entry\" leads to no page"},
        {"/Title(Entry)", "", "has no title"},
        {"/Parent 6 0 R", "", "not chained"},
        {"/Last 7 0 R", "/Last 5 0 R", "not chained"},
        {"/Dest(there)", "/Dest(elsewhere)", "page 1: a link leads to no page"},
        {"[4 0 R/XYZ 0 0 0]", "[40 0 R/XYZ 0 0 0]", "page 1: a link leads to no page"},
        {"[0<</S/r/St 1>>]", "[0<</S/x>>]", "page label from page 1"},
        {"[0<</S/r/St 1>>]", "[0<</S/r/St 0>>]", "page label from page 1"},
        {"[0<</S/r/St 1>>]", "[0<</S/r>>7<</S/D>>]", "page label from page 8"},
        {"[0<</S/r/St 1>>]", "[1<</S/r>>]", "the first page has no page label"},
    });
    expectNone("[3 0 R/Fit]", "(there)");
    expectNone("/Dest[3 0 R/Fit]", "/A<</S/GoTo/D[4 0 R/FitH 10]>>");
}

} // namespace entente::test
