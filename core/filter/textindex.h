// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/filter/bitset.h"
#include "core/search/query.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace entente {

namespace search {
class Segment;
}

/// The words of topics, of whole texts and of table rows, made ready to be searched in the language
/// in which a library is: what is found there is found in the briefing itself.
class TextIndex final
{
public:
    /// Takes briefings one after the other; they, topics and rows are numbered in the order given.
    class Builder;

    TextIndex() = default;

    /// What a query asks for, as a library would answer.
    struct Found
    {
        BitSet topics;
        BitSet texts; ///< by briefing; only where words are asked for
        std::vector<search::FieldProblem> problems;
    };
    [[nodiscard]] Found find(const search::Query &query) const;
    /// The rows. They have no kind, whatever the query says of kinds and of how sure they are.
    [[nodiscard]] BitSet rows(search::Query query) const;

private:
    std::shared_ptr<const search::Segment> m_documents; ///< null where there are none
    std::shared_ptr<const search::Segment> m_rowWords;  ///< likewise
    std::size_t m_topics = 0;
    std::size_t m_texts = 0;
    std::size_t m_rows = 0;
};

class TextIndex::Builder final
{
public:
    Builder();
    ~Builder();
    Builder(const Builder &) = delete;
    Builder &operator=(const Builder &) = delete;

    /// Areas are to be given with all that are broader; those of the text are those of its topics.
    void begin(const Briefing &briefing);
    void addTopic(const Topic &topic, std::span<const ConceptIndex> areas);
    void addRow(const Table &table, std::size_t row, std::span<const ConceptIndex> areas);
    [[nodiscard]] TextIndex finish();

private:
    struct Parts;

    void flush();

    std::unique_ptr<Parts> m_parts;
    TextIndex m_index;
};

} // namespace entente
