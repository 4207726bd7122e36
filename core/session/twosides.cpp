// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/twosides.h"

#include <algorithm>
#include <unordered_map>

namespace entente::session {

namespace {

/// How many briefings a request finds by their text that are not among some, which are in the order
/// of their ids.
Result<std::size_t> textsBeside(const std::vector<search::BriefingCount> &some,
                                search::Request request, library::Editions editions,
                                Session &session)
{
    request.filter.type = search::DocumentType::Briefing;
    request.limit = 0;
    request.listBriefings = true;
    ENTENTE_TRY(const search::Answer answer,
                session.library().search(std::move(request), editions));
    const auto isBeside = [&](const search::BriefingCount &each) {
        return !std::binary_search(
            some.begin(), some.end(), each,
            [](const auto &a, const auto &b) { return a.briefing < b.briefing; });
    };
    return static_cast<std::size_t>(
        std::count_if(answer.briefings.begin(), answer.briefings.end(), isBeside));
}

} // namespace

Filter narrowed(Filter filter, const std::string &query)
{
    if (!query.empty())
        filter.text += (filter.text.empty() ? "" : " ") + query;
    return filter;
}

std::string sideWords(std::string_view title, std::string_view text)
{
    std::string words = simplified(title);
    const std::string more = simplified(text);
    words += (words.empty() || more.empty() ? "" : ": ") + more;
    return words;
}

Result<FoundSide> sideOf(LibraryRequest asked, Session &session)
{
    asked.limit = mostSideTopics;
    search::Request request = topicRequestOf(asked, session.vocabulary());
    request.listBriefings = request.query.hasWords();
    ENTENTE_TRY(search::Answer answer, session.library().search(request, asked.editions));
    std::sort(answer.hits.begin(), answer.hits.end(),
              [](const search::Hit &a, const search::Hit &b) { return a.document < b.document; });
    ENTENTE_TRY(const std::vector<library::FoundHit> hits,
                session.library().wordsOf(answer.hits, session.store()));
    ENTENTE_TRY(const std::vector<library::BriefingRecord> records, session.store().briefings());
    FoundSide found;
    found.found = answer.total.documents;
    found.problems = std::move(answer.problems);
    if (request.query.hasWords()) {
        ENTENTE_TRY(found.side.withoutTopic,
                    textsBeside(answer.briefings, std::move(request), asked.editions, session));
    }
    std::unordered_map<library::BriefingId, std::size_t> documents;
    found.side.topics.reserve(hits.size());
    found.places.reserve(hits.size());
    for (const library::FoundHit &hit : hits) {
        if (!hit.topic)
            continue;
        const auto [at, isNew] = documents.try_emplace(hit.briefing, found.side.documents.size());
        if (isNew) {
            const library::BriefingRecord *record = recordOf(records, hit.briefing);
            found.side.documents.emplace_back();
            if (record != nullptr) // else it was removed meanwhile
                found.side.documents.back() = {record->meta.title, record->file, record->meta.date,
                                               record->meta.marking};
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
