// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/beside.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace entente {

TEST(Beside, findsWhatIsStartedAndLoaded)
{
    for (const char *const name : {"entente-reader", "entente-qpdf.so"}) {
        const std::string path = besideProgram(name);
        ASSERT_FALSE(path.empty()) << name;
        EXPECT_TRUE(std::filesystem::is_regular_file(path)) << path;
    }
}

TEST(Beside, isEmptyForWhatIsMissing)
{
    EXPECT_EQ(besideProgram("entente-nothing.so"), "");
}

} // namespace entente
