// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/texthits.h"

#include "core/search/folding.h"
#include "core/search/tokeniser.h"

#include <algorithm>
#include <optional>

namespace entente::search {

namespace {

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
    /// Of which of the parts it is that are looked for.
    ClauseFinder(const Clause &clause, std::size_t part) : m_part(part), m_notAfter(clause.notAfter)
    {
        for (const QueryWord &word : clause.words)
            m_words.emplace_back(word, clause.exact);
    }

    /// Calls `found` with the range and the first and last position of each hit that ends here.
    template <typename Found>
    void see(const Token &token, Found &&found)
    {
        if (!m_begun.empty())
            goOn(token, found);
        const TextRange first = m_words.front().in(token);
        const bool isBarred = m_barred && *m_barred + 1 == token.position;
        if (!m_notAfter.empty() && token.word == m_notAfter)
            m_barred = token.position;
        if (first.isEmpty() || isBarred)
            return;
        const Begun begun{first, token.position, 1};
        if (m_words.size() == 1)
            found(begun.range, token.position, token.position);
        else
            m_begun.push_back(begun);
    }

    [[nodiscard]] std::size_t part() const { return m_part; }

private:
    struct Begun
    {
        TextRange range;
        std::uint32_t position = 0; ///< of its first word
        std::size_t next = 1;       ///< word
    };

    template <typename Found>
    void goOn(const Token &token, Found &&found)
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
                    found(begun.range, begun.position, token.position);
                else
                    still.push_back(begun);
            }
        }
        m_begun = std::move(still);
    }

    std::size_t m_part;
    const std::string &m_notAfter;
    std::optional<std::uint32_t> m_barred; ///< position of the word behind which it is not meant
    std::vector<WordTest> m_words;
    std::vector<Begun> m_begun;
};

/// Tells when a window has all that there is to be found, so that no other can have more.
class WholeSeen final
{
public:
    WholeSeen(std::size_t parts, std::size_t window) : m_lastSeen(parts, unseen), m_window(window)
    {
    }

    void see(const TextHit &hit)
    {
        m_lastSeen[hit.part] = hit.range.begin;
        m_missing -= m_seen[hit.part] ? 0 : 1;
        m_seen[hit.part] = true;
        if (m_window == 0 || m_missing > 0 || m_end != unseen)
            return;
        const std::size_t oldest = *std::min_element(m_lastSeen.begin(), m_lastSeen.end());
        if (hit.range.end <= oldest + m_window)
            m_end = oldest + m_window;
    }
    [[nodiscard]] bool isEnough(std::size_t at) const { return at > m_end; }

private:
    static constexpr std::size_t unseen = ~std::size_t{0};

    std::vector<std::size_t> m_lastSeen; ///< where each part was found last
    std::vector<bool> m_seen = std::vector<bool>(m_lastSeen.size());
    std::size_t m_missing = m_lastSeen.size();
    std::size_t m_window;
    std::size_t m_end = unseen;
};

void addFinder(const Clause &clause, std::size_t part, std::vector<ClauseFinder> &finders,
               Tokeniser::Letters &firsts)
{
    const auto look = [&](const std::string &word) {
        if (!word.empty())
            firsts[static_cast<unsigned char>(word.front())] = true;
    };
    finders.emplace_back(clause, part);
    look(clause.notAfter);
    for (const QueryWord &word : clause.words) {
        look(word.word);
        look(word.other);
    }
}

} // namespace

std::vector<std::size_t> wantedClauses(const Query &query, bool isTitle)
{
    std::vector<std::size_t> wanted;
    for (std::size_t c = 0; c < query.clauses.size(); ++c) {
        const Clause &clause = query.clauses[c];
        const bool isHere = isTitle || !clause.inTitle
            || std::any_of(clause.others.begin(), clause.others.end(),
                           [](const Clause &other) { return !other.inTitle; });
        if (!clause.excluded && isHere)
            wanted.push_back(c);
    }
    return wanted;
}

std::vector<TextHit> textHits(std::string_view text, const Query &query,
                              const std::vector<std::size_t> &wanted, std::size_t window,
                              bool isTitle)
{
    std::vector<ClauseFinder> finders;
    Tokeniser::Letters firsts{};
    for (std::size_t part = 0; part < wanted.size(); ++part) {
        const Clause &clause = query.clauses[wanted[part]];
        const auto addWhereItBelongs = [&](const Clause &each) {
            if (isTitle || !each.inTitle)
                addFinder(each, part, finders, firsts);
        };
        addWhereItBelongs(clause);
        std::for_each(clause.others.begin(), clause.others.end(), addWhereItBelongs);
    }
    std::vector<TextHit> hits;
    if (finders.empty())
        return hits;
    struct Last
    {
        TextRange range;
        std::optional<std::uint32_t> position;
    };
    std::vector<Last> last(wanted.size());
    WholeSeen seen(wanted.size() * 2 - 1, window);
    const auto add = [&](TextRange range, std::size_t part) {
        hits.push_back({range, part});
        seen.see(hits.back());
    };
    Tokeniser tokens(text);
    tokens.lookOnlyFor(firsts);
    for (Token token; tokens.next(token);) {
        if (seen.isEnough(token.begin))
            break;
        for (ClauseFinder &finder : finders) {
            const std::size_t part = finder.part();
            finder.see(token, [&](TextRange range, std::uint32_t first, std::uint32_t end) {
                if (part > 0 && last[part - 1].position && *last[part - 1].position + 1 == first)
                    add({last[part - 1].range.begin, range.end}, wanted.size() + part - 1);
                last[part] = {range, end};
                add(range, part);
            });
        }
    }
    std::sort(hits.begin(), hits.end(), [](const TextHit &a, const TextHit &b) {
        return a.range.begin != b.range.begin ? a.range.begin < b.range.begin
                                              : a.range.end < b.range.end;
    });
    return hits;
}

} // namespace entente::search
