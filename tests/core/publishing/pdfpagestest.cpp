// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/publishing/publications.h"
#include "tests/support/pdfinspector.h"

#include <QRegularExpression>

#include <gmock/gmock.h>

#include <memory>

// Documents that are hard to set on pages.

namespace entente {

namespace {

using ::testing::HasSubstr;

QByteArray pdfOf(const Publication &publication,
                 const PublishOptions &options = test::datedOptions())
{
    const std::string bytes = test::published(publication, OutputFormat::Pdf, options);
    return QByteArray::fromStdString(bytes);
}

/// The words of all pages, line by line.
std::string textOf(const QByteArray &pdf)
{
    return test::pageTexts(pdf).join(QStringLiteral("\n\f")).toStdString();
}

} // namespace

TEST(PdfPages, turnsThePageForATableThatIsTooWide)
{
    std::string text = "# Wide\n\n|";
    std::string rule = "\n|";
    std::string row = "\n|";
    for (int i = 0; i < 10; ++i) {
        text += " Heading" + std::to_string(i) + " |";
        rule += " --- |";
        row += " several words that fill a cell of column " + std::to_string(i) + " |";
    }
    const QByteArray pdf = pdfOf(test::publicationOf({test::briefing(text + rule + row + "\n")}));
    bool turned = false;
    for (const auto &[width, height] : test::pageSizes(pdf))
        turned = turned || width > height;
    EXPECT_TRUE(turned);
    // What names the table stands on the page that was turned for it.
    const QStringList pages = test::pageTexts(pdf);
    const auto caption = pages.indexOf(QRegularExpression(
        QStringLiteral(".*\nTable 1\\..*"), QRegularExpression::DotMatchesEverythingOption));
    ASSERT_GE(caption, 0);
    EXPECT_TRUE(pages[caption].contains(QStringLiteral("column 9")));
    EXPECT_THAT(test::complaints(pdf), ::testing::IsEmpty());
}

TEST(PdfPages, partsACellThatIsTallerThanAPage)
{
    std::string cell;
    for (int i = 0; i < 1500; ++i)
        cell += " w" + std::to_string(i);
    const QByteArray pdf = pdfOf(test::publicationOf(
        {test::briefing("# Tall\n\n| A | B |\n|---|---|\n| x |" + cell + " |\n")}));
    const std::string words = textOf(pdf);
    EXPECT_THAT(words, HasSubstr("w0 "));
    EXPECT_THAT(words, HasSubstr("w1499"));
    EXPECT_THAT(test::complaints(pdf), ::testing::IsEmpty());
}

/// Paragraphs of one line.
std::string filling(int lines)
{
    std::string text;
    for (int i = 0; i < lines; ++i)
        text += "Filling.\n\n";
    return text;
}

TEST(PdfPages, partNoTableFromWhatLeadsToIt)
{
    PublishOptions options = test::datedOptions();
    options.fullText = true;
    options.contents = false;
    std::string tall;
    for (int i = 0; i < 260; ++i)
        tall += " much" + std::to_string(i % 10);
    const std::string caption = "<table><caption>The caption of the table";
    const std::string html =
        "</caption><tr><th>Headword</th><th>B</th></tr><tr><td>firstrow</td><td>";
    std::string longCaption;
    for (int i = 0; i < 40; ++i)
        longCaption += " which goes on and on";
    const std::string markdown = "\n\n| Headword | B |\n|---|---|\n| firstrow | x |\n";
    struct Case
    {
        const char *name;
        std::string text;
        QString lead;
    };
    const QString words = QStringLiteral("of the table");
    for (const Case &each :
         {Case{"short", caption + html + "x</td></tr></table>\n", words},
          Case{"a tall first row", caption + html + tall + "</td></tr></table>\n", words},
          Case{"a taller first row", caption + html + tall + tall + "</td></tr></table>\n", words},
          Case{"a row taller than a page",
               caption + html + tall + tall + tall + tall + "</td></tr></table>\n", words},
          Case{"a long caption",
               caption + longCaption + ", the endword" + html + "x</td></tr></table>\n",
               QStringLiteral("endword")},
          Case{"a lead", "These are the rows of the table:" + markdown, words},
          Case{"a sentence that leads", "Words. This leads to the rows of the table." + markdown,
               QStringLiteral("Headword")},
          Case{"a heading", "## Heading of the table" + markdown, words}}) {
        for (int lines = 20; lines < 38; ++lines) {
            const QStringList pages = test::pageTexts(
                pdfOf(test::publicationOf({test::briefing("# T\n\n" + filling(lines) + each.text)}),
                      options));
            // The tables stand before the text, so what counts is where they come last.
            qsizetype lead = -1;
            qsizetype row = -1;
            for (qsizetype i = 0; i < pages.size(); ++i) {
                if (pages[i].contains(QStringLiteral("Filling")) && lead < 0) {
                    lead = row = -2; // the text has begun
                }
                if (lead == -1)
                    continue;
                if (lead == -2
                    && pages[i].section(QStringLiteral("Filling"), -1).contains(each.lead))
                    lead = i;
                if (row == -2
                    && pages[i]
                           .section(QStringLiteral("Filling"), -1)
                           .contains(QStringLiteral("firstrow")))
                    row = i;
            }
            ASSERT_GE(lead, 0) << each.name << ' ' << lines;
            EXPECT_EQ(lead, row) << each.name << ' ' << lines;
        }
    }
}

TEST(PdfPages, setsWhatNoLineHolds)
{
    const QByteArray pdf = pdfOf(test::publicationOf(
        {test::briefing("# Long\n\n- **One:** " + std::string(100'000, 'x') + "\n")}));
    EXPECT_GT(test::pageTexts(pdf).size(), 10);
    EXPECT_THAT(test::complaints(pdf), ::testing::IsEmpty());
}

TEST(PdfPages, showsCharactersThatNoFontHasByTheirNumbers)
{
    const std::string text = textOf(pdfOf(test::publicationOf({test::briefing(
        "# Odd\n\n- **One:** private \xEE\x80\x80 use and zero\xE2\x80\x8Bwidth\n")})));
    EXPECT_THAT(text, HasSubstr("[U+E000]"));
    EXPECT_THAT(text, HasSubstr("zerowidth"));
}

TEST(PdfPages, partsWideTablesAndLosesNoColumn)
{
    std::string text = "# Wide\n\n|";
    std::string rule = "\n|";
    std::string row = "\n|";
    for (int i = 0; i < 30; ++i) {
        text += " head" + std::to_string(i) + " |";
        rule += " --- |";
        row += " cell" + std::to_string(i) + " |";
    }
    const std::string words = textOf(
        pdfOf(test::publicationOf({test::briefing(text + rule + row + "\n")})));
    for (int i = 0; i < 30; ++i)
        EXPECT_THAT(words, HasSubstr("\ncell" + std::to_string(i)));
}

} // namespace entente
