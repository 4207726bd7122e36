// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/search/wholebriefings.h"

namespace entente::library {

bool asksOnlyForBriefings(const search::Request &request)
{
    const auto asksForTopics = [](const auto &of) {
        return !of.kinds.empty() || !of.certainties.empty() || !of.areas.empty()
            || !of.excludedAreas.empty();
    };
    return !request.query.hasWords() && !asksForTopics(request.query)
        && request.query.excludedKinds.empty() && request.query.excludedCertainties.empty()
        && !asksForTopics(request.filter);
}

void addBare(std::vector<search::BriefingCount> &briefings, search::Request request,
             const Catalogue &catalogue, Editions editions)
{
    request.filter.type = search::DocumentType::Briefing;
    request.limit = 0;
    request.listBriefings = true;
    std::vector<search::BriefingCount> all = catalogue.search(request, editions).briefings;
    auto counted = briefings.begin();
    for (search::BriefingCount &each : all) {
        while (counted != briefings.end() && counted->briefing < each.briefing)
            ++counted;
        const bool hasTopics = counted != briefings.end() && counted->briefing == each.briefing;
        each.documents = hasTopics ? counted->documents : 0;
    }
    briefings = std::move(all);
}

} // namespace entente::library
