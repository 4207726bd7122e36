// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/filename.h"

#include <gtest/gtest.h>

namespace entente {

TEST(FileNames, comeBackByteForByte)
{
    std::string every;
    for (int byte = 1; byte < 256; ++byte)
        every += static_cast<char>(byte);
    for (const std::string &file :
         {std::string(), std::string("briefing.md"), std::string("日本 😀.md"),
          std::string("caf\xE9.md"), std::string("\xE3\x81"), std::string("\xF0\x9F\x98x\xFF"),
          std::string("\xED\xB2\x80 half a pair in UTF-8"), every})
        EXPECT_EQ(fileOf(nameOf(file)), file);
}

TEST(FileNames, areTheUsualOnesWhereTheyAreUtf8)
{
    EXPECT_EQ(nameOf("日本 😀.md"), QStringLiteral("日本 😀.md"));
    EXPECT_EQ(fileOf(QStringLiteral("café 😀")), "café 😀");
}

} // namespace entente
