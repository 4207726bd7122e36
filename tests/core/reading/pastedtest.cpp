// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pasted.h"

#include "blocklines.h"
#include "core/reading/reader.h"
#include "tests/support/briefings.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

Briefing readPasted(Pasted pasted)
{
    std::optional<Document> document = documentOf(std::move(pasted));
    EXPECT_TRUE(document);
    if (!document)
        return {};
    EXPECT_TRUE(isPasted(document->file));
    Result<Briefing> read = readBriefing(document->bytes, document->file);
    EXPECT_TRUE(read.ok()) << sentence(read.error()).toStdString();
    if (!read)
        return {};
    EXPECT_EQ(read.value().source, document->bytes);
    return std::move(read).value();
}

/// What a page would leave out as its menu, and as related links.
constexpr const char *menuAndText = "<nav><a href='a'>Ministry</a></nav>"
                                    "<p>The strait is closed.</p>"
                                    "<div class='related-links'><a href='b'>More ships</a></div>";

} // namespace

TEST(Pasted, keepsAllThatWasChosenOfAPage)
{
    const Briefing read = readPasted({menuAndText, "unused"});
    EXPECT_EQ(read.reader, "html");
    EXPECT_EQ(blockLines(read),
              "paragraph: Ministry\nparagraph: The strait is closed.\nparagraph: More ships\n");
}

TEST(Pasted, readsNoScriptsAndStyles)
{
    EXPECT_EQ(blockLines(readPasted(
                  {"<style>p { color: red }</style><p>Shown</p><script>hidden()</script>", {}})),
              "paragraph: Shown\n");
}

TEST(Pasted, takesWhatStandsBetweenTheMarksOfTheFragment)
{
    EXPECT_EQ(blockLines(readPasted({"<html><body><p>Around</p><!--StartFragment--><p>Chosen</p>"
                                     "<!--EndFragment--><p>Behind</p></body></html>",
                                     {}})),
              "paragraph: Chosen\n");
}

TEST(Pasted, takesAHeadingForTheTitleOnlyWhereItComesFirst)
{
    const Briefing first = readPasted({"<h1>Ports</h1><p>Open.</p>", {}});
    EXPECT_EQ(first.meta.title, "Ports");
    EXPECT_EQ(blockLines(first), "paragraph: Open.\n");
    const Briefing later = readPasted({"<p>Open.</p><h2>Threats</h2><p>Mines.</p>", {}});
    EXPECT_EQ(later.meta.title, "");
    EXPECT_EQ(blockLines(later), "paragraph: Open.\nheading 2: Threats\nparagraph: Mines.\n");
}

TEST(Pasted, readsTheCellsOfASpreadsheetAsATable)
{
    const std::string cells = "Port\tShips\nAden\t12\n";
    const Briefing plain = readPasted({{}, cells});
    EXPECT_EQ(plain.reader, "csv");
    EXPECT_EQ(plain.tables.size(), 1U);
    const Briefing styled = readPasted(
        {"<table><tr><td>Port</td><td>Ships</td></tr><tr><td>Aden</td><td>12</td></tr></table>",
         cells});
    EXPECT_EQ(styled.reader, "csv");
}

TEST(Pasted, readsATableThatSaysMoreThanItsCellsAsAPage)
{
    const Briefing read = readPasted({"<table><tr><th colspan=2>Ports</th></tr>"
                                      "<tr><td>Aden</td><td>12</td></tr></table>",
                                      "Ports\t\nAden\t12\n"});
    EXPECT_EQ(read.reader, "html");
    EXPECT_EQ(read.tables.size(), 1U);
}

TEST(Pasted, readsPlainTextAsATextFile)
{
    const Briefing read = readPasted({{}, "# Ports\n\n- **Aden:** open\n"});
    EXPECT_EQ(read.reader, "markdown");
}

TEST(Pasted, namesTheSameWordsTheSame)
{
    const auto name = [](const char *text) { return documentOf({{}, text})->file; };
    EXPECT_EQ(name("one"), name("one"));
    EXPECT_NE(name("one"), name("two"));
    EXPECT_FALSE(isPasted("/home/a/pasted.txt"));
}

TEST(Pasted, isNothingWithoutWords)
{
    EXPECT_FALSE(documentOf({}));
    EXPECT_FALSE(documentOf({" \n", "\t\n "}));
}

} // namespace entente::test
