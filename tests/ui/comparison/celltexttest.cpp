// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/celltext.h"

#include "ui/style/style.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace entente::ui;

namespace {

CellText text(const QString &words)
{
    CellText text;
    text.words = words;
    text.font = font(TypeSize::Body);
    return text;
}

QString longWords(int count)
{
    return QStringLiteral("reconnaissance ").repeated(count);
}

} // namespace

TEST(ColumnWidths, fillTheWidthExactlyUpToFourColumns)
{
    for (int columns = 1; columns <= 4; ++columns) {
        for (const int available : {200, 641, 900, 1600}) {
            const QList<int> widths = columnWidths(columns, available);
            ASSERT_EQ(widths.size(), columns);
            EXPECT_EQ(std::accumulate(widths.begin(), widths.end(), 0), available);
            EXPECT_GT(*std::min_element(widths.begin(), widths.end()), 0);
        }
    }
}

TEST(ColumnWidths, keepManyColumnsWideEnoughToRead)
{
    const QList<int> widths = columnWidths(9, 700);
    for (const int width : widths)
        EXPECT_GE(width, 16 * grid);
    EXPECT_GT(std::accumulate(widths.begin(), widths.end(), 0), 700);
}

TEST(ColumnWidths, giveTheWordsToCompareMoreRoomThanTheAspect)
{
    const QList<int> widths = columnWidths(3, 900);
    EXPECT_LT(widths[0], widths[1]);
    EXPECT_EQ(widths[1], widths[2]);
}

TEST(ColumnWidths, ofNoColumnsAreNone)
{
    EXPECT_TRUE(columnWidths(0, 500).isEmpty());
}

TEST(CellHeight, growsAsTheColumnNarrows)
{
    const CellText words = text(longWords(12));
    EXPECT_GT(cellHeight(words, 150), cellHeight(words, 300));
    EXPECT_GT(cellHeight(words, 300), cellHeight(words, 2000));
}

TEST(CellHeight, isThatOfALineForShortAndForEmptyWords)
{
    EXPECT_EQ(cellHeight(text(QStringLiteral("Yes")), 400), cellHeight(text(QString()), 400));
    EXPECT_EQ(cellHeight(text(QStringLiteral("Yes")), 400), cellHeight(text(longWords(3)), 2000));
}

TEST(CellHeight, countsTheLineBreaksOfTheText)
{
    EXPECT_GT(cellHeight(text(QStringLiteral("one\ntwo")), 400),
              cellHeight(text(QStringLiteral("one two")), 400));
}

TEST(CellHeight, countsThatBoldWordsAreWider)
{
    CellText bold = text(longWords(40));
    bold.formats = differenceFormats({{0, static_cast<int>(bold.words.size())}}, lightPalette());
    EXPECT_GE(cellHeight(bold, 300), cellHeight(text(longWords(40)), 300));
}

TEST(CellHeight, breaksAWordThatIsWiderThanItsColumn)
{
    QTextLayout layout;
    layOut(layout, text(QString(200, u'w')), 100);
    EXPECT_GT(layout.lineCount(), 1);
    for (int i = 0; i < layout.lineCount(); ++i)
        EXPECT_LE(layout.lineAt(i).naturalTextWidth(), 100);
}

TEST(DifferenceFormats, areBoldAndWashedInLightAndInDark)
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const auto formats = differenceFormats({{2, 3}, {8, 1}}, palette);
        ASSERT_EQ(formats.size(), 2);
        EXPECT_EQ(formats[0].start, 2);
        EXPECT_EQ(formats[0].length, 3);
        for (const auto &range : formats) {
            EXPECT_EQ(range.format.fontWeight(), int(QFont::Bold));
            EXPECT_EQ(range.format.background().color(), differenceWash(palette));
        }
    }
}

TEST(TextArea, leavesTheSameRoomOnBothSides)
{
    const QRect cell(40, 10, 200, 60);
    const QRect area = textArea(cell);
    EXPECT_EQ(area.left() - cell.left(), cell.right() - area.right());
    EXPECT_TRUE(cell.contains(area));
}
