// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reading/office/officefiles.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

std::string style(std::string_view id, std::string_view name, std::string_view within = {})
{
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + std::string(id) + "\"><w:name w:val=\""
        + std::string(name) + "\"/>" + std::string(within) + "</w:style>";
}

std::string styled(std::string_view words, std::string_view id)
{
    return wordParagraph(words, "<w:pStyle w:val=\"" + std::string(id) + "\"/>");
}

std::string level(int number, std::string_view format, std::string_view pattern,
                  std::string_view further = {})
{
    return "<w:lvl w:ilvl=\"" + std::to_string(number)
        + "\"><w:start w:val=\"1\"/><w:numFmt "
          "w:val=\""
        + std::string(format) + "\"/>" + std::string(further) + "<w:lvlText w:val=\""
        + std::string(pattern) + "\"/></w:lvl>";
}

std::string item(std::string_view words, int number, int depth = 0)
{
    return wordParagraph(words,
                         "<w:numPr><w:ilvl w:val=\"" + std::to_string(depth)
                             + "\"/><w:numId w:val=\"" + std::to_string(number) + "\"/></w:numPr>");
}

std::string numbering(std::string_view abstracts, std::string_view numbers)
{
    return std::string(abstracts) + std::string(numbers);
}

std::string abstract(int id, std::string_view levels)
{
    return "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">" + std::string(levels)
        + "</w:abstractNum>";
}

std::string number(int id, int of, std::string_view within = {})
{
    return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\""
        + std::to_string(of) + "\"/>" + std::string(within) + "</w:num>";
}

} // namespace

TEST(WordHeadings, areParagraphsWhoseStyleHasALevelInTheOutline)
{
    WordFile file;
    file.styles = style("A", "Chapter", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
        + style("B", "Own chapter", "<w:basedOn w:val=\"A\"/>")
        + style("C", "Contents head",
                "<w:basedOn w:val=\"A\"/><w:pPr><w:outlineLvl w:val=\"9\"/>"
                "</w:pPr>");
    file.body = styled("One", "A") + styled("Two", "B") + styled("Three", "C")
        + wordParagraph("Four", "<w:outlineLvl w:val=\"2\"/>") + wordParagraph("Five");
    EXPECT_EQ(blockLines(readWordFile(file)),
              "heading 2: One\n"
              "heading 2: Two\n"
              "paragraph: Three\n"
              "heading 3: Four\n"
              "paragraph: Five\n");
}

TEST(WordHeadings, areToldByTheNamesOfTheirStylesInManyLanguages)
{
    WordFile file;
    file.styles = style("x1", "heading 2") + style("berschrift1", "Überschrift 1")
        + style("y", "見出し 3");
    file.body = styled("English", "x1") + styled("Deutsch", "berschrift1") + styled("日本語", "y")
        + styled("Without a style", "Heading4");
    EXPECT_EQ(blockLines(readWordFile(file)),
              "heading 2: English\n"
              "heading 1: Deutsch\n"
              "heading 3: 日本語\n"
              "heading 4: Without a style\n");
}

TEST(WordHeadings, bearTheNumbersThatAreShown)
{
    WordFile file;
    file.styles = style("H1", "heading 1",
                        "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
        + style("H2", "heading 2",
                "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/>"
                "</w:numPr></w:pPr>");
    file.numbering = numbering(
        abstract(0,
                 level(0, "upperRoman", "Part %1:") + level(1, "decimal", "%1.%2", "<w:isLgl/>")),
        number(1, 0));
    file.body = styled("Threats", "H1") + styled("Near", "H2") + styled("Far", "H2")
        + styled("Answers", "H1") + styled("Soon", "H2");
    EXPECT_EQ(blockLines(readWordFile(file)),
              "heading 1: Part I: Threats\n"
              "heading 2: 1.1 Near\n"
              "heading 2: 1.2 Far\n"
              "heading 1: Part II: Answers\n"
              "heading 2: 2.1 Soon\n");
}

TEST(WordStyles, thatAreBasedOnEachOtherInACircleEnd)
{
    WordFile file;
    file.styles = style("A", "One", "<w:basedOn w:val=\"B\"/>")
        + style("B", "Two", "<w:basedOn w:val=\"A\"/><w:rPr><w:b/></w:rPr>");
    file.body = styled("Words", "A");
    EXPECT_EQ(styledAs(readWordFile(file), Style::Strong), "Words");
}

TEST(WordStyles, ofParagraphAndWordsUndoEachOther)
{
    WordFile file;
    file.styles = style("P", "Loud", "<w:rPr><w:b/></w:rPr>")
        + "<w:style w:type=\"character\" w:styleId=\"C\"><w:rPr><w:b/></w:rPr></w:style>";
    file.body = "<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr><w:r><w:t>loud</w:t></w:r>"
                "<w:r><w:rPr><w:rStyle w:val=\"C\"/></w:rPr><w:t xml:space=\"preserve\"> not </w:t>"
                "</w:r><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>nor</w:t></w:r></w:p>";
    EXPECT_EQ(styledAs(readWordFile(file), Style::Strong), "loud");
}

TEST(WordStyles, tellQuotationsCodeAndCaptions)
{
    WordFile file;
    file.styles = style("Q", "Quote") + style("S", "Source Code") + style("Z", "Caption");
    file.body = styled("Quoted", "Q") + styled("first line", "S") + styled("  second", "S")
        + styled("Table 1", "Z");
    const Briefing read = readWordFile(file);
    EXPECT_EQ(blockLines(read),
              "> paragraph: Quoted\n"
              "code: first line second\n"
              "paragraph: Table 1\n");
    EXPECT_EQ(read.words(read.blocks[1].text), "first line\n  second");
    EXPECT_TRUE(read.blocks[2].isCaption);
}

TEST(WordLists, areNumberedAndNestedAsShown)
{
    WordFile file;
    file.numbering = numbering(abstract(0,
                                        level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)")
                                            + level(2, "bullet", "·")),
                               number(1, 0));
    file.body = item("One", 1) + item("a", 1, 1) + item("b", 1, 1) + item("dot", 1, 2)
        + item("Two", 1) + item("a again", 1, 1);
    EXPECT_EQ(blockLines(readWordFile(file)),
              "  item 1.: One\n"
              "    item 1.: a\n"
              "    item 2.: b\n"
              "      item: dot\n"
              "  item 2.: Two\n"
              "    item 1.: a again\n");
}

TEST(WordLists, countOnWithAllNumbersOfOneKindUnlessOneBeginsAnew)
{
    WordFile file;
    file.numbering = numbering(
        abstract(0, level(0, "decimal", "%1.")),
        number(1, 0) + number(2, 0)
            + number(3, 0,
                     "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/>"
                     "</w:lvlOverride>"));
    file.body = item("one", 1) + wordParagraph("Between") + item("two", 2) + item("seven", 3)
        + item("eight", 3) + item("nine", 1);
    EXPECT_EQ(blockLines(readWordFile(file)),
              "  item 1.: one\n"
              "paragraph: Between\n"
              "  item 2.: two\n"
              "  item 7.: seven\n"
              "  item 8.: eight\n"
              "  item 9.: nine\n");
}

TEST(WordLists, keepLabelsOfSeveralNumbersOrWordsAsWords)
{
    WordFile file;
    file.numbering = numbering(
        abstract(0, level(0, "decimal", "Article %1") + level(1, "decimal", "%1.%2.")),
        number(1, 0));
    file.body = item("Aims", 1) + item("Peace", 1, 1) + item("Trade", 1, 1);
    EXPECT_EQ(blockLines(readWordFile(file)),
              "  item: Article 1 Aims\n"
              "    item: 1.1. Peace\n"
              "    item: 1.2. Trade\n");
}

TEST(WordLists, haveParagraphsThatGoOnAsFarIn)
{
    WordFile file;
    file.numbering = numbering(
        abstract(0, level(0, "bullet", "·", "<w:pPr><w:ind w:left=\"720\"/></w:pPr>")),
        number(1, 0));
    file.body = item("One", 1) + wordParagraph("More of one", "<w:ind w:left=\"720\"/>")
        + item("Two", 1) + wordParagraph("Behind the list");
    EXPECT_EQ(blockLines(readWordFile(file)),
              "  item: One\n"
              "  paragraph: More of one\n"
              "  item: Two\n"
              "paragraph: Behind the list\n");
}

TEST(WordLists, leaveOutWhatHasItsNumberingTakenAway)
{
    WordFile file;
    file.styles = style("L", "List Bullet",
                        "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>");
    file.numbering = numbering(abstract(0, level(0, "bullet", "·")), number(1, 0));
    file.body = styled("Dot", "L")
        + wordParagraph("None", "<w:pStyle w:val=\"L\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>");
    EXPECT_EQ(blockLines(readWordFile(file)),
              "  item: Dot\n"
              "paragraph: None\n");
}

} // namespace entente::test
