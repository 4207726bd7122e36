// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/libraryview.h"

#include "core/library/filterrequest.h"

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
                                  const library::Catalogue &catalogue)
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
        timeline.push_back({area, catalogue.search(one).years});
    }
    return timeline;
}

/// Whether a request says which briefings, and nothing of their topics or words.
bool asksOnlyForBriefings(const search::Request &request)
{
    const auto asksForTopics = [](const auto &of) {
        return !of.kinds.empty() || !of.areas.empty() || !of.excludedAreas.empty();
    };
    return !request.query.hasWords() && !asksForTopics(request.query)
        && request.query.excludedKinds.empty() && !asksForTopics(request.filter);
}

/// Adds the briefings of a request that have no topics.
void addBare(std::vector<search::BriefingCount> &briefings, search::Request request,
             const library::Catalogue &catalogue)
{
    request.filter.type = search::DocumentType::Briefing;
    request.limit = 0;
    std::vector<search::BriefingCount> all = catalogue.search(request).briefings;
    auto counted = briefings.begin();
    for (search::BriefingCount &each : all) {
        while (counted != briefings.end() && counted->briefing < each.briefing)
            ++counted;
        const bool hasTopics = counted != briefings.end() && counted->briefing == each.briefing;
        each.documents = hasTopics ? counted->documents : 0;
    }
    briefings = std::move(all);
}

} // namespace

Result<LibraryView> viewOf(const LibraryRequest &asked, library::Store &store,
                           library::TextCache &texts, const library::Catalogue &catalogue,
                           const Vocabulary &vocabulary)
{
    search::Request request = library::requestOf(asked.filter, vocabulary,
                                                 search::Typing::Unfinished);
    request.limit = asked.limit;
    for (const library::BriefingId id : asked.selection)
        request.filter.briefings.push_back(static_cast<std::uint64_t>(id));
    LibraryView view;
    view.everything = asked.filter.isEmpty();
    request.listBriefings = !view.everything;
    view.answer = catalogue.search(request);
    view.briefings = std::move(view.answer.briefings);
    view.onlyBriefingsAsked = !view.everything && asksOnlyForBriefings(request);
    if (view.onlyBriefingsAsked)
        addBare(view.briefings, request, catalogue);
    view.timeline = timelineOf(request, view.answer, catalogue);
    Result<std::vector<library::FoundHit>> hits = library::foundHits(store, view.answer.hits,
                                                                     &texts);
    if (!hits)
        return hits.error();
    view.hits = std::move(hits).value();
    view.query = std::move(request.query);
    return view;
}

} // namespace entente::ui
