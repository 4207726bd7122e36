// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/tabletext.h"
#include "tests/core/publishing/htmltree.h"
#include "tests/core/publishing/publications.h"
#include "tests/support/pdf/object.h"
#include "tests/support/pdf/structuretree.h"
#include "tests/support/pdfinspector.h"

#include <gmock/gmock.h>

// Tables whose cells span rows and columns, in all that is published.

namespace entente {

namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

const std::string spanning =
    "# T\n\nWords before it.\n\n<table><caption>Forces at sea</caption>"
    "<tr><th rowspan=2>Aspect</th><th colspan=2>Approach</th></tr>"
    "<tr><th>current</th><th>past</th></tr>"
    "<tr><td rowspan=2>Ships</td><td>two</td><td>one</td></tr>"
    "<tr><td colspan=2>in all weathers</td></tr>"
    "<tr><td>Crews</td><td><ul><li>first</li><li>second</li></ul></td><td>none</td></tr></table>\n";

std::string publishedAs(OutputFormat format, const std::string &text, bool fullText = false,
                        const Filter &filter = {})
{
    PublishOptions options = test::datedOptions();
    options.fullText = fullText;
    return test::published(test::publicationOf({test::briefing(text)}, filter), format, options);
}

/// "TD 2x1 words" of each cell in a PDF that spans rows or columns.
std::vector<std::string> spansIn(const QByteArray &pdf)
{
    const test::pdf::Document document(pdf);
    const test::pdf::StructureTree tree(document);
    std::vector<std::string> found;
    for (std::size_t i = 0; i < tree.elements().size(); ++i) {
        const int rows = test::pdf::integerIn(tree.attribute(i, "Table", "/RowSpan"), 1);
        const int columns = test::pdf::integerIn(tree.attribute(i, "Table", "/ColSpan"), 1);
        if (rows > 1 || columns > 1)
            found.push_back(tree.element(i).type + ' ' + std::to_string(rows) + 'x'
                            + std::to_string(columns) + ' ' + tree.wordsOf(i));
    }
    return found;
}

} // namespace

TEST(SpanningTables, areWrittenWithTheirSpansInHtml)
{
    const test::HtmlTree html = test::wellFormed(publishedAs(OutputFormat::Html, spanning));
    EXPECT_THAT(html.values("rowspan"), ElementsAre("2"));
    EXPECT_THAT(html.values("colspan"), ElementsAre("2"));
    EXPECT_THAT(html.texts("th"), Contains("Approach – current"));
    EXPECT_THAT(html.texts("th"), Contains("Approach – past"));
    int ships = 0;
    for (const test::HtmlElement &cell : html.all("th"))
        ships += cell.text == "Ships" ? 1 : 0;
    EXPECT_EQ(ships, 1) << "a cell that is written with its span is not repeated";
    EXPECT_THAT(html.texts("caption"), Contains(HasSubstr("Forces at sea")));
}

TEST(SpanningTables, areSaidOnceInARowOfMarkdownAndRepeatedInJson)
{
    const std::string markdown = publishedAs(OutputFormat::Markdown, spanning);
    EXPECT_THAT(markdown,
                HasSubstr("Forces at sea\n\n"
                          "| Aspect | Approach – current | Approach – past |\n"
                          "| --- | --- | --- |\n"
                          "| Ships | two | one |\n"
                          "| Ships | in all weathers |  |\n"
                          "| Crews | first<br>second | none |\n"));
    const BriefingPtr again = test::briefing(markdown);
    ASSERT_EQ(again->tables.size(), 1U);
    EXPECT_EQ(again->words(again->tables[0].cell(2, 1)), "first\nsecond");
    const std::string json = publishedAs(OutputFormat::Json, spanning);
    EXPECT_THAT(json, HasSubstr(R"("caption": "Forces at sea")"));
    EXPECT_THAT(json, HasSubstr(R"(["Ships", "in all weathers", "in all weathers"])"));
    EXPECT_THAT(json, HasSubstr(R"(["Crews", "first second", "none"])"));
    EXPECT_THAT(json, HasSubstr(R"("role": "comparison")"));
}

TEST(SpanningTables, keepTheirCaptionInTheFullText)
{
    const test::HtmlTree html = test::wellFormed(publishedAs(OutputFormat::Html, spanning, true));
    int captions = 0;
    for (const test::HtmlElement &caption : html.all("caption"))
        captions += caption.text == "Forces at sea" ? 1 : 0;
    EXPECT_EQ(captions, 1);
    EXPECT_THAT(html.texts("p"), Not(Contains("Forces at sea")));
}

TEST(SpanningTables, areTaggedWithTheirSpansInPdf)
{
    const QByteArray pdf = QByteArray::fromStdString(publishedAs(OutputFormat::Pdf, spanning));
    EXPECT_THAT(test::complaints(pdf), IsEmpty());
    EXPECT_THAT(spansIn(pdf), ElementsAre("TH 2x1 Ships", "TD 1x2 in all weathers"));
    EXPECT_THAT(test::text(pdf), HasSubstr("Approach – current"));
}

TEST(SpanningTables, areRepeatedForTheEyeOnEachPage)
{
    std::string rows = "<tr><th>Area</th><th>Year</th><th>Words</th></tr>"
                       "<tr><td rowspan=90>Cybersecurity</td><td>0</td><td>x</td></tr>";
    for (int i = 1; i < 90; ++i)
        rows += "<tr><td>" + std::to_string(i) + "</td><td>x</td></tr>";
    const QByteArray pdf = QByteArray::fromStdString(
        publishedAs(OutputFormat::Pdf, "# T\n\n<table>" + rows + "</table>\n"));
    const QStringList pages = test::pageTexts(pdf);
    ASSERT_GE(pages.size(), 3);
    for (const QString &page : pages.filter(QStringLiteral("Year")))
        EXPECT_TRUE(page.contains(QStringLiteral("Cybersecurity")));
    EXPECT_EQ(QString::fromStdString(test::text(pdf)).count(QStringLiteral("Cybersecurity")), 1)
        << "a screen reader says it once";
    EXPECT_THAT(test::complaints(pdf), IsEmpty());
}

TEST(SpanningTables, keepAllWordsOfACellThatIsTallerThanItsRows)
{
    for (const int words : {30, 300, 3000}) {
        std::string cell;
        for (int i = 0; i < words; ++i)
            cell += " w" + std::to_string(i);
        const QByteArray pdf = QByteArray::fromStdString(
            publishedAs(OutputFormat::Pdf,
                        "# T\n\n<table><tr><th>A</th><th>B</th></tr><tr><td rowspan=3>" + cell
                            + "</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr>"
                              "<tr><td>next</td><td>4</td></tr></table>\n"));
        const QString text = QString::fromStdString(test::text(pdf)).simplified();
        for (int i = 0; i < words; ++i)
            ASSERT_TRUE((text + u' ').contains(QStringLiteral(" w%1 ").arg(i)))
                << i << " of " << words;
        EXPECT_TRUE(test::contentStaysOnPage(pdf, 20)) << words;
        EXPECT_THAT(test::complaints(pdf), IsEmpty()) << words;
    }
}

TEST(SpanningTables, thatAreTooWideForAPageKeepTheirSpans)
{
    std::string heads;
    std::string row;
    for (int i = 0; i < 14; ++i)
        heads += "<th>Heading" + std::to_string(i) + "</th>";
    for (int i = 0; i < 4; ++i)
        row += "<td>several words that fill this cell of column " + std::to_string(i) + "</td>";
    const QByteArray pdf = QByteArray::fromStdString(
        publishedAs(OutputFormat::Pdf,
                    "# T\n\n<table><tr>" + heads + "</tr><tr>" + row
                        + "<td colspan=10>a note that lies across all the others</td></tr><tr>"
                        + row + row + row + "<td>x</td><td>y</td></tr></table>\n"));
    EXPECT_THAT(spansIn(pdf), ElementsAre("TD 1x10 a note that lies across all the others"));
    EXPECT_THAT(test::complaints(pdf), IsEmpty());
}

TEST(SpanningTables, ofHeadsAloneAreTables)
{
    const QByteArray pdf = QByteArray::fromStdString(
        publishedAs(OutputFormat::Pdf, "# T\n\n| A | B |\n|---|---|\n", true));
    EXPECT_THAT(test::complaints(pdf), IsEmpty());
    EXPECT_THAT(test::structure(pdf), Not(HasSubstr("THead")));
    EXPECT_THAT(test::structure(pdf), HasSubstr("TH \"A\""));
}

TEST(SpanningTables, withoutHeadsHaveNoneInPdf)
{
    const QByteArray pdf = QByteArray::fromStdString(
        publishedAs(OutputFormat::Pdf,
                    "# T\n\n<table><tr><th>Capital</th><td>Tokyo</td></tr>"
                    "<tr><th>Bases</th><td>85</td></tr></table>\n",
                    true));
    EXPECT_THAT(test::complaints(pdf), IsEmpty());
    EXPECT_THAT(test::structure(pdf), HasSubstr("TH \"Capital\""));
}

TEST(SpanningTables, spanTheRowsThatAFilterLeaves)
{
    const BriefingPtr of = test::briefing(spanning);
    const auto spans = [&](const std::vector<std::size_t> &rows) {
        std::string all;
        for (const CellSpan &span : pages::tableText(*of, of->tables[0], rows).spans)
            all += std::to_string(span.row) + ',' + std::to_string(span.column) + ' '
                + std::to_string(span.rows) + 'x' + std::to_string(span.columns) + ';';
        return all;
    };
    EXPECT_EQ(spans({0, 1, 2}), "0,0 2x1;1,1 1x2;");
    EXPECT_EQ(spans({1, 2}), "0,1 1x2;") << "the rest of a span is a cell like others";
    EXPECT_EQ(spans({0, 2}), "");
    EXPECT_EQ(spans({2}), "");
}

TEST(SpanningTables, withoutHeadsHaveNoneInHtml)
{
    const test::HtmlTree html = test::wellFormed(
        publishedAs(OutputFormat::Html,
                    "# T\n\n<table><tr><th>Capital</th><td>Tokyo</td></tr>"
                    "<tr><th>Bases</th><td>85</td></tr></table>\n",
                    true));
    EXPECT_THAT(html.values("scope"), Contains("row"));
    EXPECT_THAT(html.texts("th"), Contains("Capital"));
    for (const test::HtmlElement &head : html.all("thead"))
        EXPECT_FALSE(head.text.empty());
}

} // namespace entente
