// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente {

/// What of a block decides to which block of another document it belongs.
struct BlockWords
{
    std::vector<std::uint64_t> words; ///< a hash of each word, in order; never empty
    bool isTable = false;             ///< is paired with tables only, and neither split nor merged
    std::vector<std::uint32_t> sentences = {}; ///< the first of `words` of each; none is one
};

/// Blocks that follow each other, from first up to last, which is not one of them.
struct BlockRun
{
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    [[nodiscard]] std::uint32_t size() const { return last - first; }
    bool operator==(const BlockRun &) const = default;
};

/// Blocks of two documents that say the same, or nearly so. Where one side has several, the block
/// was split or they were merged.
struct BlockLink
{
    BlockRun left;
    BlockRun right;
    bool isEqual = false; ///< the same words
    bool isMoved = false; ///< not in the order of the most others
};

/// A sentence: words of a block, from first up to last.
struct Statement
{
    std::uint32_t block = 0;
    std::uint32_t sentence = 0; ///< of its block, from 0
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    [[nodiscard]] std::uint32_t size() const { return last - first; }
};

/// Two sentences of which one is the other, or says it in other words.
struct StatementLink
{
    Statement left;
    Statement right;
    bool isEqual = false; ///< the same words
};

struct BlockAlignment
{
    std::vector<BlockLink> links;          ///< in left's order; no block is in two
    std::vector<StatementLink> statements; ///< of what is not equal; in left's order
};

/// Pairs the blocks of two documents: equal words first, those found once in each before those
/// repeated (after Hunt and McIlroy's diff and Cohen's patience diff), then those of which at least
/// half of the words are shared, then those of which a good part is in sentences that are paired.
/// What is similar is sought through rare words only, so the time grows as the words do.
[[nodiscard]] BlockAlignment alignBlocks(const std::vector<BlockWords> &left,
                                         const std::vector<BlockWords> &right);

} // namespace entente
