// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/linebreaks.h"

#include "core/base/direction.h"
#include "core/base/utf8.h"

#include <unicode/ubidi.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <algorithm>

namespace entente::page {

namespace {

bool isAscii(std::string_view words)
{
    return std::all_of(words.begin(), words.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// What the annex says of plain English, at a tenth of the cost.
void breakAscii(std::string_view words, std::vector<std::uint32_t> &breaks)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const char c = words[i];
        const char next = words[i + 1];
        const bool afterSpace = c == ' ' && next != ' ';
        const bool afterHyphen = c == '-' && isLetter(next) && i > 0 && isLetter(words[i - 1]);
        const bool afterSlash = c == '/' && isLetter(next);
        if (afterSpace || afterHyphen || afterSlash)
            breaks.push_back(static_cast<std::uint32_t>(i + 1));
    }
}

/// What a paragraph that is set from the right has to say about its own direction.
UBiDiLevel baseLevel(std::string_view words, bool fromRight)
{
    if (!fromRight)
        return UBIDI_DEFAULT_LTR;
    bool isLatin = false; // or any other script that runs to the right
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded found = text::decode(words, at);
        const UCharDirection direction = u_charDirection(static_cast<UChar32>(found.character));
        if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC)
            return 1;
        isLatin = isLatin || direction == U_LEFT_TO_RIGHT;
        at += found.length;
    }
    return isLatin ? 0 : 1;
}

} // namespace

LineBreaks::~LineBreaks()
{
    for (const auto &[language, iterator] : m_iterators)
        ubrk_close(iterator);
}

UBreakIterator *LineBreaks::iteratorFor(std::string_view language)
{
    const auto known = m_iterators.find(language);
    if (known != m_iterators.end())
        return known->second;
    const std::string locale = std::string(language.substr(0, 2)) + "@lb=strict";
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(UBRK_LINE, locale.c_str(), nullptr, 0, &status);
    if (U_FAILURE(status))
        iterator = nullptr;
    m_iterators.emplace(language, iterator);
    return iterator;
}

const std::vector<std::uint32_t> &LineBreaks::of(std::string_view words, std::string_view language)
{
    m_breaks.clear();
    if (isAscii(words)) {
        breakAscii(words, m_breaks);
    } else if (UBreakIterator *iterator = iteratorFor(language)) {
        UErrorCode status = U_ZERO_ERROR;
        UText text = UTEXT_INITIALIZER;
        utext_openUTF8(&text, words.data(), static_cast<std::int64_t>(words.size()), &status);
        ubrk_setUText(iterator, &text, &status);
        for (std::int32_t at = ubrk_next(iterator); U_SUCCESS(status) && at != UBRK_DONE;
             at = ubrk_next(iterator)) {
            if (at < static_cast<std::int32_t>(words.size()))
                m_breaks.push_back(static_cast<std::uint32_t>(at));
        }
        utext_close(&text);
    }
    m_breaks.push_back(static_cast<std::uint32_t>(words.size()));
    return m_breaks;
}

std::vector<std::uint8_t> bidiLevels(std::string_view words, bool fromRight, bool &rightToLeft)
{
    rightToLeft = false;
    const UBiDiLevel base = baseLevel(words, fromRight);
    bool needed = base == 1;
    std::u16string wide;
    std::vector<std::uint32_t> from; // byte of each unit
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded found = text::decode(words, at);
        needed = needed || text::mayRunFromRight(found.character);
        at += found.length;
    }
    if (!needed)
        return {};
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded found = text::decode(words, at);
        if (found.character > 0xFFFF) {
            wide += static_cast<char16_t>(0xD7C0 + (found.character >> 10));
            wide += static_cast<char16_t>(0xDC00 + (found.character & 0x3FF));
            from.push_back(static_cast<std::uint32_t>(at));
        } else {
            wide += static_cast<char16_t>(found.character);
        }
        from.push_back(static_cast<std::uint32_t>(at));
        at += found.length;
    }
    UErrorCode status = U_ZERO_ERROR;
    UBiDi *bidi = ubidi_openSized(static_cast<std::int32_t>(wide.size()), 0, &status);
    ubidi_setPara(bidi, wide.data(), static_cast<std::int32_t>(wide.size()), base, nullptr,
                  &status);
    std::vector<std::uint8_t> levels(words.size());
    const UBiDiLevel *found = U_SUCCESS(status) ? ubidi_getLevels(bidi, &status) : nullptr;
    if (found != nullptr && U_SUCCESS(status)) {
        for (std::size_t i = 0; i < wide.size(); ++i) {
            const std::uint32_t end = i + 1 < from.size()
                ? from[i + 1]
                : static_cast<std::uint32_t>(words.size());
            for (std::uint32_t at = from[i]; at < end; ++at)
                levels[at] = found[i];
        }
        rightToLeft = (ubidi_getParaLevel(bidi) & 1) != 0;
    }
    ubidi_close(bidi);
    return levels;
}

std::vector<std::size_t> visualOrder(const std::vector<std::uint8_t> &levels)
{
    std::vector<std::int32_t> order(levels.size());
    ubidi_reorderVisual(levels.data(), static_cast<std::int32_t>(levels.size()), order.data());
    return {order.begin(), order.end()};
}

} // namespace entente::page
