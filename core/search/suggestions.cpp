// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/suggestions.h"

#include "core/base/utf8.h"
#include "core/search/folding.h"
#include "core/search/searching.h"

#include <algorithm>
#include <array>
#include <bit>
#include <tuple>
#include <unordered_map>

namespace entente::search {

namespace {

constexpr std::size_t mostSuggestions = 3;
constexpr std::size_t shortestWord = 4;
constexpr std::size_t longWord = 7;      ///< from here on two errors are forgiven
constexpr std::size_t veryLongWord = 10; ///< and from here on three, as in "ransomewear"
constexpr std::size_t longest = longestWord;

std::u32string letters(std::string_view word)
{
    std::u32string out;
    for (std::size_t i = 0; i < word.size();) {
        const text::Decoded next = text::decode(word, i);
        out += next.character;
        i += next.length;
    }
    return out;
}

/// One bit a letter, for telling quickly that two words have little in common.
std::uint64_t letterBits(std::string_view word)
{
    std::uint64_t bits = 0;
    for (const char c : word)
        bits |= std::uint64_t{1} << (static_cast<unsigned char>(c) & 63);
    return bits;
}

std::size_t forgiven(std::size_t length)
{
    if (length >= veryLongWord)
        return 3;
    return length >= longWord ? 2 : 1;
}

struct Better
{
    std::string word;
    std::size_t distance = 0;
    std::uint64_t documents = 0;
};

class WordSearch final
{
public:
    explicit WordSearch(const std::string &word)
        : m_word(word),
          m_letters(letters(word)),
          m_bits(letterBits(word)),
          m_most(forgiven(m_letters.size()))
    {
    }

    void look(const Segment &segment)
    {
        for (std::uint32_t i = 0; i < segment.terms(); ++i) {
            const std::string_view term = segment.term(i);
            const std::uint64_t count = segment.documentsWith(i);
            if (term == m_word)
                m_own += count;
            const std::size_t difference = term.size() > m_word.size()
                ? term.size() - m_word.size()
                : m_word.size() - term.size();
            // Each error changes at most two bits; a letter beyond ASCII has up to four bytes.
            if (difference > m_most * 4 || term.size() > longest
                || std::popcount(letterBits(term) ^ m_bits) > static_cast<int>(m_most * 8))
                continue;
            const std::size_t distance = spellingDistance(m_letters, letters(term), m_most);
            if (distance == 0 || distance > m_most)
                continue;
            Better &better = m_found[std::string(term)];
            better.distance = distance;
            better.documents += count;
        }
    }

    /// Nearest first, then the most common.
    [[nodiscard]] std::vector<Better> best() const
    {
        std::vector<Better> all;
        for (const auto &[word, better] : m_found) {
            if (better.documents > m_own * 2)
                all.push_back({word, better.distance, better.documents});
        }
        const auto value = [&](const Better &better) {
            // A wrong first letter is rare, so words that share it come first.
            const bool same = better.word.front() == m_word.front();
            return std::make_tuple(better.distance + (same ? 0 : 1), ~better.documents,
                                   std::string_view(better.word));
        };
        std::sort(all.begin(), all.end(),
                  [&](const Better &a, const Better &b) { return value(a) < value(b); });
        if (all.size() > mostSuggestions)
            all.resize(mostSuggestions);
        return all;
    }

private:
    const std::string &m_word;
    std::u32string m_letters;
    std::uint64_t m_bits;
    std::size_t m_most;
    std::uint64_t m_own = 0; ///< documents that hold the word as it is
    std::unordered_map<std::string, Better> m_found;
};

/// What is wanted as it was typed: alternatives too, but no equal names. A group that was
/// distributed over others stands in several of them.
std::vector<Clause> typedClauses(const Query &query)
{
    std::vector<Clause> typed;
    const auto add = [&](const Clause &clause) {
        const bool isThere = std::any_of(typed.begin(), typed.end(), [&](const Clause &other) {
            return other.begin == clause.begin;
        });
        if (!clause.excluded && !clause.isEqualName && !isThere)
            typed.push_back(clause);
    };
    for (const Clause &clause : query.clauses) {
        add(clause);
        std::for_each(clause.others.begin(), clause.others.end(), add);
    }
    return typed;
}

} // namespace

std::size_t spellingDistance(std::u32string_view a, std::u32string_view b, std::size_t most)
{
    const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (difference > most || b.size() > longest)
        return most + 1;
    using Row = std::array<std::size_t, longest + 1>;
    std::array<Row, 3> rows{};
    for (std::size_t j = 0; j <= b.size(); ++j)
        rows[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        Row &row = rows[i % 3];
        const Row &before = rows[(i + 2) % 3];
        const Row &twoBefore = rows[(i + 1) % 3];
        row[0] = i;
        std::size_t least = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t exchanged = before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({before[j] + 1, row[j - 1] + 1, exchanged});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], twoBefore[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most)
            return most + 1;
    }
    return std::min(rows[a.size() % 3][b.size()], most + 1);
}

std::vector<std::string> suggestions(const LiveSegments &segments, const Query &query)
{
    std::vector<std::string> found;
    for (const Clause &clause : typedClauses(query)) {
        if (clause.words.size() != 1 || clause.words.front().word.size() < shortestWord)
            continue;
        WordSearch words(clause.words.front().word);
        for (const LiveSegment &live : segments)
            words.look(*live.segment);
        for (const Better &better : words.best()) {
            std::string text = query.text;
            const std::string_view given = std::string_view(text).substr(clause.begin,
                                                                         clause.end - clause.begin);
            // A field's name and quotation marks stay.
            const std::size_t field = clause.inTitle ? given.find(':') + 1 : 0;
            const std::size_t begin = given.find_first_not_of('"', field);
            std::size_t end = given.size();
            while (end > begin && given[end - 1] == '"')
                --end;
            text.replace(clause.begin + begin, end - begin, better.word);
            found.push_back(std::move(text));
        }
    }
    if (found.size() > mostSuggestions)
        found.resize(mostSuggestions);
    return found;
}

} // namespace entente::search
