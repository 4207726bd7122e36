// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/epub/epubreader.h"
#include "core/reading/office/membername.h"
#include "core/reading/office/odt/opentextreader.h"
#include "core/reading/office/officeerror.h"
#include "core/reading/office/word/wordreader.h"
#include "core/reading/office/xmltree.h"
#include "core/reading/office/ziparchive.h"
#include "core/reading/readingerror.h"
#include "tests/core/reading/office/officefiles.h"

#include <QString>

#include <gtest/gtest.h>

namespace entente::test {

using namespace std::string_literals;

namespace {

/// Why a Word document with this main part is refused.
Error refusal(const std::string &document)
{
    const Result<Briefing> read = readWord(zipOf({{"word/document.xml", document}}), "given.docx");
    if (read) {
        ADD_FAILURE() << "it was read";
        return {OfficeError::NotTheOne, {}, 0, {}};
    }
    EXPECT_EQ(read.error().file, "given.docx");
    EXPECT_FALSE(sentence(read.error()).isEmpty());
    return read.error();
}

constexpr const char *opened =
    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
constexpr const char *closed = "</w:body></w:document>";

/// A main part that begins as it should.
std::string begun(std::string_view within)
{
    std::string document(opened);
    document += within;
    return document;
}

} // namespace

TEST(HostileOffice, thatIsNoContainerIsRefusedByEachReader)
{
    for (const std::string &bytes :
         {""s, "PK"s, "PK\x03\x04 and no more"s, "PK\x05\x06"s, std::string(1000, '\0')}) {
        EXPECT_FALSE(readWord(bytes, "a"));
        EXPECT_FALSE(readOpenText(bytes, "a"));
        EXPECT_FALSE(readEpub(bytes, "a"));
    }
}

TEST(HostileOffice, thatIsAnotherContainerIsRefused)
{
    const std::string other = zipOf({{"readme.txt", "words"}});
    for (const auto &read :
         {readWord(other, "a"), readOpenText(other, "a"), readEpub(other, "a")}) {
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().code, OfficeError::NotTheOne);
    }
}

TEST(HostileOffice, withAPasswordIsSaidToBeLocked)
{
    const std::string ole = "\xD0\xCF\x11\xE0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s;
    const Result<Briefing> read = readWord(ole, "a");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, OfficeError::Locked);
    const Result<Briefing> old = readWord("\xD0\xCF\x11\xE0", "a");
    ASSERT_FALSE(old);
    EXPECT_EQ(old.error().code, OfficeError::NotTheOne);
}

TEST(HostileOffice, thatEndsEarlyIsDamagedOrHoldsLess)
{
    WordFile file;
    file.body = wordParagraph("Some words to pack, and some more of them");
    const std::string whole = wordFile(file);
    for (std::size_t size = 0; size < whole.size(); size += 7)
        EXPECT_FALSE(readWord(whole.substr(0, size), "a"));
}

TEST(HostileOffice, withoutWordsIsEmpty)
{
    EXPECT_EQ(refusal(begun(closed)).code, ReadingError::Empty);
}

TEST(HostileZip, thatUnpacksToFarMoreIsRefused)
{
    const Error ratio = refusal(begun(repeated(" ", 5U << 20)));
    EXPECT_EQ(ratio.code, OfficeError::TooLarge) << "a thousand times as large as packed";
}

TEST(HostileZip, withFarTooManyMembersIsRefused)
{
    // The end of a directory that announces 65,535 of them.
    const std::string many = "PK\x05\x06\0\0\0\0\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0\0\0"s;
    const Result<ZipArchive> archive = ZipArchive::open(many, "a");
    ASSERT_FALSE(archive);
    EXPECT_EQ(archive.error().code, OfficeError::TooLarge);
}

TEST(HostileZip, hasNamesThatAreNeverPaths)
{
    EXPECT_EQ(memberAt("word/document.xml", "../../../etc/passwd"), "etc/passwd");
    EXPECT_EQ(memberAt("word/document.xml", "/word/./a//b.xml"), "word/a/b.xml");
    EXPECT_EQ(memberAt("word/document.xml", "media/a.png"), "word/media/a.png");
    EXPECT_EQ(memberAt("", ""), "");
}

TEST(HostileXml, thatDeclaresEntitiesIsRefused)
{
    const std::string laughs = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b "
                               "\"&a;&a;&a;&a;\">]><w:document>&b;</w:document>";
    EXPECT_EQ(refusal(laughs).code, OfficeError::Damaged);
    const std::string outside =
        "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><d>&a;</d>";
    EXPECT_EQ(refusal(outside).code, OfficeError::Damaged);
}

TEST(HostileXml, thatIsNestedFarTooDeepIsRefused)
{
    const Error error = refusal(begun(repeated("<w:tbl><w:tr><w:tc>", 100'000)));
    EXPECT_EQ(error.code, OfficeError::TooLarge);
}

TEST(HostileXml, thatIsBrokenSaysInWhichLine)
{
    const Error error = refusal(begun("\n\n<w:p>"));
    EXPECT_EQ(error.code, OfficeError::Damaged);
    EXPECT_NE(error.detail.find("word/document.xml, line 3"), std::string::npos) << error.detail;
}

TEST(XmlTrees, bearTheUsualPrefixesWhateverTheDocumentsAre)
{
    const Result<xml::Tree> read = xml::Tree::parse(
        "<x:p xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\" x:val=\"1\" b=\"2\">"
        "a&amp;<y xmlns=\"urn:unknown\"/>b<![CDATA[<c>]]></x:p>",
        "a", "part");
    ASSERT_TRUE(read);
    const xml::Node root = read.value().root();
    EXPECT_EQ(root.name(), "w:p");
    EXPECT_EQ(root.attribute("w:val"), "1");
    EXPECT_EQ(root.attribute("b"), "2");
    EXPECT_TRUE(root.child("y"));
    EXPECT_EQ(root.allWords(), "a&b<c>");
    EXPECT_EQ((*root.begin()).words(), "a&");
    EXPECT_FALSE(root.child("none").child("none"));
}

TEST(HostileWord, withFieldsAndNotesThatNeverEndIsRead)
{
    const std::string sign = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    const std::string body = "<w:p>" + repeated(sign, 1000) + "</w:p><w:p>"
        + repeated("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", 2000)
        + "<w:r><w:t>words</w:t></w:r></w:p>";
    WordFile file;
    file.body = body;
    EXPECT_EQ(readWordFile(file).text, "words");
    // A note that refers to itself.
    file.body = "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>";
    file.footnotes = "<w:footnote w:id=\"1\"><w:p><w:r><w:footnoteReference w:id=\"1\"/>"
                     "<w:t>again</w:t></w:r></w:p></w:footnote>";
    EXPECT_EQ(readWordFile(file).text, "[1]\n[1]again");
}

} // namespace entente::test
