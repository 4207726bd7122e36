// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/blockalignment.h"

#include "core/comparison/blockside.h"
#include "core/comparison/longestrun.h"
#include "core/comparison/statements.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace entente {

namespace {

struct Candidate
{
    double likeness = 0;
    BlockRun left;
    BlockRun right;
};

/// The neighbours of a block that, with it, make up the words of a whole.
BlockRun partsOf(const Bag &whole, const BlockSide &side, std::uint32_t start)
{
    constexpr std::uint32_t mostParts = 8;
    const auto fits = [&](std::uint32_t i) {
        return side.isFree(i) && !side.blocks[i].isTable && isWithin(side.bags[i], whole);
    };
    BlockRun run{start, start + 1};
    while (run.first > 0 && run.size() < mostParts && fits(run.first - 1))
        --run.first;
    while (run.size() < mostParts && fits(run.last))
        ++run.last;
    return run;
}

double likenessTogether(const Bag &whole, const BlockSide &side, BlockRun run)
{
    Bag together;
    for (std::uint32_t i = run.first; i < run.last; ++i)
        together.insert(together.end(), side.bags[i].begin(), side.bags[i].end());
    return likeness(whole, sorted(std::move(together)));
}

class Aligner
{
public:
    Aligner(const std::vector<BlockWords> &left, const std::vector<BlockWords> &right)
        : m_left(left), m_right(right)
    {
    }

    BlockAlignment align()
    {
        linkUnique();
        linkEqualInPlace();
        linkSimilar(Repeated::Wait);
        linkEqualInPlace();
        linkRepeated();
        linkSimilar(Repeated::Join);
        linkBetween();
        std::vector<StatementLink> statements = linkByStatements();
        linkBetween();
        markMoved();
        return {std::move(m_links), std::move(statements)};
    }

private:
    void link(BlockRun left, BlockRun right, bool isEqual)
    {
        for (std::uint32_t i = left.first; i < left.last; ++i)
            m_left.to[i] = right.first;
        for (std::uint32_t k = right.first; k < right.last; ++k)
            m_right.to[k] = left.first;
        m_links.push_back({left, right, isEqual, false});
    }

    bool linkIfEqual(std::uint32_t i, std::uint32_t k)
    {
        if (!m_left.isFree(i) || !m_right.isFree(k) || m_left.prints[i] != m_right.prints[k])
            return false;
        link({i, i + 1}, {k, k + 1}, true);
        return true;
    }

    /// Words that each side has once.
    void linkUnique()
    {
        struct Places
        {
            std::uint32_t left = nowhere;
            std::uint32_t right = nowhere;
            bool isRepeated = false;
        };
        std::unordered_map<std::size_t, Places> places;
        const auto take = [&](const BlockSide &side, std::uint32_t Places::*place) {
            for (std::uint32_t i = 0; i < side.size(); ++i) {
                Places &at = places[side.prints[i]];
                at.isRepeated = at.isRepeated || at.*place != nowhere;
                at.*place = i;
            }
        };
        take(m_left, &Places::left);
        take(m_right, &Places::right);
        for (const auto &[print, at] : places) {
            if (!at.isRepeated && at.left != nowhere && at.right != nowhere)
                linkIfEqual(at.left, at.right);
        }
    }

    /// What is repeated belongs beside what is already known to stay, or else between, or else
    /// beside what has moved.
    void linkEqualInPlace()
    {
        std::vector<bool> stays(m_left.size());
        for (const std::size_t n : linksThatStay())
            std::fill_n(stays.begin() + m_links[n].left.first, m_links[n].left.size(), true);
        linkEqualBeside(stays);
        linkEqualBetween();
        linkEqualBeside(std::vector<bool>(m_left.size(), true));
    }

    /// Beside those blocks, each of which makes its own neighbour one of them.
    void linkEqualBeside(std::vector<bool> known)
    {
        for (std::uint32_t i = 0; i + 1 < m_left.size(); ++i) {
            if (known[i] && !m_left.isFree(i) && linkIfEqual(i + 1, lastOf(i) + 1))
                known[i + 1] = true;
        }
        for (std::uint32_t i = m_left.size(); i-- > 1;) {
            if (known[i] && !m_left.isFree(i) && m_left.to[i] > 0
                && linkIfEqual(i - 1, m_left.to[i] - 1))
                known[i - 1] = true;
        }
    }

    /// The last block of the right side that a block was linked to.
    [[nodiscard]] std::uint32_t lastOf(std::uint32_t i) const
    {
        std::uint32_t last = m_left.to[i];
        while (last + 1 < m_right.size() && m_right.to[last + 1] == m_right.to[last]
               && m_right.to[last] == i)
            ++last;
        return last;
    }

    /// Between those that stay.
    void linkEqualBetween()
    {
        BlockRun left{0, 0};
        BlockRun right{0, 0};
        const std::vector<std::size_t> staying = linksThatStay();
        for (std::size_t n = 0; n <= staying.size(); ++n) {
            const bool isLast = n == staying.size();
            left.last = isLast ? m_left.size() : m_links[staying[n]].left.first;
            right.last = isLast ? m_right.size() : m_links[staying[n]].right.first;
            const BlockRun next = isLast ? left : m_links[staying[n]].left;
            const BlockRun nextRight = isLast ? right : m_links[staying[n]].right;
            linkEqualWithin(left, right);
            left.first = next.last;
            right.first = nextRight.last;
        }
    }

    /// In their order.
    void linkEqualWithin(BlockRun left, BlockRun right)
    {
        std::unordered_map<std::size_t, std::vector<std::uint32_t>> places; // the first one last
        for (std::uint32_t k = right.last; k-- > right.first;) {
            if (m_right.isFree(k))
                places[m_right.prints[k]].push_back(k);
        }
        std::uint32_t from = right.first;
        for (std::uint32_t i = left.first; i < left.last; ++i) {
            const auto found = places.find(m_left.prints[i]);
            if (!m_left.isFree(i) || found == places.end())
                continue;
            std::vector<std::uint32_t> &at = found->second;
            while (!at.empty() && at.back() < from)
                at.pop_back();
            if (!at.empty() && linkIfEqual(i, at.back()))
                from = at.back() + 1;
        }
    }

    void linkRepeated()
    {
        std::unordered_map<std::size_t, std::vector<std::uint32_t>> places; // the first one last
        for (std::uint32_t k = m_right.size(); k-- > 0;) {
            if (m_right.isFree(k))
                places[m_right.prints[k]].push_back(k);
        }
        for (std::uint32_t i = 0; i < m_left.size(); ++i) {
            const auto found = places.find(m_left.prints[i]);
            if (!m_left.isFree(i) || found == places.end() || found->second.empty())
                continue;
            if (linkIfEqual(i, found->second.back()))
                found->second.pop_back();
        }
    }

    /// Whether blocks of which a free one of the other side has the same words may be linked to
    /// what is only similar.
    enum class Repeated : std::uint8_t { Wait, Join };

    /// The free blocks of a side of which a free one of the other has the same words.
    static std::vector<std::uint32_t> held(const BlockSide &side, const BlockSide &other)
    {
        std::unordered_set<std::size_t> prints;
        for (std::uint32_t k = 0; k < other.size(); ++k) {
            if (other.isFree(k))
                prints.insert(other.prints[k]);
        }
        std::vector<std::uint32_t> found;
        for (std::uint32_t i = 0; i < side.size(); ++i) {
            if (side.isFree(i) && prints.contains(side.prints[i]))
                found.push_back(i);
        }
        return found;
    }

    void linkSimilar(Repeated repeated)
    {
        std::vector<std::uint32_t> left;
        std::vector<std::uint32_t> right;
        if (repeated == Repeated::Wait) {
            left = held(m_left, m_right);
            right = held(m_right, m_left);
        }
        for (const std::uint32_t i : left)
            m_left.to[i] = waiting;
        for (const std::uint32_t k : right)
            m_right.to[k] = waiting;
        linkSimilar();
        for (const std::uint32_t i : left)
            m_left.to[i] = nowhere;
        for (const std::uint32_t k : right)
            m_right.to[k] = nowhere;
    }

    void linkSimilar()
    {
        const auto least = [](const Bag &one, const Bag &other) {
            // Half of two words is "cooperation" in two headings.
            constexpr std::size_t few = 6;
            return std::min(one.size(), other.size()) < few ? 0.6 : 0.5;
        };
        constexpr double leastInParts = 0.75;
        const RareWords ofLeft(m_left);
        const RareWords ofRight(m_right);
        std::vector<Candidate> candidates;
        const auto add = [&](double like, double bound, BlockRun left, BlockRun right) {
            if (like >= bound)
                candidates.push_back({like, left, right});
        };
        for (std::uint32_t i = 0; i < m_left.size(); ++i) {
            if (!m_left.isFree(i))
                continue;
            const Bag &bag = m_left.bags[i];
            for (const std::uint32_t k : ofRight.likeliest(bag)) {
                if (m_left.blocks[i].isTable != m_right.blocks[k].isTable)
                    continue;
                add(likeness(bag, m_right.bags[k]), least(bag, m_right.bags[k]), {i, i + 1},
                    {k, k + 1});
                if (m_left.blocks[i].isTable || !isWithin(m_right.bags[k], bag))
                    continue;
                if (const BlockRun run = partsOf(bag, m_right, k); run.size() > 1)
                    add(likenessTogether(bag, m_right, run), leastInParts, {i, i + 1}, run);
            }
        }
        for (std::uint32_t k = 0; k < m_right.size(); ++k) {
            if (!m_right.isFree(k) || m_right.blocks[k].isTable)
                continue;
            const Bag &bag = m_right.bags[k];
            for (const std::uint32_t i : ofLeft.likeliest(bag)) {
                if (m_left.blocks[i].isTable || !isWithin(m_left.bags[i], bag))
                    continue;
                if (const BlockRun run = partsOf(bag, m_left, i); run.size() > 1)
                    add(likenessTogether(bag, m_left, run), leastInParts, run, {k, k + 1});
            }
        }
        linkBest(std::move(candidates));
    }

    void linkBest(std::vector<Candidate> candidates)
    {
        std::stable_sort(
            candidates.begin(), candidates.end(),
            [](const Candidate &a, const Candidate &b) { return a.likeness > b.likeness; });
        for (const Candidate &candidate : candidates) {
            if (areFree(m_left, candidate.left) && areFree(m_right, candidate.right))
                link(candidate.left, candidate.right, false);
        }
    }

    static bool areFree(const BlockSide &side, BlockRun run)
    {
        for (std::uint32_t i = run.first; i < run.last; ++i) {
            if (!side.isFree(i))
                return false;
        }
        return true;
    }

    /// A single block between the same neighbours needs to share less: its place speaks for it.
    void linkBetween()
    {
        constexpr double least = 0.25;
        for (std::uint32_t i = 1; i + 1 < m_left.size(); ++i) {
            if (!m_left.isFree(i) || m_left.isFree(i - 1) || m_left.isFree(i + 1))
                continue;
            const std::uint32_t k = m_left.to[i - 1] + 1;
            if (m_right.isFree(k) && m_left.to[i + 1] == k + 1
                && m_left.blocks[i].isTable == m_right.blocks[k].isTable
                && likeness(m_left.bags[i], m_right.bags[k]) >= least)
                link({i, i + 1}, {k, k + 1}, false);
        }
    }

    /// Free blocks of which a good part stands in sentences that both have.
    std::vector<StatementLink> linkByStatements()
    {
        constexpr double least = 0.3;
        std::vector<StatementLink> statements = linkStatements(m_left, m_right);
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> shared; // in words
        for (const StatementLink &each : statements) {
            if (m_left.isFree(each.left.block) && m_right.isFree(each.right.block))
                shared[{each.left.block, each.right.block}] += each.left.size() + each.right.size();
        }
        std::vector<Candidate> candidates;
        for (const auto &[pair, words] : shared) {
            const auto [i, k] = pair;
            const std::size_t all = m_left.bags[i].size() + m_right.bags[k].size();
            const double share = static_cast<double>(words) / static_cast<double>(all);
            if (share >= least)
                candidates.push_back({share, {i, i + 1}, {k, k + 1}});
        }
        linkBest(std::move(candidates));
        return statements;
    }

    /// Sorts the links; answers the longest run of them in the order of both sides.
    std::vector<std::size_t> linksThatStay()
    {
        std::sort(m_links.begin(), m_links.end(), [](const BlockLink &a, const BlockLink &b) {
            return a.left.first < b.left.first;
        });
        std::vector<std::uint64_t> places;
        places.reserve(m_links.size());
        for (const BlockLink &link : m_links)
            places.push_back(link.right.first);
        return longestRun(places);
    }

    void markMoved()
    {
        for (BlockLink &link : m_links)
            link.isMoved = true;
        for (const std::size_t link : linksThatStay())
            m_links[link].isMoved = false;
    }

    BlockSide m_left;
    BlockSide m_right;
    std::vector<BlockLink> m_links;
};

} // namespace

BlockAlignment alignBlocks(const std::vector<BlockWords> &left,
                           const std::vector<BlockWords> &right)
{
    return Aligner(left, right).align();
}

} // namespace entente
