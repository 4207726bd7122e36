// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/way.h"

#include <gtest/gtest.h>

namespace entente::test {

using team::Settings;
using team::Way;

namespace {

const Settings three{{"host", "a,b,c"}, {"port", "1,2,3"}};

} // namespace

TEST(Way, beginsWithTheFirstOfTheAddress)
{
    const Settings told = Way().next(three);
    EXPECT_EQ(told.at("host"), "a,b,c");
    EXPECT_EQ(told.at("port"), "1,2,3");
    EXPECT_EQ(told.at("connect_timeout"), "3");
    EXPECT_EQ(told.at("tcp_user_timeout"), "6000");
}

TEST(Way, beginsWithAnotherMachineWhereOneFailed)
{
    Way way;
    way.failed(false);
    EXPECT_EQ(way.next(three).at("host"), "b,c,a");
    EXPECT_EQ(way.next(three).at("port"), "2,3,1") << "each keeps its port";
    way.failed(false);
    way.failed(false);
    EXPECT_EQ(way.next(three).at("host"), "a,b,c");
}

TEST(Way, leavesAPortOfAllMachinesAndAMachineAloneAsTheyAre)
{
    Way way;
    way.failed(false);
    const Settings told = way.next({{"host", "a,b"}, {"port", "6432"}});
    EXPECT_EQ(told.at("host"), "b,a");
    EXPECT_EQ(told.at("port"), "6432");
    EXPECT_EQ(way.next({{"host", "/run/postgresql"}}).at("host"), "/run/postgresql");
    EXPECT_EQ(way.next({{"dbname", "entente"}}).count("host"), 0U);
}

TEST(Way, waitsLongerForThoseThatWereSilentUntilTheWayIsShortAgain)
{
    Way way;
    way.failed(true);
    EXPECT_EQ(way.next(three).at("connect_timeout"), "6");
    EXPECT_EQ(way.next(three).at("tcp_user_timeout"), "12000");
    way.failed(false);
    EXPECT_EQ(way.next(three).at("connect_timeout"), "6") << "who refuses is near";
    for (int i = 0; i < 10; ++i)
        way.failed(true);
    EXPECT_EQ(way.next(three).at("connect_timeout"), "40");
    way.reached(std::chrono::seconds(9));
    EXPECT_EQ(way.next(three).at("connect_timeout"), "40") << "it is still far";
    way.reached(std::chrono::milliseconds(80));
    EXPECT_EQ(way.next(three).at("connect_timeout"), "3");
}

TEST(Way, leavesWhatTheAddressSaysOfTime)
{
    Way way;
    way.failed(true);
    EXPECT_EQ(way.next({{"host", "a"}, {"connect_timeout", "3"}}).at("connect_timeout"), "3");
}

} // namespace entente::test
