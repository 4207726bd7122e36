// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/heightmap.h"

#include <gtest/gtest.h>

namespace entente::ui {
namespace {

TEST(HeightMap, saysWhereEachItemBegins)
{
    HeightMap map;
    map.reset({10, 20, 30});
    EXPECT_EQ(map.top(0), 0);
    EXPECT_EQ(map.top(1), 10);
    EXPECT_EQ(map.top(2), 30);
    EXPECT_EQ(map.total(), 60);
}

TEST(HeightMap, findsTheItemAtAPlace)
{
    HeightMap map;
    map.reset({10, 20, 30});
    EXPECT_EQ(map.itemAt(0), 0U);
    EXPECT_EQ(map.itemAt(9.5), 0U);
    EXPECT_EQ(map.itemAt(10), 1U);
    EXPECT_EQ(map.itemAt(30), 2U);
    EXPECT_EQ(map.itemAt(-5), 0U);
    EXPECT_EQ(map.itemAt(500), 2U);
}

TEST(HeightMap, movesWhatFollowsWhenAHeightChanges)
{
    HeightMap map;
    map.reset(std::vector<double>(1000, 10));
    map.setHeight(500, 25);
    EXPECT_EQ(map.top(500), 5000);
    EXPECT_EQ(map.top(501), 5025);
    EXPECT_EQ(map.total(), 10015);
    EXPECT_EQ(map.itemAt(5024), 500U);
    EXPECT_EQ(map.itemAt(5025), 501U);
}

TEST(HeightMap, canBeEmpty)
{
    HeightMap map;
    map.reset({});
    EXPECT_EQ(map.total(), 0);
    EXPECT_EQ(map.itemAt(10), 0U);
}

} // namespace
} // namespace entente::ui
