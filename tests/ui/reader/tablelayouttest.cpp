// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/tablelayout.h"

#include "tests/support/briefings.h"

#include <gmock/gmock.h>

namespace entente::ui {
namespace {

using ::testing::ElementsAre;

TEST(FitColumns, fillsTheMeasureWhereThereIsRoom)
{
    const TableColumns columns = fitColumns({{50, 100}, {50, 200}}, 600);
    EXPECT_THAT(columns.widths, ElementsAre(200, 400));
    EXPECT_EQ(columns.total, 600);
}

TEST(FitColumns, takesFromTheWidestFirst)
{
    const TableColumns columns = fitColumns({{50, 100}, {50, 900}, {50, 900}}, 500);
    EXPECT_THAT(columns.widths, ElementsAre(100, 199, 199));
    EXPECT_LE(columns.total, 500);
}

TEST(FitColumns, neverMakesAColumnNarrowerThanItsLongestWord)
{
    const TableColumns columns = fitColumns({{180, 200}, {20, 900}}, 300);
    EXPECT_GE(columns.widths[0], 180);
    EXPECT_LE(columns.total, 300);
}

TEST(FitColumns, letsATableScrollWhoseLongestWordsDoNotFit)
{
    const TableColumns columns = fitColumns({{200, 250}, {200, 250}}, 300);
    EXPECT_THAT(columns.widths, ElementsAre(250, 250));
}

std::string wideTable()
{
    std::string heads = "|";
    std::string rule = "|";
    std::string row = "|";
    for (int i = 0; i < 10; ++i) {
        heads += " Alternative " + std::to_string(i) + " |";
        rule += "---|";
        row += i == 4 ? " " : " some words |";
        for (int words = 0; i == 4 && words < 500; ++words)
            row += "eightlet";
        row += i == 4 ? " |" : "";
    }
    return "Compared:\n\n" + heads + "\n" + rule + "\n" + row + "\n";
}

TEST(TableLayout, keepsALongCellReadable)
{
    const PageText page(test::briefing(wideTable()));
    const ReaderType type;
    const TableColumns columns = measureColumns(page, 0, type, type.measure);
    ASSERT_EQ(columns.widths.size(), 10U);
    EXPECT_GT(columns.total, type.measure);
    for (const qreal width : columns.widths)
        EXPECT_LE(width, type.measure);
    EXPECT_GT(columns.widths[4], columns.widths[3]);
}

TEST(TableLayout, givesARowTheHeightOfItsHighestCell)
{
    const PageText page(test::briefing("| Aspect | Now |\n|---|---|\n| A | one |\n| B | "
                                       "a good many words that will not fit on a single line of a "
                                       "column, however wide that column may come to be |\n"));
    const ReaderType type;
    const TableColumns columns = measureColumns(page, 0, type, type.measure);
    const std::size_t last = page.items().size() - 1;
    const ItemLayout low = layOutRow(page, last - 1, columns, type);
    const ItemLayout high = layOutRow(page, last, columns, type);
    EXPECT_GT(high.box.height(), low.box.height());
    EXPECT_GT(high.flows[1].flow.lineCount(), 1);
    EXPECT_EQ(high.flows[0].at.y(), high.flows[1].at.y());
    EXPECT_LT(high.flows[0].at.x(), high.flows[1].at.x());
}

} // namespace
} // namespace entente::ui
