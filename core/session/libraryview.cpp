// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/libraryview.h"

#include "core/library/filterrequest.h"
#include "core/library/wholebriefings.h"

#include <algorithm>

namespace entente::session {

namespace {

std::vector<ConceptIndex> areasAskedFor(const search::Request &request)
{
    std::vector<ConceptIndex> areas = request.filter.areas;
    for (const ConceptIndex area : request.query.areas) {
        if (std::find(areas.begin(), areas.end(), area) == areas.end())
            areas.push_back(area);
    }
    areas.resize(std::min(areas.size(), mostSeries));
    return areas;
}

Result<std::vector<AreaYears>> timelineOf(const search::Request &request,
                                          const search::Answer &answer, library::Library &library,
                                          library::Editions editions)
{
    const std::vector<ConceptIndex> areas = areasAskedFor(request);
    if (areas.empty())
        return std::vector<AreaYears>{{std::nullopt, answer.years}};
    if (areas.size() == 1)
        return std::vector<AreaYears>{{areas.front(), answer.years}};
    std::vector<AreaYears> timeline;
    search::Request one = request;
    one.limit = 0;
    one.suggest = false;
    one.listBriefings = false;
    one.query.areas.clear();
    for (const ConceptIndex area : areas) {
        one.filter.areas = {area};
        ENTENTE_TRY(search::Answer its, library.search(one, editions));
        timeline.push_back({area, std::move(its.years)});
    }
    return timeline;
}

} // namespace

search::Request requestOf(const LibraryRequest &asked, const Vocabulary &vocabulary)
{
    search::Request request = library::requestOf(asked.filter, vocabulary);
    request.limit = asked.limit;
    for (const library::BriefingId id : asked.selection)
        request.filter.briefings.push_back(static_cast<std::uint64_t>(id));
    return request;
}

search::Request topicRequestOf(const LibraryRequest &asked, const Vocabulary &vocabulary)
{
    search::Request request = requestOf(asked, vocabulary);
    request.filter.type = search::DocumentType::Topic;
    request.anyWordWhenNone = false;
    request.suggest = false;
    return request;
}

Result<LibraryView> viewOf(const LibraryRequest &asked, library::Store &store,
                           library::TextCache &texts, library::Library &library,
                           const std::shared_ptr<const Vocabulary> &vocabulary)
{
    search::Request request = requestOf(asked, *vocabulary);
    LibraryView view;
    view.filter = asked.filter;
    view.everything = asked.filter.isEmpty();
    request.listBriefings = !view.everything;
    ENTENTE_TRY(view.answer, library.search(request, asked.editions));
    view.briefings = std::move(view.answer.briefings);
    view.onlyBriefingsAsked = !view.everything && library::asksOnlyForBriefings(request);
    if (view.onlyBriefingsAsked) {
        ENTENTE_TRY_VOID(library::addBare(view.briefings, request, library, asked.editions));
    }
    ENTENTE_TRY(view.timeline, timelineOf(request, view.answer, library, asked.editions));
    ENTENTE_TRY(view.hits, library.wordsOf(view.answer.hits, store, &texts));
    view.sought = search::soughtBy(request, view.answer, vocabulary);
    return view;
}

} // namespace entente::session
