// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/book.h"

#include "core/base/runerror.h"
#include "core/library/filterrequest.h"
#include "core/library/readkept.h"
#include "core/library/wholebriefings.h"

#include <algorithm>
#include <tuple>

namespace entente::library {

Result<std::vector<BriefingId>> briefingsOf(Library &library, Store &store, const Filter &filter,
                                            std::span<const BriefingId> among,
                                            const Vocabulary &vocabulary, Editions editions)
{
    search::Request request = requestOf(filter, vocabulary);
    for (const BriefingId id : among)
        request.filter.briefings.push_back(static_cast<std::uint64_t>(id));
    request.limit = 0;
    request.anyWordWhenNone = false;
    request.suggest = false;
    request.listBriefings = true;
    std::vector<std::tuple<bool, std::string, BriefingId>> order;
    ENTENTE_TRY(search::Answer answer, library.search(request, editions));
    if (asksOnlyForBriefings(request)) {
        ENTENTE_TRY_VOID(addBare(answer.briefings, request, library, editions));
    }
    for (const search::BriefingCount &found : answer.briefings) {
        const auto id = static_cast<BriefingId>(found.briefing);
        ENTENTE_TRY(const BriefingRecord record, store.briefing(id));
        const std::optional<Date> &date = record.meta.date;
        order.emplace_back(!date, date ? date->toString() : std::string(), id);
    }
    std::sort(order.begin(), order.end());
    std::vector<BriefingId> ids;
    ids.reserve(order.size());
    for (const auto &each : order)
        ids.push_back(std::get<BriefingId>(each));
    return ids;
}

Result<std::vector<Briefing>> gatherBook(
    Store &store, std::span<const BriefingId> briefings, const Vocabulary &vocabulary,
    const std::function<bool(std::size_t, std::size_t)> &progress)
{
    std::vector<Briefing> book;
    book.reserve(briefings.size());
    for (const BriefingId id : briefings) {
        ENTENTE_TRY(Briefing read, readKept(store, id, vocabulary));
        book.push_back(std::move(read));
        if (progress && !progress(book.size(), briefings.size()))
            return Error{RunError::Cancelled, book.back().file, 0, {}};
    }
    return book;
}

} // namespace entente::library
