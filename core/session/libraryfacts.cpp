// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/libraryfacts.h"

#include "core/library/filterrequest.h"

#include <algorithm>

namespace entente::session {

namespace {

search::Request topicsOf(const Filter &filter, const Vocabulary &vocabulary)
{
    search::Request request = library::requestOf(filter, vocabulary);
    request.filter.type = search::DocumentType::Topic;
    request.limit = 0;
    request.anyWordWhenNone = false;
    request.suggest = false;
    request.listDocuments = true;
    return request;
}

} // namespace

Result<std::vector<std::uint32_t>> LibraryFacts::found(const Filter &filter, Session &session) const
{
    ENTENTE_TRY(search::Answer answer,
                session.library().search(topicsOf(filter, session.vocabulary()), m_editions));
    std::sort(answer.documents.begin(), answer.documents.end());
    std::vector<std::uint32_t> topics;
    topics.reserve(answer.documents.size());
    auto at = m_documents.begin();
    for (const std::uint64_t document : answer.documents) {
        at = std::lower_bound(at, m_documents.end(), document);
        if (at != m_documents.end() && *at == document)
            topics.push_back(static_cast<std::uint32_t>(at - m_documents.begin()));
    }
    return topics;
}

Result<void> LibraryFacts::readDocuments(Session &session)
{
    m_topics.topics.resize(m_documents.size());
    for (std::size_t i = 0; i < m_documents.size(); ++i) {
        const library::BriefingId briefing = library::documentPlace(m_documents[i]).briefing;
        if (m_briefings.empty() || m_briefings.back() != briefing) {
            m_briefings.push_back(briefing);
            m_topics.documents.emplace_back();
        }
        m_topics.topics[i].document = static_cast<std::uint32_t>(m_briefings.size()) - 1;
    }
    ENTENTE_TRY(const std::vector<library::BriefingRecord> records, session.store().briefings());
    for (const library::BriefingRecord &record : records) {
        const auto at = std::lower_bound(m_briefings.begin(), m_briefings.end(), record.id);
        if (at != m_briefings.end() && *at == record.id)
            m_topics.documents[static_cast<std::size_t>(at - m_briefings.begin())] = {
                record.meta.title, record.file, record.meta.source, record.meta.date};
    }
    return {};
}

Result<bool> LibraryFacts::follow(Session &session, library::Editions editions)
{
    ENTENTE_TRY(const library::SearchState state, session.library().openSearch(session.store()));
    if (m_isMade && m_upTo == state.upTo && m_editions == editions)
        return false;
    *this = {};
    m_editions = editions;
    const Vocabulary &vocabulary = session.vocabulary();
    ENTENTE_TRY(search::Answer all, session.library().search(topicsOf({}, vocabulary), editions));
    m_documents = std::move(all.documents);
    std::sort(m_documents.begin(), m_documents.end());
    ENTENTE_TRY_VOID(readDocuments(session));
    for (const Kind kind : allKinds) {
        Filter filter;
        filter.kinds = {kind};
        ENTENTE_TRY(const std::vector<std::uint32_t> of, found(filter, session));
        for (const std::uint32_t topic : of)
            m_topics.topics[topic].kind = kind;
    }
    // Counted first, so that the areas of each topic lie together.
    std::vector<std::vector<std::uint32_t>> byArea(vocabulary.size());
    for (std::size_t area = 0; area < byArea.size(); ++area) {
        Filter filter;
        filter.areas = {static_cast<ConceptIndex>(area)};
        ENTENTE_TRY(byArea[area], found(filter, session));
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
    m_upTo = state.upTo;
    m_isMade = true;
    return true;
}

} // namespace entente::session
