// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/filter/bitset.h"
#include "core/filter/filter.h"
#include "core/filter/passages.h"
#include "core/filter/textindex.h"
#include "core/vocabulary/vocabulary.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace entente {

/// Which topics a filter shows, and how many each further choice would show.
struct FilterResult
{
    BitSet shown;          ///< by entry of the FilterIndex
    BitSet rows;           ///< table rows that hold what the text asks for; empty without a text
    std::size_t count = 0; ///< topics shown
    std::size_t total = 0; ///< topics of the briefings chosen
    BitSet texts;          ///< by briefing: its text or title contains the words asked for
    std::size_t textCount = 0;
    std::size_t briefings = 0; ///< chosen
    /// Of the text, beside the topics and rows shown; counted where one briefing is chosen.
    std::size_t passages = 0;
    std::vector<search::FieldProblem> problems; ///< of the text, where it is not understood
    /// How many topics touch each focus area, by concept, under all of the filter but its areas.
    std::vector<std::uint32_t> areaCounts;
    /// How many topics are of each kind, under all of the filter but its kinds.
    std::array<std::uint32_t, allKinds.size()> kindCounts{};
    /// Of how many topics the kind is how sure, under all of the filter but its certainties.
    std::array<std::uint32_t, allCertainties.size()> certaintyCounts{};

    /// Whether nothing is shown, neither topics nor text.
    [[nodiscard]] bool isNone() const { return count == 0 && textCount == 0; }
};

using BriefingPtr = std::shared_ptr<const Briefing>;

/// The topics of several briefings, made ready for filtering: a change of filter costs one pass
/// over flat arrays, whatever it asks for. Immutable once built.
class FilterIndex final
{
public:
    FilterIndex() = default;
    /// Without an index of the words, a filter on text shows nothing.
    FilterIndex(std::vector<BriefingPtr> briefings, std::shared_ptr<const Vocabulary> vocabulary,
                bool indexWords = true);

    [[nodiscard]] const std::vector<BriefingPtr> &briefings() const { return m_briefings; }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    /// Entry of a topic of a briefing.
    [[nodiscard]] std::size_t entry(std::size_t briefing, std::size_t topic) const
    {
        return m_firstEntry[briefing] + topic;
    }
    [[nodiscard]] std::size_t briefingOf(std::size_t entry) const
    {
        return m_entries[entry].briefing;
    }
    [[nodiscard]] std::size_t topicOf(std::size_t entry) const
    {
        return entry - m_firstEntry[m_entries[entry].briefing];
    }

    [[nodiscard]] FilterResult apply(const Filter &filter) const;

    /// Whether a row of a table is shown. A row that is a topic is shown with it; any other by
    /// its briefing's date and its own focus areas and words (a row has no kind).
    [[nodiscard]] bool showsRow(const Filter &filter, const FilterResult &result,
                                std::size_t briefing, const Table &table, std::size_t row) const;

    /// The passages of a briefing's text that contain the words asked for, in order: paragraphs,
    /// items, headings and rows, but not those of topics and rows that are shown as such.
    [[nodiscard]] std::vector<Passage> passages(const Filter &filter, const FilterResult &result,
                                                std::size_t briefing) const;

private:
    struct Entry
    {
        std::uint32_t firstArea = 0; ///< in m_areas, closed under "broader"
        std::uint32_t lastArea = 0;
        std::uint32_t briefing = 0;
        Kind kind = Kind::Point;
        std::optional<Certainty> certainty; ///< of the kind; nothing for a point
    };

    [[nodiscard]] bool touches(const std::vector<ConceptIndex> &wanted, const ConceptIndex *begin,
                               const ConceptIndex *end) const;
    void addRows(TextIndex::Builder &words, const Briefing &briefing);
    [[nodiscard]] std::vector<bool> chosenBriefings(const Filter &filter) const;
    void findTexts(const Filter &filter, const std::vector<bool> &meant, const BitSet &withWords,
                   FilterResult &result) const;

    std::vector<BriefingPtr> m_briefings;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    std::vector<std::size_t> m_firstEntry;
    std::vector<Entry> m_entries;
    std::vector<ConceptIndex> m_areas;
    std::vector<std::vector<ConceptIndex>> m_textAreas; ///< by briefing: those of its topics
    TextIndex m_text;
    std::size_t m_rows = 0;                           ///< of all tables
    std::vector<std::vector<std::size_t>> m_firstRow; ///< number of the first row of each table
};

} // namespace entente
