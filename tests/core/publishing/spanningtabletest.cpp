// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/tabletext.h"
#include "tests/core/publishing/htmltree.h"
#include "tests/core/publishing/publications.h"
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

TEST(SpanningTables, areRepeatedInMarkdownAndJson)
{
    const std::string markdown = publishedAs(OutputFormat::Markdown, spanning);
    EXPECT_THAT(markdown,
                HasSubstr("Forces at sea\n\n"
                          "| Aspect | Approach – current | Approach – past |\n"
                          "| --- | --- | --- |\n"
                          "| Ships | two | one |\n"
                          "| Ships | in all weathers | in all weathers |\n"
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
