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

/// Finds the documents of a segment that hold the words of a clause, its alternatives apart, block
/// by block.
class PhraseMatcher final
{
public:
    PhraseMatcher(const Segment &segment, const Clause &clause);

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
    using Cursors = std::vector<Cursor>;

    void addWord(const QueryWord &word, const Clause &clause);
    void addTerm(Cursors &cursors, std::uint32_t term, std::uint32_t weight) const;
    /// Moves all cursors of a word to a block; false where none has documents in it.
    static bool advance(Cursors &cursors, std::uint32_t block);
    static void fill(const Cursors &cursors, std::uint32_t block, BlockImpacts &impacts);
    bool matchPositions(std::uint32_t block, BlockImpacts &impacts);
    /// Where the words of cursors stand, as the places of the first word, `offset` before them.
    void keysOf(const Cursors &cursors, std::int64_t offset, std::uint32_t block,
                const BlockImpacts &wanted, std::vector<std::uint64_t> &keys) const;

    const Segment &m_segment;
    bool m_byPositions;
    bool m_inTitle;
    std::uint32_t m_scale;                ///< of weights, of 256
    std::vector<std::uint32_t> m_offsets; ///< of each word
    std::vector<Cursors> m_words;
    Cursors m_barred; ///< of the word behind which they mean something else
    std::vector<std::uint64_t> m_counts;
    std::vector<std::uint64_t> m_keys; ///< scratch
    std::vector<std::uint64_t> m_otherKeys;
};

/// The same of a clause with all its alternatives.
class ClauseMatcher final
{
public:
    ClauseMatcher(const Segment &segment, const Clause &clause);

    /// Those of the words that were given, and of what will do in their place.
    [[nodiscard]] const std::vector<PhraseMatcher> &alternatives() const { return m_alternatives; }

    /// See PhraseMatcher::match().
    bool match(std::uint32_t block, BlockImpacts &impacts);

private:
    std::vector<PhraseMatcher> m_alternatives;
};

} // namespace entente::search
