// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/blockalignment.h"
#include "core/vocabulary/hashtable.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace entente {

using Bag = std::vector<std::uint64_t>; ///< hashes of words, rising

/// In place of a block of the other side: there is none.
inline constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();
/// The same: there is none, and none is to be found yet.
inline constexpr std::uint32_t waiting = nowhere - 1;

[[nodiscard]] Bag sorted(Bag words);

/// Dice's coefficient: 1 for the same words, 0 for none in common.
[[nodiscard]] double likeness(const Bag &one, const Bag &other);

/// Whether nearly all words of a part are among those of a longer whole.
[[nodiscard]] bool isWithin(const Bag &part, const Bag &whole);

/// The blocks of one document, with those of the other that they have been linked to.
struct BlockSide
{
    explicit BlockSide(const std::vector<BlockWords> &given);

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(blocks.size()); }
    [[nodiscard]] bool isFree(std::uint32_t i) const { return i < size() && to[i] == nowhere; }

    const std::vector<BlockWords> &blocks;
    std::vector<std::size_t> prints; ///< equal where all words are
    std::vector<Bag> bags;
    std::vector<std::uint32_t> to; ///< block of the other side
};

/// Finds the free blocks of one side that share rare words with a block of another.
class RareWords final
{
public:
    explicit RareWords(const BlockSide &side);

    [[nodiscard]] std::vector<std::uint32_t> likeliest(const Bag &bag) const;

private:
    static constexpr std::size_t mostBlocks = 32;
    HashTable m_words;                                ///< by hash: index in m_blocks
    std::vector<std::vector<std::uint32_t>> m_blocks; ///< that have the word
};

} // namespace entente
