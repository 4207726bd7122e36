// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart.h"

#include "ui/style/style.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace entente::ui {
namespace {

ChartContents contents()
{
    ChartContents contents;
    for (const char *label : {"First", "Second", "Third"})
        contents.categories << ChartCategory{QString::fromLatin1(label), {}, false};
    contents.series << ChartSeries{QStringLiteral("A"), Qt::red, Qt::red, {4, 2, 1}}
                    << ChartSeries{QStringLiteral("B"), Qt::blue, Qt::blue, {2, 0, 1}};
    return contents;
}

std::unique_ptr<Chart> shown(BarShape shape)
{
    std::unique_ptr<Chart> chart(makeBarChart(shape, nullptr));
    chart->resize(600, 240);
    chart->setContents(contents());
    chart->show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(chart.get()));
    return chart;
}

void click(Chart &chart, const QPoint &at)
{
    QWidget *target = chart.childAt(at);
    ASSERT_NE(target, nullptr);
    QTest::mouseClick(target, Qt::LeftButton, {}, target->mapFrom(&chart, at));
}

TEST(StackedChart, drawsCategoriesFromTheTopDownAtTheLengthOfTheirSums)
{
    const auto chart = shown(BarShape::Stacked);
    const QRect first = chart->barRect(0, -1);
    const QRect second = chart->barRect(1, -1);
    EXPECT_LT(first.bottom(), second.top());
    EXPECT_EQ(first.left(), second.left());
    EXPECT_NEAR(first.width(), 3 * second.width(), 4);
}

TEST(StackedChart, tellsWhichBarWasClicked)
{
    const auto chart = shown(BarShape::Stacked);
    QSignalSpy spy(chart.get(), &Chart::barClicked);
    click(*chart, chart->barRect(1, -1).center());
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy[0][0].toInt(), 1);
    EXPECT_EQ(spy[0][1].toInt(), -1);
}

TEST(StackedChart, takesAClickOnTheLabelToo)
{
    const auto chart = shown(BarShape::Stacked);
    QSignalSpy spy(chart.get(), &Chart::barClicked);
    click(*chart, {4, chart->barRect(2, -1).center().y()});
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy[0][0].toInt(), 2);
}

TEST(StackedChart, looksInAPaletteThatComesLaterAsInOneThatWasThere)
{
    const auto look = [](bool comesLater) {
        const std::unique_ptr<Chart> chart(makeBarChart(BarShape::Stacked, nullptr));
        chart->resize(600, 240);
        chart->setPalette(comesLater ? lightPalette() : darkPalette());
        chart->setContents(contents());
        chart->setPalette(darkPalette());
        return chart->grab().toImage();
    };
    EXPECT_EQ(look(true), look(false));
}

TEST(GroupedChart, tellsWhichSeriesWasClickedAlsoAboveItsBar)
{
    const auto chart = shown(BarShape::Grouped);
    QSignalSpy spy(chart.get(), &Chart::barClicked);
    const QRect bar = chart->barRect(2, 1);
    click(*chart, bar.center());
    click(*chart, {bar.center().x(), bar.top() - 10});
    ASSERT_EQ(spy.size(), 2);
    for (const QList<QVariant> &each : spy) {
        EXPECT_EQ(each[0].toInt(), 2);
        EXPECT_EQ(each[1].toInt(), 1);
    }
}

TEST(Chart, survivesContentsThatComeAndGo)
{
    const auto chart = shown(BarShape::Stacked);
    chart->setContents({});
    EXPECT_TRUE(chart->barRect(0, -1).isNull());
    click(*chart, {300, 100});
    chart->setContents(contents());
    EXPECT_FALSE(chart->barRect(0, -1).isEmpty());
}

} // namespace
} // namespace entente::ui
