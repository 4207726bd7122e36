// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocklines.h"
#include "core/reading/markdown/markdownreader.h"
#include "core/reading/reader.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace entente::test {

namespace {

Briefing read(std::string markdown)
{
    Briefing briefing;
    briefing.source = std::move(markdown);
    briefing.lineStarts = lineStarts(briefing.source);
    EXPECT_TRUE(readMarkdown(briefing, 0).ok());
    return briefing;
}

std::string lines(std::string markdown)
{
    return blockLines(read(std::move(markdown)));
}

/// "line 3" of each row of the first table.
std::vector<std::string> placesOfRows(const Briefing &briefing)
{
    std::vector<std::string> all;
    for (const std::uint32_t place : briefing.tables.at(0).places)
        all.push_back(words(briefing.locatorOf(place)).toStdString());
    return all;
}

std::string table(const std::string &rows)
{
    return lines("<table>" + rows + "</table>\n");
}

/// "row,column rows x columns" of each cell that spans.
std::string spans(const std::string &rows)
{
    const Briefing briefing = read("<table>" + rows + "</table>\n");
    std::string all;
    for (const CellSpan &span : briefing.tables.at(0).spans)
        all += std::to_string(span.row) + ',' + std::to_string(span.column) + ' '
            + std::to_string(span.rows) + 'x' + std::to_string(span.columns) + '\n';
    return all;
}

std::string repeated(std::string_view part, std::size_t times)
{
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += part;
    return text;
}

} // namespace

TEST(HtmlTables, haveNoRowWhereNoCellBegins)
{
    const Briefing briefing = read(
        "<table><tr><th>Area</th></tr>\n<tr><td rowspan=2>Cyber</td></tr>\n"
        "<tr></tr></table>\n");
    ASSERT_EQ(briefing.tables.at(0).rowCount(), 1U);
    EXPECT_EQ(briefing.words(briefing.tables[0].cell(0, 0)), "Cyber");
}

TEST(HtmlTables, keepHeadsOfGroupsOfRowsAmongTheRows)
{
    EXPECT_EQ(table("<tr><th>Area</th><th>Past</th></tr><tr><th colspan=2>Sea</th></tr>"
                    "<tr><td>Ships</td><td>a</td></tr><tr><th colspan=2>Air</th></tr>"
                    "<tr><td>Planes</td><td>c</td></tr>"),
              "table: Area | Past || Sea | Sea || Ships | a || Air | Air || Planes | c\n");
}

TEST(HtmlTables, takeNoDataForHeadsWhereNoCellSaysThatItIsOne)
{
    EXPECT_EQ(table("<tr><td colspan=2 rowspan=2>TL</td><td>c</td></tr><tr><td>f</td></tr>"
                    "<tr><td>g</td><td>h</td><td>i</td></tr>"),
              "table: TL | TL | c || TL | TL | f || g | h | i\n");
    EXPECT_EQ(table("<tr><td rowspan=2>Army</td><td colspan=2>joint 5</td></tr>"
                    "<tr><td>6</td><td>7</td></tr><tr><td>Navy</td><td>8</td><td>9</td></tr>"),
              "table: Army | joint 5 | joint 5 || Army | 6 | 7 || Navy | 8 | 9\n");
    EXPECT_EQ(table("<tr><td>2023</td><td>100</td></tr><tr><td>2024</td><td>120</td></tr>"),
              "table:  |  || 2023 | 100 || 2024 | 120\n");
}

TEST(HtmlTables, repeatWhatSpansRows)
{
    const std::string rows = "<tr><th>Area</th><th>Now</th><th>Then</th></tr>"
                             "<tr><td rowspan=2>Cyber</td><td>a</td><td>b</td></tr>"
                             "<tr><td>c</td><td>d</td></tr><tr><td>Space</td><td>e</td><td>f</td>";
    EXPECT_EQ(table(rows),
              "table: Area | Now | Then || Cyber | a | b || Cyber | c | d || Space | e | f\n");
    EXPECT_EQ(spans(rows), "0,0 2x1\n");
}

TEST(HtmlTables, repeatWhatSpansColumns)
{
    const std::string rows = "<tr><th>A</th><th>B</th><th>C</th><th>D</th></tr>"
                             "<tr><td>1</td><td colspan=2>both</td><td>4</td></tr>";
    EXPECT_EQ(table(rows), "table: A | B | C | D || 1 | both | both | 4\n");
    EXPECT_EQ(spans(rows), "0,1 1x2\n");
    EXPECT_EQ(spans("<tr><th>A</th><th colspan=2>B</th></tr><tr><td>1<td>2<td>3</tr>"),
              "-1,1 1x2\n");
}

TEST(HtmlTables, repeatWhatSpansBoth)
{
    const std::string rows = "<tr><th>A</th><th>B</th><th>C</th></tr>"
                             "<tr><td colspan=2 rowspan=2>x</td><td>1</td></tr><tr><td>2</td></tr>";
    EXPECT_EQ(table(rows), "table: A | B | C || x | x | 1 || x | x | 2\n");
    EXPECT_EQ(spans(rows), "0,0 2x2\n");
}

TEST(HtmlTables, joinHeadsOfSeveralRows)
{
    const std::string body = "<tr><td>Cyber</td><td>a</td><td>b</td></tr>";
    const std::string expected = "table: Aspect | Approach – current | Approach – past"
                                 " || Cyber | a | b\n";
    const std::string first = "<tr><th rowspan=2>Aspect</th><th colspan=2>Approach</th></tr>";
    const std::string second = "<tr><th>current</th><th>past</th></tr>";
    EXPECT_EQ(table(first + second + body), expected);
    EXPECT_EQ(table("<thead>" + first + second + "</thead><tbody>" + body + "</tbody>"), expected);
    // Cells of heads that are not said to be any.
    EXPECT_EQ(table(first + "<tr><td>current</td><td>past</td></tr>" + body), expected);
    EXPECT_EQ(table("<tr><td rowspan=2>Aspect</td><td colspan=2>Approach</td></tr>"
                    "<tr><td>current</td><td>past</td></tr>"
                    + body),
              expected);
    EXPECT_EQ(table("<tr><th></th><th colspan=2>Approach</th></tr>"
                    "<tr><th>Aspect</th><th>current</th><th>past</th></tr>"
                    + body),
              expected)
        << "a corner without words";
    EXPECT_EQ(table("<thead><tr><th rowspan=3>A</th><th colspan=2>X</th></tr>"
                    "<tr><th colspan=2>Y</th></tr><tr><th>p</th><th>q</th></tr></thead>"
                    + body),
              "table: A | X – Y – p | X – Y – q || Cyber | a | b\n");
}

TEST(HtmlTables, takeRowsInTheOrderInWhichTheyAreShown)
{
    EXPECT_EQ(table("<tfoot><tr><td>sum</td><td>3</td></tr></tfoot>"
                    "<tbody><tr><td>a</td><td>1</td></tr></tbody>"
                    "<thead><tr><th>Item</th><th>Count</th></tr></thead>"
                    "<tbody><tr><td>b</td><td>2</td></tr></tbody>"),
              "table: Item | Count || a | 1 || b | 2 || sum | 3\n");
}

TEST(HtmlTables, endSpansWithTheirGroupOfRows)
{
    const std::string heads = "<thead><tr><th>A</th><th>B</th></tr></thead>";
    const std::string next = "<tbody><tr><td>y</td><td>3</td></tr></tbody>";
    for (const char *const span : {"0", "65534", "99999999999", "3"}) {
        EXPECT_EQ(table(heads + "<tbody><tr><td rowspan=" + span
                        + ">x</td><td>1</td></tr><tr><td>2</td></tr></tbody>" + next),
                  "table: A | B || x | 1 || x | 2 || y | 3\n")
            << span;
    }
}

TEST(HtmlTables, readSpansAsHtmlReadsNumbers)
{
    const auto across = [](const std::string &span) {
        return table("<tr><th>A</th><th>B</th><th>C</th></tr><tr><td colspan=\"" + span
                     + "\">x</td><td>y</td></tr>");
    };
    const std::string one = "table: A | B | C || x | y |\n";
    const std::string two = "table: A | B | C || x | x | y\n";
    for (const char *const span : {"2", " 2", "+2", "2.9", "2px", "02"})
        EXPECT_EQ(across(span), two) << span;
    for (const char *const span : {"", "0", "-2", "two", "1", ".2"})
        EXPECT_EQ(simplified(across(span)), simplified(one)) << span;
}

TEST(HtmlTables, areNoWiderThanTheirCells)
{
    EXPECT_EQ(table("<tr><th>A</th><th>B</th></tr><tr><td colspan=1000>all</td></tr>"
                    "<tr><td>1</td><td colspan=99999>2</td></tr>"),
              "table: A | B || all | all || 1 | 2\n");
    EXPECT_EQ(table("<tr><th>A</th></tr><tr></tr><tr><td rowspan=9>1</td></tr><tr></tr>"),
              "table: A || 1\n")
        << "a row without cells holds nothing";
}

TEST(HtmlTables, giveEachSlotToTheFirstOfCellsThatOverlap)
{
    const std::string rows = "<tr><th>A</th><th>B</th><th>C</th></tr>"
                             "<tr><td>1</td><td rowspan=2>down</td><td>3</td></tr>"
                             "<tr><td colspan=3>across</td></tr>";
    EXPECT_EQ(table(rows), "table: A | B | C || 1 | down | 3 || across | down | across\n");
    EXPECT_EQ(spans(rows), "0,1 2x1\n");
}

TEST(HtmlTables, fillRowsThatAreTooShort)
{
    EXPECT_EQ(table("<tr><th>A</th><th>B</th></tr><tr><td>1</td></tr>"
                    "<tr><td>2</td><td>3</td><td>4</td></tr>"),
              "table: A | B |  || 1 |  |  || 2 | 3 | 4\n");
}

TEST(HtmlTables, keepTheirCaption)
{
    const Briefing briefing = read("Before.\n\n<table><caption>Forces,\n <b>2025</b></caption>"
                                   "<tr><th>A</th></tr><tr><td>1</td></tr></table>\n");
    EXPECT_EQ(blockLines(briefing), "paragraph: Before.\nparagraph: Forces, 2025\ntable: A || 1\n");
    EXPECT_EQ(briefing.words(briefing.tables.at(0).caption), "Forces, 2025");
    EXPECT_TRUE(briefing.blocks.at(1).isCaption);
    EXPECT_FALSE(briefing.blocks.at(0).isCaption);
}

TEST(HtmlTables, haveTheCaptionOfTheirFigure)
{
    const std::string rows = "<table><tr><th>A</th></tr><tr><td>1</td></tr></table>";
    const std::string caption = "<figcaption>Forces</figcaption>";
    for (const std::string &figure : {caption + rows, rows + caption}) {
        const Briefing briefing = read("<figure>" + figure + "</figure>\n");
        EXPECT_EQ(briefing.words(briefing.tables.at(0).caption), "Forces") << figure;
    }
}

TEST(HtmlTables, takeAWideCellAboveTheirHeadsForTheirCaption)
{
    const Briefing briefing = read("<table><tr><th colspan=2>Forces</th></tr>"
                                   "<tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr>"
                                   "</table>\n");
    EXPECT_EQ(blockLines(briefing), "paragraph: Forces\ntable: A | B || 1 | 2\n");
    EXPECT_EQ(briefing.words(briefing.tables.at(0).caption), "Forces");
}

TEST(HtmlTables, knowTheHeadsOfRows)
{
    const auto names = [](const std::string &rows) {
        return read("<table>" + rows + "</table>\n").tables.at(0).namesRows;
    };
    EXPECT_TRUE(names("<tr><td></td><th>A</th></tr><tr><th>x</th><td>1</td></tr>"));
    EXPECT_FALSE(names("<tr><th>A</th><th>B</th></tr><tr><td>x</td><td>1</td></tr>"));
    EXPECT_EQ(table("<tr><th>Capital</th><td>Tokyo</td></tr><tr><th>Bases</th><td>85</td></tr>"),
              "table:  |  || Capital | Tokyo || Bases | 85\n")
        << "where only rows have heads, no row is one";
    EXPECT_EQ(table("<tr><th scope=row>Capital</th></tr><tr><th scope=row>Bases</th></tr>"),
              "table:  || Capital || Bases\n");
}

TEST(HtmlTables, partWhatIsInACell)
{
    const auto cell = [](const std::string &html) {
        const Briefing briefing = read("<table><tr><th>A</th></tr><tr><td>" + html
                                       + "</td></tr></table>\n");
        return std::string(briefing.words(briefing.tables.at(0).cell(0, 0)));
    };
    EXPECT_EQ(cell("<ul><li>first</li><li>second</li></ul>"), "first\nsecond");
    EXPECT_EQ(cell("before<ul><li>first<li>second</ul>behind"), "before\nfirst\nsecond\nbehind");
    EXPECT_EQ(cell("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"), "a b\nc");
    EXPECT_EQ(cell("<details><summary>Sum</summary>details</details>"), "Sum\ndetails");
    EXPECT_EQ(cell("<h4>Head</h4>words<hr>more"), "Head\nwords\nmore");
    EXPECT_EQ(cell("<dl><dt>term</dt><dd>meaning</dd></dl>"), "term\nmeaning");
    EXPECT_EQ(cell("<header>a</header><main>b</main><footer>c</footer>"), "a\nb\nc");
    EXPECT_EQ(cell("one<br>two <b>b</b>old"), "one\ntwo bold");
    EXPECT_EQ(cell("<p>one</p> <p>two</p>"), "one\ntwo");
    EXPECT_EQ(cell("<select><option>a<option>b</select>"), "a\nb");
}

TEST(HtmlTables, thatOnlyArrangeThePageAreReadForWhatTheyHold)
{
    EXPECT_EQ(lines("<table><tr><td><h2>Head</h2><p>Words</p><table><tr><th>A</th></tr>"
                    "<tr><td>1</td></tr></table></td></tr></table>\n"),
              "heading 2: Head\nparagraph: Words\ntable: A || 1\n");
}

TEST(HtmlTables, sayInWhichLineEachRowLies)
{
    const Briefing briefing = read("<table>\n<tr><th>A</th><th>B</th></tr>\n"
                                   "<tr><td rowspan=3>x</td><td>1</td></tr>\n<tr><td>2</td></tr>\n"
                                   "<tr>\n<td></td></tr>\n</table>\n");
    EXPECT_EQ(words(briefing.locatorOf(briefing.tables.at(0).place)), QStringLiteral("line 2"));
    EXPECT_THAT(placesOfRows(briefing), testing::ElementsAre("line 3", "line 4", "line 6"));
}

TEST(HtmlTables, thatAreTooLargeKeepTheirWords)
{
    const std::string wide = lines("<table><tr>" + repeated("<td>w</td>", 300)
                                   + "</tr><tr><td>last</td></tr></table>\n");
    EXPECT_EQ(std::count(wide.begin(), wide.end(), 'w'), 300);
    EXPECT_NE(wide.find("last"), std::string::npos);
    EXPECT_EQ(wide.find("table"), std::string::npos);
}

TEST(HtmlTables, doNotGrowWithoutEnd)
{
    const std::string words = repeated("words ", 2000);
    const std::string html = "<table><tr><th>A</th><th>B</th></tr><tr><td rowspan=0>" + words
        + "</td><td>0</td></tr>" + repeated("<tr><td>n</td></tr>", 5000) + "</table>\n";
    const Briefing briefing = read(html);
    EXPECT_EQ(briefing.tables.at(0).rowCount(), 5001U);
    EXPECT_LT(briefing.text.size(), 10 * html.size());
    EXPECT_EQ(briefing.words(briefing.tables.at(0).cell(5000, 0)), "″") << "continued";
    for (const char *const hostile :
         {"<td colspan=1000>", "<td rowspan=65534>", "<td rowspan=0 colspan=1000>"})
        EXPECT_LT(read("<table>" + repeated("<tr>" + repeated(hostile, 200), 200) + "</table>\n")
                      .text.size(),
                  20'000'000U);
}

TEST(HtmlBlocks, areAlwaysParted)
{
    EXPECT_EQ(lines("<main>a</main><header>b</header><aside>c</aside><footer>d</footer>\n"),
              "paragraph: a\nparagraph: b\nparagraph: c\nparagraph: d\n");
    EXPECT_EQ(lines("<details><summary>Sum</summary>details</details>\n"),
              "paragraph: Sum\nparagraph: details\n");
    EXPECT_EQ(lines("- <details><summary>Sum</summary>details</details>\n"),
              "  item: Sum\n  paragraph: details\n");
    EXPECT_EQ(lines("text <details><summary>a</summary>b</details> c\n"),
              "paragraph: text a b c\n");
    EXPECT_EQ(lines("| A |\n|---|\n| <ul><li>first</li><li>second</li></ul> |\n"),
              "table: A || first second\n");
    EXPECT_EQ(read("one <div>two</div><div>three</div>\n").text, "one \ntwo\nthree");
    EXPECT_EQ(read("<header>one</header><main>two</main>\n").text, "one\ntwo")
        << "which md4c takes for a paragraph";
}

TEST(HtmlBlocks, keepTheNumbersOfTheirLists)
{
    EXPECT_EQ(lines("<ol start=3><li>c<ul><li>x</ul><li value=7>g<li>h</ol>\n"),
              "  item 3.: c\n    item: x\n  item 7.: g\n  item 8.: h\n");
}

TEST(HtmlBlocks, keepTheLinesOfCode)
{
    EXPECT_EQ(read("<pre>one\n<b>two</b>\nthree\n</pre>\n").text, "one\ntwo\nthree");
}

TEST(HtmlBlocks, keepTheWordsThatLieTooDeep)
{
    const Briefing briefing = read(repeated("<div>", 1500) + "deep <b>words</b>"
                                   + repeated("</div>", 1500) + "\n");
    EXPECT_EQ(simplified(briefing.text), "deep words");
}

TEST(HtmlBlocks, keepStylesAndLinks)
{
    const Briefing briefing = read("<p>one <b>two</b> <a href=/there>three</a></p>\n");
    ASSERT_EQ(briefing.marks.size(), 2U);
    EXPECT_EQ(briefing.words(briefing.marks[0].text), "two");
    EXPECT_EQ(briefing.marks[0].styles, Style::Strong);
    EXPECT_EQ(briefing.words(briefing.marks[1].text), "three");
    EXPECT_EQ(briefing.links.at(static_cast<std::size_t>(briefing.marks[1].link)), "/there");
}

} // namespace entente::test
