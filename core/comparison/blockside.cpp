// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/blockside.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace entente {

namespace {

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

std::size_t fingerprint(const BlockWords &block)
{
    std::size_t print = block.isTable ? 1 : 0;
    for (const std::uint64_t word : block.words)
        print = (print ^ word) * std::size_t{0x9E3779B97F4A7C15} + (print >> 29U);
    return print;
}

} // namespace

Bag sorted(Bag words)
{
    std::sort(words.begin(), words.end());
    return words;
}

double likeness(const Bag &one, const Bag &other)
{
    return 2.0 * static_cast<double>(sharedWords(one, other))
        / static_cast<double>(one.size() + other.size());
}

bool isWithin(const Bag &part, const Bag &whole)
{
    return part.size() < whole.size() && sharedWords(part, whole) * 5 >= part.size() * 4;
}

BlockSide::BlockSide(const std::vector<BlockWords> &given)
    : blocks(given), to(given.size(), nowhere)
{
    prints.reserve(given.size());
    bags.reserve(given.size());
    for (const BlockWords &block : given) {
        prints.push_back(fingerprint(block));
        bags.push_back(sorted(block.words));
    }
}

RareWords::RareWords(const BlockSide &side)
{
    for (std::uint32_t i = 0; i < side.size(); ++i) {
        if (!side.isFree(i))
            continue;
        for (std::size_t k = 0; k < side.bags[i].size(); ++k) {
            if (k > 0 && side.bags[i][k] == side.bags[i][k - 1])
                continue;
            std::uint32_t at = m_words.find(side.bags[i][k]);
            if (at == HashTable::none) {
                at = static_cast<std::uint32_t>(m_blocks.size());
                m_words.insert(side.bags[i][k], at);
                m_blocks.emplace_back();
            }
            std::vector<std::uint32_t> &blocks = m_blocks[at];
            if (blocks.size() <= mostBlocks)
                blocks.push_back(i);
        }
    }
}

std::vector<std::uint32_t> RareWords::likeliest(const Bag &bag) const
{
    constexpr std::size_t mostFound = 8;
    std::unordered_map<std::uint32_t, double> weights;
    for (std::size_t k = 0; k < bag.size(); ++k) {
        const std::uint32_t at = m_words.find(bag[k]);
        if ((k > 0 && bag[k] == bag[k - 1]) || at == HashTable::none
            || m_blocks[at].size() > mostBlocks)
            continue;
        for (const std::uint32_t block : m_blocks[at])
            weights[block] += 1.0 / static_cast<double>(m_blocks[at].size());
    }
    std::vector<std::pair<double, std::uint32_t>> order;
    order.reserve(weights.size());
    for (const auto &[block, weight] : weights)
        order.emplace_back(-weight, block);
    const std::size_t kept = std::min(order.size(), mostFound);
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(kept),
                      order.end());
    order.resize(kept);
    std::vector<std::uint32_t> blocks;
    blocks.reserve(order.size());
    for (const auto &[weight, block] : order)
        blocks.push_back(block);
    return blocks;
}

} // namespace entente
