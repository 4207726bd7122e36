// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/utf8.h"

#include "core/base/casefold.h"

#include <gtest/gtest.h>

#include <array>

namespace entente::text {

using namespace std::string_literals;

namespace {

struct Invalid
{
    const char *what;
    std::string bytes;
    std::size_t at;
};

class InvalidUtf8 : public testing::TestWithParam<Invalid>
{};

} // namespace

TEST_P(InvalidUtf8, isFoundAtItsFirstByte)
{
    EXPECT_EQ(firstInvalid(GetParam().bytes), GetParam().at) << GetParam().what;
    // The same behind more than eight bytes that are in order, which are read together.
    EXPECT_EQ(firstInvalid("seventeen letters" + GetParam().bytes), GetParam().at + 17);
}

INSTANTIATE_TEST_SUITE_P(
    Rfc3629, InvalidUtf8,
    testing::Values(Invalid{"a continuation byte alone", "a\x80z", 1},
                    Invalid{"a two-byte character cut short", "a\xC3", 1},
                    Invalid{"a two-byte character without its tail", "\xC3(", 0},
                    Invalid{"an overlong slash", "\xC0\xAF", 0},
                    Invalid{"an overlong DEL", "\xC1\xBF", 0},
                    Invalid{"an overlong three-byte character", "\xE0\x9F\xBF", 0},
                    Invalid{"a three-byte character cut short", "ab\xE2\x82", 2},
                    Invalid{"a high surrogate", "\xED\xA0\x80", 0},
                    Invalid{"a low surrogate", "\xED\xBF\xBF", 0},
                    Invalid{"an overlong four-byte character", "\xF0\x8F\xBF\xBF", 0},
                    Invalid{"a character beyond U+10FFFF", "\xF4\x90\x80\x80", 0},
                    Invalid{"a lead byte of five", "\xF8\x88\x80\x80\x80", 0},
                    Invalid{"a four-byte character cut short", "abc\xF0\x9F\x98", 3},
                    Invalid{"0xFE", "\xFE", 0}, Invalid{"0xFF", "z\xFF", 1},
                    Invalid{"Latin-1", "caf\xE9 noir", 3}));

TEST(Utf8, isValidUpToTheLastCharacterOfEachLength)
{
    EXPECT_FALSE(firstInvalid("").has_value());
    EXPECT_FALSE(firstInvalid("\x7F").has_value());
    EXPECT_FALSE(firstInvalid("\xC2\x80\xDF\xBF").has_value());
    EXPECT_FALSE(firstInvalid("\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF").has_value());
    EXPECT_FALSE(firstInvalid("\xF0\x90\x80\x80\xF4\x8F\xBF\xBF").has_value());
    EXPECT_FALSE(firstInvalid("日米同盟 – “alliance” 𝔘").has_value());
}

TEST(Utf8, decodesWhatItAppends)
{
    for (const char32_t c : {U'a', U'é', U'€', U'日', U'𝔘', char32_t{0x10FFFF}}) {
        std::string bytes = "x";
        append(bytes, c);
        EXPECT_EQ(decode(bytes, 1).character, c);
        EXPECT_EQ(decode(bytes, 1).length, bytes.size() - 1);
        EXPECT_EQ(decodeBefore(bytes, bytes.size()).character, c);
        EXPECT_EQ(decodeBefore(bytes, bytes.size()).length, bytes.size() - 1);
    }
}

TEST(Utf8, writesNoSurrogates)
{
    std::string bytes;
    append(bytes, 0xD800);
    append(bytes, 0x110000);
    EXPECT_EQ(bytes, "\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(Utf8, decodesAByteThatBeginsNothingAsReplacement)
{
    EXPECT_EQ(decode("\x80", 0).character, U'\xFFFD');
    EXPECT_EQ(decode("\xE2\x82", 0).length, 1U);
    EXPECT_EQ(decodeBefore("a\x80", 2).character, U'\xFFFD');
}

TEST(Utf16, isReadInBothByteOrders)
{
    EXPECT_EQ(fromUtf16("a\0\xE5\x65"s, false), "a日");
    EXPECT_EQ(fromUtf16("\0a\x65\xE5"s, true), "a日");
    EXPECT_EQ(fromUtf16("\x35\xD8\x18\xDD"s, false), "𝔘");
    EXPECT_EQ(fromUtf16("", false), "");
}

TEST(Utf16, isRefusedWhereItIsMalformed)
{
    EXPECT_FALSE(fromUtf16("a\0b"s, false)) << "half a unit";
    EXPECT_FALSE(fromUtf16("\xD8\x35"s, true)) << "a high surrogate at the end";
    EXPECT_FALSE(fromUtf16("\xD8\x35\0a"s, true)) << "a high surrogate without a low one";
    EXPECT_FALSE(fromUtf16("\xDC\x18\0a"s, true)) << "a low surrogate alone";
}

TEST(WhiteSpace, isTrimmedInAnyScript)
{
    EXPECT_EQ(trimmed(" \t\r\n word \n"), "word");
    EXPECT_EQ(trimmed("\u00A0\u3000\u200B語\u2003\uFEFF"), "語");
    EXPECT_EQ(trimmed("é"), "é");
    EXPECT_EQ(trimmed(" \u00A0 "), "");
}

TEST(CaseFolding, comparesWordsWhateverTheirCapitalsAndWidth)
{
    EXPECT_EQ(caseFolded("CYBER Défense"), "cyber défense");
    EXPECT_EQ(caseFolded("ＡＢＣ１２"), "abc12");
    EXPECT_EQ(caseFolded("ÅÄÖ ΣΑΣ"), caseFolded("åäö σας"));
    EXPECT_EQ(caseFolded("日米"), "日米");
}

TEST(EastAsianCharacters, areThoseOfScriptsWithoutSpaces)
{
    for (const char32_t c : {U'日', U'の', U'カ', U'한', U'々'})
        EXPECT_TRUE(isEastAsian(c));
    for (const char32_t c : {U'a', U'é', U'1', U'。', U'я'})
        EXPECT_FALSE(isEastAsian(c));
}

} // namespace entente::text
