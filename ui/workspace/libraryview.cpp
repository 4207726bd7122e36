// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/libraryview.h"

#include "core/library/filterrequest.h"
#include "core/library/search/wholebriefings.h"

#include <algorithm>

namespace entente::ui {

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

std::vector<AreaYears> timelineOf(const search::Request &request, const search::Answer &answer,
                                  const library::Catalogue &catalogue, library::Editions editions)
{
    const std::vector<ConceptIndex> areas = areasAskedFor(request);
    if (areas.empty())
        return {{std::nullopt, answer.years}};
    if (areas.size() == 1)
        return {{areas.front(), answer.years}};
    std::vector<AreaYears> timeline;
    search::Request one = request;
    one.limit = 0;
    one.suggest = false;
    one.listBriefings = false;
    one.query.areas.clear();
    for (const ConceptIndex area : areas) {
        one.filter.areas = {area};
        timeline.push_back({area, catalogue.search(one, editions).years});
    }
    return timeline;
}

} // namespace

Result<LibraryView> viewOf(const LibraryRequest &asked, library::Store &store,
                           library::TextCache &texts, const library::Catalogue &catalogue,
                           const std::shared_ptr<const Vocabulary> &vocabulary)
{
    search::Request request = library::requestOf(asked.filter, *vocabulary);
    request.limit = asked.limit;
    for (const library::BriefingId id : asked.selection)
        request.filter.briefings.push_back(static_cast<std::uint64_t>(id));
    LibraryView view;
    view.filter = asked.filter;
    view.everything = asked.filter.isEmpty();
    request.listBriefings = !view.everything;
    view.answer = catalogue.search(request, asked.editions);
    view.briefings = std::move(view.answer.briefings);
    view.onlyBriefingsAsked = !view.everything && library::asksOnlyForBriefings(request);
    if (view.onlyBriefingsAsked)
        library::addBare(view.briefings, request, catalogue, asked.editions);
    view.timeline = timelineOf(request, view.answer, catalogue, asked.editions);
    Result<std::vector<library::FoundHit>> hits = library::foundHits(store, view.answer.hits,
                                                                     &texts);
    if (!hits)
        return hits.error();
    view.hits = std::move(hits).value();
    view.sought = search::soughtBy(request, view.answer, vocabulary);
    return view;
}

} // namespace entente::ui
