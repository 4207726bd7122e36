// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/filterrequest.h"

namespace entente::library {

namespace {

std::vector<std::string> idsOf(const std::vector<ConceptIndex> &areas, const Vocabulary &vocabulary)
{
    std::vector<std::string> ids;
    ids.reserve(areas.size());
    for (const ConceptIndex area : areas)
        ids.push_back(vocabulary.at(area).id);
    return ids;
}

std::vector<ConceptIndex> areasOf(const std::vector<std::string> &ids, const Vocabulary &vocabulary)
{
    std::vector<ConceptIndex> areas;
    for (const std::string &id : ids) {
        if (const std::optional<ConceptIndex> area = vocabulary.find(id))
            areas.push_back(*area);
    }
    return areas;
}

} // namespace

search::Request requestOf(const Filter &filter, const Vocabulary &vocabulary)
{
    search::Request request;
    request.query = search::filterQuery(filter.text, vocabulary);
    request.filter.kinds = filter.kinds;
    request.filter.certainties = filter.certainties;
    request.filter.areas = filter.areas;
    request.filter.excludedAreas = filter.excludedAreas;
    request.filter.since = filter.since;
    request.filter.until = filter.until;
    request.filter.sources = filter.sources;
    request.filter.languages = filter.languages;
    request.filter.formats = filter.formats;
    request.filter.desks = filter.desks;
    if (!request.query.hasWords())
        request.filter.type = search::DocumentType::Topic;
    return request;
}

SavedFilter savedFilter(std::string name, const Filter &filter, const Vocabulary &vocabulary)
{
    SavedFilter saved;
    saved.name = std::move(name);
    saved.areas = idsOf(filter.areas, vocabulary);
    saved.excludedAreas = idsOf(filter.excludedAreas, vocabulary);
    saved.kinds = filter.kinds;
    saved.certainties = filter.certainties;
    saved.text = filter.text;
    saved.since = filter.since;
    saved.until = filter.until;
    saved.sources = filter.sources;
    saved.languages = filter.languages;
    saved.formats = filter.formats;
    saved.desks = filter.desks;
    return saved;
}

Filter filterOf(const SavedFilter &saved, const Vocabulary &vocabulary)
{
    Filter filter;
    filter.areas = areasOf(saved.areas, vocabulary);
    filter.excludedAreas = areasOf(saved.excludedAreas, vocabulary);
    filter.kinds = saved.kinds;
    filter.certainties = saved.certainties;
    filter.text = saved.text;
    filter.since = saved.since;
    filter.until = saved.until;
    filter.sources = saved.sources;
    filter.languages = saved.languages;
    filter.formats = saved.formats;
    filter.desks = saved.desks;
    return filter;
}

} // namespace entente::library
