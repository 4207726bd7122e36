// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/flowtable.h"

#include "core/publishing/tabletext.h"
#include "tests/support/briefings.h"

#include <QFontMetricsF>

#include <gmock/gmock.h>

#include <numeric>
#include <set>

namespace entente::pages {

namespace {

using ::testing::ElementsAre;
using Columns = std::vector<std::size_t>;
using Words = Run; // testing::Test has a Run of its own

constexpr double a4 = 160 * millimetre;

TableText tableOf(const std::vector<QString> &heads, const std::vector<std::vector<QString>> &rows)
{
    TableText table;
    for (const QString &head : heads)
        table.heads.push_back({Run{head, 0, {}}});
    for (const std::vector<QString> &row : rows) {
        auto &cells = table.rows.emplace_back();
        for (const QString &cell : row)
            cells.push_back({Run{cell, 0, {}}});
    }
    table.alignments.resize(heads.size());
    return table;
}

TableText wide(std::size_t columns)
{
    return tableOf(std::vector<QString>(columns, QStringLiteral("head")), {});
}

double sum(const std::vector<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

} // namespace

TEST(ColumnGroups, keepsATableWholeWhereThePageHasRoom)
{
    EXPECT_THAT(columnGroups(wide(3), a4), ElementsAre(Columns{0, 1, 2}));
    EXPECT_THAT(columnGroups(wide(1), a4), ElementsAre(Columns{0}));
}

TEST(ColumnGroups, repeatsTheFirstColumnAndLosesNone)
{
    const std::vector<Columns> groups = columnGroups(wide(15), a4);
    EXPECT_GT(groups.size(), 1U);
    std::set<std::size_t> all;
    for (const Columns &group : groups) {
        EXPECT_EQ(group.front(), 0U);
        EXPECT_LE(group.size(), 7U);
        all.insert(group.begin(), group.end());
    }
    EXPECT_EQ(all.size(), 15U);
    // The parts are about as wide as each other.
    EXPECT_LE(groups.front().size(), groups.back().size() + 1);
    EXPECT_LE(groups.back().size(), groups.front().size() + 1);
}

TEST(ColumnWidths, fillThePageWhateverIsInTheTable)
{
    const QString tale = QString(QStringLiteral("many words ")).repeated(50);
    const QString monster = QString(400, u'x');
    for (const TableText &table :
         {tableOf({QStringLiteral("a"), QStringLiteral("b")}, {}),
          tableOf({QStringLiteral("a"), QStringLiteral("b")}, {{tale, QStringLiteral("x")}}),
          tableOf({QStringLiteral("a"), QStringLiteral("b")}, {{monster, monster}}),
          tableOf({QString(), QString()}, {{QString(), QString()}})}) {
        const std::vector<double> widths = columnWidths(table, {0, 1}, a4);
        EXPECT_NEAR(sum(widths), a4, 1);
        for (const double width : widths)
            EXPECT_GT(width, 0);
    }
}

TEST(ColumnWidths, giveAShortColumnWhatItNeedsAndALongOneTheRest)
{
    const TableText table = tableOf(
        {QStringLiteral("Line"), QStringLiteral("Topic")},
        {{QStringLiteral("12"), QString(QStringLiteral("word ")).repeated(80)}});
    const std::vector<double> widths = columnWidths(table, {0, 1}, a4);
    EXPECT_LT(widths[0], a4 / 5);
    EXPECT_GT(widths[1], a4 * 4 / 5);
}

TEST(ColumnWidths, leaveTheLongestWordOfAColumnWhole)
{
    const TableText table = tableOf(
        {QStringLiteral("Kind"), QStringLiteral("Text")},
        {{QStringLiteral("Recommendations"), QString(QStringLiteral("word ")).repeated(500)}});
    QFont bold = font(Type::Cell);
    bold.setWeight(QFont::Bold);
    EXPECT_GT(columnWidths(table, {0, 1}, a4)[0],
              QFontMetricsF(bold).horizontalAdvance(QStringLiteral("Recommendations")));
}

TEST(TableText, marksTheWordsByWhichTwoAlternativesDiffer)
{
    const BriefingPtr of = test::briefing(
        "# T\n\n| Aspect | Current | Past |\n| --- | --- | --- |\n"
        "| Exercises | joint and large | joint and small |\n");
    ASSERT_EQ(of->tables[0].role, TableRole::Comparison);
    const TableText text = tableText(*of, of->tables[0], {0});
    const auto bold = [](const TableText::Cell &cell) {
        QString words;
        for (const Words &run : cell)
            words += (run.styles & Style::Strong) != 0 ? run.words : QString();
        return words.toStdString();
    };
    EXPECT_EQ(bold(text.rows[0][0]), "");
    EXPECT_EQ(bold(text.rows[0][1]), "large");
    EXPECT_EQ(bold(text.rows[0][2]), "small");
}

TEST(TableText, holdsTheRowsAskedForAlone)
{
    const BriefingPtr of = test::bundled();
    const TableText text = tableText(*of, of->tables[0], {0, 2});
    ASSERT_EQ(text.rows.size(), 2U);
    EXPECT_EQ(text.rows[1][0][0].words.toStdString(), "Logistics");
    EXPECT_EQ(text.heads.size(), 2U);
}

TEST(TableText, isNamedByItsCaptionOrItsAlternatives)
{
    const BriefingPtr of = test::bundled();
    EXPECT_EQ(tableTitle(*of, of->tables[0], 1).toStdString(),
              "Table 1. The areas in which the alliance is to be reinforced are set out below.");
    EXPECT_EQ(tableTitle(*of, of->tables[1], 2).toStdString(),
              "Table 2. Current approach, Past approach");
}

} // namespace entente::pages
