// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/hits.h"

#include "core/library/catalogue.h"
#include "core/reading/enclosedsources.h"
#include "core/reading/reader.h"

namespace entente::library {

namespace {

/// False where the library has it no more.
Result<bool> readWords(Store &store, const DocumentPlace &place, FoundHit &hit)
{
    if (!place.topic) {
        const Result<BriefingRecord> record = store.briefing(place.briefing);
        if (!record && record.error().code == ErrorCode::NotInLibrary)
            return false;
        if (!record)
            return record.error();
        Result<std::string> source = store.source(place.briefing);
        if (!source)
            return source.error();
        hit.text = wholeText(std::move(source).value(), record.value().file);
        return !record.value().removed;
    }
    const Result<void> visited = store.topics(place.briefing, [&](const KeptTopic &topic) {
        if (topic.number == *place.topic)
            hit.topic = topic;
        return !hit.topic.has_value();
    });
    if (!visited)
        return visited.error();
    if (hit.topic)
        hit.text = hit.topic->text;
    return hit.topic.has_value();
}

} // namespace

std::string wholeText(std::string source, const std::string &file)
{
    if (isPdf(source)) {
        Result<std::vector<Document>> enclosed = enclosedSources(source, file);
        if (!enclosed)
            return {};
        source = std::move(enclosed.value().front().bytes);
    }
    Result<Briefing> briefing = readBriefing(std::move(source), file);
    return briefing ? std::move(briefing.value().text) : std::string();
}

Result<std::vector<FoundHit>> foundHits(Store &store, std::span<const search::Hit> hits)
{
    std::vector<FoundHit> found;
    found.reserve(hits.size());
    for (const search::Hit &each : hits) {
        const DocumentPlace place = documentPlace(each.document);
        FoundHit hit{place.briefing, std::nullopt, {}, each.score};
        const Result<bool> there = readWords(store, place, hit);
        if (!there)
            return there.error();
        if (there.value())
            found.push_back(std::move(hit));
    }
    return found;
}

} // namespace entente::library
