// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/manual/manualbook.h"

#include <gtest/gtest.h>

namespace entente::ui {

TEST(ManualBook, hasEveryChapterInBothLanguages)
{
    for (const char *language : {"en", "ja"}) {
        const ManualBook book(QString::fromLatin1(language));
        ASSERT_EQ(static_cast<qsizetype>(book.chapters().size()), ManualBook::names().size());
        for (const ManualChapter &chapter : book.chapters()) {
            EXPECT_FALSE(chapter.title.isEmpty()) << language << chapter.name.toStdString();
            EXPECT_GT(chapter.markdown.size(), 200) << language << chapter.name.toStdString();
        }
    }
}

TEST(ManualBook, isInEnglishWhereALanguageHasNone)
{
    const ManualBook book(QStringLiteral("xx"));
    EXPECT_EQ(book.chapters().front().title.toStdString(), "Opening briefings");
}

TEST(ManualBook, findsChaptersThatHaveEachOfTheWordsAndThoseNamedSoFirst)
{
    const ManualBook book(QStringLiteral("en"));
    const auto hits = book.find(QStringLiteral("charts"));
    ASSERT_GT(hits.size(), 1U);
    EXPECT_EQ(book.chapters()[static_cast<std::size_t>(hits[0].chapter)].name.toStdString(),
              "charts");
    EXPECT_TRUE(hits[0].excerpt.contains(QStringLiteral("chart"), Qt::CaseInsensitive));
    for (const ManualBook::Hit &hit : book.find(QStringLiteral("tesseract japanese")))
        EXPECT_GE(hit.count, 2);
    EXPECT_TRUE(book.find(QStringLiteral("tesseract zeppelin")).empty());
    EXPECT_TRUE(book.find(QStringLiteral("  ")).empty());
}

TEST(ManualBook, findsWordsOfJapaneseAndNoneOfTheSignsOfMarkdown)
{
    const ManualBook book(QStringLiteral("ja"));
    EXPECT_FALSE(book.find(QStringLiteral("論点")).empty());
    for (const char *sign : {"](", "**", "pictures/"})
        EXPECT_TRUE(book.find(QString::fromLatin1(sign)).empty()) << sign;
}

TEST(ManualBook, makesThePartsThatAreOfTheProgramAsItIsNow)
{
    const ManualBook book(QStringLiteral("en"), {{QStringLiteral("shortcuts"), [] {
                                                      return QStringLiteral("MADE NOW");
                                                  }}});
    const QString text =
        book.chapters()[static_cast<std::size_t>(book.indexOf(QStringLiteral("shortcuts")))]
            .markdown;
    EXPECT_TRUE(text.contains(QStringLiteral("MADE NOW")));
    EXPECT_FALSE(text.contains(QStringLiteral("<!--")));
    EXPECT_FALSE(text.contains(QStringLiteral("| Open |")));
}

TEST(ManualBook, namesHeadingsAsLinksDo)
{
    EXPECT_EQ(headingName(QStringLiteral("What a start shows")).toStdString(),
              "what-a-start-shows");
    EXPECT_EQ(headingName(QStringLiteral("PDF, and more!")).toStdString(), "pdf-and-more");
    EXPECT_EQ(headingName(QStringLiteral("種類の確かさ")).toStdString(), "種類の確かさ");
}

} // namespace entente::ui
