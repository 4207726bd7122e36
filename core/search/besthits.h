// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/request.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace entente::search {

/// Keeps the best of very many hits. Of two that are equally good the newer is better, then the
/// one of the lower id, so that the order does not depend on where they lie.
class BestHits final
{
public:
    struct Candidate
    {
        std::uint64_t rank = 0; ///< score and date
        Hit hit;
    };

    explicit BestHits(std::size_t limit) : m_limit(limit) {}

    /// Whether a hit of this rank may still be among the best; it must be asked for first.
    [[nodiscard]] bool wants(std::uint64_t rank) const
    {
        return m_heap.size() < m_limit || (m_limit > 0 && rank >= m_heap.front().rank);
    }
    void add(const Candidate &candidate)
    {
        if (m_heap.size() == m_limit && !better(candidate, m_heap.front()))
            return;
        m_heap.push_back(candidate);
        std::push_heap(m_heap.begin(), m_heap.end(), better);
        if (m_heap.size() > m_limit) {
            std::pop_heap(m_heap.begin(), m_heap.end(), better);
            m_heap.pop_back();
        }
    }
    /// All, the best first.
    [[nodiscard]] std::vector<Hit> take()
    {
        std::sort_heap(m_heap.begin(), m_heap.end(), better);
        std::vector<Hit> hits;
        for (const Candidate &candidate : m_heap)
            hits.push_back(candidate.hit);
        return hits;
    }

private:
    static bool better(const Candidate &a, const Candidate &b)
    {
        return a.rank != b.rank ? a.rank > b.rank : a.hit.document < b.hit.document;
    }

    std::size_t m_limit;
    std::vector<Candidate> m_heap; ///< the worst in front
};

} // namespace entente::search
