// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wideunits.h"

#include "core/base/conversion.h"
#include "core/base/utf8.h"

#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <set>

namespace entente::text {

namespace {

constexpr std::size_t sample = std::size_t{1} << 16; // bytes of a text that are looked at

/// East Asian scripts are written together, Latin letters with any other.
UScriptCode writing(char32_t c)
{
    UErrorCode problem = U_ZERO_ERROR;
    switch (const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &problem)) {
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_BOPOMOFO:
        return USCRIPT_HAN;
    case USCRIPT_LATIN:
    case USCRIPT_INHERITED:
        return USCRIPT_COMMON;
    default:
        return script;
    }
}

struct Looks
{
    std::size_t scripts = 0; ///< that no text mixes
    std::size_t characters = 0;
    bool hasSpaces = false; ///< or line ends, which are U+2000 and U+0A00 in the wrong byte order
};

/// Nothing where a character is none of texts.
std::optional<Looks> looksOf(std::string_view utf8)
{
    std::set<UScriptCode> scripts;
    Looks looks;
    for (std::size_t i = 0; i < std::min(utf8.size(), sample);) {
        const Decoded next = decode(utf8, i);
        i += next.length;
        if (!isOfText(next.character))
            return std::nullopt;
        looks.hasSpaces = looks.hasSpaces || next.character == ' ' || next.character == '\n';
        if (const UScriptCode script = writing(next.character); script != USCRIPT_COMMON)
            scripts.insert(script);
        ++looks.characters;
    }
    looks.scripts = scripts.size();
    return looks;
}

/// Letters of ASCII in pairs are Han in UTF-16; of such pairs no Chinese text consists.
bool isOfAsciiPairs(std::string_view bytes)
{
    const auto isPrintable = [](char byte) { return byte >= ' ' && byte <= '~'; };
    std::size_t pairs = 0;
    const std::size_t size = std::min(bytes.size(), sample) & ~std::size_t{1};
    for (std::size_t i = 0; i < size; i += 2)
        pairs += isPrintable(bytes[i]) && isPrintable(bytes[i + 1]) ? 1 : 0;
    return pairs * 4 > size;
}

} // namespace

std::optional<std::string> fromUtf32(std::string_view bytes, bool bigEndian)
{
    if (bytes.size() % 4 != 0)
        return std::nullopt;
    std::string utf8;
    utf8.reserve(bytes.size() / 2);
    for (std::size_t i = 0; i < bytes.size(); i += 4) {
        char32_t c = 0;
        for (std::size_t k = 0; k < 4; ++k)
            c = c << 8 | static_cast<unsigned char>(bytes[i + (bigEndian ? k : 3 - k)]);
        if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
            return std::nullopt;
        append(utf8, c);
    }
    return utf8;
}

std::optional<WideText> wideText(std::string_view bytes)
{
    struct Way
    {
        std::string_view name;
        std::optional<std::string> (*decode)(std::string_view, bool);
        bool bigEndian;
    };
    // Whatever is UTF-32 holds characters in the upper half of its units, and so is no UTF-16.
    constexpr std::array ways{Way{"UTF-32LE", fromUtf32, false}, Way{"UTF-32BE", fromUtf32, true},
                              Way{"UTF-16LE", fromUtf16, false}, Way{"UTF-16BE", fromUtf16, true}};
    constexpr std::size_t fewest = 3; // characters; two may be any four bytes
    if (isOfAsciiPairs(bytes))
        return std::nullopt;
    std::optional<WideText> best;
    std::size_t leastStrange = 0;
    for (const Way &way : ways) {
        std::optional<std::string> utf8 = way.decode(bytes, way.bigEndian);
        const std::optional<Looks> looks = utf8 ? looksOf(*utf8) : std::nullopt;
        if (!looks || looks->scripts > (looks->hasSpaces ? 3 : 1) || looks->characters < fewest)
            continue;
        const std::size_t strange = looks->scripts * 2 + (looks->hasSpaces ? 0 : 3);
        if (!best || strange < leastStrange) {
            best = WideText{std::move(*utf8), way.name, looks->hasSpaces};
            leastStrange = strange;
        } else if (strange == leastStrange) {
            best->isSure = false;
        }
    }
    return best;
}

} // namespace entente::text
