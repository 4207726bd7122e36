// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/tokeniser.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/search/folding.h"
#include "core/search/groupednumber.h"

#include <unicode/uchar.h>

#include <array>

namespace entente::search {

namespace {

/// The small letter or digit of an ASCII byte, 0 for all others.
constexpr std::array<char, 256> plainLetters = [] {
    std::array<char, 256> table{};
    for (char c = '0'; c <= '9'; ++c)
        table[static_cast<unsigned char>(c)] = c;
    for (char c = 'a'; c <= 'z'; ++c) {
        table[static_cast<unsigned char>(c)] = c;
        table[static_cast<unsigned char>(c - 0x20)] = c;
    }
    return table;
}();

char plainLetter(char c)
{
    return plainLetters[static_cast<unsigned char>(c)];
}

/// Where a word of plain letters and digits ends, as nearly all do; nothing where it goes on with
/// others, or is too long.
std::optional<std::size_t> plainEnd(std::string_view text, std::size_t begin)
{
    std::size_t i = begin;
    while (i < text.size() && plainLetter(text[i]) != 0)
        ++i;
    const bool isPlain = i == text.size()
        || (static_cast<unsigned char>(text[i]) < 0x80 && text[i] != '\'' && text[i] != '`');
    return isPlain && i - begin <= longestWord ? std::optional(i) : std::nullopt;
}

/// In scripts without spaces a zero-width space parts words; elsewhere it only lets a line break.
bool isComplex(char32_t c)
{
    return u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT;
}

bool goesThrough(std::string_view text, std::size_t at, char32_t c)
{
    constexpr char32_t zeroWidthSpace = 0x200B;
    return text::isInvisible(c)
        && !(c == zeroWidthSpace && at > 0 && isComplex(text::decodeBefore(text, at).character));
}

bool isVoicingMark(char32_t c)
{
    return c == 0xFF9E || c == 0xFF9F || c == 0x3099 || c == 0x309A;
}

} // namespace

std::size_t Tokeniser::characterEnd(std::size_t begin) const
{
    if (begin >= m_text.size())
        return begin;
    const text::Decoded first = text::decode(m_text, begin);
    if (!text::isEastAsian(first.character) || !text::isWordCharacter(first.character))
        return begin;
    std::size_t end = begin + first.length;
    // Invisible characters belong to it where another follows, so that the pair is seen.
    for (std::size_t i = end; i < m_text.size();) {
        const text::Decoded mark = text::decode(m_text, i);
        if (!isVoicingMark(mark.character) && !text::isInvisible(mark.character))
            return text::isEastAsian(mark.character) ? i : end;
        i += mark.length;
        end = isVoicingMark(mark.character) ? i : end;
    }
    return end;
}

std::size_t Tokeniser::wordEnd(std::size_t begin) const
{
    std::size_t end = begin;
    for (std::size_t i = begin; i < m_text.size();) {
        const text::Decoded next = text::decode(m_text, i);
        i += next.length;
        if (text::isEastAsian(next.character))
            break;
        if (text::isWordCharacter(next.character))
            end = i;
        else if (!goesThrough(m_text, i - next.length, next.character)
                 && !(text::isApostrophe(next.character) && end + next.length == i))
            break; // an apostrophe parts nothing where a letter follows it
    }
    return end;
}

bool Tokeniser::wordFrom(std::size_t begin, Token &token)
{
    const std::size_t end = wordEnd(begin);
    const std::string_view word = m_text.substr(begin, end - begin);
    m_word = folded(word);
    m_other = spelledOut(word);
    m_at = end;
    token = {m_word, m_other, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin),
             static_cast<std::uint32_t>(end)};
    return !m_word.empty();
}

/// A number whose thousands are set apart, as one word. Where that is not sure its groups are
/// words, and the last of them is the whole as well.
bool Tokeniser::numberFrom(std::size_t begin, Token &token)
{
    std::optional<GroupedNumber> number = m_at < m_numberEnd ? std::nullopt
                                                             : groupedNumber(m_text, begin);
    if (!number)
        return false;
    if (!number->isSure) {
        m_number = std::move(number->digits);
        m_numberBegin = begin;
        m_numberEnd = number->end;
        return false;
    }
    m_word = std::move(number->digits);
    m_at = number->end;
    const auto at = static_cast<std::uint32_t>(begin);
    token = {m_word, {}, at, at, static_cast<std::uint32_t>(m_at)};
    return true;
}

void Tokeniser::endNumber(Token &token)
{
    if (token.end != m_numberEnd || m_numberEnd == 0)
        return;
    token.other = m_number;
    token.otherBegin = static_cast<std::uint32_t>(m_numberBegin);
}

void Tokeniser::eastAsianFrom(std::size_t begin, Token &token)
{
    const std::size_t middle = characterEnd(begin);
    const std::size_t end = characterEnd(middle);
    m_word = folded(m_text.substr(begin, middle - begin));
    if (end > middle)
        m_word += folded(m_text.substr(middle, end - middle));
    m_at = middle;
    const auto at = static_cast<std::uint32_t>(begin);
    token = {m_word, {}, at, at, static_cast<std::uint32_t>(end)};
    token.eastAsian = true;
    token.pair = end > middle;
}

/// Numbers are not passed over: what is written with gaps is found by other words than it has.
bool Tokeniser::passedOver(std::size_t begin)
{
    const char first = plainLetter(m_text[begin]);
    if (!m_isLooking || first <= '9' || m_firsts[static_cast<unsigned char>(first)])
        return false;
    const std::optional<std::size_t> end = plainEnd(m_text, begin);
    if (end)
        m_at = *end;
    return end.has_value();
}

bool Tokeniser::plainFrom(std::size_t begin, Token &token)
{
    const std::optional<std::size_t> end = plainEnd(m_text, begin);
    if (!end)
        return false;
    const std::size_t i = *end;
    m_word.clear();
    for (std::size_t each = begin; each < i; ++each)
        m_word += plainLetter(m_text[each]);
    m_at = i;
    const auto at = static_cast<std::uint32_t>(begin);
    token = {m_word, {}, at, at, static_cast<std::uint32_t>(i)};
    return true;
}

bool Tokeniser::next(Token &token)
{
    while (m_at < m_text.size()) {
        const std::size_t begin = m_at;
        const char plain = plainLetter(m_text[begin]);
        bool found = false;
        if (plain != 0) {
            if (passedOver(begin)) {
                ++m_position;
                continue;
            }
            found = (plain <= '9' && numberFrom(begin, token)) || plainFrom(begin, token);
        } else {
            const text::Decoded first = text::decode(m_text, begin);
            if (!text::isWordCharacter(first.character)) {
                m_at += first.length;
                continue;
            }
            if (text::isEastAsian(first.character)) {
                eastAsianFrom(begin, token);
                found = true;
            } else if (text::digitValue(first.character) >= 0) {
                found = numberFrom(begin, token);
            }
        }
        if (found || wordFrom(begin, token)) {
            token.position = m_position++;
            endNumber(token);
            return true;
        }
    }
    return false;
}

} // namespace entente::search
