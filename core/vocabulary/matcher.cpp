// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/matcher.h"

#include "core/text/casefold.h"
#include "core/text/utf8.h"
#include "core/vocabulary/inflection.h"

#include <array>

namespace entente {

namespace {

constexpr std::uint64_t hashSeed = 0xcbf29ce484222325U; // FNV-1a, 64 bits
constexpr std::uint64_t hashPrime = 0x100000001b3U;

std::uint64_t hashed(std::uint64_t hash, unsigned char byte)
{
    return (hash ^ byte) * hashPrime;
}

std::uint64_t hashOf(std::string_view folded)
{
    std::uint64_t hash = hashSeed;
    for (const char c : folded)
        hash = hashed(hash, static_cast<unsigned char>(c));
    return hash;
}

/// What an ASCII byte is to the matcher: a folded letter or digit, or what stands between words.
enum Class : unsigned char { Break = 0, Join = 1, Other = 2 };

constexpr std::array<unsigned char, 256> makeClasses()
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
constexpr std::array<unsigned char, 256> classes = makeClasses();
constexpr unsigned char firstWordClass = '0';

/// The next word of a text and what stands before it.
struct Token
{
    std::uint64_t hash = hashSeed;
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
            const unsigned char kind = classes[static_cast<unsigned char>(m_words[m_at])];
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
        token.hash = hashSeed;
        while (m_at < size) {
            const unsigned char kind = classes[static_cast<unsigned char>(m_words[m_at])];
            if (kind >= firstWordClass) {
                token.hash = hashed(token.hash, kind);
                ++m_at;
                continue;
            }
            if (kind != Other || !wide(token))
                break;
        }
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
    bool wide(Token &token)
    {
        const text::Decoded found = text::decode(m_words, m_at);
        if (!text::isWordCharacter(found.character))
            return false;
        const bool alone = text::isEastAsian(found.character);
        if (alone && m_at > token.begin)
            return false;
        std::string folded;
        text::append(folded, text::caseFolded(found.character));
        for (const char c : folded)
            token.hash = hashed(token.hash, static_cast<unsigned char>(c));
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
                || classes[static_cast<unsigned char>(m_words[behind])] < firstWordClass;
            if (wordEnds)
                m_at = behind;
            return;
        }
    }

    std::string_view m_words;
    std::size_t m_at = 0;
};

std::uint64_t edge(std::uint32_t node, std::uint32_t word)
{
    return std::uint64_t{node} << 32 | word;
}

} // namespace

Matcher::Matcher() : m_filter(1024), m_slots(64), m_mask(63), m_nodes(1) {}

void Matcher::insert(std::uint64_t hash, WordId word)
{
    if ((m_used + 1) * 4 > m_slots.size()) {
        std::vector<Slot> old(m_slots.size() * 4);
        old.swap(m_slots);
        m_mask = m_slots.size() - 1;
        m_used = 0;
        for (const Slot &slot : old) {
            if (slot.word != none)
                insert(slot.hash, slot.word);
        }
    }
    std::size_t i = hash & m_mask;
    while (m_slots[i].word != none)
        i = (i + 1) & m_mask;
    m_slots[i] = {hash, word};
    m_filter[filterBit(hash) >> 6] |= std::uint64_t{1} << (filterBit(hash) & 63);
    ++m_used;
}

Matcher::WordId Matcher::addWord(std::string_view folded)
{
    const std::uint64_t hash = hashOf(folded);
    if (const WordId known = wordFor(hash); known != none)
        return known;
    const WordId word = m_nextWord++;
    m_begins.push_back(0);
    for (const std::string &form : inflections(folded)) {
        if (const std::uint64_t formHash = hashOf(form); wordFor(formHash) == none)
            insert(formHash, word);
    }
    return word;
}

void Matcher::add(std::string_view label, ConceptIndex area)
{
    const std::string folded = text::caseFolded(label);
    Tokens tokens(folded);
    Token token;
    std::uint32_t node = 0;
    while (tokens.next(token)) {
        const WordId word = addWord(
            std::string_view(folded).substr(token.begin, token.end - token.begin));
        std::uint32_t &next = node == 0 ? m_begins[word] : m_edges[edge(node, word)];
        if (next == 0) {
            next = static_cast<std::uint32_t>(m_nodes.size());
            m_nodes.emplace_back();
        }
        node = next;
    }
    if (node != 0)
        m_nodes[node].area = area;
}

void Matcher::find(std::string_view words, std::uint32_t offset, std::vector<Match> &matches) const
{
    struct Path
    {
        std::uint32_t node = 0;
        std::uint32_t begin = 0;
        std::uint32_t end = 0; ///< of the longest label met so far
        std::int32_t area = -1;
        bool alive = true;
    };
    std::vector<Path> paths;
    std::uint32_t taken = 0; // words before this belong to a match
    const auto settle = [&] {
        // The path that began first wins; what it covers is not matched again.
        while (!paths.empty() && !paths.front().alive) {
            const Path path = paths.front();
            paths.erase(paths.begin());
            if (path.area < 0 || path.begin < taken)
                continue;
            matches.push_back(
                {static_cast<ConceptIndex>(path.area), {offset + path.begin, offset + path.end}});
            taken = path.end;
        }
    };
    const auto reach = [&](Path &path, std::uint32_t node, std::uint32_t end) {
        path.node = node;
        if (m_nodes[node].area >= 0) {
            path.area = m_nodes[node].area;
            path.end = end;
        }
    };
    const auto follow = [&](Path &path, WordId word, std::uint32_t end) {
        const auto next = m_edges.find(edge(path.node, word));
        path.alive = next != m_edges.end();
        if (path.alive)
            reach(path, next->second, end);
    };
    Tokens tokens(words);
    Token token;
    while (tokens.next(token)) {
        const WordId word = wordFor(token.hash);
        if (word == none) {
            if (paths.empty())
                continue;
            for (Path &path : paths)
                path.alive = false;
            settle();
            continue;
        }
        for (Path &path : paths) {
            if (!token.joined)
                path.alive = false;
            if (path.alive)
                follow(path, word, token.end);
        }
        if (const std::uint32_t node = m_begins[word]; node != 0) {
            paths.push_back({0, token.begin, 0, -1, true});
            reach(paths.back(), node, token.end);
        }
        settle();
    }
    for (Path &path : paths)
        path.alive = false;
    settle();
}

} // namespace entente
