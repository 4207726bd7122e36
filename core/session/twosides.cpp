// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/twosides.h"

#include "core/library/filterrequest.h"

#include <algorithm>
#include <unordered_map>

namespace entente::session {

Filter narrowed(Filter filter, const std::string &query)
{
    if (!query.empty())
        filter.text += (filter.text.empty() ? "" : " ") + query;
    return filter;
}

std::vector<ConceptIndex> withBroader(const std::vector<ConceptIndex> &areas,
                                      const Vocabulary &vocabulary)
{
    std::vector<ConceptIndex> all;
    for (const ConceptIndex area : areas) {
        const std::vector<ConceptIndex> &closed = vocabulary.selfAndBroader(area);
        all.insert(all.end(), closed.begin(), closed.end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::string sideWords(std::string_view title, std::string_view text)
{
    std::string words = simplified(title);
    const std::string more = simplified(text);
    words += (words.empty() || more.empty() ? "" : ": ") + more;
    return words;
}

Result<FoundSide> sideOf(const Filter &filter, library::Editions editions, Session &session)
{
    search::Request request = library::requestOf(filter, session.vocabulary());
    request.limit = mostSideTopics;
    request.anyWordWhenNone = false;
    request.suggest = false;
    request.filter.type = search::DocumentType::Topic;
    ENTENTE_TRY(search::Answer answer, session.library().search(std::move(request), editions));
    std::sort(answer.hits.begin(), answer.hits.end(),
              [](const search::Hit &a, const search::Hit &b) { return a.document < b.document; });
    ENTENTE_TRY(const std::vector<library::FoundHit> hits,
                session.library().wordsOf(answer.hits, session.store()));
    FoundSide found;
    found.found = answer.total.documents;
    found.problems = std::move(answer.problems);
    std::unordered_map<library::BriefingId, std::size_t> documents;
    found.side.topics.reserve(hits.size());
    found.places.reserve(hits.size());
    for (const library::FoundHit &hit : hits) {
        if (!hit.topic)
            continue;
        const auto [at, isNew] = documents.try_emplace(hit.briefing, found.side.documents.size());
        if (isNew) {
            ENTENTE_TRY(const library::BriefingRecord record,
                        session.store().briefing(hit.briefing));
            found.side.documents.push_back(
                {record.meta.title, record.file, record.meta.date, record.meta.marking});
        }
        SideTopic topic;
        topic.document = at->second;
        topic.kind = hit.topic->kind;
        topic.areas.reserve(hit.topic->areas.size());
        for (const std::string &id : hit.topic->areas) {
            if (const std::optional<ConceptIndex> area = session.vocabulary().find(id))
                topic.areas.push_back(*area);
        }
        std::sort(topic.areas.begin(), topic.areas.end());
        topic.countedAreas = withBroader(topic.areas, session.vocabulary());
        topic.words = sideWords(hit.topic->title, hit.topic->text);
        topic.place = words(hit.topic->where).toStdString();
        found.side.topics.push_back(std::move(topic));
        found.places.push_back({hit.briefing, hit.topic->number});
    }
    return found;
}

} // namespace entente::session
