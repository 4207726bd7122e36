// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Documents that are made to do harm, handed to the program as anybody would: each ends within the
// bounds, in one sentence that names it, and the documents beside it are read.

#include "tests/app/program.h"
#include "tests/support/zipmaker.h"

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using testing::HasSubstr;
using testing::Not;

class HostileDocument : public ProgramTest
{
protected:
    /// What the program says of a document that it does not read.
    std::string refusal(const char *name, const std::string &bytes)
    {
        const QString hostile = write(name, bytes);
        const QString harmless = write("harmless.md", "# Words of a friend\n");
        const Ended ended = Running(folder(), {QStringLiteral("read"), hostile, harmless}).end();
        EXPECT_EQ(ended.status, CouldNotRead);
        EXPECT_THAT(ended.output, HasSubstr("Words of a friend"));
        EXPECT_THAT(ended.errors, HasSubstr(hostile.toStdString() + ": "));
        EXPECT_EQ(std::count(ended.errors.begin(), ended.errors.end(), '\n'), 1) << ended.errors;
        return ended.errors;
    }
    /// What it reads of one.
    std::string text(const char *name, const std::string &bytes)
    {
        const Ended ended = Running(folder(), {QStringLiteral("read"), write(name, bytes)}).end();
        EXPECT_EQ(ended.status, Done) << ended.errors;
        return ended.output;
    }
};

std::string repeated(std::string_view part, std::size_t times)
{
    std::string all;
    all.reserve(part.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        all += part;
    return all;
}

std::string word(std::string_view body)
{
    return zipOf({{"word/document.xml",
                   "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
                   "main\"><w:body>"
                       + std::string(body) + "</w:body></w:document>"}});
}

} // namespace

TEST_F(HostileDocument, thatUnpacksToFarMoreIsRefused)
{
    EXPECT_THAT(refusal("bomb.docx", word(repeated(" ", 32U << 20))), HasSubstr("too large"));
}

TEST_F(HostileDocument, whoseEntitiesGrowIsRefused)
{
    std::string laughs = "<!DOCTYPE d [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 10; ++i) {
        const std::string before = "&a" + std::to_string(i - 1) + ";";
        laughs += "<!ENTITY a" + std::to_string(i) + " \"" + repeated(before, 10) + "\">";
    }
    EXPECT_THAT(refusal("laughs.docx", zipOf({{"word/document.xml", laughs + "]><d>&a9;</d>"}})),
                HasSubstr("damaged"));
}

TEST_F(HostileDocument, whoseEntitiesLieElsewhereIsRefused)
{
    const QString secret = write("secret.txt", "the secret");
    const std::string outside = "<!DOCTYPE d [<!ENTITY a SYSTEM \"file://" + secret.toStdString()
        + "\">]><d>&a;</d>";
    EXPECT_THAT(refusal("outside.docx", zipOf({{"word/document.xml", outside}})),
                Not(HasSubstr("the secret")));
}

TEST_F(HostileDocument, thatIsNestedAHundredThousandDeepIsRefused)
{
    EXPECT_THAT(refusal("deep.docx", word(repeated("<w:tbl><w:tr><w:tc>", 100'000))),
                HasSubstr("too large"));
    EXPECT_THAT(refusal("deep.odt",
                        zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"},
                               {"content.xml", repeated("<a>", 100'000)}})),
                HasSubstr("deep.odt"));
}

TEST_F(HostileDocument, whoseTableClaimsToGrowWithItsSquareStaysAsLargeAsItIs)
{
    // Each of 40,000 cells says that it reaches over as many columns as there may be.
    const std::string row = "<w:tr>"
        + repeated("<w:tc><w:tcPr><w:gridSpan w:val=\"16384\"/></w:tcPr><w:p><w:r><w:t>a</w:t>"
                   "</w:r></w:p></w:tc>",
                   200)
        + "</w:tr>";
    EXPECT_LT(text("wide.docx", word("<w:tbl>" + repeated(row, 200) + "</w:tbl>")).size(),
              200'000U);
}

TEST_F(HostileDocument, thatRefersToWhatLiesElsewhereIsReadAlone)
{
    const std::string relationships =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"a\" Type=\"x/attachedTemplate\" TargetMode=\"External\" "
        "Target=\"http://127.0.0.1:9/template.dotm\"/><Relationship Id=\"b\" Type=\"x/styles\" "
        "TargetMode=\"External\" Target=\"file:///etc/passwd\"/></Relationships>";
    EXPECT_EQ(text("external.docx",
                   zipOf({{"word/document.xml",
                           "<w:document "
                           "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
                           "main\"><w:body><w:p><w:r><w:t>Words.</w:t></w:r></w:p></w:body>"
                           "</w:document>"},
                          {"word/_rels/document.xml.rels", relationships}})),
              "Words.\n");
}

TEST_F(HostileDocument, thatClaimsAPartOutsideItsContainerFindsNone)
{
    EXPECT_THAT(refusal("paths.epub",
                        zipOf({{"mimetype", "application/epub+zip"},
                               {"META-INF/container.xml",
                                "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:"
                                "container\"><rootfiles><rootfile "
                                "full-path=\"../../../etc/passwd\"/></rootfiles></container>"}})),
                Not(HasSubstr("root:")));
}

TEST_F(HostileDocument, thatIsAPdfWithoutEndIsRefused)
{
    const std::string loop = "%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Extends 1 0 R/Length "
                             "10>>stream\n1 0 1 0 R \nendstream\nendobj\nxref\n0 "
                             "1\n0000000000 65535 f \ntrailer\n<</Size 2/Root 1 0 R/Prev "
                             "112>>\nstartxref\n112\n%%EOF\n";
    EXPECT_THAT(refusal("loop.pdf", loop), HasSubstr("loop.pdf"));
}

TEST_F(HostileDocument, isNoTroubleForAnImport)
{
    (void)write("in/bomb.docx", word(repeated(" ", 32U << 20)));
    (void)write("in/good.docx", word("<w:p><w:r><w:t>Mines lie in the strait.</w:t></w:r></w:p>"));
    writeDocuments(3);
    const Ended imported = run({QStringLiteral("import"), path("in")});
    EXPECT_EQ(imported.status, CouldNotRead) << imported.errors;
    EXPECT_THAT(imported.errors, HasSubstr("bomb.docx"));
    expectWhole();
    EXPECT_THAT(run(words("library check")).output, HasSubstr("4 briefings"));
}

} // namespace entente::test
