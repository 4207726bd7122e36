// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/wholebriefings.h"

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

Result<void> addBare(std::vector<search::BriefingCount> &briefings, search::Request request,
                     Library &library, Editions editions)
{
    request.filter.type = search::DocumentType::Briefing;
    request.limit = 0;
    request.listBriefings = true;
    ENTENTE_TRY(search::Answer answer, library.search(request, editions));
    std::vector<search::BriefingCount> all = std::move(answer.briefings);
    auto counted = briefings.begin();
    for (search::BriefingCount &each : all) {
        while (counted != briefings.end() && counted->briefing < each.briefing)
            ++counted;
        const bool hasTopics = counted != briefings.end() && counted->briefing == each.briefing;
        each.documents = hasTopics ? counted->documents : 0;
    }
    briefings = std::move(all);
    return {};
}

} // namespace entente::library
