// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filterindex.h"

#include "core/briefing/sourcename.h"
#include "core/vocabulary/broader.h"

#include <algorithm>
#include <set>

namespace entente {

namespace {

/// Whether a briefing is one that the filter asks for. One without a date cannot be said to lie
/// within any.
bool isOfBriefing(const Filter &filter, const Briefing &briefing)
{
    const auto oneOf = [](const std::vector<std::string> &asked, const std::string &value) {
        return asked.empty() || std::find(asked.begin(), asked.end(), value) != asked.end();
    };
    if (!oneOf(filter.sources, sourceName(briefing.meta))
        || !oneOf(filter.languages, briefing.meta.language)
        || !oneOf(filter.formats, briefing.reader))
        return false;
    // What is in no library is on no desk; of what is in one Filter::elsewhere tells.
    if (!filter.desks.empty() && briefing.kept == 0 && !oneOf(filter.desks, std::string()))
        return false;
    const std::optional<Date> &date = briefing.meta.date;
    const bool late = !filter.since || (date && date->latest() >= *filter.since);
    const bool early = !filter.until || (date && *date <= filter.until->latest());
    return late && early;
}

} // namespace

FilterIndex::FilterIndex(std::vector<BriefingPtr> briefings,
                         std::shared_ptr<const Vocabulary> vocabulary, bool indexWords)
    : m_briefings(std::move(briefings)), m_vocabulary(std::move(vocabulary))
{
    std::vector<std::uint32_t> lastSeen(m_vocabulary->size(), ~std::uint32_t{0});
    TextIndex::Builder words;
    for (std::size_t b = 0; b < m_briefings.size(); ++b) {
        const Briefing &briefing = *m_briefings[b];
        m_firstEntry.push_back(m_entries.size());
        const std::size_t firstArea = m_areas.size();
        if (indexWords)
            words.begin(briefing);
        for (const Topic &topic : briefing.topics) {
            const auto number = static_cast<std::uint32_t>(m_entries.size());
            Entry entry;
            entry.briefing = static_cast<std::uint32_t>(b);
            entry.kind = topic.kind;
            entry.certainty = topic.certaintyOfKind();
            entry.firstArea = static_cast<std::uint32_t>(m_areas.size());
            for (const ConceptIndex area : briefing.areasOf(topic)) {
                for (const ConceptIndex wider : m_vocabulary->selfAndBroader(area)) {
                    if (lastSeen[wider] == number)
                        continue;
                    lastSeen[wider] = number;
                    m_areas.push_back(wider);
                }
            }
            entry.lastArea = static_cast<std::uint32_t>(m_areas.size());
            if (indexWords)
                words.addTopic(topic, std::span(m_areas).subspan(entry.firstArea));
            m_entries.push_back(entry);
        }
        const std::set<ConceptIndex> all(m_areas.begin() + static_cast<std::ptrdiff_t>(firstArea),
                                         m_areas.end());
        m_textAreas.emplace_back(all.begin(), all.end());
        if (indexWords)
            addRows(words, briefing);
    }
    m_text = words.finish();
}

void FilterIndex::addRows(TextIndex::Builder &words, const Briefing &briefing)
{
    std::vector<std::size_t> &first = m_firstRow.emplace_back();
    for (const Table &table : briefing.tables) {
        first.push_back(m_rows);
        for (std::size_t row = 0; row < table.rowCount(); ++row, ++m_rows)
            words.addRow(table, row, withBroader(briefing.areasOfRow(table, row), *m_vocabulary));
    }
}

bool FilterIndex::touches(const std::vector<ConceptIndex> &wanted, const ConceptIndex *begin,
                          const ConceptIndex *end) const
{
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](ConceptIndex area) { return std::find(begin, end, area) != end; });
}

std::vector<bool> FilterIndex::chosenBriefings(const Filter &filter) const
{
    std::vector<bool> chosen(m_briefings.size(), filter.briefings.empty());
    for (const std::uint32_t briefing : filter.briefings) {
        if (briefing < chosen.size())
            chosen[briefing] = true;
    }
    return chosen;
}

FilterResult FilterIndex::apply(const Filter &filter) const
{
    FilterResult result;
    result.shown = BitSet(m_entries.size());
    result.areaCounts.assign(m_vocabulary ? m_vocabulary->size() : 0, 0);
    const std::vector<bool> chosen = chosenBriefings(filter);
    std::vector<bool> asked;
    for (const BriefingPtr &briefing : m_briefings)
        asked.push_back(isOfBriefing(filter, *briefing));
    for (const std::uint32_t briefing : filter.elsewhere) {
        if (briefing < asked.size())
            asked[briefing] = false;
    }
    const bool asksText = !filter.text.empty();
    BitSet withText(m_entries.size());
    result.texts = BitSet(m_briefings.size());
    if (asksText && m_vocabulary) {
        const search::Query query = search::filterQuery(filter.text, *m_vocabulary);
        TextIndex::Found found = m_text.find(query);
        withText = std::move(found.topics);
        result.problems = std::move(found.problems);
        result.rows = m_text.rows(query);
        std::vector<bool> meant(m_briefings.size());
        for (std::size_t b = 0; b < meant.size(); ++b)
            meant[b] = chosen[b] && asked[b];
        findTexts(filter, meant, found.texts, result);
    }
    result.briefings = static_cast<std::size_t>(std::count(chosen.begin(), chosen.end(), true));
    std::array<bool, allKinds.size()> kinds{};
    for (const Kind kind : filter.kinds)
        kinds[static_cast<std::size_t>(kind)] = true;
    std::array<bool, allCertainties.size()> certainties{};
    for (const Certainty certainty : filter.certainties)
        certainties[static_cast<std::size_t>(certainty)] = true;

    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (!chosen[entry.briefing])
            continue;
        ++result.total;
        const ConceptIndex *begin = m_areas.data() + entry.firstArea;
        const ConceptIndex *end = m_areas.data() + entry.lastArea;
        if (!asked[entry.briefing] || (asksText && !withText.test(i))
            || (!filter.excludedAreas.empty() && touches(filter.excludedAreas, begin, end)))
            continue;
        const auto kind = static_cast<std::size_t>(entry.kind);
        const bool ofKind = filter.kinds.empty() || kinds[kind];
        const bool ofArea = filter.areas.empty() || touches(filter.areas, begin, end);
        if (entry.certainty && ofKind && ofArea)
            ++result.certaintyCounts[static_cast<std::size_t>(*entry.certainty)];
        const bool isSure = entry.certainty
            && certainties[static_cast<std::size_t>(*entry.certainty)];
        if (!filter.certainties.empty() && !isSure)
            continue;
        if (ofArea)
            ++result.kindCounts[kind];
        if (!ofKind)
            continue;
        for (const ConceptIndex *area = begin; area != end; ++area)
            ++result.areaCounts[*area];
        if (ofArea) {
            result.shown.set(i);
            ++result.count;
        }
    }
    if (result.briefings == 1 && result.textCount == 1) {
        const auto one = std::find(chosen.begin(), chosen.end(), true) - chosen.begin();
        result.passages = passages(filter, result, static_cast<std::size_t>(one)).size();
    }
    return result;
}

/// A text has no kind, nor a certainty of one, and touches what its topics touch.
void FilterIndex::findTexts(const Filter &filter, const std::vector<bool> &meant,
                            const BitSet &withWords, FilterResult &result) const
{
    if (!filter.kinds.empty() || !filter.certainties.empty())
        return;
    for (std::size_t b = 0; b < m_briefings.size(); ++b) {
        if (!meant[b] || b >= withWords.size() || !withWords.test(b))
            continue;
        const ConceptIndex *begin = m_textAreas[b].data();
        const ConceptIndex *end = begin + m_textAreas[b].size();
        if ((!filter.areas.empty() && !touches(filter.areas, begin, end))
            || touches(filter.excludedAreas, begin, end))
            continue;
        result.texts.set(b);
        ++result.textCount;
    }
}

std::vector<Passage> FilterIndex::passages(const Filter &filter, const FilterResult &result,
                                           std::size_t b) const
{
    if (b >= result.texts.size() || !result.texts.test(b))
        return {};
    const Briefing &briefing = *m_briefings[b];
    std::vector<Passage> found = passagesWith(briefing,
                                              search::filterQuery(filter.text, *m_vocabulary));
    std::vector<TextRange> shown;
    for (std::size_t t = 0; t < briefing.topics.size(); ++t) {
        if (!result.shown.test(entry(b, t)))
            continue;
        shown.push_back(briefing.topics[t].title);
        shown.push_back(briefing.topics[t].text);
    }
    std::erase_if(found, [&](const Passage &passage) {
        if (passage.row >= 0) {
            const auto table = static_cast<std::size_t>(briefing.blocks[passage.block].table);
            return showsRow(filter, result, b, briefing.tables[table],
                            static_cast<std::size_t>(passage.row));
        }
        return std::any_of(shown.begin(), shown.end(), [&](TextRange range) {
            return range.begin < passage.words.end && passage.words.begin < range.end;
        });
    });
    return found;
}

bool FilterIndex::showsRow(const Filter &filter, const FilterResult &result, std::size_t b,
                           const Table &table, std::size_t row) const
{
    const Briefing &briefing = *m_briefings[b];
    for (std::size_t t = 0; t < briefing.topics.size(); ++t) {
        const Topic &topic = briefing.topics[t];
        if (topic.block == table.block && topic.row == static_cast<std::int32_t>(row))
            return result.shown.test(entry(b, t));
    }
    const bool isElsewhere = std::find(filter.elsewhere.begin(), filter.elsewhere.end(), b)
        != filter.elsewhere.end();
    if (!chosenBriefings(filter)[b] || isElsewhere || !isOfBriefing(filter, briefing))
        return false;
    const std::vector<ConceptIndex> areas = withBroader(briefing.areasOfRow(table, row),
                                                        *m_vocabulary);
    const ConceptIndex *begin = areas.data();
    const ConceptIndex *end = begin + areas.size();
    if ((!filter.areas.empty() && !touches(filter.areas, begin, end))
        || touches(filter.excludedAreas, begin, end))
        return false;
    if (filter.text.empty())
        return true;
    // By its block, for the table may be a copy of the briefing's.
    const auto of = std::lower_bound(
        briefing.tables.begin(), briefing.tables.end(), table.block,
        [](const Table &each, std::uint32_t block) { return each.block < block; });
    if (of == briefing.tables.end() || of->block != table.block)
        return false;
    const std::size_t number = m_firstRow[b][static_cast<std::size_t>(of - briefing.tables.begin())]
        + row;
    return number < result.rows.size() && result.rows.test(number);
}

} // namespace entente
