// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/matrix.h"

#include <span>
#include <vector>

namespace entente {

/// Months of one row or column; 0 where it is no time.
[[nodiscard]] std::uint32_t monthsOf(MatrixBy by);

/// One side of a matrix: gives each topic the places of the rows, or columns, it counts in.
class MatrixAxis final
{
public:
    MatrixAxis(const MatrixTopics &topics, MatrixBy by, std::span<const Period> periods);

    /// The heads, in the order in which they are shown, of the topics that are counted, and of
    /// documents without one.
    [[nodiscard]] std::vector<MatrixHead> heads(const std::vector<std::uint32_t> &counted,
                                                const std::vector<std::uint32_t> &texts);

    /// Adds how many documents there are to the heads in their order.
    void addPublished(const std::vector<std::uint32_t> &documents,
                      std::vector<MatrixHead> &heads) const;

    /// The place of the head that a document without a topic counts in.
    [[nodiscard]] std::uint32_t placeOf(std::uint32_t document) const
    {
        return m_places[headOf(document)];
    }

    /// Calls back with the place of each head that a topic counts in.
    template <typename Function>
    void places(std::uint32_t topic, Function function) const
    {
        each(topic, [&](std::uint32_t head) { function(m_places[head]); });
    }

private:
    /// Whether all topics of a document count in the same head.
    [[nodiscard]] bool isOfDocuments() const
    {
        return m_by != MatrixBy::Area && m_by != MatrixBy::Kind;
    }

    [[nodiscard]] std::uint32_t headOf(std::uint32_t document) const
    {
        if (!isOfDocuments())
            return static_cast<std::uint32_t>(m_heads.size()) - 1;
        return m_by == MatrixBy::Briefing ? document : m_ofDocument[document];
    }

    template <typename Function>
    void each(std::uint32_t number, Function function) const
    {
        const MatrixTopics::Topic &topic = m_topics.topics[number];
        if (m_by == MatrixBy::Kind) {
            function(static_cast<std::uint32_t>(topic.kind));
        } else if (m_by == MatrixBy::Area) {
            for (std::uint32_t i = topic.firstArea; i < topic.lastArea; ++i)
                function(static_cast<std::uint32_t>(m_topics.areas[i]));
        } else {
            function(headOf(topic.document));
        }
    }

    void number(std::size_t count);
    void nameSources();
    void tellTypes();
    void namePeriods(std::span<const Period> periods);
    void tellTimes(std::uint32_t months);
    [[nodiscard]] std::vector<std::uint32_t> said() const;

    const MatrixTopics &m_topics;
    MatrixBy m_by;
    std::vector<MatrixHead> m_heads;
    std::vector<std::uint32_t> m_ofDocument; ///< heads
    std::vector<std::uint32_t> m_places;     ///< by head
};

} // namespace entente
