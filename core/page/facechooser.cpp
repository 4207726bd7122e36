// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/facechooser.h"

#include "core/base/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace entente::page {

namespace {

bool isKana(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x31F0 && c <= 0x31FF)
        || (c >= 0xFF66 && c <= 0xFF9F);
}

bool isHangul(char32_t c)
{
    return (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0x1100 && c <= 0x11FF)
        || (c >= 0x3130 && c <= 0x318F);
}

} // namespace

Script scriptOf(std::string_view language)
{
    if (language.starts_with("ja"))
        return Script::Japanese;
    if (language.starts_with("ko"))
        return Script::Korean;
    if (language.starts_with("zh")) {
        const bool traditional = language.find("Hant") != std::string_view::npos
            || language.ends_with("TW") || language.ends_with("HK") || language.ends_with("tw");
        return traditional ? Script::TraditionalChinese : Script::SimplifiedChinese;
    }
    return Script::Other;
}

Script hanScript(std::string_view words, std::string_view language)
{
    const Script own = scriptOf(language);
    if (own != Script::Other)
        return own;
    bool hangul = false;
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded found = text::decode(words, at);
        if (isKana(found.character))
            return Script::Japanese;
        hangul = hangul || isHangul(found.character);
        at += found.length;
    }
    return hangul ? Script::Korean : Script::Japanese;
}

bool isEastAsianForm(char32_t c)
{
    return c >= 0x1100
        && (text::isEastAsian(c) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF)
            || (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0x31C0 && c <= 0x33FF));
}

bool isJoined(char32_t c)
{
    if (c < 0x300)
        return false;
    const auto category = u_charType(static_cast<UChar32>(c));
    return category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK
        || category == U_COMBINING_SPACING_MARK || c == 0x200C || c == 0x200D
        || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F3FB && c <= 0x1F3FF);
}

FaceChooser::Chosen &FaceChooser::chosen(const FontWish &wish)
{
    const auto [place, added] = m_chosen.try_emplace(wish);
    if (added)
        place->second.first = m_fonts.face(wish);
    return place->second;
}

const Face *FaceChooser::choose(const FontWish &wish, char32_t character)
{
    Chosen &known = chosen(wish);
    if (known.first != nullptr && known.first->has(character))
        return known.first;
    const auto [place, added] = known.others.try_emplace(character);
    if (added)
        place->second = m_fonts.faceFor(wish, character);
    return place->second;
}

void FaceChooser::noteMissing(char32_t character)
{
    if (std::find(m_missing.begin(), m_missing.end(), character) == m_missing.end())
        m_missing.push_back(character);
}

} // namespace entente::page
