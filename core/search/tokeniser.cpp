// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/tokeniser.h"

#include "core/search/folding.h"
#include "core/text/casefold.h"
#include "core/text/utf8.h"

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

bool isApostrophe(char32_t c)
{
    return c == '\'' || c == U'’';
}

/// Soft hyphens, joiners and marks of direction stand within words and part nothing.
bool isInvisible(char32_t c)
{
    return c == 0xAD || (c >= 0x200C && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2069);
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
    if (end < m_text.size()) {
        const text::Decoded mark = text::decode(m_text, end);
        if (isVoicingMark(mark.character))
            end += mark.length;
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
        else if (!isInvisible(next.character)
                 && !(isApostrophe(next.character) && end + next.length == i))
            break; // an apostrophe parts nothing where a letter follows it
    }
    return end;
}

bool Tokeniser::wordFrom(std::size_t begin, Token &token)
{
    const std::size_t end = wordEnd(begin);
    m_word = folded(m_text.substr(begin, end - begin));
    m_at = end;
    token.word = m_word;
    token.begin = static_cast<std::uint32_t>(begin);
    token.end = static_cast<std::uint32_t>(end);
    token.eastAsian = false;
    token.pair = false;
    return !m_word.empty();
}

void Tokeniser::eastAsianFrom(std::size_t begin, Token &token)
{
    const std::size_t middle = characterEnd(begin);
    const std::size_t end = characterEnd(middle);
    m_word = folded(m_text.substr(begin, middle - begin));
    if (end > middle)
        m_word += folded(m_text.substr(middle, end - middle));
    m_at = middle;
    token.word = m_word;
    token.begin = static_cast<std::uint32_t>(begin);
    token.end = static_cast<std::uint32_t>(end);
    token.eastAsian = true;
    token.pair = end > middle;
}

bool Tokeniser::next(Token &token)
{
    while (m_at < m_text.size()) {
        const std::size_t begin = m_at;
        if (plainLetter(m_text[begin]) != 0) {
            // Nearly all words are of plain letters and digits.
            const auto first = static_cast<unsigned char>(plainLetter(m_text[begin]));
            const bool isWanted = !m_isLooking || m_firsts[first];
            m_word.clear();
            std::size_t i = begin;
            for (; i < m_text.size() && plainLetter(m_text[i]) != 0; ++i) {
                if (isWanted)
                    m_word += plainLetter(m_text[i]);
            }
            const bool plain = i == m_text.size()
                || (static_cast<unsigned char>(m_text[i]) < 0x80 && m_text[i] != '\'');
            if (plain && i - begin <= longestWord) {
                m_at = i;
                if (!isWanted) {
                    ++m_position;
                    continue;
                }
                token = {m_word,
                         static_cast<std::uint32_t>(begin),
                         static_cast<std::uint32_t>(i),
                         m_position++,
                         false,
                         false};
                return true;
            }
        } else if (static_cast<unsigned char>(m_text[begin]) < 0x80) {
            ++m_at; // no letter
            continue;
        } else {
            const text::Decoded first = text::decode(m_text, begin);
            if (!text::isWordCharacter(first.character)) {
                m_at += first.length;
                continue;
            }
            if (text::isEastAsian(first.character)) {
                eastAsianFrom(begin, token);
                token.position = m_position++;
                return true;
            }
        }
        if (wordFrom(begin, token)) {
            token.position = m_position++;
            return true;
        }
    }
    return false;
}

} // namespace entente::search
