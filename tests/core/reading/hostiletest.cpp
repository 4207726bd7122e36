// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/analysis.h"
#include "core/base/fileerror.h"
#include "core/base/runerror.h"
#include "core/reading/file.h"
#include "core/reading/markdown/markdownreader.h"
#include "core/reading/reader.h"
#include "core/reading/readingerror.h"
#include "tests/support/briefings.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace entente::test {

using namespace std::string_literals;

namespace {

Error refusal(std::string bytes)
{
    const Result<Briefing> read = readBriefing(std::move(bytes), "given.md");
    if (read) {
        ADD_FAILURE() << "it was read";
        return {RunError::Unexpected, {}, 0, {}};
    }
    EXPECT_EQ(read.error().file, "given.md");
    EXPECT_FALSE(sentence(read.error()).isEmpty());
    return read.error();
}

std::string repeated(std::string_view part, std::size_t times)
{
    std::string text;
    text.reserve(part.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        text += part;
    return text;
}

} // namespace

TEST(RefusedInput, isEmptyOrHoldsNoWords)
{
    EXPECT_EQ(refusal("").code, ReadingError::Empty);
    EXPECT_EQ(refusal("\xEF\xBB\xBF").code, ReadingError::Empty);
    EXPECT_EQ(refusal(" \n\t\r\n").code, ReadingError::Empty);
    EXPECT_EQ(refusal("---\n---\n\n").code, ReadingError::Empty);
}

TEST(RefusedInput, isBinary)
{
    EXPECT_EQ(refusal("words\0and more"s).code, ReadingError::Binary);
    EXPECT_EQ(refusal("\xFF\xFE\x00\xD8"s).code, ReadingError::Binary)
        << "UTF-16 that is malformed";
    EXPECT_EQ(refusal(std::string(1 << 20, '\0')).code, ReadingError::Binary);
}

TEST(RefusedInput, isCalledByItsNameWhereItIsAnotherFormat)
{
    EXPECT_EQ(refusal("PK\x03\x04\x14").code, ReadingError::KnownOtherFormat);
    EXPECT_EQ(refusal("\x89PNG\r\n").detail, "PNG");
    EXPECT_EQ(refusal("<?xml version=\"1.0\"?>\n<rss/>").detail, "XML");
    EXPECT_EQ(refusal("{\n  \"tests\": [\"x\"]\n}\n").detail, "JSON");
    EXPECT_EQ(refusal("[ {\"briefing\": null} ]").detail, "JSON");
}

TEST(RefusedInput, isNotTextThatOnlyBeginsLikeAnotherFormat)
{
    for (const std::string_view text :
         {"[{sic}] is what the treaty says.\n", "{\"quoted\"} words come first here.\n",
          "[[Alliance]] and [[deterrence]]\n", "{ }\n", "[1]\n", "<b>Threats</b> and drivers\n",
          "html is a word\n", "{"}) {
        const Result<Briefing> read = readBriefing(std::string(text), "given.md");
        EXPECT_TRUE(read) << text;
    }
}

TEST(RefusedInput, isNamedByTheLineWhereItIsNotUtf8)
{
    const Error error = refusal("“one”\ntwo\ncaf\xE9\n");
    EXPECT_EQ(error.code, ReadingError::InvalidUtf8);
    EXPECT_EQ(error.line, 3U);
    EXPECT_EQ(error.detail, "byte 18");
    EXPECT_EQ(refusal("“one”\rtwo\rcaf\xE9\r").line, 3U)
        << "a carriage return alone ends a line too";
    EXPECT_EQ(refusal("“one”\r\ntwo\r\ncaf\xE9\r\n").line, 3U);
}

TEST(RefusedInput, isOfAnEncodingThatCannotBeTold)
{
    const Error error = refusal("The ministry (\xCB\xC9\xB1\xD2\xBE\xCA) agreed.\n");
    EXPECT_EQ(error.code, ReadingError::UnknownEncoding);
    EXPECT_TRUE(sentence(error).contains(QStringLiteral("save it as UTF-8")));
}

TEST(OlderEncoding, isReadWithLinesAndPlacesOfTheTextItBecomes)
{
    const Result<Briefing> read = readBriefing("# Caf\xE9s\n\n\x93The port\x94 is closed.\n",
                                               "old.md");
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().encoding, (SourceEncoding{"windows-1252", true}));
    EXPECT_EQ(read.value().source, "# Cafés\n\n“The port” is closed.\n");
    const Block &words = read.value().blocks.at(1);
    EXPECT_EQ(read.value().words(words.text), "“The port” is closed.");
    EXPECT_EQ(lineOf(read.value().locatorOf(words.text.begin)), 3U);
    EXPECT_EQ(read.value().source.substr(read.value().sourceOffset(words.text.begin), 3), "“");
    EXPECT_EQ(readBriefing("# Words\n", "new.md").value().encoding, SourceEncoding());
}

TEST(OlderEncoding, isReadWhereItsByteOrderMarkIsMissingOrDoubled)
{
    std::string wide;
    for (const char c : std::string("# Strait\n\nWords.\n"))
        wide += {c, '\0'};
    const std::vector<std::string> ways{wide, "\xFF\xFE" + wide, "\xFF\xFE\xFF\xFE" + wide};
    for (const std::string &bytes : ways) {
        const Result<Briefing> read = readBriefing(bytes, "wide.md");
        ASSERT_TRUE(read);
        EXPECT_EQ(read.value().source, "# Strait\n\nWords.\n");
        EXPECT_EQ(read.value().encoding.name, "UTF-16LE");
    }
}

TEST(RefusedInput, isNamedByTheLineWhereItsFrontMatterIsNotYaml)
{
    const Error error = refusal("---\ntitle: One\ndate: [2024\nsource: x\n---\n\nText.\n");
    EXPECT_EQ(error.code, ReadingError::InvalidFrontMatter);
    EXPECT_GE(error.line, 3U);
    EXPECT_LE(error.line, 5U);
    EXPECT_EQ(refusal("---\ntitle: &a One\nsource: *a\n---\nText.\n").line, 3U);
}

TEST(RefusedInput, isATableOfTenThousandColumns)
{
    const std::string table = repeated("|a", 10'000) + "|\n" + repeated("|---", 10'000) + "|\n"
        + repeated("|b", 10'000) + "|\n";
    const Error markdown = refusal("# Title\n\n" + table);
    EXPECT_EQ(markdown.code, ReadingError::TooManyColumns);
    EXPECT_EQ(markdown.detail, std::to_string(maximumColumns));
    EXPECT_EQ(markdown.line, 3U);
    EXPECT_EQ(refusal("\n\n" + table).line, 3U);
    EXPECT_EQ(refusal("---\ntitle: T\n---\n\nFirst\nof all.\n\n" + table).line, 8U);
    EXPECT_EQ(refusal("Some words before it\n" + table.substr(1)).code,
              ReadingError::TooManyColumns);
}

TEST(RefusedInput, isNestedAThousandDeep)
{
    std::string list;
    for (std::size_t depth = 0; depth < 1000; ++depth)
        list += std::string(depth * 2, ' ') + "- item\n";
    EXPECT_EQ(refusal("# Title\n\n" + list).code, ReadingError::NestedTooDeep);
    EXPECT_EQ(refusal(list).code, ReadingError::NestedTooDeep) << "as an article";
    EXPECT_EQ(refusal("# Title\n\n" + repeated("> ", 1000) + "words\n").code,
              ReadingError::NestedTooDeep);
    EXPECT_EQ(refusal("# Title\n\n" + repeated("- ", 1000) + "words\n").code,
              ReadingError::NestedTooDeep);
}

TEST(HostileInput, isReadWhereATableHasJustAsManyColumnsAsItMay)
{
    const std::string table = "# T\n\n" + repeated("|a", maximumColumns) + "|\n"
        + repeated("|---", maximumColumns) + "|\n" + repeated("|b", maximumColumns) + "|\n";
    EXPECT_EQ(briefing(table)->tables.at(0).columnCount(), maximumColumns);
}

TEST(HostileInput, isReadWhereAHundredThousandTagsStayOpen)
{
    const BriefingPtr read = briefing("# Title\n\n" + repeated("<div>", 100'000) + "words\n");
    EXPECT_NE(read->text.find("words"), std::string::npos);
    EXPECT_FALSE(
        briefing("# Title\n\n" + repeated("<div>\n", 100'000) + "words\n")->blocks.empty());
    EXPECT_FALSE(
        briefing("# Title\n\nOne " + repeated("<b>", 100'000) + "words\n")->blocks.empty());
}

TEST(HostileInput, isReadWhereEachOfManyLinesMayBeAHeading)
{
    std::string names;
    for (int i = 0; i < 100'000; ++i)
        names += "Station " + std::to_string(i) + " North\n";
    const Result<Briefing> briefing = readBriefing(names, "names.txt");
    ASSERT_TRUE(briefing.ok());
    EXPECT_NE(briefing.value().text.find("Station 99999 North"), std::string::npos);
}

TEST(HostileInput, isReadWhereAMebibyteHasNoSpace)
{
    const std::string letters(1 << 20, 'x');
    EXPECT_NE(briefing(letters)->text.find(letters), std::string::npos);
    EXPECT_NE(briefing("# Title\n\n" + letters)->text.find(letters), std::string::npos);
    EXPECT_FALSE(briefing("# Title\n\n" + std::string(1 << 20, '*'))->meta.title.empty());
}

TEST(HostileInput, isReadWhereMarkupNeverCloses)
{
    for (const char *const part :
         {"[",    "![",   "<",  "`",          "**a ",        "*a **b ",    "_a ",         "&",
          "\\",   "| ",   "~~", "<!-- ",      "[a](",        "```\n",      "- \n",        "1. \n",
          "> \n", "# \n", "•",  "{.threat} ", "**Title:** ", "|a|\n|-|\n", "a:\n- b: c\n"})
        EXPECT_TRUE(
            readAndAnalyse("# Title\n\n" + repeated(part, 20'000), "given.md", *bundledVocabulary())
                .ok())
            << part;
}

TEST(LoadFile, saysWhyItCannotLoad)
{
    namespace fs = std::filesystem;
    EXPECT_EQ(loadFile("/nowhere/at/all.md").error().code, FileError::NotFound);
    EXPECT_EQ(loadFile(fs::temp_directory_path().string()).error().code, FileError::IsDirectory);
    const Result<std::string> loaded = loadFile(std::string(ENTENTE_FIXTURES)
                                                + "/strait-article.txt");
    ASSERT_TRUE(loaded.ok());
    EXPECT_EQ(loaded.value(), fixture("strait-article.txt"));
}

} // namespace entente::test
