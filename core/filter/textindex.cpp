// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/textindex.h"

#include "core/briefing/sourcename.h"
#include "core/search/searching.h"
#include "core/search/segmentbuilder.h"

namespace entente {

namespace {

/// Rows are documents of another type than topics, with numbers of their own.
constexpr auto rowType = search::DocumentType::Briefing;

} // namespace

struct TextIndex::Builder::Parts
{
    search::SegmentBuilder builder;
    const Briefing *briefing = nullptr;
    search::IndexedBriefing documents;
};

TextIndex::Builder::Builder() : m_parts(std::make_unique<Parts>()) {}

TextIndex::Builder::~Builder() = default;

void TextIndex::Builder::begin(const Briefing &briefing)
{
    flush();
    m_parts->briefing = &briefing;
    m_parts->documents.date = briefing.meta.date;
    m_parts->documents.source = sourceName(briefing.meta);
    m_parts->documents.language = briefing.meta.language;
}

void TextIndex::Builder::addTopic(const Topic &topic, std::span<const ConceptIndex> areas)
{
    search::Document document;
    document.id = m_index.m_topics++;
    document.kind = topic.kind;
    document.title = m_parts->briefing->words(topic.title);
    document.text = m_parts->briefing->words(topic.text);
    document.areas.assign(areas.begin(), areas.end());
    m_parts->documents.documents.push_back(std::move(document));
}

void TextIndex::Builder::addRow(const Table &table, std::size_t row,
                                std::span<const ConceptIndex> areas)
{
    search::Document document;
    document.id = m_index.m_rows++;
    document.type = rowType;
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        document.text += m_parts->briefing->words(table.cell(row, column));
        document.text += '\n';
    }
    document.areas.assign(areas.begin(), areas.end());
    m_parts->documents.documents.push_back(std::move(document));
}

void TextIndex::Builder::flush()
{
    search::IndexedBriefing &documents = m_parts->documents;
    const std::uint64_t next = documents.id + 1;
    if (!documents.documents.empty())
        m_parts->builder.add(documents);
    documents = {};
    documents.id = next;
}

TextIndex TextIndex::Builder::finish()
{
    flush();
    if (m_parts->builder.documents() > 0)
        m_index.m_segment = search::Segment::inMemory(*m_parts->builder.finish());
    return std::move(m_index);
}

BitSet TextIndex::topics(const search::Query &query) const
{
    return find(query, false, m_topics);
}

BitSet TextIndex::rows(search::Query query) const
{
    query.kinds.clear();
    query.excludedKinds.clear();
    return find(std::move(query), true, m_rows);
}

BitSet TextIndex::find(search::Query query, bool rows, std::size_t size) const
{
    BitSet found(size);
    if (m_segment == nullptr)
        return found;
    search::Request request;
    request.query = std::move(query);
    request.filter.type = rows ? rowType : search::DocumentType::Topic;
    request.limit = 0;
    request.anyWordWhenNone = false;
    request.suggest = false;
    request.listDocuments = true;
    static const auto none = std::make_shared<const search::Removed>();
    for (const std::uint64_t document : search::search({{m_segment, none}}, request).documents)
        found.set(document);
    return found;
}

search::Query TextIndex::parsed(std::string_view text, const Vocabulary &vocabulary)
{
    search::Query query = search::parseQuery(text, &vocabulary, search::Typing::Unfinished);
    for (search::Clause &clause : query.clauses) {
        if (clause.excluded || clause.exact)
            continue;
        for (search::QueryWord &word : clause.words)
            word.prefix = true;
    }
    return query;
}

} // namespace entente
