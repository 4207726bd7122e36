// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/search/textcache.h"

#include <gtest/gtest.h>

namespace entente::library {

TEST(TextCache, handsOutWhatItKeeps)
{
    TextCache cache;
    cache.keep(1, "the strait");
    ASSERT_NE(cache.find(1), nullptr);
    EXPECT_EQ(*cache.find(1), "the strait");
    EXPECT_EQ(cache.find(2), nullptr);
}

TEST(TextCache, letsGoOfWhatWasAskedForLongestAgo)
{
    TextCache cache(10);
    cache.keep(1, "aaaa");
    cache.keep(2, "bbbb");
    EXPECT_NE(cache.find(1), nullptr);
    cache.keep(3, "cccc");
    EXPECT_NE(cache.find(1), nullptr);
    EXPECT_EQ(cache.find(2), nullptr);
    EXPECT_NE(cache.find(3), nullptr);
    EXPECT_EQ(cache.bytes(), 8U);
}

TEST(TextCache, doesNotKeepWhatIsLargerThanAllTogetherMayBe)
{
    TextCache cache(10);
    cache.keep(1, "aaaa");
    cache.keep(2, std::string(11, 'b'));
    EXPECT_NE(cache.find(1), nullptr);
    EXPECT_EQ(cache.find(2), nullptr);
}

TEST(TextCache, keepsABriefingOnce)
{
    TextCache cache(10);
    cache.keep(1, "aaaa");
    cache.keep(1, "aaaa");
    EXPECT_EQ(cache.bytes(), 4U);
}

} // namespace entente::library
