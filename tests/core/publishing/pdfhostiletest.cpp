// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/publishingerror.h"
#include "tests/core/publishing/publications.h"
#include "tests/support/pdfinspector.h"

#include <gmock/gmock.h>

// Documents that no page was made for.

namespace entente {

namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

QByteArray pdfOf(const std::string &text, const PublishOptions &options = test::datedOptions())
{
    return QByteArray::fromStdString(
        test::published(test::publicationOf({test::briefing(text)}), OutputFormat::Pdf, options));
}

std::string tableOf(int columns, int rows, const std::string &head, const std::string &cell)
{
    std::string text = "# Table\n\n|";
    for (int i = 0; i < columns; ++i)
        text += " " + head + std::to_string(i) + " |";
    text += "\n|";
    for (int i = 0; i < columns; ++i)
        text += " --- |";
    for (int row = 0; row < rows; ++row) {
        text += "\n|";
        for (int i = 0; i < columns; ++i)
            text += " r" + std::to_string(row) + "c" + std::to_string(i) + " " + cell + " |";
    }
    return text + "\n";
}

/// Real words, so many characters of them.
std::string prose(std::size_t characters)
{
    std::string words;
    while (words.size() < characters)
        words += "deterrence and readiness of the allied forces in the region ";
    words.resize(characters);
    return words;
}

PublishOptions narrow()
{
    PublishOptions options = test::datedOptions();
    options.fontSize = 16;
    options.margin = 50;
    return options;
}

} // namespace

TEST(PdfHostile, setsTenColumnsOfRealTextReadably)
{
    const QByteArray pdf = pdfOf(tableOf(10, 40, "Heading", prose(60)));
    const std::string words = test::text(pdf);
    for (int i = 0; i < 10; ++i)
        EXPECT_THAT(words, HasSubstr("r39c" + std::to_string(i)));
    EXPECT_THAT(test::complaints(pdf), IsEmpty());
    EXPECT_TRUE(test::contentStaysOnPage(pdf, 30));
}

TEST(PdfHostile, setsFiveThousandRowsWithTheirHeadOnEveryPage)
{
    const QByteArray pdf = pdfOf(tableOf(4, 5000, "Heading", "words"));
    const std::string words = test::text(pdf);
    for (const int row : {0, 1, 2499, 4998, 4999})
        EXPECT_THAT(words, HasSubstr("r" + std::to_string(row) + "c3"));
    int heads = 0;
    const QStringList pages = test::pageTexts(pdf);
    for (const QString &page : pages)
        heads += page.contains(QStringLiteral("Heading3")) ? 1 : 0;
    EXPECT_GE(heads, pages.size() - 4); // but for title, chart and sources
    EXPECT_GT(pages.size(), 100);
}

TEST(PdfHostile, setsACellOfFourThousandCharactersAndAHeadOfAsMany)
{
    for (const auto &[head, cell] :
         {std::pair(std::string("H"), prose(4000)), std::pair(prose(4000), std::string("cell")),
          std::pair(prose(4000), prose(4000))}) {
        const QByteArray pdf = pdfOf(tableOf(3, 2, head, cell), narrow());
        EXPECT_THAT(test::complaints(pdf), IsEmpty());
        EXPECT_TRUE(test::contentStaysOnPage(pdf, 60));
    }
}

TEST(PdfHostile, setsAsManyColumnsAsABriefingMayHaveInTheLargestType)
{
    const QByteArray pdf = pdfOf(tableOf(256, 2, "Heading", "w"), narrow());
    const std::string words = test::text(pdf);
    for (int i = 0; i < 256; ++i)
        EXPECT_THAT(words, HasSubstr("r1c" + std::to_string(i) + " w"));
    EXPECT_TRUE(test::contentStaysOnPage(pdf, 60));
}

TEST(PdfHostile, setsAMegabyteWithoutASpace)
{
    const QByteArray pdf = pdfOf("# Long\n\n- **One:** " + std::string(1 << 20, 'x') + "\n",
                                 narrow());
    EXPECT_THAT(test::complaints(pdf), IsEmpty());
    EXPECT_TRUE(test::contentStaysOnPage(pdf, 60));
}

TEST(PdfHostile, setsLettersThatAreNone)
{
    PublishOptions options = test::datedOptions();
    options.title = QStringLiteral("A") + QChar(0) + QChar(0xD800) + QChar(0xDFFF) + QChar(0xFFFF)
        + QStringLiteral("Z");
    options.preparedFor = QString(QChar(0xDC00)) + QChar(0x202E) + QStringLiteral("(x)");
    const QByteArray pdf = pdfOf("# T\n\n- **One:** joined\xE2\x80\x8D"
                                 "\xE2\x80\x8C"
                                 "word, "
                                 "\xEF\xBF\xBF \xEF\xB7\x90 \xF0\x9F\x91\xA9\xE2\x80\x8D"
                                 "\xF0\x9F\x92\xBB \xE2\x80\xAE"
                                 "abc\xE2\x80\xAC\n",
                                 options);
    EXPECT_THAT(test::complaints(pdf), IsEmpty());
}

TEST(PdfHostile, namesTheScriptThatHasNoFont)
{
    // Kawi came with Unicode 15.
    const Result<QByteArray> bytes = publish(
        test::publicationOf({test::briefing("# T\n\n- **One:** \xF0\x91\xBC\x92 word\n")}),
        OutputFormat::Pdf, test::datedOptions());
    if (bytes)
        GTEST_SKIP() << "this machine has a font for the Kawi script";
    EXPECT_EQ(bytes.error().code, PublishingError::MissingFont);
    EXPECT_THAT(sentence(bytes.error()).toStdString(), HasSubstr("the letters of Kawi"));
}

TEST(PdfHostile, refusesAFontThatIsNotThere)
{
    PublishOptions options = test::datedOptions();
    options.font = "No Such Typeface";
    const Result<QByteArray> bytes = publish(test::publicationOf({test::bundled()}),
                                             OutputFormat::Pdf, options);
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, PublishingError::UnknownFont);
    EXPECT_THAT(sentence(bytes.error()).toStdString(), HasSubstr("No Such Typeface"));
}

} // namespace entente
