// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/passagewords.h"

#include "core/library/libraryerror.h"
#include "core/library/readkept.h"
#include "core/publishing/citation/style.h"
#include "core/session/similar.h"

#include <set>
#include <utility>

namespace entente::session {

Result<std::vector<PassageWords>> passageWords(std::span<const std::uint64_t> documents,
                                               const search::Sought &sought,
                                               const PassageLister &lister, Session &session,
                                               library::TextCache *cache)
{
    std::vector<search::Hit> hits;
    hits.reserve(documents.size());
    for (const std::uint64_t document : documents)
        hits.push_back({document, 0, search::DocumentType::Topic, 0});
    ENTENTE_TRY(std::vector<library::FoundHit> found,
                session.library().wordsOf(hits, session.store(), cache));
    std::vector<PassageWords> all;
    all.reserve(found.size());
    for (library::FoundHit &hit : found) {
        PassageWords words;
        words.briefing = hit.briefing;
        words.origin = lister.originOf(hit.briefing);
        words.part = wholeSentences(std::move(hit.text), sought);
        if (hit.topic) {
            words.topic = hit.topic->number;
            words.kind = hit.topic->kind;
            words.title = simplified(hit.topic->title);
            words.titleHits = search::hitsIn(words.title, sought, true);
            words.section = simplified(hit.topic->section);
            for (const std::string &id : hit.topic->areas) {
                if (const auto area = session.vocabulary().find(id))
                    words.areas.push_back(*area);
            }
        }
        words.document = library::documentId({words.briefing, words.topic});
        all.push_back(std::move(words));
    }
    return all;
}

Result<SimilarPassages> similarPassages(std::uint64_t document, library::Editions editions,
                                        PassageLister &lister, Session &session)
{
    ENTENTE_TRY_VOID(lister.look(session));
    SimilarPassages found;
    const library::DocumentPlace place = library::documentPlace(document);
    if (!place.topic)
        return found;
    ENTENTE_TRY(std::optional<SimilarRequest> request,
                similarRequest(place.briefing, *place.topic, session));
    if (!request)
        return found;
    request->within.editions = editions;
    request->limit = firstHits;
    ENTENTE_TRY(const std::vector<SimilarTopic> topics, similarTopics(*request, session));
    std::string words; // that are marked
    for (const SimilarTopic &topic : topics) {
        ListedPassage passage;
        passage.document = library::documentId({topic.hit.briefing, topic.hit.topic->number});
        passage.firstRepeat = static_cast<std::uint32_t>(found.list.repeats.size());
        passage.repeats = static_cast<std::uint32_t>(topic.others.size());
        std::set<library::BriefingId> briefings{topic.hit.briefing};
        for (const library::FoundHit &other : topic.others) {
            briefings.insert(other.briefing);
            found.list.repeats.push_back(
                library::documentId({other.briefing, other.topic->number}));
        }
        passage.briefings = static_cast<std::uint32_t>(briefings.size());
        found.list.found += 1 + topic.others.size();
        found.list.passages.push_back(passage);
        found.reasons[passage.document] = {topic.likeness, topic.words};
        for (const std::string &word : topic.words) {
            if (words.find(word) == std::string::npos)
                words.append(words.empty() ? "" : " ").append(word);
        }
    }
    PassageGroup all;
    all.last = static_cast<std::uint32_t>(found.list.passages.size());
    all.found = static_cast<std::uint32_t>(found.list.found);
    found.list.groups.push_back(std::move(all));
    found.list.sought = search::Sought(search::parseQuery(words, nullptr));
    found.list.isFolded = true;
    return found;
}

Result<std::string> quotedPassages(std::span<const PassageWords> passages, citation::Style style,
                                   Session &session)
{
    std::string text;
    for (const PassageWords &passage : passages) {
        ENTENTE_TRY(const Briefing briefing,
                    library::readKept(session.store(), passage.briefing, session.vocabulary()));
        citation::Reference reference = citation::referenceTo(briefing);
        if (passage.topic && *passage.topic < briefing.topics.size())
            reference.place = citation::placeOf(briefing, briefing.topics[*passage.topic]);
        if (!text.empty())
            text.append("\n");
        text.append("“");
        if (!passage.title.empty())
            text.append(passage.title).append(passage.title.ends_with(':') ? " " : ": ");
        text.append(passage.part.hasBefore ? "[…] " : "").append(passage.part.words);
        text.append(passage.part.hasBehind ? " […]" : "").append("”\n");
        text.append(citation::cited(style, {&reference, 1}));
    }
    return text;
}

} // namespace entente::session
