// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocklines.h"
#include "core/reading/markdown/markdownreader.h"
#include "core/reading/reader.h"
#include "specexamples.h"
#include "tests/support/briefings.h"

#include <gtest/gtest.h>

#include <map>

namespace entente::test {

namespace {

std::string linesOf(const std::string &markdown)
{
    Briefing briefing;
    briefing.source = markdown;
    briefing.lineStarts = lineStarts(briefing.source);
    const Result<void> read = readMarkdown(briefing, 0);
    if (!read)
        return "refused: " + sentence(read.error()).toStdString() + '\n';
    return blockLines(briefing);
}

/// Examples that differ by intent, each with its reason in docs/decisions/markdown-differences.md.
using Differences = std::map<int, std::string_view>;

constexpr std::string_view htmlInPieces = "raw HTML with a blank line in it is read in pieces";
constexpr std::string_view rawTagsSayNothing = "raw tags within a paragraph say nothing";
constexpr std::string_view boldMended = "asterisks that were meant as bold are taken for bold";
constexpr std::string_view newerThanParser = "CommonMark 0.31, where md4c 0.4.8 knows 0.30";
constexpr std::string_view underline = "md4c 0.4.8 takes no tab behind the line under a heading";
constexpr std::string_view footnotes = "md4c 0.4.8 has no footnotes: they stay as they are written";
constexpr std::string_view noCellDropped = "a table grows with its widest row";

void check(const std::string &file, const std::string &text, const Differences &byIntent)
{
    const std::vector<SpecExample> examples = specExamples(text);
    ASSERT_FALSE(examples.empty()) << file;
    for (const SpecExample &example : examples) {
        if (example.html == "<IGNORE>\n")
            continue; // the specification itself says that any answer will do
        const std::string expected = blockLinesOfHtml(example.html);
        const std::string found = linesOf(example.markdown);
        const auto known = byIntent.find(example.number);
        const std::string place = file + ", example " + std::to_string(example.number);
        if (known == byIntent.end()) {
            EXPECT_EQ(expected, found) << place << " [" << example.extension << "]\n"
                                       << example.markdown << "-- stands for\n"
                                       << example.html;
        } else {
            EXPECT_NE(expected, found)
                << place << " agrees by now, though it is said to differ: " << known->second;
        }
    }
}

void checkCorpus(const std::string &file, const Differences &byIntent)
{
    if (corpus().empty())
        GTEST_SKIP() << "no corpus: set ENTENTE_CORPUS to a folder that holds " << file;
    check(file, contents(corpus() / file), byIntent);
}

} // namespace

TEST(MarkdownExamples, ofCommonMarkAgreeWithTheirHtml)
{
    checkCorpus("commonmark/spec.txt",
                {{148, htmlInPieces},
                 {173, newerThanParser},
                 {193, htmlInPieces},
                 {356, newerThanParser},
                 {381, boldMended},
                 {393, boldMended},
                 {627, newerThanParser},
                 {628, newerThanParser},
                 {631, rawTagsSayNothing}});
}

TEST(MarkdownExamples, ofGitHubsSpecificationAgreeWithTheirHtml)
{
    checkCorpus("gfm/spec.txt",
                {{118, htmlInPieces},
                 {160, htmlInPieces},
                 {203, noCellDropped},
                 {204, noCellDropped},
                 {388, boldMended},
                 {400, boldMended},
                 {649, rawTagsSayNothing},
                 {653, rawTagsSayNothing}});
}

TEST(MarkdownExamples, ofGitHubsExtensionsAgreeWithTheirHtml)
{
    checkCorpus("gfm/extensions.txt",
                {{7, noCellDropped}, {8, noCellDropped}, {22, rawTagsSayNothing}, {23, footnotes}});
}

TEST(MarkdownExamples, ofGitHubsRegressionsAgreeWithTheirHtml)
{
    checkCorpus("gfm/regression.txt", {{4, underline}, {13, footnotes}});
}

TEST(MarkdownExamples, ofOurOwnAgreeWithTheirHtml)
{
    check("markdown-examples.txt", fixture("markdown-examples.txt"), {});
}

} // namespace entente::test
