// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/book.h"

#include "core/analysis/analysis.h"
#include "core/base/runerror.h"
#include "core/library/corrections.h"
#include "core/library/filterrequest.h"
#include "core/library/wholebriefings.h"

#include <algorithm>
#include <tuple>

namespace entente::library {

namespace {

/// As analysis finds it, without corrections.
Result<Briefing> readPlain(Store &store, BriefingId id, const Vocabulary &vocabulary)
{
    ENTENTE_TRY(const BriefingRecord record, store.briefing(id));
    ENTENTE_TRY(std::string source, store.source(id));
    return readAndAnalyse(std::move(source), record.file, vocabulary);
}

} // namespace

Result<Briefing> readKept(Store &store, BriefingId id, const Vocabulary &vocabulary)
{
    ENTENTE_TRY(const std::vector<Correction> corrections, store.corrections(id));
    ENTENTE_TRY(Briefing read, readPlain(store, id, vocabulary));
    Briefing briefing = std::move(read);
    briefing.kept = id;
    layOver(briefing, corrections, vocabulary);
    return briefing;
}

Result<void> placeAddedTopics(Store &store, const Vocabulary &vocabulary)
{
    if (store.readOnly())
        return {};
    ENTENTE_TRY(const std::vector<BriefingId> unplaced, store.unplaced());
    for (const BriefingId id : unplaced) {
        ENTENTE_TRY(const std::vector<Correction> corrections, store.corrections(id));
        Result<Briefing> read = readPlain(store, id, vocabulary);
        if (!read)
            continue; // to be told by a check of the library
        const std::vector<AddedTopic> added = addedTopics(std::move(read).value(), corrections,
                                                          vocabulary);
        if (Result<void> placed = store.place(id, added); !placed)
            return placed;
    }
    return {};
}

Result<std::vector<BriefingId>> briefingsOf(Store &store, const Catalogue &catalogue,
                                            const Filter &filter, std::span<const BriefingId> among,
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
    std::vector<search::BriefingCount> all = catalogue.search(request, editions).briefings;
    if (asksOnlyForBriefings(request))
        addBare(all, request, catalogue, editions);
    for (const search::BriefingCount &found : all) {
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
