// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/textindex.h"

#include "core/briefing/sourcename.h"
#include "core/search/searching.h"
#include "core/search/segmentbuilder.h"

#include <algorithm>
#include <utility>

namespace entente {

namespace {

search::Answer all(const std::shared_ptr<const search::Segment> &segment, search::Query query,
                   std::vector<std::uint64_t> briefings = {})
{
    static const auto none = std::make_shared<const search::Removed>();
    search::Request request;
    request.query = std::move(query);
    request.limit = 0;
    request.anyWordWhenNone = false;
    request.suggest = false;
    request.listDocuments = true;
    request.filter.briefings = std::move(briefings);
    if (!request.query.hasWords())
        request.filter.type = search::DocumentType::Topic;
    return search::search({{segment, none}}, request);
}

/// By their numbers, which are the same in both indexes.
std::vector<std::uint64_t> briefingsOf(const std::shared_ptr<const search::Segment> &segment,
                                       search::Query query)
{
    if (segment == nullptr)
        return {};
    search::Request request;
    request.query = std::move(query);
    request.limit = 0;
    request.suggest = false;
    request.listBriefings = true;
    std::vector<std::uint64_t> briefings;
    for (const search::BriefingCount &each :
         search::search({{segment, std::make_shared<const search::Removed>()}}, request).briefings)
        briefings.push_back(each.briefing);
    return briefings;
}

/// Topics and texts have numbers of their own, which lie in turn.
constexpr std::uint64_t topicId(std::size_t topic)
{
    return std::uint64_t{topic} * 2;
}
constexpr std::uint64_t textId(std::size_t text)
{
    return std::uint64_t{text} * 2 + 1;
}

} // namespace

struct TextIndex::Builder::Parts
{
    search::SegmentBuilder documents;
    search::SegmentBuilder rows;
    const Briefing *briefing = nullptr;
    search::IndexedBriefing ofBriefing;
    search::IndexedBriefing ofTables;
    search::Document whole;
};

TextIndex::Builder::Builder() : m_parts(std::make_unique<Parts>()) {}

TextIndex::Builder::~Builder() = default;

void TextIndex::Builder::begin(const Briefing &briefing)
{
    flush();
    m_parts->briefing = &briefing;
    for (search::IndexedBriefing *each : {&m_parts->ofBriefing, &m_parts->ofTables}) {
        each->date = briefing.meta.date;
        each->source = sourceName(briefing.meta);
        each->language = briefing.meta.language;
        each->format = briefing.reader;
    }
    search::Document &whole = m_parts->whole;
    whole.id = textId(m_index.m_texts++);
    whole.type = search::DocumentType::Briefing;
    whole.title = briefing.meta.title;
    whole.text = briefing.text;
}

void TextIndex::Builder::addTopic(const Topic &topic, std::span<const ConceptIndex> areas)
{
    search::Document document;
    document.id = topicId(m_index.m_topics++);
    document.kind = topic.kind;
    document.certainty = topic.certaintyOfKind();
    document.title = m_parts->briefing->words(topic.title);
    document.text = m_parts->briefing->words(topic.text);
    document.areas.assign(areas.begin(), areas.end());
    std::vector<ConceptIndex> &ofAll = m_parts->whole.areas;
    for (const ConceptIndex area : areas) {
        if (std::find(ofAll.begin(), ofAll.end(), area) == ofAll.end())
            ofAll.push_back(area);
    }
    m_parts->ofBriefing.documents.push_back(std::move(document));
}

void TextIndex::Builder::addRow(const Table &table, std::size_t row,
                                std::span<const ConceptIndex> areas)
{
    search::Document document;
    document.id = m_index.m_rows++;
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        document.text += m_parts->briefing->words(table.cell(row, column));
        document.text += '\n';
    }
    document.areas.assign(areas.begin(), areas.end());
    m_parts->ofTables.documents.push_back(std::move(document));
}

void TextIndex::Builder::flush()
{
    if (m_parts->briefing == nullptr)
        return;
    search::IndexedBriefing &documents = m_parts->ofBriefing;
    search::IndexedBriefing &rows = m_parts->ofTables;
    documents.documents.push_back(std::move(m_parts->whole));
    m_parts->documents.add(documents);
    if (!rows.documents.empty())
        m_parts->rows.add(rows);
    const std::uint64_t next = documents.id + 1;
    documents = {};
    rows = {};
    m_parts->whole = {};
    documents.id = next;
    rows.id = next;
}

TextIndex TextIndex::Builder::finish()
{
    flush();
    if (m_parts->documents.documents() > 0)
        m_index.m_documents = search::Segment::inMemory(*m_parts->documents.finish());
    if (m_parts->rows.documents() > 0)
        m_index.m_rowWords = search::Segment::inMemory(*m_parts->rows.finish());
    return std::move(m_index);
}

TextIndex::Found TextIndex::find(const search::Query &query) const
{
    Found found{BitSet(m_topics), BitSet(m_texts), query.problems};
    if (m_documents == nullptr)
        return found;
    search::Answer answer = all(m_documents, query);
    for (const std::uint64_t document : answer.documents)
        (document % 2 == 0 ? found.topics : found.texts).set(document / 2);
    found.problems = std::move(answer.problems);
    return found;
}

BitSet TextIndex::rows(search::Query query) const
{
    BitSet found(m_rows);
    query.kinds.clear();
    query.excludedKinds.clear();
    query.certainties.clear();
    query.excludedCertainties.clear();
    if (m_rowWords != nullptr) {
        // What a document is to say as a whole stands elsewhere than in its rows.
        std::vector<std::uint64_t> briefings;
        if (!query.documents.empty()) {
            search::Query asked;
            asked.documents = std::exchange(query.documents, {});
            briefings = briefingsOf(m_documents, std::move(asked));
            if (briefings.empty())
                return found;
        }
        const search::Answer answer = all(m_rowWords, std::move(query), std::move(briefings));
        for (const std::uint64_t row : answer.documents)
            found.set(row);
    }
    return found;
}

} // namespace entente
