// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/blockalignment.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <utility>

namespace entente {

namespace {

using Bag = std::vector<std::uint64_t>; // sorted

constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

Bag sorted(Bag words)
{
    std::sort(words.begin(), words.end());
    return words;
}

std::size_t sharedWords(const Bag &one, const Bag &other)
{
    const Bag &few = one.size() < other.size() ? one : other;
    const Bag &many = one.size() < other.size() ? other : one;
    std::size_t shared = 0;
    auto at = many.begin();
    for (const std::uint64_t word : few) {
        at = std::lower_bound(at, many.end(), word);
        if (at == many.end())
            break;
        if (*at == word) {
            ++shared;
            ++at;
        }
    }
    return shared;
}

/// Dice's coefficient: 1 for the same words, 0 for none in common.
double likeness(const Bag &one, const Bag &other)
{
    return 2.0 * static_cast<double>(sharedWords(one, other))
        / static_cast<double>(one.size() + other.size());
}

bool isWithin(const Bag &part, const Bag &whole)
{
    return part.size() < whole.size() && sharedWords(part, whole) * 5 >= part.size() * 4;
}

std::size_t fingerprint(const BlockWords &block)
{
    std::size_t print = block.isTable ? 1 : 0;
    for (const std::uint64_t word : block.words)
        print = (print ^ word) * std::size_t{0x9E3779B97F4A7C15} + (print >> 29U);
    return print;
}

struct Side
{
    explicit Side(const std::vector<BlockWords> &given) : blocks(given), to(given.size(), nowhere)
    {
        prints.reserve(given.size());
        bags.reserve(given.size());
        for (const BlockWords &block : given) {
            prints.push_back(fingerprint(block));
            bags.push_back(sorted(block.words));
        }
    }

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(blocks.size()); }
    [[nodiscard]] bool isFree(std::uint32_t i) const { return i < size() && to[i] == nowhere; }

    const std::vector<BlockWords> &blocks;
    std::vector<std::size_t> prints;
    std::vector<Bag> bags;
    std::vector<std::uint32_t> to; // block of the other side
};

struct Candidate
{
    double likeness = 0;
    BlockRun left;
    BlockRun right;
};

/// Finds the free blocks of one side that share rare words with a block of another.
class RareWords
{
public:
    explicit RareWords(const Side &side)
    {
        for (std::uint32_t i = 0; i < side.size(); ++i) {
            if (!side.isFree(i))
                continue;
            for (std::size_t k = 0; k < side.bags[i].size(); ++k) {
                if (k > 0 && side.bags[i][k] == side.bags[i][k - 1])
                    continue;
                std::vector<std::uint32_t> &blocks = m_blocks[side.bags[i][k]];
                if (blocks.size() <= mostBlocks)
                    blocks.push_back(i);
            }
        }
    }

    [[nodiscard]] std::vector<std::uint32_t> likeliest(const Bag &bag) const
    {
        constexpr std::size_t mostFound = 8;
        std::unordered_map<std::uint32_t, double> weights;
        for (std::size_t k = 0; k < bag.size(); ++k) {
            const auto found = m_blocks.find(bag[k]);
            if ((k > 0 && bag[k] == bag[k - 1]) || found == m_blocks.end()
                || found->second.size() > mostBlocks)
                continue;
            for (const std::uint32_t block : found->second)
                weights[block] += 1.0 / static_cast<double>(found->second.size());
        }
        std::vector<std::pair<double, std::uint32_t>> order;
        order.reserve(weights.size());
        for (const auto &[block, weight] : weights)
            order.emplace_back(-weight, block);
        std::sort(order.begin(), order.end());
        order.resize(std::min(order.size(), mostFound));
        std::vector<std::uint32_t> blocks;
        blocks.reserve(order.size());
        for (const auto &[weight, block] : order)
            blocks.push_back(block);
        return blocks;
    }

private:
    static constexpr std::size_t mostBlocks = 32;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_blocks;
};

/// The neighbours of a block that, with it, make up the words of a whole.
BlockRun partsOf(const Bag &whole, const Side &side, std::uint32_t start)
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

double likeness(const Bag &whole, const Side &side, BlockRun run)
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

    std::vector<BlockLink> align()
    {
        linkEqual();
        linkSimilar();
        linkBetween();
        std::sort(m_links.begin(), m_links.end(), [](const BlockLink &a, const BlockLink &b) {
            return a.left.first < b.left.first;
        });
        markMoved();
        return std::move(m_links);
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

    void linkEqual()
    {
        struct Places
        {
            std::vector<std::uint32_t> left;
            std::vector<std::uint32_t> right;
        };
        std::unordered_map<std::size_t, Places> places;
        for (std::uint32_t i = 0; i < m_left.size(); ++i)
            places[m_left.prints[i]].left.push_back(i);
        for (std::uint32_t k = 0; k < m_right.size(); ++k)
            places[m_right.prints[k]].right.push_back(k);
        for (const auto &[print, at] : places) {
            if (at.left.size() == 1 && at.right.size() == 1)
                linkIfEqual(at.left.front(), at.right.front());
        }
        // What is repeated belongs beside what is already known.
        for (std::uint32_t i = 0; i + 1 < m_left.size(); ++i) {
            if (!m_left.isFree(i))
                linkIfEqual(i + 1, m_left.to[i] + 1);
        }
        for (std::uint32_t i = m_left.size(); i-- > 1;) {
            if (!m_left.isFree(i) && m_left.to[i] > 0)
                linkIfEqual(i - 1, m_left.to[i] - 1);
        }
        for (const auto &[print, at] : places) {
            std::size_t next = 0;
            for (const std::uint32_t i : at.left) {
                while (next < at.right.size() && !m_right.isFree(at.right[next]))
                    ++next;
                if (next < at.right.size())
                    linkIfEqual(i, at.right[next]);
            }
        }
    }

    void linkSimilar()
    {
        constexpr double least = 0.5;
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
                add(likeness(bag, m_right.bags[k]), least, {i, i + 1}, {k, k + 1});
                if (m_left.blocks[i].isTable || !isWithin(m_right.bags[k], bag))
                    continue;
                if (const BlockRun run = partsOf(bag, m_right, k); run.size() > 1)
                    add(likeness(bag, m_right, run), leastInParts, {i, i + 1}, run);
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
                    add(likeness(bag, m_left, run), leastInParts, run, {k, k + 1});
            }
        }
        std::stable_sort(
            candidates.begin(), candidates.end(),
            [](const Candidate &a, const Candidate &b) { return a.likeness > b.likeness; });
        for (const Candidate &candidate : candidates) {
            if (areFree(m_left, candidate.left) && areFree(m_right, candidate.right))
                link(candidate.left, candidate.right, false);
        }
    }

    static bool areFree(const Side &side, BlockRun run)
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

    /// The longest run of links in the order of both sides stays; the others have moved.
    void markMoved()
    {
        std::vector<std::size_t> ends; // of the best run of each length
        std::vector<std::size_t> before(m_links.size(), m_links.size());
        for (std::size_t i = 0; i < m_links.size(); ++i) {
            m_links[i].isMoved = true;
            const auto at = std::lower_bound(
                ends.begin(), ends.end(), i, [&](std::size_t a, std::size_t b) {
                    return m_links[a].right.first < m_links[b].right.first;
                });
            if (at != ends.begin())
                before[i] = *(at - 1);
            if (at == ends.end())
                ends.push_back(i);
            else
                *at = i;
        }
        for (std::size_t i = ends.empty() ? m_links.size() : ends.back(); i < m_links.size();
             i = before[i])
            m_links[i].isMoved = false;
    }

    Side m_left;
    Side m_right;
    std::vector<BlockLink> m_links;
};

} // namespace

std::vector<BlockLink> alignBlocks(const std::vector<BlockWords> &left,
                                   const std::vector<BlockWords> &right)
{
    return Aligner(left, right).align();
}

} // namespace entente
