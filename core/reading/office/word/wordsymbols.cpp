// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/word/wordsymbols.h"

#include "core/base/utf8.h"
#include "core/reading/office/officestyles.h"

#include <array>
#include <charconv>
#include <cstdint>

namespace entente {

namespace {

struct Sign
{
    std::uint32_t code;
    char32_t character;
};

constexpr std::array wingdings{
    Sign{0x4A, U'☺'}, Sign{0x6C, U'●'}, Sign{0x6E, U'■'}, Sign{0x6F, U'☐'}, Sign{0x71, U'❑'},
    Sign{0x76, U'❖'}, Sign{0x9F, U'•'}, Sign{0xA7, U'▪'}, Sign{0xA8, U'◻'}, Sign{0xD8, U'➢'},
    Sign{0xDF, U'←'}, Sign{0xE0, U'→'}, Sign{0xE1, U'↑'}, Sign{0xE2, U'↓'}, Sign{0xE8, U'➔'},
    Sign{0xF0, U'⇨'}, Sign{0xFB, U'✗'}, Sign{0xFC, U'✓'}, Sign{0xFD, U'☒'}, Sign{0xFE, U'☑'},
};

/// Of Symbol, from A1 on; a full stop is a sign that only builds larger ones.
constexpr std::u32string_view symbols =
    U"ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…│─↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
    U"◊〈®©™∑.....[...{.....〉∫";
constexpr std::uint32_t firstSymbol = 0xA1;

/// Greek letters of Symbol lie where Latin ones would.
constexpr std::u32string_view greekCapitals = U"ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
constexpr std::u32string_view greekSmall = U"αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

template <std::size_t count>
char32_t characterIn(const std::array<Sign, count> &signs, std::uint32_t code)
{
    for (const Sign &each : signs) {
        if (each.code == code)
            return each.character;
    }
    return U'▪';
}

} // namespace

std::string wordSymbol(std::string_view font, std::string_view code)
{
    std::uint32_t value = 0;
    constexpr int hexadecimal = 16;
    std::from_chars(code.data(), code.data() + code.size(), value, hexadecimal);
    // Fonts of signs are mirrored to a private area.
    constexpr std::uint32_t privateArea = 0xF000;
    const std::uint32_t low = value >= privateArea && value <= privateArea + 0xFF
        ? value - privateArea
        : value;
    const std::string folded = foldedStyleName(font);
    char32_t shown = value;
    if (folded.starts_with("wingdings")) {
        shown = characterIn(wingdings, low);
    } else if (folded == "symbol") {
        shown = low >= 'A' && low <= 'Z'         ? greekCapitals[low - 'A']
            : low >= 'a' && low <= 'z'           ? greekSmall[low - 'a']
            : low < firstSymbol                  ? static_cast<char32_t>(low)
            : low - firstSymbol < symbols.size() ? symbols[low - firstSymbol]
                                                 : U'▪';
    } else if (low != value || value == 0 || value > 0x10FFFF
               || (value >= 0xD800 && value <= 0xDFFF)) {
        shown = U'▪';
    }
    std::string character;
    text::append(character, shown);
    return character;
}

} // namespace entente
