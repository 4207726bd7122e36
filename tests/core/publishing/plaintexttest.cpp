// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/columns.h"
#include "tests/core/publishing/publications.h"

#include <gmock/gmock.h>

#include <sstream>

namespace entente {

namespace {

using testing::HasSubstr;
using testing::Not;

std::string plainTextOf(const std::string &markdown, bool fullText = true)
{
    PublishOptions options = test::datedOptions();
    options.fullText = fullText;
    return test::published(test::publicationOf({test::briefing(markdown)}), OutputFormat::Text,
                           options);
}

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

} // namespace

TEST(PlainText, underlinesItsHeadings)
{
    const std::string text = plainTextOf("# The 海峡 question\n\n## Threats\n\n- **One:** two\n");
    EXPECT_THAT(text, HasSubstr("The 海峡 question\n=================\n"));
    EXPECT_THAT(text, HasSubstr("\nThreats\n-------\n\n* One\n  two\n"));
}

TEST(PlainText, hasNoLineThatIsWiderThanEightyColumns)
{
    std::string words;
    for (int i = 0; i < 60; ++i)
        words += "防衛協力の強化 and more words ";
    const std::string row = "| " + words + " | b | " + words + " |\n";
    const std::string text = plainTextOf("# T\n\n" + words + "\n\n1. " + words + "\n\n> " + words
                                         + "\n\n| A | B | C |\n| - | - | -: |\n" + row);
    int widest = 0;
    for (const std::string &line : linesOf(text))
        widest = std::max(widest, page::columnsOf(line));
    EXPECT_LE(widest, 80);
    EXPECT_GE(widest, 78) << "and lines are filled";
}

TEST(PlainText, setsTheColumnsOfATableBelowOneAnother)
{
    const std::string text = plainTextOf(
        "# T\n\n| Area | Share |\n| --- | ---: |\n| 東京 | 5 |\n| Rome | 1200 |\n");
    EXPECT_THAT(text, HasSubstr("Area  Share\n----  -----\n東京      5\nRome   1200\n"));
}

TEST(PlainText, writesTheRowsOfATableThatIsTooWideOneAfterTheOther)
{
    std::string heads = "|";
    std::string rule = "|";
    std::string row = "|";
    for (int column = 1; column <= 9; ++column) {
        heads += " H" + std::to_string(column) + " |";
        rule += " - |";
        row += " c" + std::to_string(column) + " |";
    }
    const std::string text = plainTextOf("# T\n\n" + heads + "\n" + rule + "\n" + row + "\n");
    EXPECT_THAT(text, HasSubstr("H1: c1\nH2: c2\n"));
    EXPECT_THAT(text, HasSubstr("H9: c9\n"));
}

TEST(PlainText, listsTheNotesThatItRefersTo)
{
    const std::string text = plainTextOf("# T\n\nWords.[^a]\n\n[^a]: Said elsewhere.\n");
    EXPECT_THAT(text, HasSubstr("Words.[1]\n"));
    EXPECT_THAT(text, HasSubstr("\nNotes\n-----\n\n[1] Said elsewhere.\n"));
}

TEST(PlainText, bearsItsMarkingAboveAndBelow)
{
    const std::string text = plainTextOf("---\nmarking: TLP:RED\n---\n\n# T\n\n- **One:** two\n");
    EXPECT_TRUE(text.starts_with("TLP:RED\n\nT\n=\n"));
    EXPECT_TRUE(text.ends_with("\nTLP:RED\n"));
}

TEST(PlainText, saysWhereLinksLeadAndWhatFiguresShow)
{
    const std::string text = plainTextOf("# T\n\nSee [the text](https://example.org/a), "
                                         "<https://example.org/b>.\n\n![A map](map.png)\n");
    EXPECT_THAT(text, HasSubstr("See the text <https://example.org/a>, https://example.org/b."));
    EXPECT_THAT(text, HasSubstr("[Figure: A map]"));
}

TEST(PlainText, leavesOutWhatWouldCommandATerminal)
{
    EXPECT_THAT(plainTextOf("# T\n\nred \x1b[31m words\n"), Not(HasSubstr("\x1b")));
}

TEST(Columns, areTwoForWideLettersAndNoneForWhatCombines)
{
    EXPECT_EQ(page::columnsOf("abc"), 3);
    EXPECT_EQ(page::columnsOf("海峡"), 4);
    EXPECT_EQ(page::columnsOf("e\u0301"), 1);
    EXPECT_EQ(page::columnsOf(""), 0);
}

TEST(Columns, holdLinesThatAreBrokenWhereWordsEnd)
{
    EXPECT_EQ(page::wrapped("one two three", 8), (std::vector<std::string>{"one two", "three"}));
    EXPECT_EQ(page::wrapped("abcdefghij", 4), (std::vector<std::string>{"abcd", "efgh", "ij"}));
    EXPECT_EQ(page::wrapped("a\n\nb", 4), (std::vector<std::string>{"a", "", "b"}));
    EXPECT_EQ(page::wrapped("", 4), std::vector<std::string>{""});
}

} // namespace entente
