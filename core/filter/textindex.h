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

/// The words of topics and of table rows, made ready to be searched in the language in which a
/// library is: what is found there is found in the briefing itself.
class TextIndex final
{
public:
    /// Takes briefings one after the other; topics and rows are numbered in the order given.
    class Builder;

    TextIndex() = default;

    /// The topics that a query asks for.
    [[nodiscard]] BitSet topics(const search::Query &query) const;
    /// The rows. They have no kind, whatever the query says of kinds.
    [[nodiscard]] BitSet rows(search::Query query) const;

    /// A filter's text as it is understood here: while it is typed each word may be the beginning
    /// of one, but not those that are left out or stand in quotation marks.
    [[nodiscard]] static search::Query parsed(std::string_view text, const Vocabulary &vocabulary);

private:
    [[nodiscard]] BitSet find(search::Query query, bool rows, std::size_t size) const;

    std::shared_ptr<const search::Segment> m_segment; ///< null where there are no words
    std::size_t m_topics = 0;
    std::size_t m_rows = 0;
};

class TextIndex::Builder final
{
public:
    Builder();
    ~Builder();
    Builder(const Builder &) = delete;
    Builder &operator=(const Builder &) = delete;

    void begin(const Briefing &briefing);
    /// Areas are to be given with all that are broader.
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
