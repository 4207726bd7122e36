// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/matcher.h"

#include "core/vocabulary/inflection.h"
#include "core/vocabulary/spelling.h"
#include "core/vocabulary/tokens.h"

#include <algorithm>

namespace entente {

namespace {

std::uint64_t edge(std::uint32_t node, std::uint32_t word)
{
    return mixed(std::uint64_t{node} << 32 | word);
}

std::vector<std::string> wordsOf(const std::string &folded)
{
    std::vector<std::string> words;
    Tokens tokens(folded);
    Token token;
    while (tokens.next(token))
        words.push_back(folded.substr(token.begin, token.end - token.begin));
    return words;
}

} // namespace

/// One pass over a text: the labels that have begun and may still go on.
class Matcher::Search final
{
public:
    Search(const Matcher &matcher, std::string_view text, std::uint32_t offset,
           std::vector<Match> &matches)
        : m_matcher(matcher),
          m_text(text),
          m_offset(offset),
          m_matches(matches),
          m_first(matches.size())
    {
    }

    void take(const Token &token)
    {
        const WordId word = m_matcher.m_words.find(token.hash);
        if (!m_wide.empty())
            stretch(token, word);
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
            m_paths.push_back({0, token.begin, 0, none, true});
            reach(m_paths.back(), node, token.end);
        }
        if (const std::uint32_t node = m_matcher.m_apartBegins[word]; node != 0)
            m_wide.push_back({node, token.begin, 0, false});
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

    /// Adds labels whose words stand apart, save where a phrase of the same concept is there.
    void addStrewn()
    {
        const std::size_t phrases = m_matches.size();
        for (const Match &match : m_strewn) {
            const auto first = m_matches.begin() + static_cast<std::ptrdiff_t>(m_first);
            const auto last = m_matches.begin() + static_cast<std::ptrdiff_t>(phrases);
            auto phrase = std::partition_point(first, last, [&match](const Match &each) {
                return each.words.end <= match.words.begin;
            });
            while (phrase != last && phrase->words.begin < match.words.end
                   && phrase->area != match.area)
                ++phrase;
            if (phrase == last || phrase->words.begin >= match.words.end)
                m_matches.push_back(match);
        }
        if (m_matches.size() > phrases)
            std::stable_sort(
                m_matches.begin() + static_cast<std::ptrdiff_t>(m_first), m_matches.end(),
                [](const Match &a, const Match &b) { return a.words.begin < b.words.begin; });
    }

private:
    struct Path
    {
        std::uint32_t node = 0;
        std::uint32_t begin = 0;
        std::uint32_t end = 0; ///< of the longest label met so far
        std::int32_t area = none;
        bool alive = true;
    };

    struct WidePath
    {
        std::uint32_t node = 0;
        std::uint32_t begin = 0;
        std::uint32_t gap = 0;
        bool isParted = false;
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
        const Node &reached = m_matcher.m_nodes[node];
        std::int32_t area = reached.area;
        if (reached.written != none) {
            const Written &written = m_matcher.m_written[static_cast<std::size_t>(reached.written)];
            if (m_text.substr(path.begin).starts_with(written.words))
                area = written.area;
        }
        if (area == none)
            return;
        path.area = area;
        path.end = end;
    }

    /// A word goes on with labels whose words may stand apart, or stands between their words. A
    /// character of an East Asian script is a third of a word.
    void stretch(const Token &token, WordId word)
    {
        constexpr std::uint32_t widest = 9;
        if (!token.joined) {
            m_wide.clear();
            return;
        }
        const bool isCharacter = text::isEastAsian(text::decode(m_text, token.begin).character);
        std::size_t kept = 0;
        for (WidePath path : m_wide) {
            const std::uint32_t next = word == HashTable::none
                ? HashTable::none
                : m_matcher.m_edges.find(edge(path.node, word));
            if (next == HashTable::none) {
                path.gap += isCharacter ? 1 : 3;
                path.isParted = true;
            } else {
                path.node = next;
                path.gap = 0;
                report(path, token.end);
            }
            if (path.gap <= widest)
                m_wide[kept++] = path;
        }
        m_wide.resize(kept);
    }

    /// What is not parted is met as a phrase.
    void report(const WidePath &path, std::uint32_t end)
    {
        const std::int32_t area = m_matcher.m_nodes[path.node].area;
        if (area < 0 || !path.isParted || path.begin < m_excepted)
            return;
        m_strewn.push_back(
            {static_cast<ConceptIndex>(area), {m_offset + path.begin, m_offset + end}});
    }

    /// The path that began first wins; what it covers is not matched again.
    void settle()
    {
        while (!m_paths.empty() && !m_paths.front().alive) {
            const Path path = m_paths.front();
            m_paths.erase(m_paths.begin());
            if (path.area == none || path.begin < m_taken)
                continue;
            m_taken = path.end;
            if (path.area == nothing)
                m_excepted = path.end;
            else
                m_matches.push_back({static_cast<ConceptIndex>(path.area),
                                     {m_offset + path.begin, m_offset + path.end}});
        }
    }

    const Matcher &m_matcher;
    std::string_view m_text;
    std::uint32_t m_offset;
    std::vector<Match> &m_matches;
    std::size_t m_first; ///< of the matches
    std::vector<Path> m_paths;
    std::vector<WidePath> m_wide;
    std::vector<Match> m_strewn;
    std::uint32_t m_taken = 0;    ///< words before this belong to a match
    std::uint32_t m_excepted = 0; ///< words before this, to an exception or to what it precedes
};

Matcher::Matcher() : m_nodes(1) {}

Matcher::WordId Matcher::addWord(std::string_view folded)
{
    const std::uint64_t own = hashOf(folded);
    if (const WordId known = m_formed.find(own); known != HashTable::none)
        return known;
    WordId word = m_words.find(own); // it may be a form of another word: "crossing"
    if (word == HashTable::none) {
        word = m_nextWord++;
        m_begins.push_back(0);
        m_apartBegins.push_back(0);
    }
    m_formed.insert(own, word);
    for (const std::string &spelling : spellings(folded)) {
        for (const std::string &form : inflections(spelling)) {
            if (const std::uint64_t hash = hashOf(form); m_words.find(hash) == HashTable::none)
                m_words.insert(hash, word);
        }
    }
    return word;
}

std::uint32_t Matcher::addNode(std::uint32_t from, WordId word, std::vector<std::uint32_t> &begins)
{
    const auto added = static_cast<std::uint32_t>(m_nodes.size());
    if (from == 0) {
        if (begins[word] != 0)
            return begins[word];
        begins[word] = added;
    } else {
        const std::uint64_t key = edge(from, word);
        if (const std::uint32_t known = m_edges.find(key); known != HashTable::none)
            return known;
        m_edges.insert(key, added);
    }
    m_nodes.emplace_back();
    return added;
}

std::uint32_t Matcher::addPath(const std::vector<std::string> &words,
                               std::vector<std::uint32_t> &begins)
{
    std::uint32_t node = 0;
    for (const std::string &word : words)
        node = addNode(node, addWord(word), begins);
    return node;
}

void Matcher::add(std::string_view label, ConceptIndex area, LabelUse use)
{
    const std::vector<std::string> words = wordsOf(text::caseFolded(label));
    if (words.empty())
        return;
    const std::uint32_t node = addPath(words, m_begins);
    if (use == LabelUse::AsWritten) {
        m_nodes[node].written = static_cast<std::int32_t>(m_written.size());
        m_written.push_back({std::string(label), area});
        return;
    }
    m_nodes[node].area = area;
    m_added.push_back({words, area});
    if (use == LabelUse::Apart)
        m_nodes[addPath(words, m_apartBegins)].area = area;
}

void Matcher::addException(std::string_view phrase)
{
    std::vector<std::string> words = wordsOf(text::caseFolded(phrase));
    if (words.empty())
        return;
    m_nodes[addPath(words, m_begins)].area = nothing;
    m_added.push_back({std::move(words), nothing});
}

void Matcher::addVariants()
{
    for (const Added &label : m_added) {
        for (const std::vector<std::string> &words : partings(label.words)) {
            Node &node = m_nodes[addPath(words, m_begins)];
            if (node.area == none)
                node.area = label.area;
        }
    }
    m_added.clear();
}

void Matcher::find(std::string_view words, std::uint32_t offset, std::vector<Match> &matches) const
{
    Search search(*this, words, offset, matches);
    Tokens tokens(words);
    Token token;
    while (tokens.next(token))
        search.take(token);
    search.breakOff();
    search.addStrewn();
}

} // namespace entente
