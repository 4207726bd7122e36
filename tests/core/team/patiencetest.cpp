// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/patience.h"

#include <gtest/gtest.h>

#include <set>

namespace entente::test {

using team::Patience;

TEST(Patience, waitsLongerEachTimeAndNeverForEver)
{
    Patience patience(143);
    for (int i = 0; i < 1000; ++i) {
        const auto wait = patience.next();
        EXPECT_GE(wait, Patience::least);
        EXPECT_LE(wait, Patience::most);
        EXPECT_LE(wait, Patience::least * (1 << std::min(i, 8)));
    }
    patience.reset();
    EXPECT_EQ(patience.next(), Patience::least);
}

TEST(Patience, differsFromOneClientToAnother)
{
    std::set<std::chrono::milliseconds> waits;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        Patience patience(seed);
        for (int i = 0; i < 8; ++i)
            (void)patience.next();
        waits.insert(patience.next());
    }
    EXPECT_GT(waits.size(), 90U);
}

} // namespace entente::test
