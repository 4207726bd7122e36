// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/casefold.h"

#include "core/base/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace entente::text {

namespace {

struct PlainLatin
{
    char32_t letter;
    std::string_view plain;
};

/// What Unicode does not decompose; in the order of the letters.
constexpr std::array plainLatins{
    PlainLatin{U'ß', "ss"}, PlainLatin{U'æ', "ae"}, PlainLatin{U'ð', "d"}, PlainLatin{U'ø', "o"},
    PlainLatin{U'þ', "th"}, PlainLatin{U'đ', "d"},  PlainLatin{U'ħ', "h"}, PlainLatin{U'ı', "i"},
    PlainLatin{U'ĸ', "k"},  PlainLatin{U'ł', "l"},  PlainLatin{U'ŋ', "n"}, PlainLatin{U'œ', "oe"},
    PlainLatin{U'ŧ', "t"},  PlainLatin{U'ƀ', "b"},  PlainLatin{U'ƙ', "k"}, PlainLatin{U'ƚ', "l"},
    PlainLatin{U'ƶ', "z"},  PlainLatin{U'ǝ', "e"},  PlainLatin{U'ɓ', "b"}, PlainLatin{U'ɔ', "o"},
    PlainLatin{U'ɖ', "d"},  PlainLatin{U'ɗ', "d"},  PlainLatin{U'ə', "a"}, PlainLatin{U'ɛ', "e"},
    PlainLatin{U'ɣ', "g"},  PlainLatin{U'ɨ', "i"},  PlainLatin{U'ɫ', "l"}, PlainLatin{U'ɲ', "n"},
    PlainLatin{U'ɵ', "o"},  PlainLatin{U'ʉ', "u"},
};

} // namespace

std::string_view plainLatin(char32_t folded)
{
    const auto *const found = std::lower_bound(
        plainLatins.begin(), plainLatins.end(), folded,
        [](const PlainLatin &each, char32_t letter) { return each.letter < letter; });
    return found != plainLatins.end() && found->letter == folded ? found->plain
                                                                 : std::string_view();
}

bool isInvisible(char32_t c)
{
    return c >= 0x80
        && u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

bool isApostrophe(char32_t c)
{
    // Quotation marks and accents that stand for one, then ʹ to ʿ and their like.
    return c == '\'' || c == '`' || c == U'´' || c == U'‘' || c == U'’' || c == U'‛' || c == U'′'
        || c == 0xFF07 || (c >= 0x2B9 && c <= 0x2BF) || c == 0x2C8 || c == 0x2CA || c == 0x2CB
        || c == 0xA78B || c == 0xA78C || (c >= 0xA722 && c <= 0xA725);
}

bool isHyphen(char32_t c)
{
    return c == '-' || (c >= 0x2010 && c <= 0x2012) || c == 0x2212 || c == 0x2043 || c == 0xFE63
        || c == 0xFF0D || c == 0x058A || c == 0x05BE;
}

int digitValue(char32_t c)
{
    if (c < 0x80)
        return c >= '0' && c <= '9' ? static_cast<int>(c - '0') : -1;
    return u_charDigitValue(static_cast<UChar32>(c));
}

char32_t caseFolded(char32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
    if (c >= 0xFF01 && c <= 0xFF5E) // full-width ASCII
        return caseFolded(c - 0xFEE0);
    return static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
}

std::string caseFolded(std::string_view utf8)
{
    std::string folded;
    folded.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        const char c = utf8[i];
        if (static_cast<unsigned char>(c) < 0x80) { // nearly all
            folded += static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
            ++i;
            continue;
        }
        const Decoded next = decode(utf8, i);
        append(folded, caseFolded(next.character));
        i += next.length;
    }
    return folded;
}

bool isWordCharacter(char32_t c)
{
    if (c < 0x80)
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return u_isalnum(static_cast<UChar32>(c)) != 0
        || (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}

bool isUpper(char32_t c)
{
    return c < 0x80 ? c >= 'A' && c <= 'Z' : u_isUUppercase(static_cast<UChar32>(c)) != 0;
}

bool isLower(char32_t c)
{
    return c < 0x80 ? c >= 'a' && c <= 'z' : u_isULowercase(static_cast<UChar32>(c)) != 0;
}

} // namespace entente::text
