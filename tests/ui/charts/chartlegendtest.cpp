// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartlegend.h"

#include <gtest/gtest.h>

namespace entente::ui {
namespace {

TEST(FlowLegend, putsEntriesSideBySideWhileThereIsRoom)
{
    const QList<QRect> places = flowLegend({50, 60}, 20, 300);
    ASSERT_EQ(places.size(), 2);
    EXPECT_EQ(places[0].top(), places[1].top());
    EXPECT_GT(places[1].left(), places[0].right());
}

TEST(FlowLegend, goesOnInTheNextLine)
{
    const QList<QRect> places = flowLegend({50, 60}, 20, 100);
    EXPECT_EQ(places[1], QRect(0, 20, 60, 20));
}

TEST(FlowLegend, givesAnEntryThatIsTooWideALineOfItsOwn)
{
    const QList<QRect> places = flowLegend({500, 60}, 20, 100);
    EXPECT_EQ(places[0].top(), 0);
    EXPECT_EQ(places[1].top(), 20);
}

TEST(ChartLegend, saysItsEntriesToScreenReaders)
{
    ChartLegend legend;
    legend.setEntries(
        {{QStringLiteral("Threats"), {}, {}, {}}, {QStringLiteral("Benefits"), {}, {}, {}}});
    EXPECT_EQ(legend.accessibleName(), QStringLiteral("Legend: Threats, Benefits"));
    EXPECT_GT(legend.heightForWidth(20), legend.heightForWidth(2000));
}

} // namespace
} // namespace entente::ui
