// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/bitset.h"

#include <gtest/gtest.h>

namespace entente {

TEST(BitSetOfAnySize, countsWhatIsSet)
{
    for (const std::size_t size : {0U, 1U, 63U, 64U, 65U, 200U}) {
        EXPECT_EQ(BitSet(size, true).count(), size);
        EXPECT_EQ(BitSet(size).count(), 0U);
    }
    BitSet left(70);
    BitSet right(70);
    left.set(3);
    left.set(69);
    right.set(69);
    left &= right;
    EXPECT_EQ(left.count(), 1U);
    EXPECT_TRUE(left.test(69));
    left.reset(69);
    EXPECT_EQ(left.count(), 0U);
}

} // namespace entente
