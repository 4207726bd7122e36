// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/vocabulary/hashtable.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace entente {

/// Hash of a folded word, taken in byte by byte and mixed by eights.
class WordHash final
{
public:
    void add(unsigned char byte)
    {
        m_eight |= std::uint64_t{byte} << m_shift;
        m_shift += 8;
        if (m_shift == 64) {
            m_hash = mixed(m_hash ^ m_eight);
            m_eight = 0;
            m_shift = 0;
        }
    }
    [[nodiscard]] std::uint64_t value() const { return mixed(m_hash ^ m_eight); }

private:
    std::uint64_t m_hash = 0;
    std::uint64_t m_eight = 0;
    unsigned m_shift = 0;
};

inline std::uint64_t hashOf(std::string_view folded)
{
    WordHash hash;
    for (const char c : folded)
        hash.add(static_cast<unsigned char>(c));
    return hash.value();
}

/// What an ASCII byte is to the matcher: a folded letter or digit, or what stands between words.
enum WordClass : unsigned char { Break = 0, Join = 1, Other = 2 };

constexpr std::array<unsigned char, 256> makeWordClasses()
{
    std::array<unsigned char, 256> classes{};
    for (unsigned c = '0'; c <= '9'; ++c)
        classes[c] = static_cast<unsigned char>(c);
    for (unsigned c = 'a'; c <= 'z'; ++c) {
        classes[c] = static_cast<unsigned char>(c);
        classes[c - 0x20] = static_cast<unsigned char>(c);
    }
    // Within a phrase, a space, a hyphen, a slash or an apostrophe may stand between two words.
    for (const char c : {' ', '\t', '\r', '\n', '-', '/', '\''})
        classes[static_cast<unsigned char>(c)] = Join;
    for (unsigned c = 0x80; c < 0x100; ++c)
        classes[c] = Other;
    return classes;
}
inline constexpr std::array<unsigned char, 256> wordClasses = makeWordClasses();
inline constexpr unsigned char firstWordClass = '0';

/// The next word of a text and what stands before it.
struct Token
{
    std::uint64_t hash = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool joined = true; ///< to the word before it
};

class Tokens final
{
public:
    explicit Tokens(std::string_view words) : m_words(words) {}

    bool next(Token &token)
    {
        const std::size_t size = m_words.size();
        token.joined = true;
        while (m_at < size) {
            const unsigned char kind = wordClasses[static_cast<unsigned char>(m_words[m_at])];
            if (kind >= firstWordClass)
                break;
            if (kind == Other) {
                const text::Decoded found = text::decode(m_words, m_at);
                if (text::isWordCharacter(found.character))
                    break;
                m_at += found.length;
                token.joined = token.joined && joins(found.character);
                continue;
            }
            token.joined = token.joined && kind == Join;
            ++m_at;
        }
        if (m_at >= size)
            return false;
        token.begin = static_cast<std::uint32_t>(m_at);
        WordHash hash;
        while (m_at < size) {
            const unsigned char kind = wordClasses[static_cast<unsigned char>(m_words[m_at])];
            if (kind >= firstWordClass) {
                hash.add(kind);
                ++m_at;
                continue;
            }
            if (kind != Other || !wide(token.begin, hash))
                break;
        }
        token.hash = hash.value();
        token.end = static_cast<std::uint32_t>(m_at);
        skipPossessive();
        return true;
    }

private:
    static bool joins(char32_t c)
    {
        constexpr char32_t middleDot = 0x30FB; // what a hyphen is to katakana
        return text::isSpace(c) || (c >= 0x2010 && c <= 0x2013) || c == 0x00AD || c == middleDot
            || c == 0xFF65;
    }

    /// Takes a character beyond ASCII into the word; false where the word ends before it.
    bool wide(std::size_t begin, WordHash &hash)
    {
        const text::Decoded found = text::decode(m_words, m_at);
        if (text::isInvisible(found.character)) {
            m_at += found.length;
            return true;
        }
        if (!text::isWordCharacter(found.character))
            return false;
        const bool alone = text::isEastAsian(found.character);
        if (alone && m_at > begin)
            return false;
        std::string folded;
        text::append(folded, text::caseFolded(found.character));
        for (const char c : folded)
            hash.add(static_cast<unsigned char>(c));
        m_at += found.length;
        return !alone;
    }

    void skipPossessive()
    {
        const std::string_view rest = m_words.substr(m_at);
        for (const std::string_view mark : {"'s", "’s"}) {
            if (!rest.starts_with(mark))
                continue;
            const std::size_t behind = m_at + mark.size();
            const bool wordEnds = behind >= m_words.size()
                || wordClasses[static_cast<unsigned char>(m_words[behind])] < firstWordClass;
            if (wordEnds)
                m_at = behind;
            return;
        }
    }

    std::string_view m_words;
    std::size_t m_at = 0;
};

} // namespace entente
