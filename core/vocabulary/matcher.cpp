// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/matcher.h"

#include "core/text/casefold.h"
#include "core/text/utf8.h"
#include "core/vocabulary/inflection.h"

#include <array>

namespace entente {

namespace {

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

std::uint64_t hashOf(std::string_view folded)
{
    WordHash hash;
    for (const char c : folded)
        hash.add(static_cast<unsigned char>(c));
    return hash.value();
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
        WordHash hash;
        while (m_at < size) {
            const unsigned char kind = classes[static_cast<unsigned char>(m_words[m_at])];
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
    return mixed(std::uint64_t{node} << 32 | word);
}

} // namespace

/// One pass over a text: the labels that have begun and may still go on.
class Matcher::Search final
{
public:
    Search(const Matcher &matcher, std::uint32_t offset, std::vector<Match> &matches)
        : m_matcher(matcher), m_offset(offset), m_matches(matches)
    {
    }

    void take(const Token &token)
    {
        const WordId word = m_matcher.m_words.find(token.hash);
        if (word == HashTable::none) {
            breakOff();
            return;
        }
        for (Path &path : m_paths) {
            path.alive = path.alive && token.joined;
            if (path.alive)
                follow(path, word, token.end);
        }
        if (const std::uint32_t node = m_matcher.m_begins[word]; node != 0) {
            m_paths.push_back({0, token.begin, 0, -1, true});
            reach(m_paths.back(), node, token.end);
        }
        settle();
    }

    /// What has begun ends here.
    void breakOff()
    {
        if (m_paths.empty())
            return;
        for (Path &path : m_paths)
            path.alive = false;
        settle();
    }

private:
    struct Path
    {
        std::uint32_t node = 0;
        std::uint32_t begin = 0;
        std::uint32_t end = 0; ///< of the longest label met so far
        std::int32_t area = -1;
        bool alive = true;
    };

    void follow(Path &path, WordId word, std::uint32_t end)
    {
        const std::uint32_t next = m_matcher.m_edges.find(edge(path.node, word));
        path.alive = next != HashTable::none;
        if (path.alive)
            reach(path, next, end);
    }

    void reach(Path &path, std::uint32_t node, std::uint32_t end)
    {
        path.node = node;
        if (m_matcher.m_areas[node] < 0)
            return;
        path.area = m_matcher.m_areas[node];
        path.end = end;
    }

    /// The path that began first wins; what it covers is not matched again.
    void settle()
    {
        while (!m_paths.empty() && !m_paths.front().alive) {
            const Path path = m_paths.front();
            m_paths.erase(m_paths.begin());
            if (path.area < 0 || path.begin < m_taken)
                continue;
            m_matches.push_back({static_cast<ConceptIndex>(path.area),
                                 {m_offset + path.begin, m_offset + path.end}});
            m_taken = path.end;
        }
    }

    const Matcher &m_matcher;
    std::uint32_t m_offset;
    std::vector<Match> &m_matches;
    std::vector<Path> m_paths;
    std::uint32_t m_taken = 0; ///< words before this belong to a match
};

Matcher::Matcher() : m_areas{-1} {}

Matcher::WordId Matcher::addWord(std::string_view folded)
{
    const WordId known = m_words.find(hashOf(folded));
    if (known != HashTable::none)
        return known;
    const WordId word = m_nextWord++;
    m_begins.push_back(0);
    for (const std::string &form : inflections(folded)) {
        if (const std::uint64_t hash = hashOf(form); m_words.find(hash) == HashTable::none)
            m_words.insert(hash, word);
    }
    return word;
}

std::uint32_t Matcher::addNode(std::uint32_t from, WordId word)
{
    const auto added = static_cast<std::uint32_t>(m_areas.size());
    if (from == 0) {
        if (m_begins[word] != 0)
            return m_begins[word];
        m_begins[word] = added;
    } else {
        const std::uint64_t key = edge(from, word);
        if (const std::uint32_t known = m_edges.find(key); known != HashTable::none)
            return known;
        m_edges.insert(key, added);
    }
    m_areas.push_back(-1);
    return added;
}

void Matcher::add(std::string_view label, ConceptIndex area)
{
    const std::string folded = text::caseFolded(label);
    Tokens tokens(folded);
    Token token;
    std::uint32_t node = 0;
    while (tokens.next(token)) {
        const std::string_view word = std::string_view(folded).substr(token.begin);
        node = addNode(node, addWord(word.substr(0, token.end - token.begin)));
    }
    if (node != 0)
        m_areas[node] = area;
}

void Matcher::find(std::string_view words, std::uint32_t offset, std::vector<Match> &matches) const
{
    Search search(*this, offset, matches);
    Tokens tokens(words);
    Token token;
    while (tokens.next(token))
        search.take(token);
    search.breakOff();
}

} // namespace entente
