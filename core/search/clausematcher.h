// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/query.h"
#include "core/search/segment.h"

#include <array>
#include <cstdint>
#include <vector>

namespace entente::search {

/// An impact for each document of a block; 0 for those that do not match.
using BlockImpacts = std::array<std::uint8_t, blockSize>;

/// Finds the documents of a segment that hold a clause of a query, block by block.
class ClauseMatcher final
{
public:
    ClauseMatcher(const Segment &segment, const Clause &clause);

    /// At most so many documents hold each word; the rarest word's count comes first to mind for
    /// the order of work.
    [[nodiscard]] const std::vector<std::uint64_t> &wordCounts() const { return m_counts; }

    /// Fills in the impacts of a block, which come in rising order; false where there are none (the
    /// impacts are then left as they were).
    bool match(std::uint32_t block, BlockImpacts &impacts);

private:
    struct Cursor
    {
        PostingCursor postings;
        Chunk chunk;
        std::uint32_t term = 0;
        std::uint32_t weight = 0; ///< of 256
        bool more = true;
    };

    void addWord(const QueryWord &word, const Clause &clause);
    void addTerm(std::vector<Cursor> &cursors, std::uint32_t term, std::uint32_t weight);
    /// Moves all cursors of a word to a block; false where none has documents in it.
    static bool advance(std::vector<Cursor> &cursors, std::uint32_t block);
    static void fill(const std::vector<Cursor> &cursors, std::uint32_t block,
                     BlockImpacts &impacts);
    bool matchPositions(std::uint32_t block, BlockImpacts &impacts);
    void keysOf(std::size_t word, std::uint32_t block, const BlockImpacts &wanted,
                std::vector<std::uint64_t> &keys) const;

    const Segment &m_segment;
    bool m_byPositions;
    bool m_inTitle;
    std::vector<std::uint32_t> m_offsets; ///< of each word
    std::vector<std::vector<Cursor>> m_words;
    std::vector<std::uint64_t> m_counts;
    std::vector<std::uint64_t> m_keys; ///< scratch
    std::vector<std::uint64_t> m_otherKeys;
};

} // namespace entente::search
