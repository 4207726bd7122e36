// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/passagewords.h"

#include "core/library/libraryerror.h"
#include "core/library/readkept.h"
#include "core/publishing/citation/style.h"

#include <algorithm>
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
