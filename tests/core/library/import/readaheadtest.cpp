// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/import/readahead.h"

#include <gtest/gtest.h>

namespace entente::library {

TEST(ReadingAhead, stopsAtSoManyFiles)
{
    ReadAhead ahead(10, 3, 1000);
    for (std::size_t i = 0; i < 3; ++i) {
        ASSERT_TRUE(ahead.mayBegin());
        EXPECT_EQ(ahead.begin(1), i);
    }
    EXPECT_FALSE(ahead.mayBegin());
    ahead.take();
    EXPECT_TRUE(ahead.mayBegin());
}

TEST(ReadingAhead, stopsAtSoManyBytesHoweverFewTheFiles)
{
    ReadAhead ahead(10, 100, 1000);
    ahead.begin(600);
    ASSERT_TRUE(ahead.mayBegin());
    ahead.begin(600);
    EXPECT_FALSE(ahead.mayBegin());
    ahead.weigh(1, 300); // it was packed meanwhile
    EXPECT_TRUE(ahead.mayBegin());
    ahead.weigh(0, 5000); // and this one was a PDF
    EXPECT_FALSE(ahead.mayBegin());
    ahead.take();
    EXPECT_TRUE(ahead.mayBegin());
}

TEST(ReadingAhead, letsTheFileThatIsWaitedForBeReadHoweverLarge)
{
    ReadAhead ahead(3, 100, 1000);
    EXPECT_TRUE(ahead.mayBegin());
    ahead.begin(5000);
    EXPECT_FALSE(ahead.mayBegin());
    ahead.take();
    EXPECT_TRUE(ahead.mayBegin());
}

TEST(ReadingAhead, endsWithTheLastFile)
{
    ReadAhead ahead(1, 100, 1000);
    EXPECT_FALSE(ahead.isAtEnd());
    ahead.begin(1);
    EXPECT_TRUE(ahead.isAtEnd());
    EXPECT_FALSE(ahead.mayBegin());
    ahead.take();
    EXPECT_FALSE(ahead.mayBegin());
    EXPECT_TRUE(ReadAhead(0, 100, 1000).isAtEnd());
}

} // namespace entente::library
