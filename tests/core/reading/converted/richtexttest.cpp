// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/converted/richtext.h"

#include <gtest/gtest.h>

namespace entente::test {

TEST(RichText, hasCharactersForNumbersAndNoFallbacks)
{
    EXPECT_EQ(richTextForPandoc("a\\u8217?s"), "a’s");
    EXPECT_EQ(richTextForPandoc("a\\u8217 ?s"), "a’s");
    EXPECT_EQ(richTextForPandoc("a\\u8217\\'92s"), "a’s");
    EXPECT_EQ(richTextForPandoc("{\\uc0 a\\u8217 s}\\u8217 ?"), "{a’s}’");
    EXPECT_EQ(richTextForPandoc("\\uc2 a\\u8217??s"), "a’s");
    EXPECT_EQ(richTextForPandoc("{a\\u8217}s"), "{a’}s");
    EXPECT_EQ(richTextForPandoc("a\\u8217\r\n?s"), "a’s");
    EXPECT_EQ(richTextForPandoc("\\u-10179?\\u-8704?"), "😀");
    EXPECT_EQ(richTextForPandoc("\\b\\u8217?\\b0 x"), "\\b ’\\b0 x") << "the word is ended";
    EXPECT_EQ(richTextForPandoc("\\u123?\\u92?"), "\\{\\\\") << "what would be a sign is escaped";
}

TEST(RichText, hasCharactersForBytesOfItsCodePage)
{
    EXPECT_EQ(richTextForPandoc("\\ansicpg1251 \\'ef\\'ee\\'f0\\'f2"), "\\ansicpg1251 порт");
    EXPECT_EQ(richTextForPandoc("\\ansicpg932 \\'8d\\'60\r\n\\'82\\'cc"), "\\ansicpg932 港の");
    EXPECT_EQ(richTextForPandoc("\\ansicpg1252 caf\xE9"), "\\ansicpg1252 café");
    EXPECT_EQ(richTextForPandoc("\\ansi caf\xE9"), "\\ansi caf\\'e9") << "of no known code page";
}

TEST(RichText, keepsFootnotesThatMayBePassedOver)
{
    EXPECT_EQ(richTextForPandoc("a{\\*\\footnote b}{\\*\\generator c}"),
              "a{\\footnote b}{\\*\\generator c}");
}

TEST(RichText, isWithoutBinaryData)
{
    EXPECT_EQ(richTextForPandoc("{\\pict\\bin4 }}{\\}b"), "{\\pict}b");
    EXPECT_EQ(richTextForPandoc("\\bin99 ab"), "");
    EXPECT_EQ(richTextForPandoc("\\bin-1 ab"), "ab");
}

TEST(RichText, thatEndsAnywhereIsWritten)
{
    constexpr std::string_view whole =
        "{\\rtf1\\ansicpg1251\\uc1 \\'ef\\u8217?{\\*\\footnote b}\\bin1 }";
    for (std::size_t size = 0; size <= whole.size(); ++size)
        EXPECT_LE(richTextForPandoc(whole.substr(0, size)).size(), size + 8) << size;
}

} // namespace entente::test
