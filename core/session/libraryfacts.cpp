// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/libraryfacts.h"

#include "core/briefing/sourcename.h"

#include <algorithm>

namespace entente::session {

namespace {

/// The documents of the search that are topics and asked for, rising.
Result<std::vector<std::uint64_t>> documentsOf(LibraryRequest asked, Session &session)
{
    asked.limit = 0;
    search::Request request = topicRequestOf(asked, session.vocabulary());
    request.listDocuments = true;
    ENTENTE_TRY(search::Answer answer,
                session.library().search(std::move(request), asked.editions));
    std::sort(answer.documents.begin(), answer.documents.end());
    return std::move(answer.documents);
}

} // namespace

Result<std::vector<std::uint32_t>> LibraryFacts::shown(LibraryRequest asked, Session &session) const
{
    asked.editions = m_editions;
    ENTENTE_TRY(const std::vector<std::uint64_t> documents, documentsOf(std::move(asked), session));
    std::vector<std::uint32_t> topics;
    topics.reserve(documents.size());
    auto at = m_documents.begin();
    for (const std::uint64_t document : documents) {
        at = std::lower_bound(at, m_documents.end(), document);
        if (at != m_documents.end() && *at == document)
            topics.push_back(static_cast<std::uint32_t>(at - m_documents.begin()));
    }
    return topics;
}

Result<std::vector<std::uint32_t>> LibraryFacts::textsOf(search::Request request,
                                                         Session &session) const
{
    request.filter.type = search::DocumentType::Briefing;
    request.limit = 0;
    request.anyWordWhenNone = false;
    request.suggest = false;
    request.listBriefings = true;
    ENTENTE_TRY(const search::Answer answer,
                session.library().search(std::move(request), m_editions));
    std::vector<std::uint32_t> documents;
    documents.reserve(answer.briefings.size());
    auto at = m_briefings.begin();
    for (const search::BriefingCount &each : answer.briefings) {
        at = std::lower_bound(at, m_briefings.end(),
                              static_cast<library::BriefingId>(each.briefing));
        if (at != m_briefings.end() && *at == static_cast<library::BriefingId>(each.briefing))
            documents.push_back(static_cast<std::uint32_t>(at - m_briefings.begin()));
    }
    return documents;
}

Result<MatrixDocuments> LibraryFacts::documents(LibraryRequest asked, Session &session) const
{
    asked.editions = m_editions;
    const search::Request request = requestOf(asked, session.vocabulary());
    MatrixDocuments found;
    if (request.query.hasWords()) {
        ENTENTE_TRY(found.texts, textsOf(request, session));
    }
    search::Request any;
    any.query.since = request.query.since;
    any.query.until = request.query.until;
    any.query.sources = request.query.sources;
    any.query.languages = request.query.languages;
    any.query.formats = request.query.formats;
    any.filter = request.filter;
    any.filter.kinds.clear();
    any.filter.certainties.clear();
    any.filter.areas.clear();
    any.filter.excludedAreas.clear();
    ENTENTE_TRY(found.published, textsOf(std::move(any), session));
    return found;
}

const MatrixTopics::Topic *LibraryFacts::topicOf(std::uint64_t document) const
{
    const auto at = std::lower_bound(m_documents.begin(), m_documents.end(), document);
    if (at == m_documents.end() || *at != document)
        return nullptr;
    return &m_topics.topics[static_cast<std::size_t>(at - m_documents.begin())];
}

Result<void> LibraryFacts::readDocuments(Session &session)
{
    ENTENTE_TRY(const std::vector<library::BriefingRecord> records, session.store().briefings());
    m_briefings.reserve(records.size());
    for (const library::BriefingRecord &record : records)
        m_briefings.push_back(record.id);
    // One that was removed meanwhile has no record.
    for (const std::uint64_t document : m_documents)
        m_briefings.push_back(library::documentPlace(document).briefing);
    std::sort(m_briefings.begin(), m_briefings.end());
    m_briefings.erase(std::unique(m_briefings.begin(), m_briefings.end()), m_briefings.end());
    m_topics.documents.resize(m_briefings.size());
    m_topics.topics.resize(m_documents.size());
    auto owner = m_briefings.begin();
    for (std::size_t i = 0; i < m_documents.size(); ++i) {
        owner = std::lower_bound(owner, m_briefings.end(),
                                 library::documentPlace(m_documents[i]).briefing);
        m_topics.topics[i].document = static_cast<std::uint32_t>(owner - m_briefings.begin());
    }
    for (const library::BriefingRecord &record : records) {
        const auto at = std::lower_bound(m_briefings.begin(), m_briefings.end(), record.id);
        if (at != m_briefings.end() && *at == record.id)
            m_topics.documents[static_cast<std::size_t>(at - m_briefings.begin())] = {
                record.meta.title, record.file,         sourceName(record.meta),
                record.meta.date,  record.meta.marking, releaseType(record.meta)};
    }
    return {};
}

Result<void> LibraryFacts::make(Session &session)
{
    const auto found = [&](Filter filter) {
        return shown({std::move(filter), {}, 0, {}}, session);
    };
    ENTENTE_TRY(m_documents, documentsOf({{}, {}, 0, m_editions}, session));
    ENTENTE_TRY_VOID(readDocuments(session));
    for (const Kind kind : allKinds) {
        Filter filter;
        filter.kinds = {kind};
        ENTENTE_TRY(const std::vector<std::uint32_t> of, found(filter));
        for (const std::uint32_t topic : of)
            m_topics.topics[topic].kind = kind;
    }
    // Counted first, so that the areas of each topic lie together.
    std::vector<std::vector<std::uint32_t>> byArea(session.vocabulary().size());
    for (std::size_t area = 0; area < byArea.size(); ++area) {
        Filter filter;
        filter.areas = {static_cast<ConceptIndex>(area)};
        ENTENTE_TRY(byArea[area], found(filter));
        for (const std::uint32_t topic : byArea[area])
            ++m_topics.topics[topic].lastArea;
    }
    std::uint32_t next = 0;
    for (MatrixTopics::Topic &topic : m_topics.topics) {
        const std::uint32_t count = topic.lastArea;
        topic.firstArea = topic.lastArea = next;
        next += count;
    }
    m_topics.areas.resize(next);
    for (std::size_t area = 0; area < byArea.size(); ++area) {
        for (const std::uint32_t topic : byArea[area])
            m_topics.areas[m_topics.topics[topic].lastArea++] = static_cast<ConceptIndex>(area);
    }
    return {};
}

Result<std::shared_ptr<const LibraryFacts>> LibraryFacts::of(
    Session &session, library::Editions editions, std::shared_ptr<const LibraryFacts> known)
{
    ENTENTE_TRY(const library::SearchState state, session.library().openSearch(session.store()));
    if (known != nullptr && known->m_upTo == state.upTo && known->m_editions == editions)
        return known;
    auto made = std::make_shared<LibraryFacts>();
    made->m_editions = editions;
    made->m_upTo = state.upTo;
    ENTENTE_TRY_VOID(made->make(session));
    return std::shared_ptr<const LibraryFacts>(std::move(made));
}

} // namespace entente::session
