// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/casefold.h"

#include "core/text/utf8.h"

#include <unicode/uchar.h>

namespace entente::text {

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
