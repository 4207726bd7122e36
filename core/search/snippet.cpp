// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/snippet.h"

#include "core/search/folding.h"
#include "core/search/tokeniser.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace entente::search {

namespace {

struct FoundHit
{
    TextRange range;
    std::size_t clause = 0;
};

/// A word of a clause, ready to be held against the words of a text.
class WordTest final
{
public:
    WordTest(const QueryWord &word, bool exact) : m_word(word)
    {
        if (exact)
            return;
        m_stem = stem(word.word);
        m_otherStem = stem(word.other);
    }
    /// The part of a text that a token stands for where it is this word; empty where it is not.
    [[nodiscard]] TextRange in(const Token &token) const
    {
        if (matches(token.word))
            return {token.begin, token.end};
        return !token.other.empty() && matches(token.other) ? TextRange{token.otherBegin, token.end}
                                                            : TextRange{token.end, token.end};
    }
    [[nodiscard]] std::uint32_t offset() const { return m_word.offset; }

private:
    [[nodiscard]] bool matches(std::string_view word) const
    {
        return isForm(word, m_word.word, m_stem)
            || (!m_word.other.empty() && isForm(word, m_word.other, m_otherStem));
    }
    [[nodiscard]] bool isForm(std::string_view word, const std::string &wanted,
                              const std::string &wantedStem) const
    {
        if (word.empty() || word.front() != wanted.front())
            return false; // English stems keep the first letter
        return word == wanted || (m_word.prefix && word.starts_with(wanted))
            || (!wantedStem.empty() && stem(word) == wantedStem);
    }

    const QueryWord &m_word;
    std::string m_stem;
    std::string m_otherStem;
};

/// Follows one clause through a text: which of its beginnings have been found, up to which word.
class ClauseFinder final
{
public:
    ClauseFinder(const Clause &clause, std::size_t number) : m_number(number)
    {
        for (const QueryWord &word : clause.words)
            m_words.emplace_back(word, clause.exact);
    }

    void see(const Token &token, std::vector<FoundHit> &hits)
    {
        std::vector<Begun> still;
        for (Begun begun : m_begun) {
            const std::uint32_t offset = token.position - begun.position;
            if (m_words[begun.next].offset() > offset) {
                still.push_back(begun);
            } else if (const TextRange here = m_words[begun.next].in(token);
                       m_words[begun.next].offset() == offset && !here.isEmpty()) {
                ++begun.next;
                begun.range.end = std::max(begun.range.end, here.end);
                if (begun.next == m_words.size())
                    hits.push_back({begun.range, m_number});
                else
                    still.push_back(begun);
            }
        }
        m_begun = std::move(still);
        const TextRange first = m_words.front().in(token);
        if (first.isEmpty())
            return;
        const Begun begun{first, token.position, 1};
        if (m_words.size() == 1)
            hits.push_back({begun.range, m_number});
        else
            m_begun.push_back(begun);
    }

private:
    struct Begun
    {
        TextRange range;
        std::uint32_t position = 0; ///< of its first word
        std::size_t next = 1;       ///< word
    };

    std::size_t m_number;
    std::vector<WordTest> m_words;
    std::vector<Begun> m_begun;
};

/// Tells when enough of a long text has been read: a window holds all clauses, or far beyond the
/// first hit none does.
class EnoughRead final
{
public:
    EnoughRead(std::size_t clauses, std::size_t length)
        : m_lastSeen(clauses, unseen), m_length(length)
    {
    }

    void see(const FoundHit &hit)
    {
        constexpr std::size_t farBeyond = 16'384;
        m_lastSeen[hit.clause] = hit.range.begin;
        m_end = std::min(m_end, hit.range.begin + farBeyond);
        const std::size_t oldest = *std::min_element(m_lastSeen.begin(), m_lastSeen.end());
        const bool all = std::find(m_lastSeen.begin(), m_lastSeen.end(), unseen)
            == m_lastSeen.end();
        if (all && hit.range.end <= oldest + m_length)
            m_end = std::min(m_end, oldest + m_length);
    }
    [[nodiscard]] bool isEnough(std::size_t at) const { return at > m_end; }

private:
    static constexpr std::size_t unseen = ~std::size_t{0};

    std::vector<std::size_t> m_lastSeen; ///< where each clause was found last
    std::size_t m_length;
    std::size_t m_end = unseen;
};

/// With a `window`, only as much of the text is read as a snippet of that length needs.
std::vector<FoundHit> find(std::string_view text, const Query &query, bool isTitle,
                           std::size_t window = 0)
{
    std::vector<ClauseFinder> finders;
    for (const Clause &clause : query.clauses) {
        if (!clause.excluded && (isTitle || !clause.inTitle))
            finders.emplace_back(clause, finders.size());
    }
    std::vector<FoundHit> hits;
    EnoughRead read(finders.size(), window);
    Tokeniser tokens(text);
    std::size_t seen = 0;
    for (Token token; !finders.empty() && tokens.next(token);) {
        for (ClauseFinder &finder : finders)
            finder.see(token, hits);
        for (; window != 0 && seen < hits.size(); ++seen)
            read.see(hits[seen]);
        if (read.isEnough(token.begin))
            break;
    }
    std::sort(hits.begin(), hits.end(), [](const FoundHit &a, const FoundHit &b) {
        return a.range.begin != b.range.begin ? a.range.begin < b.range.begin
                                              : a.range.end < b.range.end;
    });
    return hits;
}

/// Hits that touch or overlap become one.
std::vector<TextRange> joined(const std::vector<FoundHit> &hits, TextRange within)
{
    std::vector<TextRange> ranges;
    for (const FoundHit &hit : hits) {
        if (!within.contains(hit.range))
            continue;
        if (!ranges.empty() && hit.range.begin <= ranges.back().end)
            ranges.back().end = std::max(ranges.back().end, hit.range.end);
        else
            ranges.push_back(hit.range);
    }
    return ranges;
}

/// The hit from which a window of a length holds the most clauses, then the most hits.
std::size_t bestFirst(const std::vector<FoundHit> &hits, std::size_t length)
{
    std::size_t best = 0;
    std::size_t bestWorth = 0;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        std::uint64_t clauses = 0;
        std::size_t count = 0;
        for (std::size_t j = i; j < hits.size(); ++j, ++count) {
            if (hits[j].range.end > hits[i].range.begin + length || count > 63)
                break;
            clauses |= std::uint64_t{1} << (hits[j].clause & 63);
        }
        const std::size_t worth = static_cast<std::size_t>(std::popcount(clauses)) * 64 + count;
        if (worth > bestWorth) {
            bestWorth = worth;
            best = i;
        }
    }
    return best;
}

bool isTail(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

/// The beginning of a word near an offset, at most `slack` bytes before or after it.
std::size_t wordBorder(std::string_view text, std::size_t at, std::size_t slack)
{
    for (std::size_t i = at; i < text.size() && i < at + slack; ++i) {
        if (i == 0 || text[i - 1] == ' ' || text[i - 1] == '\n')
            return i;
    }
    while (isTail(text, at))
        --at;
    return at;
}

} // namespace

std::vector<TextRange> hitsIn(std::string_view text, const Query &query, bool isTitle)
{
    return joined(find(text, query, isTitle), {0, static_cast<std::uint32_t>(text.size())});
}

Snippet snippet(std::string_view text, const Query &query, std::size_t length)
{
    const std::vector<FoundHit> hits = find(text, query, false, std::max<std::size_t>(length, 1));
    std::size_t begin = 0;
    if (!hits.empty() && text.size() > length) {
        const TextRange hit = hits[bestFirst(hits, length)].range;
        // A quarter of it leads to the first hit.
        const std::size_t lead = length / 4;
        if (hit.begin > lead)
            begin = std::min<std::size_t>(wordBorder(text, hit.begin - lead, lead), hit.begin);
    }
    std::size_t end = std::min(text.size(), begin + length);
    if (end < text.size()) {
        const std::size_t space = text.find_last_of(" \n", end);
        if (space != std::string_view::npos && space > begin + length / 2)
            end = space;
        while (isTail(text, end))
            --end;
    }
    Snippet found;
    found.range = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    found.hits = joined(hits, found.range);
    return found;
}

} // namespace entente::search
