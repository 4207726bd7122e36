// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/converted/conversion.h"
#include "core/reading/converted/conversionerror.h"
#include "core/reading/formats.h"
#include "core/reading/reader.h"
#include "core/reading/readingerror.h"
#include "tests/core/reading/blocklines.h"

#include <QString>

#include <gmock/gmock.h>

#include <cstdlib>

namespace entente::test {

namespace {

using ::testing::HasSubstr;
using ::testing::MatchesRegex;

const std::string richText =
    "{\\rtf1\\ansi\\ansicpg1252{\\info{\\title Of ports}{\\author Ann Lee}}\n"
    "\\pard\\outlinelevel0 Threats\\par\n"
    "\\pard Mines at the caf\\'e9{\\super\\chftn{\\*\\footnote\\pard\\plain\\chftn Seen twice.}} "
    "close the port.\\par\n"
    "\\trowd\\cellx1000\\cellx2000\\pard\\intbl Port\\cell\\pard\\intbl State\\cell\\row\n"
    "\\trowd\\cellx1000\\cellx2000\\pard\\intbl Rota\\cell\\pard\\intbl open\\cell\\row\n"
    "\\pard The ferry\\u8217?s crew\\u160?waits.\\par\n}\n";

Result<Briefing> readPageOfPandoc(std::string page, std::vector<LeftOut> *leftOut = nullptr)
{
    Briefing briefing;
    briefing.file = "given.rtf";
    briefing.source = std::move(page);
    ENTENTE_TRY_VOID(readConvertedInto(briefing, leftOut));
    return briefing;
}

std::string_view formatOfFile(std::string_view bytes, std::string_view file)
{
    const Format *format = formatOf({bytes, file});
    return format == nullptr ? "text" : format->id;
}

/// Reading what pandoc turns into a page; left out, saying so, where pandoc is not installed.
class WithPandoc : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (pandocProgram().empty())
            GTEST_SKIP() << "pandoc is not installed";
    }
};

} // namespace

TEST_F(WithPandoc, richTextIsReadWithItsNotesAndWhereEachParagraphIs)
{
    std::vector<LeftOut> leftOut;
    const Result<Briefing> read = readBriefing(richText, "given.rtf", &leftOut);
    ASSERT_TRUE(read) << sentence(read.error()).toStdString();
    const Briefing &briefing = read.value();
    EXPECT_EQ(blockLines(briefing),
              "heading 1: Threats\n"
              "paragraph: Mines at the café[1] close the port.\n"
              "table: Port | State || Rota | open\n"
              "paragraph: The ferry’s crew waits.\n"
              "paragraph: Seen twice.\n");
    EXPECT_EQ(briefing.reader, "rtf");
    EXPECT_EQ(briefing.meta.title, "Of ports");
    EXPECT_EQ(briefing.meta.source, "Ann Lee");
    EXPECT_EQ(briefing.blocks.back().note, 1U);
    EXPECT_EQ(briefing.source, richText) << "what is kept is the file, and not the page";
    ASSERT_EQ(briefing.locators.size(), 5U);
    EXPECT_EQ(briefing.locators[3].where, Locator(PartPlace{0, 4, nullptr}));
}

TEST_F(WithPandoc, whatABriefingKeepsGivesTheSameBriefing)
{
    const Result<Briefing> first = readBriefing(richText, "given.rtf");
    ASSERT_TRUE(first);
    const Result<Briefing> second = readBriefing(first.value().source, "given.rtf");
    ASSERT_TRUE(second);
    EXPECT_EQ(second.value().text, first.value().text);
    EXPECT_EQ(blockLines(second.value()), blockLines(first.value()));
}

TEST_F(WithPandoc, eachFormatIsReadAsItsName)
{
    struct Given
    {
        std::string file;
        std::string bytes;
        std::string_view reader;
    };
    const std::vector<Given> all{
        {"a.rst", "Threats\n=======\n\nMines.\n\nPorts\n=====\n", "restructuredtext"},
        {"a.org", "* Threats\n\nMines.\n", "org"},
        {"a.textile", "h1. Threats\n\nMines.\n", "textile"},
        {"a.tex", "\\section{Threats}\n\nMines.\n", "latex"},
        {"a.ipynb",
         R"({"cells": [{"cell_type": "markdown", "metadata": {}, "source": ["# Threats\n",)"
         R"("\n", "Mines."]}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5})",
         "notebook"},
        {"a.fb2",
         "<?xml version=\"1.0\" encoding=\"UTF-8\"?><FictionBook "
         "xmlns=\"http://www.gribuser.ru/xml/fictionbook/2.0\"><body><section><title><p>Threats"
         "</p></title><p>Mines.</p></section></body></FictionBook>",
         "fictionbook"},
        {"a.xml",
         "<?xml version=\"1.0\"?><article xmlns=\"http://docbook.org/ns/docbook\"><section><title>"
         "Threats</title><para>Mines.</para></section></article>",
         "docbook"},
    };
    for (const Given &given : all) {
        const Result<Briefing> read = readBriefing(given.bytes, given.file);
        ASSERT_TRUE(read) << given.file << ": " << sentence(read.error()).toStdString();
        EXPECT_EQ(read.value().reader, given.reader);
        // The first level of a FictionBook is that of its sections' book.
        EXPECT_THAT(blockLines(read.value()),
                    MatchesRegex("heading [12]: Threats\nparagraph: Mines.\n(heading 1: Ports\n)?"))
            << given.file;
    }
}

TEST_F(WithPandoc, aTextInAnOlderEncodingIsReadAsItWasMeant)
{
    const Result<Briefing> read = readBriefing(
        "\xD0\xA3\xF4\xF0\xEE\xE7\xFB \xEF\xEE\xF0\xF2\xE0\xEC \xE8 \xEF\xF0\xEE\xEB\xE8\xE2\xE0"
        "\xEC, \xEA\xEE\xF2\xEE\xF0\xFB\xE5 \xE7\xE0\xEA\xF0\xFB\xF2\xFB \xEC\xE8\xED\xE0\xEC\xE8"
        ".\n",
        "a.rst");
    ASSERT_TRUE(read) << sentence(read.error()).toStdString();
    EXPECT_THAT(read.value().text, HasSubstr("портам и проливам, которые закрыты минами."));
}

TEST_F(WithPandoc, aDamagedFileIsSaidToBe)
{
    const Result<Briefing> read = readBriefing("{\"cells\": [", "a.ipynb");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ConversionError::NotConverted);
    EXPECT_TRUE(sentence(read.error()).startsWith(QStringLiteral("a.ipynb: pandoc cannot read")));
    const Result<Briefing> empty = readBriefing("{\\rtf1 }", "a.rtf");
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().code, ReadingError::Empty);
}

TEST_F(WithPandoc, nothingOfOtherFilesIsRead)
{
    const Result<Briefing> read = readBriefing(
        "Words.\n\n.. include:: /etc/passwd\n\n\n.. csv-table::\n   :file: /etc/passwd\n", "a.rst");
    if (read) {
        EXPECT_EQ(read.value().text.find("root"), std::string::npos);
    }
    const Result<Briefing> tex = readBriefing("Words. \\input{/etc/passwd}\n", "a.tex");
    if (tex) {
        EXPECT_EQ(tex.value().text.find("root"), std::string::npos);
    }
}

TEST(Conversion, saysWhichPackageIsMissing)
{
    const char *const given = std::getenv("PATH");
    const std::string paths = given != nullptr ? given : "";
    setenv("PATH", "/nowhere::relative", 1);
    const Result<Briefing> read = readBriefing(richText, "given.rtf");
    setenv("PATH", paths.c_str(), 1);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ConversionError::NoConverter);
    EXPECT_THAT(sentence(read.error()).toStdString(),
                HasSubstr("given.rtf: RTF is read by means of pandoc, which is not installed; "
                          "install the package pandoc"));
}

TEST(Conversion, isAskedForApartOnly)
{
    const Result<Briefing> read = readBriefingHere(richText, "given.rtf");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ConversionError::ReadApartOnly);
}

TEST(Conversion, takesTextsByNameAndXmlByItsRoot)
{
    EXPECT_EQ(formatOfFile("Threats\n=======\n", "a.rst"), "restructuredtext");
    EXPECT_EQ(formatOfFile("Threats\n=======\n", "a.md"), "text");
    EXPECT_EQ(formatOfFile(std::string_view("a\0b", 3), "a.org"), "text");
    EXPECT_EQ(formatOfFile("<?xml version=\"1.0\"?><article><front/></article>", "a.xml"), "xml");
    EXPECT_EQ(formatOfFile("[1, 2]", "a.ipynb"), "text");
    EXPECT_EQ(formatOfFile("<?xml version=\"1.0\"?><!DOCTYPE book PUBLIC \"-//OASIS//DTD DocBook "
                           "XML V4.5//EN\" \"d\"><book/>",
                           "a.xml"),
              "docbook");
}

TEST(Conversion, refusesWhatIsNoText)
{
    EXPECT_EQ(bytesForPandoc("rst", std::string(64, '\0'), "a.rst").error().code,
              ReadingError::Binary);
}

TEST(ConvertedPage, isReadWithoutWhatOnlyItsHeadRepeats)
{
    std::vector<LeftOut> leftOut;
    const Result<Briefing> read = readPageOfPandoc(
        "<!DOCTYPE html><html lang=\"de\"><head><title>Of ports</title><meta name=\"author\" "
        "content=\"Ann\"><meta name=\"author\" content=\"Bo\"><meta name=\"dcterms.date\" "
        "content=\"2024-05-03\"></head><body><header id=\"title-block-header\"><h1 class=\"title\">"
        "Of ports</h1><p class=\"subtitle\">And straits</p><p class=\"author\">Ann</p><p "
        "class=\"date\">2024-05-03</p></header><p>Mines.<a href=\"#fn1\" role=\"doc-noteref\"><sup>"
        "1</sup></a></p><img src=\"https://a.example/b.png\"><section role=\"doc-endnotes\"><hr>"
        "<ol><li id=\"fn1\"><p>Seen twice.<a href=\"#r\" role=\"doc-backlink\">back</a></p></li>"
        "</ol></section></body></html>",
        &leftOut);
    ASSERT_TRUE(read);
    EXPECT_EQ(blockLines(read.value()),
              "paragraph: And straits\nparagraph: Mines.[1]\nparagraph: Seen twice.\n");
    EXPECT_EQ(read.value().meta.title, "Of ports");
    EXPECT_EQ(read.value().meta.source, "Ann; Bo");
    EXPECT_EQ(read.value().meta.language, "de");
    ASSERT_TRUE(read.value().meta.date);
    ASSERT_EQ(leftOut.size(), 1U);
    EXPECT_THAT(leftOut[0].text, HasSubstr("a.example"));
}

TEST(ConvertedPage, thatIsNestedForeverIsRefused)
{
    std::string page = "<html><body>";
    for (int i = 0; i < 20'000; ++i)
        page += "<div>";
    const Result<Briefing> read = readPageOfPandoc(page);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ReadingError::NestedTooDeep);
}

} // namespace entente::test
