// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/analysis.h"
#include "core/reading/markdown/markdownreader.h"
#include "core/reading/reader.h"
#include "tests/support/briefings.h"

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Briefing read(std::string markdown)
{
    Briefing briefing;
    briefing.source = std::move(markdown);
    briefing.lineStarts = lineStarts(briefing.source);
    EXPECT_TRUE(readMarkdown(briefing, 0));
    return briefing;
}

/// "1: words" for each block of a footnote.
std::vector<std::string> notes(const Briefing &briefing)
{
    std::vector<std::string> found;
    for (const Block &block : briefing.blocks) {
        if (block.note != 0)
            found.push_back(std::to_string(block.note) + ": "
                            + std::string(briefing.words(block.text)));
    }
    return found;
}

/// "1 [1] at line 3" for each reference.
std::vector<std::string> references(const Briefing &briefing)
{
    std::vector<std::string> found;
    for (const Mark &mark : briefing.marks) {
        if ((mark.styles & Style::NoteReference) != 0)
            found.push_back(std::to_string(mark.note) + " " + std::string(briefing.words(mark.text))
                            + " at "
                            + briefing.source.substr(briefing.sourceOffset(mark.text.begin), 4));
    }
    return found;
}

} // namespace

TEST(Footnotes, areNumberedInTheOrderOfReference)
{
    const Briefing briefing = read("Words[^b] and *more[^a]* here.[^b]\n\n"
                                   "[^a]: First note.\n[^b]: https://example.org\n");
    EXPECT_THAT(references(briefing),
                ElementsAre("1 [1] at [^b]", "2 [2] at [^a]", "1 [1] at [^b]"));
    EXPECT_THAT(notes(briefing), ElementsAre("2: First note.", "1: https://example.org"));
    EXPECT_EQ(briefing.words(briefing.blocks[0].text), "Words[1] and more[2] here.[1]");
}

TEST(Footnotes, tellWhereTheirWordsComeFrom)
{
    const Briefing briefing = read(
        "Text.[^1]\nnext\n[^1]: The **note**\n    goes on.\n\n| a | b |\n"
        "|---|---|\n| x[^1] | y |\n\nLast line.\n");
    EXPECT_THAT(notes(briefing), ElementsAre("1: The note goes on."));
    const std::size_t note = briefing.text.find("note");
    EXPECT_EQ(briefing.sourceOffset(static_cast<std::uint32_t>(note)),
              briefing.source.find("note"));
    const std::size_t last = briefing.text.find("Last");
    EXPECT_EQ(briefing.sourceOffset(static_cast<std::uint32_t>(last)),
              briefing.source.find("Last"));
    const std::size_t cell = briefing.text.find('y');
    EXPECT_EQ(briefing.sourceOffset(static_cast<std::uint32_t>(cell)), briefing.source.find("y |"));
    EXPECT_THAT(references(briefing), ElementsAre("1 [1] at [^1]", "1 [1] at [^1]"));
}

TEST(Footnotes, mayHaveSeveralParagraphs)
{
    const Briefing briefing = read("A.[^n]\n\n[^n]: One.\n\n    Two, of\n    two lines.\n\nB.\n\n"
                                   "    code\n");
    EXPECT_THAT(notes(briefing), ElementsAre("1: One.", "1: Two, of\ntwo lines."));
    EXPECT_EQ(briefing.blocks.back().kind, BlockKind::Code);
    EXPECT_EQ(briefing.blocks.back().note, 0);
}

TEST(Footnotes, areNoneWithoutANoteOrInCode)
{
    for (const char *text : {"A claim[^1] alone.\n", "`a[^1]`\n\n```\n[^1]: x\n```\n",
                             "Empty [^] and [^a b] and [^\n\n[^a b]: x\n"}) {
        const Briefing briefing = read(text);
        EXPECT_THAT(references(briefing), IsEmpty()) << text;
        EXPECT_THAT(notes(briefing), IsEmpty()) << text;
    }
    EXPECT_THAT(references(read("`code[^1]`\n\n[^1]: note\n")), IsEmpty());
}

TEST(Footnotes, areNoTopics)
{
    Result<Briefing> briefing = readAndAnalyse(
        "# Threats\n\n- **One:** a threat.[^1]\n\n[^1]: **Source:** an article.\n", "a.md",
        *bundledVocabulary());
    ASSERT_TRUE(briefing);
    ASSERT_EQ(briefing.value().topics.size(), 1U);
    EXPECT_EQ(briefing.value().words(briefing.value().topics[0].text), "a threat.[1]");
}

TEST(Footnotes, mayBeMany)
{
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += "Words[^n" + std::to_string(i) + "]\n\n[^n" + std::to_string(i) + "]: note\n\n";
    const Briefing briefing = read(text);
    EXPECT_EQ(briefing.blocks.back().kind, BlockKind::Paragraph);
    EXPECT_EQ(notes(briefing).size(), 9999U);
}

} // namespace entente::test
