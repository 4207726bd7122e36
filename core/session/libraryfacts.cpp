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

const MatrixTopics::Topic *LibraryFacts::topicOf(std::uint64_t document) const
{
    const auto at = std::lower_bound(m_documents.begin(), m_documents.end(), document);
    if (at == m_documents.end() || *at != document)
        return nullptr;
    return &m_topics.topics[static_cast<std::size_t>(at - m_documents.begin())];
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
                record.meta.title, record.file, sourceName(record.meta), record.meta.date,
                record.meta.marking};
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
