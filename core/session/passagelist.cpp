// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/passagelist.h"

#include "core/briefing/sourcename.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace entente::session {

namespace {

/// What tells a group from others.
auto keyOf(const PassageGroup &group)
{
    return std::tuple(group.isUnknown, group.number, group.name, group.briefing);
}

/// Adds documents as one group, folded where repetitions are given.
void addGroup(PassageList &list, PassageGroup group, const std::vector<std::uint64_t> &documents,
              const LibraryRepetitions *repetitions)
{
    group.first = static_cast<std::uint32_t>(list.passages.size());
    group.found = static_cast<std::uint32_t>(documents.size());
    std::vector<std::uint32_t> firsts(documents.size()); // each by its place in `documents`
    for (std::uint32_t i = 0; i < firsts.size(); ++i)
        firsts[i] = i;
    if (repetitions != nullptr) {
        std::vector<std::uint32_t> numbers;
        std::vector<std::uint32_t> places;
        for (std::uint32_t i = 0; i < documents.size(); ++i) {
            if (const auto number = repetitions->numberOf(documents[i])) {
                numbers.push_back(*number);
                places.push_back(i);
            }
        }
        const std::vector<std::uint32_t> folded = repetitions->repetitions().firsts(numbers);
        for (std::size_t i = 0; i < folded.size(); ++i)
            firsts[places[i]] = places[folded[i]];
    }
    std::map<std::uint32_t, std::vector<std::uint64_t>> repeats; // by the first
    for (std::uint32_t i = 0; i < documents.size(); ++i) {
        if (firsts[i] != i)
            repeats[firsts[i]].push_back(documents[i]);
    }
    for (std::uint32_t i = 0; i < documents.size(); ++i) {
        if (firsts[i] != i)
            continue;
        ListedPassage passage;
        passage.document = documents[i];
        passage.firstRepeat = static_cast<std::uint32_t>(list.repeats.size());
        if (const auto its = repeats.find(i); its != repeats.end()) {
            std::set<library::BriefingId> briefings{library::documentPlace(documents[i]).briefing};
            for (const std::uint64_t repeat : its->second)
                briefings.insert(library::documentPlace(repeat).briefing);
            passage.briefings = static_cast<std::uint32_t>(briefings.size());
            passage.repeats = static_cast<std::uint32_t>(its->second.size());
            list.repeats.insert(list.repeats.end(), its->second.begin(), its->second.end());
        }
        list.passages.push_back(passage);
    }
    group.last = static_cast<std::uint32_t>(list.passages.size());
    list.groups.push_back(std::move(group));
}

} // namespace

/// What was found, and into which groups it goes.
struct PassageLister::Found
{
    std::vector<std::uint64_t> documents;
    std::vector<std::pair<PassageGroup, std::vector<std::uint64_t>>> groups;
};

std::vector<ConceptIndex> narrowest(std::span<const ConceptIndex> areas,
                                    const Vocabulary &vocabulary)
{
    std::vector<ConceptIndex> found;
    for (const ConceptIndex area : areas) {
        const bool isBroader = std::any_of(areas.begin(), areas.end(), [&](ConceptIndex other) {
            const std::vector<ConceptIndex> &broader = vocabulary.selfAndBroader(other);
            return other != area
                && std::find(broader.begin(), broader.end(), area) != broader.end();
        });
        if (!isBroader)
            found.push_back(area);
    }
    return found;
}

const PassageOrigin &PassageLister::originOf(library::BriefingId briefing) const
{
    static const PassageOrigin unknown;
    const auto at = m_origins.find(briefing);
    return at == m_origins.end() ? unknown : at->second;
}

Result<void> PassageLister::look(Session &session)
{
    ENTENTE_TRY(const library::SearchState state, session.library().openSearch(session.store()));
    if (state.upTo == m_upTo)
        return {};
    ENTENTE_TRY(const std::vector<library::BriefingRecord> records, session.store().briefings());
    m_origins.clear();
    m_origins.reserve(records.size());
    for (const library::BriefingRecord &record : records)
        m_origins[record.id] = {record.meta.title, sourceName(record.meta), record.meta.date};
    m_upTo = state.upTo;
    return {};
}

std::vector<PassageGroup> PassageLister::groupsOf(std::uint64_t document, PassagesBy by,
                                                  const Vocabulary &vocabulary) const
{
    const library::BriefingId briefing = library::documentPlace(document).briefing;
    const PassageOrigin &origin = originOf(briefing);
    const MatrixTopics::Topic *topic = by == PassagesBy::Area || by == PassagesBy::Kind
        ? m_facts->topicOf(document)
        : nullptr;
    PassageGroup group;
    switch (by) {
    case PassagesBy::Briefing:
        group.briefing = briefing;
        group.origin = origin;
        break;
    case PassagesBy::Year:
        group.isUnknown = !origin.date;
        group.number = origin.date ? static_cast<std::uint32_t>(origin.date->year()) : 0;
        break;
    case PassagesBy::Source:
        group.isUnknown = origin.source.empty();
        group.name = origin.source;
        break;
    case PassagesBy::Kind:
        group.isUnknown = topic == nullptr;
        group.number = topic == nullptr ? 0 : static_cast<std::uint32_t>(topic->kind);
        break;
    case PassagesBy::Area: {
        std::vector<PassageGroup> groups;
        if (topic != nullptr) {
            const auto areas = std::span(m_facts->topics().areas)
                                   .subspan(topic->firstArea, topic->lastArea - topic->firstArea);
            for (const ConceptIndex area : narrowest(areas, vocabulary)) {
                group.number = area;
                groups.push_back(group);
            }
        }
        if (!groups.empty())
            return groups;
        group.isUnknown = true;
        break;
    }
    case PassagesBy::Nothing:
        break;
    }
    return {group};
}

Result<void> PassageLister::group(Found &found, const PassageRequest &request, Session &session)
{
    if (request.by == PassagesBy::Area || request.by == PassagesBy::Kind) {
        ENTENTE_TRY(m_facts, LibraryFacts::of(session, request.asked.editions, m_facts));
    }
    std::map<decltype(keyOf(PassageGroup())), std::size_t> known;
    for (const std::uint64_t document : found.documents) {
        for (PassageGroup &group : groupsOf(document, request.by, session.vocabulary())) {
            const auto [at, isNew] = known.emplace(keyOf(group), found.groups.size());
            if (isNew)
                found.groups.emplace_back(std::move(group), std::vector<std::uint64_t>());
            found.groups[at->second].second.push_back(document);
        }
    }
    // Years run back from now, kinds in their order; sources and areas by how much there is of
    // them, briefings as the first passage of each was found. What is unknown is last.
    std::stable_sort(found.groups.begin(), found.groups.end(), [&](const auto &a, const auto &b) {
        if (a.first.isUnknown != b.first.isUnknown)
            return b.first.isUnknown;
        switch (request.by) {
        case PassagesBy::Year:
            return a.first.number > b.first.number;
        case PassagesBy::Kind:
            return a.first.number < b.first.number;
        case PassagesBy::Source:
        case PassagesBy::Area:
            return a.second.size() > b.second.size();
        case PassagesBy::Nothing:
        case PassagesBy::Briefing:
            break;
        }
        return false;
    });
    return {};
}

Result<PassageList> PassageLister::list(const PassageRequest &request, Session &session)
{
    ENTENTE_TRY_VOID(look(session));
    search::Request asked = requestOf(request.asked, session.vocabulary());
    asked.limit = std::numeric_limits<std::uint32_t>::max();
    asked.order = request.order;
    asked.suggest = false;
    ENTENTE_TRY(const search::Answer answer,
                session.library().search(asked, request.asked.editions));
    Found found;
    found.documents.reserve(answer.hits.size());
    for (const search::Hit &hit : answer.hits)
        found.documents.push_back(hit.document);
    PassageList list;
    list.by = request.by;
    list.found = found.documents.size();
    list.sought = search::soughtBy(asked, answer, session.vocabularyPtr());
    const LibraryRepetitions *repetitions = request.repetitions.get();
    if (repetitions != nullptr && repetitions->upTo() != m_upTo)
        repetitions = nullptr;
    list.isFolded = repetitions != nullptr;
    ENTENTE_TRY_VOID(group(found, request, session));
    for (auto &[group, documents] : found.groups)
        addGroup(list, std::move(group), documents, repetitions);
    return list;
}

} // namespace entente::session
