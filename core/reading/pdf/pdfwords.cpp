// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfwords.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace entente {

namespace {

/// Part of the size that no gap between letters has, and each between words.
constexpr float wordGap = 0.13F;

/// Ligatures as letters, and the bullets of symbol fonts; else nothing.
std::u32string_view plain(char32_t c)
{
    switch (c) {
    case 0xFB00:
        return U"ff";
    case 0xFB01:
        return U"fi";
    case 0xFB02:
        return U"fl";
    case 0xFB03:
        return U"ffi";
    case 0xFB04:
        return U"ffl";
    case 0xF0B7:
    case 0xF0A7:
        return U"\u2022";
    case 0xF0D8:
        return U"\u2023";
    case 0xF0FC:
        return U"\u2713";
    default:
        return {};
    }
}

bool isBlank(std::u32string_view characters)
{
    return std::all_of(characters.begin(), characters.end(),
                       [](char32_t c) { return c < 0x20 || text::isSpace(c); });
}

} // namespace

void PdfBox::extend(const PdfBox &other)
{
    left = std::min(left, other.left);
    top = std::min(top, other.top);
    right = std::max(right, other.right);
    bottom = std::max(bottom, other.bottom);
}

void PdfWordMaker::characters(std::u32string_view characters)
{
    std::string &text = m_words.back().text;
    for (const char32_t c : characters) {
        const std::u32string_view instead = plain(c);
        for (const char32_t letter : instead)
            text::append(text, letter);
        const bool isCharacter = c >= 0x20 && c < 0x110000 && (c < 0xD800 || c > 0xDFFF)
            && c != 0xFFFE && c != 0xFFFF && (c < 0x7F || c > 0x9F);
        if (instead.empty() && isCharacter)
            text::append(text, c);
    }
}

bool PdfWordMaker::continues(const PdfGlyph &glyph) const
{
    if (!m_isOpen || m_hasSpace || m_words.empty())
        return false;
    const PdfWord &word = m_words.back();
    const float gap = glyph.x - word.box.right;
    // A hyphen where a line ends may be marked as content of its own, and yet ends the word.
    const bool isHyphen = glyph.characters == U"\u00AD";
    return (word.content == glyph.content || isHyphen) && word.isTurned == glyph.isTurned
        && word.styles == glyph.styles && word.isArtifact == glyph.isArtifact
        && std::abs(word.baseline - glyph.baseline) < 0.05F * glyph.size
        && std::abs(word.size - glyph.size) < 0.02F * glyph.size && gap < wordGap * glyph.size
        && gap > -0.3F * glyph.size;
}

void PdfWordMaker::put(const PdfGlyph &glyph)
{
    if (isBlank(glyph.characters)) {
        m_hasSpace = true;
        return;
    }
    const PdfBox box{glyph.x, glyph.baseline - glyph.ascent * glyph.size,
                     glyph.x + std::max(glyph.advance, 0.01F),
                     glyph.baseline - glyph.descent * glyph.size};
    if (continues(glyph)) {
        m_words.back().box.extend(box);
        characters(glyph.characters);
        return;
    }
    bool hasGap = m_hasSpace;
    if (!m_words.empty() && !hasGap) {
        const PdfWord &before = m_words.back();
        const float gap = glyph.x - before.box.right;
        const float below = std::abs(before.baseline - glyph.baseline);
        hasGap = glyph.isTurned // its advance is unknown; letters are no wider than their size
            ? std::max(below, std::abs(glyph.x - before.box.left)) > 1.1F * glyph.size
            : below > 0.6F * glyph.size || gap > wordGap * glyph.size || gap < -0.5F * glyph.size;
    }
    PdfWord &word = m_words.emplace_back();
    word.box = box;
    word.baseline = glyph.baseline;
    word.size = glyph.size;
    word.styles = glyph.styles;
    word.content = glyph.content;
    word.isArtifact = glyph.isArtifact;
    word.isTurned = glyph.isTurned;
    word.spaceBefore = hasGap;
    characters(glyph.characters);
    m_isOpen = true;
    m_hasSpace = false;
}

void PdfWordMaker::add(const PdfGlyph &glyph)
{
    if (!m_inActual)
        return put(glyph);
    if (!m_hasActualGlyph) {
        m_actualGlyph = glyph;
        m_hasActualGlyph = true;
    }
    const float right = std::max(m_actualGlyph.x + m_actualGlyph.advance, glyph.x + glyph.advance);
    m_actualGlyph.x = std::min(m_actualGlyph.x, glyph.x);
    m_actualGlyph.advance = right - m_actualGlyph.x;
}

void PdfWordMaker::beginActual(std::u32string words)
{
    endActual();
    m_actual = std::move(words);
    m_inActual = true;
}

void PdfWordMaker::endActual()
{
    if (m_inActual && m_hasActualGlyph) {
        // Its words share the width by their characters.
        PdfGlyph part = m_actualGlyph;
        const float each = part.advance
            / static_cast<float>(std::max<std::size_t>(m_actual.size(), 1));
        const std::u32string_view all = m_actual;
        std::size_t begin = 0;
        while (begin < all.size()) {
            std::size_t end = begin + 1;
            const bool blank = isBlank(all.substr(begin, 1));
            while (end < all.size() && isBlank(all.substr(end, 1)) == blank)
                ++end;
            part.characters = all.substr(begin, end - begin);
            part.x = m_actualGlyph.x + each * static_cast<float>(begin);
            part.advance = each * static_cast<float>(end - begin);
            put(part);
            begin = end;
        }
    }
    m_inActual = m_hasActualGlyph = false;
}

void PdfWordMaker::finish()
{
    endActual();
    std::unordered_map<std::string, std::vector<std::size_t>> places;
    std::vector<PdfWord> kept;
    kept.reserve(m_words.size());
    for (PdfWord &word : m_words) {
        if (word.text.empty())
            continue;
        std::vector<std::size_t> &same = places[word.text];
        constexpr std::size_t looked = 16; // a shadow comes soon
        const auto first = same.size() > looked ? same.end() - looked : same.begin();
        const bool isDouble = std::any_of(first, same.end(), [&](std::size_t each) {
            const PdfBox &box = kept[each].box;
            return std::abs(box.left - word.box.left) < 0.1F * word.size
                && std::abs(kept[each].baseline - word.baseline) < 0.1F * word.size;
        });
        if (isDouble)
            continue;
        same.push_back(kept.size());
        kept.push_back(std::move(word));
    }
    m_words = std::move(kept);
}

} // namespace entente
