// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/markdown/markdownreader.h"
#include "core/reading/reader.h"
#include "core/reading/readingerror.h"
#include "tests/support/briefings.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

Briefing read(const std::string &text, const std::string &file = "given")
{
    Result<Briefing> briefing = readBriefing(text, file);
    if (!briefing) {
        ADD_FAILURE() << sentence(briefing.error()).toStdString();
        return {};
    }
    return std::move(briefing).value();
}

/// "A|B\n1|2\n", or nothing where it is not read as one table and no more.
std::string table(const std::string &text, const std::string &file = "given")
{
    const Briefing briefing = read(text, file);
    if (briefing.blocks.size() != 1 || briefing.tables.size() != 1)
        return {};
    const Table &table = briefing.tables[0];
    std::string all;
    const auto row = [&](auto cellOf) {
        for (std::size_t i = 0; i < table.columnCount(); ++i)
            all += (i > 0 ? "|" : "") + std::string(briefing.words(cellOf(i)));
        all += '\n';
    };
    row([&](std::size_t i) { return table.columns[i]; });
    for (std::size_t r = 0; r < table.rowCount(); ++r)
        row([&](std::size_t i) { return table.cell(r, i); });
    return all;
}

constexpr const char *same = "Area|Kind|Words\ncyber|threat|Mines\nspace|benefit|Stocks\n";

} // namespace

TEST(Csv, isReadIntoOneTableWithTheFirstRecordForItsHead)
{
    EXPECT_EQ(table("Area,Kind,Words\ncyber,threat,Mines\nspace,benefit,Stocks\n"), same);
    EXPECT_EQ(table("Area;Kind;Words\ncyber;threat;Mines\nspace;benefit;Stocks"), same);
    EXPECT_EQ(table("Area\tKind\tWords\ncyber\tthreat\tMines\nspace\tbenefit\tStocks\n\n"), same);
    EXPECT_EQ(table("Area,Kind,Words\r\ncyber,threat,Mines\r\nspace,benefit,Stocks\r\n"), same);
    EXPECT_EQ(
        table("\xEF\xBB\xBF\"Area\",\"Kind\",Words\ncyber,threat,Mines\n\nspace,benefit,Stocks"),
        same);
}

TEST(Csv, hasQuotedFieldsWithDelimitersMarksAndEndsOfLines)
{
    EXPECT_EQ(table("A,B,C\n\"one, two\",\"say \"\"no\"\"\",3\n\"x\r\ny\",\"\",\"\"\"\"\n"),
              "A|B|C\none, two|say \"no\"|3\nx\ny||\"\n");
}

TEST(Csv, isToldByItsNameWhereItsContentLeavesADoubt)
{
    const std::string two = "Port, Ships\nKobe, 3\n";
    EXPECT_EQ(table(two), "");
    EXPECT_EQ(table(two, "ports.CSV"), "Port|Ships\nKobe|3\n");
    EXPECT_EQ(table("Port;Ships\nKobe\nOsaka;4\n", "ports.csv"), "Port|Ships\nKobe|\nOsaka|4\n");
    EXPECT_EQ(table("Port\tShips\nKobe\t3,5\n", "ports.tsv"), "Port|Ships\nKobe|3,5\n");
    EXPECT_EQ(table("Port,Ships\n\"Kobe,3\nOsaka,4\n", "ports.csv"),
              "Port|Ships\n\"Kobe|3\nOsaka|4\n")
        << "a mark that nobody closes";
}

TEST(Csv, isNoTextThatOnlyHasCommas)
{
    for (const std::string_view text :
         {"The ministers met, talked, and left.\nThey agreed, as before, on ships.\n"
          "Nobody asked, said, or wrote more.\n",
          "# Ports,ships,mines\n\nWords, and more.\n\n- One,two,three\n",
          "1,000,000\n2,000,000\n3,000,000\n", "From:\tTokyo\nTo:\tManila\nDate:\tMay\n",
          "Ships,ports,mines\n\nThe strait is closed.\n", "- a,b,c\n- d,e,f\n- g,h,i\n"}) {
        for (const char *file : {"given", "given.md", "given.txt"})
            EXPECT_EQ(table(std::string(text), file), "") << text;
    }
    EXPECT_EQ(table("| A,B,X | C,D |\n| --- | --- |\n| 1,2,Y | 3,4 |\n"), "A,B,X|C,D\n1,2,Y|3,4\n")
        << "a table of Markdown";
    EXPECT_EQ(table("# Title\n\nWords, and more, in a file of that name.\n", "given.csv"), "");
    EXPECT_EQ(table("Only one line of words\nand another\n", "given.csv"), "");
    EXPECT_EQ(table("---\ntitle: T\n---\n\nA,B,C\n1,2,3\n4,5,6\n"), "") << "with front matter";
}

TEST(Csv, saysOfEachCellWhereItStands)
{
    const std::string source = "A,B,C\n\"one\ntwo\",\"a \"\"b\"\"\", c \nx,y,z\n";
    const Briefing briefing = read(source, "/in/ports.2026.csv");
    const Table &table = briefing.tables.at(0);
    EXPECT_EQ(briefing.sourceOffset(table.cell(0, 0).begin), source.find("one"));
    EXPECT_EQ(briefing.sourceOffset(table.cell(0, 0).end - 1), source.find("two") + 2);
    EXPECT_EQ(briefing.sourceOffset(table.cell(0, 1).begin), source.find("a \"\""));
    EXPECT_EQ(briefing.words(table.cell(0, 2)), "c");
    EXPECT_EQ(briefing.sourceOffset(table.cell(0, 2).begin), source.find("c \n"));
    EXPECT_EQ(lineOf(briefing.locatorOf(table.place)), 1U);
    EXPECT_EQ(lineOf(briefing.locatorOf(table.places.at(0))), 2U);
    EXPECT_EQ(lineOf(briefing.locatorOf(table.places.at(1))), 4U);
}

TEST(Csv, hasTheNameOfItsFileForATitle)
{
    const std::string text = "A,B,C\n1,2,3\n4,5,6\n";
    EXPECT_EQ(read(text, "/in/ports.2026.csv").meta.title, "ports.2026");
    EXPECT_EQ(read(text, "report.pdf (ships.csv)").meta.title, "ships");
    EXPECT_EQ(read(text, "report (2).zip (ships (a (1)).csv)").meta.title, "ships (a (1))");
    EXPECT_EQ(read(text, "mail.eml (all.zip (sea › ships (1).csv))").meta.title, "ships (1)");
    EXPECT_EQ(read(text, "all.zip (ships (1))").meta.title, "ships (1)");
    EXPECT_EQ(read(text, "-").meta.title, "");
}

TEST(Csv, givesATopicForEachRowOfATableOfFocusAreas)
{
    const BriefingPtr read = briefing("Focus area,Benefit,Country\n"
                                      "Cybersecurity,Shared warnings,Japan\n"
                                      "Missile defence,Earlier warnings,Japan\n",
                                      "areas.csv");
    ASSERT_EQ(read->topics.size(), 2U);
    EXPECT_EQ(read->topics[0].kind, Kind::FocusArea);
    EXPECT_EQ(read->words(read->topics[0].title), "Cybersecurity");
}

TEST(Csv, ofMoreColumnsThanATableMayHaveIsRefused)
{
    std::string wide = "A,B,C\n1,2,3\n";
    for (std::size_t i = 0; i < maximumColumns; ++i)
        wide += "w,";
    const Result<Briefing> read = readBriefing(std::string("A,B,C\n1,2,3\n4,5,6\n")
                                                   + std::string(std::size_t{1} << 17, '\n') + wide,
                                               "wide.csv");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ReadingError::TooManyColumns);
    EXPECT_EQ(read.error().line, (std::size_t{1} << 17) + 6);
}

TEST(Csv, ofMarksAloneIsReadInBoundedTime)
{
    for (const std::string_view part : {"\"\"\"\",", "\",\n", "\"a,b\n", "a,\"b\n"}) {
        std::string hostile = "A,B,C\n";
        while (hostile.size() < std::size_t{1} << 20)
            hostile += part;
        const Result<Briefing> read = readBriefing(hostile, "hostile.csv");
        EXPECT_TRUE(read || read.error().code == ReadingError::TooManyColumns) << part;
    }
}

} // namespace entente::test
