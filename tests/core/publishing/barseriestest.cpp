// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/barseries.h"

#include <gtest/gtest.h>

namespace entente::edition {

namespace {

QStringList row(const char *label, std::initializer_list<const char *> cells)
{
    QStringList made{QString::fromUtf8(label)};
    for (const char *cell : cells)
        made << QString::fromUtf8(cell);
    return made;
}

/// "One site: A 3, B 12 | …"
std::string told(const std::vector<BarSeries> &series)
{
    QStringList all;
    for (const BarSeries &each : series) {
        QStringList bars;
        for (const Bar &bar : each.bars)
            bars << bar.label + u' ' + bar.written;
        all << each.name + QStringLiteral(": ") + bars.join(QStringLiteral(", "));
    }
    return all.join(QStringLiteral(" | ")).toStdString();
}

} // namespace

TEST(CountedIn, readsNumbersAsTablesWriteThem)
{
    EXPECT_EQ(countedIn(QStringLiteral("12")), 12.0);
    EXPECT_EQ(countedIn(QStringLiteral("1,234,567")), 1234567.0);
    EXPECT_EQ(countedIn(QStringLiteral("12.5 %")), 12.5);
    EXPECT_EQ(countedIn(QStringLiteral("40%")), 40.0);
    for (const char *other : {"", "-3", "+3", "12,34", "three", "2024-05", "1.2.3", "$5", "12 km"})
        EXPECT_EQ(countedIn(QString::fromUtf8(other)), std::nullopt) << other;
}

TEST(BarSeries, areTheColumnsThatHoldNumbersAlone)
{
    const QStringList heads = row("Site", {"Radars", "Owner", "Ships"});
    const std::vector<QStringList> rows{row("A", {"3", "Navy", "1,200"}), row("B", {"", "4", "7"}),
                                        row("C", {"5", "Army", "9"}), row("D", {"6", "Army", "0"})};
    const std::vector<BarSeries> series = barSeriesOf(heads, rows);
    EXPECT_EQ(told(series), "Radars: A 3, C 5, D 6 | Ships: A 1,200, B 7, C 9, D 0");
    EXPECT_EQ(longestOf(series), 1200);
    EXPECT_EQ(series[0].cells[1].row, 2U);
    EXPECT_EQ(series[1].cells[0].column, 3U);
}

TEST(BarSeries, areTheRowsWhereThereAreMoreColumnsOfNumbers)
{
    const QStringList heads = row("Area", {"2023", "2024", "2025"});
    EXPECT_EQ(
        told(barSeriesOf(heads, {row("Cyber", {"1", "2", "3"}), row("Space", {"4", "0", ""})})),
        "Cyber: 2023 1, 2024 2, 2025 3 | Space: 2023 4, 2024 0");
}

TEST(BarSeries, areNoneWhereThereAreNoNumbers)
{
    EXPECT_TRUE(barSeriesOf(row("Aspect", {"Past"}), {row("A", {"one"}), row("B", {"3"})}).empty());
    EXPECT_TRUE(barSeriesOf(row("Aspect", {"Past"}), {}).empty());
    EXPECT_EQ(longestOf({}), 0);
}

} // namespace entente::edition
