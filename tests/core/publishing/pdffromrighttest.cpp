// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/typesetdocument.h"
#include "tests/core/publishing/publications.h"
#include "tests/support/pdf/document.h"
#include "tests/support/pdfinspector.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gmock/gmock.h>

// Words that run from right to left: how they are copied, and where they stand.

namespace entente {

namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr const char *arabic = R"(---
title: أمن الطاقة في الخليج
language: ar
---

# أمن الطاقة في الخليج

أعدّه فريق NATO في عام 2026 بعد زيارة استمرت 14 يومًا، ولا سيما مضيق هرمز.

- **هجمات:** تستهدف الأنظمة.

| الجانب | النهج الحالي |
|---|---|
| الدفاع | رادارات |
)";

constexpr const char *hebrew = R"(---
title: ביטחון המים
language: he
---

# ביטחון המים

המסמך סוקר 3 מדינות בשנת 2026, לרבות פרויקט Red-Dead. שָׁלוֹם עֲלֵיכֶם.
)";

PublishOptions whole()
{
    PublishOptions options = test::datedOptions();
    options.fullText = true;
    return options;
}

QByteArray pdfOf(const char *markdown)
{
    return QByteArray::fromStdString(test::published(
        test::publicationOf({test::briefing(markdown)}), OutputFormat::Pdf, whole()));
}

TypesetDocument typesetOf(const std::string &markdown)
{
    Result<TypesetDocument> document = typesetDocument(
        test::publicationOf({test::briefing(markdown)}), whole(), {});
    if (!document) {
        ADD_FAILURE() << sentence(document.error()).toStdString();
        return {};
    }
    return std::move(document).value();
}

std::string wordsOf(const page::Piece &piece)
{
    std::string words;
    for (const page::Span &span : piece.box->text->spans)
        words += span.words;
    return words;
}

/// Where the first line of the words begins and ends on the page, where they stand last; points
/// from its left edge.
std::pair<double, double> extent(const TypesetDocument &document, const std::string &words)
{
    std::optional<std::pair<double, double>> found;
    for (const page::Page &page : document.pages.pages) {
        for (const auto *pieces : {&page.pieces, &page.runningPieces}) {
            for (const page::Piece &piece : *pieces) {
                if (wordsOf(piece) != words)
                    continue;
                const page::Line &line = piece.box->lines[piece.firstLine];
                const double left = piece.left + page::indentOf(*piece.box, line);
                found = {left, left + line.width};
            }
        }
    }
    EXPECT_TRUE(found) << words << " is not there";
    return found.value_or(std::pair(0.0, 0.0));
}

/// What a program reads in a PDF, in one line; nothing where it is not installed.
std::optional<std::string> readBy(const QString &program, const QStringList &arguments,
                                  const QByteArray &pdf)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return std::nullopt;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        ADD_FAILURE() << "the PDF could not be written";
    file.close();
    QProcess process;
    QStringList all = arguments;
    all.replaceInStrings(QStringLiteral("FILE"), file.fileName());
    process.start(program, all);
    EXPECT_TRUE(process.waitForFinished()) << program.toStdString();
    QString words = QString::fromUtf8(process.readAllStandardOutput());
    // Poppler says which way words run.
    words.remove(QRegularExpression(QStringLiteral("[\\x{202A}-\\x{202C}]")));
    return words.simplified().toStdString();
}

} // namespace

TEST(PdfFromRight, copiesWordsInTheOrderInWhichTheyAreRead)
{
    const QByteArray first = pdfOf(arabic);
    const std::string words = test::pageTexts(first).join(u' ').simplified().toStdString();
    EXPECT_THAT(words, HasSubstr("أعدّه فريق NATO في عام 2026 بعد زيارة استمرت 14 يومًا، ولا سيما"));
    EXPECT_THAT(test::complaints(first), IsEmpty());
    const QByteArray second = pdfOf(hebrew);
    const std::string said = test::text(second);
    EXPECT_THAT(said, HasSubstr("המסמך סוקר 3 מדינות בשנת 2026, לרבות פרויקט Red-Dead. שָׁלוֹם"));
    EXPECT_THAT(test::complaints(second), IsEmpty());
}

TEST(PdfFromRight, showsEachLetterAloneToTheLeftOfTheOneBefore)
{
    const QByteArray pdf = pdfOf("# משלחות\n");
    const test::pdf::Document document(pdf);
    const std::vector<test::pdf::TextStart> &starts = document.content(0).starts;
    ASSERT_GE(starts.size(), 6U);
    for (std::size_t i = 1; i < 6; ++i) {
        EXPECT_EQ(starts[i].y, starts[0].y) << i;
        EXPECT_LT(starts[i].x, starts[i - 1].x) << i;
    }
}

TEST(PdfFromRight, isReadInOrderByPopplerAndByMuPdf)
{
    bool any = false;
    for (const auto &[program, arguments] :
         {std::pair(QStringLiteral("pdftotext"),
                    QStringList{QStringLiteral("FILE"), QStringLiteral("-")}),
          std::pair(QStringLiteral("mutool"),
                    QStringList{QStringLiteral("draw"), QStringLiteral("-F"), QStringLiteral("txt"),
                                QStringLiteral("FILE")})}) {
        const std::optional<std::string> first = readBy(program, arguments, pdfOf(arabic));
        if (!first)
            continue;
        any = true;
        EXPECT_THAT(*first, HasSubstr("فريق NATO")) << program.toStdString();
        EXPECT_THAT(*first, HasSubstr("بعد زيارة استمرت")) << program.toStdString();
        EXPECT_THAT(*first, HasSubstr("يومًا")) << program.toStdString();               // a mark
        EXPECT_THAT(*first, HasSubstr("ولا سيما مضيق هرمز")) << program.toStdString(); // a ligature
        const std::optional<std::string> second = readBy(program, arguments, pdfOf(hebrew));
        EXPECT_THAT(*second, HasSubstr("לרבות פרויקט")) << program.toStdString();
        EXPECT_THAT(*second, HasSubstr("שָׁלוֹם עֲלֵיכֶם")) << program.toStdString();
    }
    if (!any)
        GTEST_SKIP() << "neither pdftotext nor mutool is installed";
}

TEST(PdfFromRight, standsOnThePageFromTheRight)
{
    const TypesetDocument document = typesetOf(arabic);
    const page::Page &page = document.pages.pages.front();
    constexpr double margin = 25 / 25.4 * 72;
    const double right = page.width - margin;
    // The title, and words of our own beside it.
    EXPECT_NEAR(extent(document, "أمن الطاقة في الخليج").second, right, 0.1);
    EXPECT_NEAR(extent(document, "Contents").second, right, 0.1);
    // Tables begin with their first column on the right.
    EXPECT_GT(extent(document, "الجانب").first, extent(document, "النهج الحالي").second);
    EXPECT_NEAR(extent(document, "الجانب").second, right - page::cellPadding, 0.1);
    // A bullet hangs to the right of its item.
    const auto bullet = extent(document, "•");
    EXPECT_GT(bullet.first, extent(document, "هجمات: تستهدف الأنظمة.").second);
    EXPECT_LE(bullet.second, right + 0.1);
    // The page number stands where a line ends.
    EXPECT_NEAR(extent(document, "Page 1 of 2").first, margin, 0.1);
}

TEST(PdfFromRight, standsSoWithoutAKeyThatNamesTheLanguage)
{
    const TypesetDocument document = typesetOf("# ביטחון המים\n\n- שלום עליכם וברכה\n");
    EXPECT_TRUE(document.content->fromRight);
    EXPECT_GT(extent(document, "•").first, extent(document, "שלום עליכם וברכה").second);
}

TEST(PdfFromRight, leavesADocumentInEnglishFromTheLeft)
{
    const TypesetDocument document = typesetOf("# Water\n\n- The minister said שלום עליכם.\n");
    EXPECT_FALSE(document.content->fromRight);
    EXPECT_LT(extent(document, "•").second,
              extent(document, "The minister said שלום עליכם.").first);
}

TEST(PdfFromRight, heedsTheMarksThatSayWhichWayWordsRun)
{
    // Without the mark the full stop would stand on the left of the Latin letters.
    const TypesetDocument with = typesetOf("# A\n\nשלום (C++\u200E) עליכם\n");
    const TypesetDocument without = typesetOf("# A\n\nשלום (C++) עליכם\n");
    const auto lefts = [](const TypesetDocument &document) {
        std::vector<std::string> order;
        for (const page::Page &page : document.pages.pages) {
            for (const page::Piece &piece : page.pieces) {
                if (wordsOf(piece).find("C++") == std::string::npos)
                    continue;
                std::map<float, std::string> placed;
                for (const page::Run &run : piece.box->runs)
                    placed[run.left] += run.word->words;
                for (const auto &[left, words] : placed)
                    order.push_back(words);
            }
        }
        return order;
    };
    EXPECT_NE(lefts(with), lefts(without));
}

} // namespace entente
