// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/statements.h"

#include "core/vocabulary/hashtable.h"

#include <algorithm>
#include <cmath>

namespace entente {

namespace {

using WordId = std::uint32_t;

/// Fewer words are a heading or a numeral, of which many are alike.
constexpr std::uint32_t fewestWords = 4;
/// So many of those that share the most are weighed in full.
constexpr std::size_t mostWeighed = 8;
/// A word that more sentences of a side have finds none.
constexpr std::size_t mostSentences = 32;
/// Set on 20 pairs of public documents that were read: above, hardly any two say different things;
/// below, every other.
constexpr double leastLikeness = 0.28;
constexpr double leastSaid = 4.5;   ///< likeness times what is shared, in nats …
constexpr double leastWords = 1.45; ///< … and in words that stand once on each side
constexpr double besideEachOther = 1.5;

struct Sentence
{
    Statement statement;
    std::vector<WordId> words; ///< rising
    double weight = 0;
};

/// Words by number, with the count of sentences that have each.
class Lexicon final
{
public:
    [[nodiscard]] std::vector<WordId> count(const BlockWords &block, std::size_t first,
                                            std::size_t last)
    {
        ++m_sentences;
        std::vector<WordId> found;
        found.reserve(last - first);
        for (std::size_t at = first; at < last; ++at) {
            WordId id = m_ids.find(block.words[at]);
            if (id == HashTable::none) {
                id = static_cast<WordId>(m_counts.size());
                m_ids.insert(block.words[at], id);
                m_counts.push_back(0);
            }
            found.push_back(id);
        }
        std::sort(found.begin(), found.end());
        for (std::size_t at = 0; at < found.size(); ++at) {
            if (at == 0 || found[at] != found[at - 1])
                ++m_counts[found[at]];
        }
        return found;
    }

    /// Of a word that so many sentences have.
    [[nodiscard]] double weight(std::size_t sentences) const
    {
        return std::log(static_cast<double>(m_sentences + 1) / static_cast<double>(sentences));
    }

    [[nodiscard]] std::vector<double> weights() const
    {
        std::vector<double> weights;
        weights.reserve(m_counts.size());
        for (const std::size_t count : m_counts)
            weights.push_back(weight(count));
        return weights;
    }

private:
    HashTable m_ids;
    std::vector<std::size_t> m_counts;
    std::size_t m_sentences = 0;
};

/// All sentences count for the weights; those of open blocks are given back.
std::vector<Sentence> openSentences(const BlockSide &side, const BlockSide &other, Lexicon &lexicon)
{
    std::vector<Sentence> open;
    for (std::uint32_t i = 0; i < side.size(); ++i) {
        const BlockWords &block = side.blocks[i];
        const bool isEqual = side.to[i] < other.size()
            && side.prints[i] == other.prints[side.to[i]];
        const std::size_t count = std::max<std::size_t>(1, block.sentences.size());
        for (std::size_t n = 0; n < count; ++n) {
            const std::size_t first = n == 0 ? 0 : block.sentences[n];
            const std::size_t last = n + 1 < count ? block.sentences[n + 1] : block.words.size();
            std::vector<WordId> words = lexicon.count(block, first, last);
            if (isEqual || block.isTable || words.size() < fewestWords)
                continue;
            open.push_back({{i, static_cast<std::uint32_t>(n), static_cast<std::uint32_t>(first),
                             static_cast<std::uint32_t>(last)},
                            std::move(words),
                            0});
        }
    }
    return open;
}

double weightOf(const std::vector<WordId> &words, const std::vector<double> &weights)
{
    double sum = 0;
    for (const WordId word : words)
        sum += weights[word];
    return sum;
}

double sharedWeight(const Sentence &one, const Sentence &other, const std::vector<double> &weights)
{
    double sum = 0;
    auto left = one.words.begin();
    auto right = other.words.begin();
    while (left != one.words.end() && right != other.words.end()) {
        if (*left == *right) {
            sum += weights[*left];
            ++left;
            ++right;
        } else if (*left < *right) {
            ++left;
        } else {
            ++right;
        }
    }
    return sum;
}

struct Candidate
{
    double said = 0;
    std::size_t left = 0;
    std::size_t right = 0;
};

class Pairing final
{
public:
    Pairing(const BlockSide &left, const BlockSide &right) : m_left(left), m_right(right)
    {
        Lexicon lexicon; // of both sides, whose words are counted before any is weighed
        // cppcheck-suppress useInitializationList
        m_ofLeft = openSentences(left, right, lexicon);
        m_ofRight = openSentences(right, left, lexicon);
        m_weights = lexicon.weights();
        m_leastSaid = std::max(leastSaid, leastWords * lexicon.weight(2));
        for (std::vector<Sentence> *side : {&m_ofLeft, &m_ofRight}) {
            for (Sentence &sentence : *side)
                sentence.weight = weightOf(sentence.words, m_weights);
        }
        m_postings.resize(m_weights.size());
        for (std::size_t k = 0; k < m_ofRight.size(); ++k) {
            for (const WordId word : m_ofRight[k].words) {
                std::vector<std::size_t> &posting = m_postings[word];
                if (posting.size() <= mostSentences && (posting.empty() || posting.back() != k))
                    posting.push_back(k);
            }
        }
        m_scores.resize(m_ofRight.size());
    }

    [[nodiscard]] std::vector<StatementLink> pair()
    {
        std::vector<Candidate> candidates;
        for (std::size_t i = 0; i < m_ofLeft.size(); ++i) {
            for (const std::size_t k : likeliest(m_ofLeft[i])) {
                if (const double said = saidByBoth(m_ofLeft[i], m_ofRight[k]); said > 0)
                    candidates.push_back({said, i, k});
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.said > b.said; });
        std::vector<bool> isLeftTaken(m_ofLeft.size());
        std::vector<bool> isRightTaken(m_ofRight.size());
        std::vector<std::pair<std::size_t, std::size_t>> taken;
        for (const Candidate &candidate : candidates) {
            if (isLeftTaken[candidate.left] || isRightTaken[candidate.right])
                continue;
            isLeftTaken[candidate.left] = true;
            isRightTaken[candidate.right] = true;
            taken.emplace_back(candidate.left, candidate.right);
        }
        std::sort(taken.begin(), taken.end());
        std::vector<StatementLink> links;
        links.reserve(taken.size());
        for (const auto &[i, k] : taken)
            links.push_back(linkOf(m_ofLeft[i].statement, m_ofRight[k].statement));
        return links;
    }

private:
    [[nodiscard]] std::vector<std::size_t> likeliest(const Sentence &sentence)
    {
        std::vector<std::size_t> found;
        for (std::size_t at = 0; at < sentence.words.size(); ++at) {
            const WordId word = sentence.words[at];
            const std::vector<std::size_t> &posting = m_postings[word];
            if ((at > 0 && sentence.words[at - 1] == word) || posting.size() > mostSentences)
                continue;
            for (const std::size_t k : posting) {
                if (m_scores[k] == 0)
                    found.push_back(k);
                m_scores[k] += m_weights[word];
            }
        }
        const std::size_t kept = std::min(found.size(), mostWeighed);
        std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept),
                          found.end(), [this](std::size_t a, std::size_t b) {
                              return m_scores[a] != m_scores[b] ? m_scores[a] > m_scores[b] : a < b;
                          });
        for (const std::size_t k : found)
            m_scores[k] = 0;
        found.resize(kept);
        return found;
    }

    /// How much both say, more for blocks that are linked; 0 where it is too little.
    [[nodiscard]] double saidByBoth(const Sentence &one, const Sentence &other) const
    {
        const double shared = sharedWeight(one, other, m_weights);
        const double all = one.weight + other.weight;
        const double likeness = all > 0 ? 2 * shared / all : 0;
        if (likeness < leastLikeness || likeness * shared < m_leastSaid)
            return 0;
        const std::uint32_t right = m_left.to[one.statement.block];
        const bool areBeside = right < m_right.size()
            && (right == other.statement.block
                || m_right.to[other.statement.block] == one.statement.block);
        return likeness * shared * (areBeside ? besideEachOther : 1);
    }

    [[nodiscard]] StatementLink linkOf(const Statement &left, const Statement &right) const
    {
        const auto words = [](const BlockSide &side, const Statement &statement) {
            return side.blocks[statement.block].words.begin() + statement.first;
        };
        return {left, right,
                left.size() == right.size()
                    && std::equal(words(m_left, left), words(m_left, left) + left.size(),
                                  words(m_right, right))};
    }

    const BlockSide &m_left;
    const BlockSide &m_right;
    std::vector<Sentence> m_ofLeft;
    std::vector<Sentence> m_ofRight;
    std::vector<double> m_weights;
    double m_leastSaid = 0;
    std::vector<std::vector<std::size_t>> m_postings; ///< sentences of the right side, by word
    std::vector<double> m_scores;                     ///< by sentence; 0 between two calls
};

} // namespace

std::vector<StatementLink> linkStatements(const BlockSide &left, const BlockSide &right)
{
    return Pairing(left, right).pair();
}

} // namespace entente
