// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/topictree.h"

#include "tests/support/briefings.h"

#include <gmock/gmock.h>

#include <random>

using namespace entente;
using namespace entente::ui;

namespace {

using Rows = std::vector<std::uint32_t>;

/// Does to a list what a view is told.
Rows applied(Rows rows, const Rows &after)
{
    for (const RowChange &change : rowChanges(rows, after)) {
        const auto at = rows.begin() + change.first;
        if (!change.comes) {
            rows.erase(at, at + change.count);
            continue;
        }
        const auto from = after.begin() + static_cast<std::ptrdiff_t>(change.from);
        rows.insert(at, from, from + change.count);
    }
    return rows;
}

} // namespace

TEST(RowChanges, areNoneBetweenEqualLists)
{
    EXPECT_TRUE(rowChanges({1, 2, 3}, {1, 2, 3}).empty());
    EXPECT_TRUE(rowChanges({}, {}).empty());
}

TEST(RowChanges, takeNeighboursTogether)
{
    const std::vector<RowChange> changes = rowChanges({1, 2, 3, 4, 5}, {1, 5, 6, 7});
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_FALSE(changes[0].comes);
    EXPECT_EQ(changes[0].first, 1);
    EXPECT_EQ(changes[0].count, 3);
    EXPECT_TRUE(changes[1].comes);
    EXPECT_EQ(changes[1].first, 2);
    EXPECT_EQ(changes[1].count, 2);
}

TEST(RowChanges, leadFromAnyListToAnyOther)
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        Rows before;
        Rows after;
        for (std::uint32_t i = 0; i < 24; ++i) {
            if (random() % 2 == 0)
                before.push_back(i);
            if (random() % 3 != 0)
                after.push_back(i);
        }
        EXPECT_EQ(applied(before, after), after);
    }
}

TEST(TopicGrouper, groupsByKindInTheOrderOfTheKinds)
{
    const auto index = test::indexOf({test::bundled()});
    const TopicGrouper grouper(index, Grouping::Kind, {});
    std::size_t topics = 0;
    std::uint64_t last = 0;
    for (const TopicTreeGroup &group : grouper.groups(BitSet(index->size(), true))) {
        EXPECT_GE(group.key, last);
        EXPECT_FALSE(group.entries.empty());
        last = group.key;
        topics += group.entries.size();
    }
    EXPECT_EQ(topics, 19U);
}

TEST(TopicGrouper, putsATopicUnderEachOfItsFocusAreas)
{
    const auto index = test::indexOf({test::bundled()});
    const TopicGrouper grouper(index, Grouping::FocusArea, {});
    const Briefing &briefing = *index->briefings()[0];
    for (const TopicTreeGroup &group : grouper.groups(BitSet(index->size(), true))) {
        const int area = grouper.areaOf(group.key);
        for (const std::uint32_t entry : group.entries) {
            const Topic &topic = briefing.topics[entry];
            if (area < 0)
                EXPECT_TRUE(briefing.areasOf(topic).empty());
            else
                EXPECT_TRUE(briefing.hasArea(topic, static_cast<ConceptIndex>(area)));
        }
    }
}

TEST(TopicGrouper, keepsTheOrderOfAreasUnderEveryFilter)
{
    const auto index = test::indexOf({test::bundled()});
    const TopicGrouper grouper(index, Grouping::FocusArea, {});
    Rows keys;
    for (const TopicTreeGroup &group : grouper.groups(BitSet(index->size(), true)))
        keys.push_back(static_cast<std::uint32_t>(group.key));
    BitSet few(index->size());
    few.set(0);
    few.set(5);
    for (const TopicTreeGroup &group : grouper.groups(few))
        EXPECT_THAT(keys, ::testing::Contains(group.key));
}
