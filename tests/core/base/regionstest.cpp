// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/regions.h"

#include <gtest/gtest.h>

namespace entente::text {

TEST(Countries, areKnownByEnglishAndJapaneseNames)
{
    EXPECT_TRUE(isCountry("japan"));
    EXPECT_TRUE(isCountry("south korea"));
    EXPECT_TRUE(isCountry("the netherlands"));
    EXPECT_TRUE(isCountry("フィンランド"));
    EXPECT_TRUE(isCountry("米国"));
    EXPECT_TRUE(isCountry("u.s."));
}

TEST(Countries, areNoOtherNames)
{
    EXPECT_FALSE(isCountry("navy"));
    EXPECT_FALSE(isCountry("japan and others"));
    EXPECT_FALSE(isCountry("the"));
    EXPECT_FALSE(isCountry(""));
}

} // namespace entente::text
