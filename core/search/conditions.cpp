// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/conditions.h"

#include "core/base/casefold.h"
#include "core/search/clausematcher.h"
#include "core/search/documentwriter.h"
#include "core/search/folding.h"

#include <algorithm>

namespace entente::search {

namespace {

template <typename Value, typename Values>
bool holds(const Values &values, const Value &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// Whether a kind or a certainty, as a segment has it, is among some.
template <typename Value>
bool isOneOf(const std::vector<Value> &values, std::uint8_t value)
{
    return std::any_of(values.begin(), values.end(),
                       [&](Value wanted) { return static_cast<std::uint8_t>(wanted) == value; });
}

bool touches(const std::vector<ConceptIndex> &wanted, std::span<const std::uint16_t> areas)
{
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](ConceptIndex area) { return holds(areas, area); });
}

std::uint8_t profileFailure(const Segment &segment, std::uint32_t profile, const Request &request)
{
    const Query &query = request.query;
    const SearchFilter &filter = request.filter;
    const std::uint8_t kind = segment.kindOf(profile);
    const std::uint8_t certainty = segment.certaintyOf(profile);
    const std::span<const std::uint16_t> areas = segment.areasOf(profile);
    if ((filter.type && static_cast<std::uint8_t>(*filter.type) != segment.typeOf(profile))
        || isOneOf(query.excludedKinds, kind) || isOneOf(query.excludedCertainties, certainty)
        || touches(query.excludedAreas, areas) || touches(filter.excludedAreas, areas))
        return Hard;
    const auto asked = [](const auto &list, bool met) { return !list.empty() && !met; };
    std::uint8_t failure = 0;
    if (asked(query.kinds, isOneOf(query.kinds, kind))
        || asked(filter.kinds, isOneOf(filter.kinds, kind)))
        failure |= OfKind;
    if (asked(query.certainties, isOneOf(query.certainties, certainty))
        || asked(filter.certainties, isOneOf(filter.certainties, certainty)))
        failure |= OfCertainty;
    if (asked(query.areas, touches(query.areas, areas))
        || asked(filter.areas, touches(filter.areas, areas)))
        failure |= OfArea;
    return failure;
}

/// A briefing without a date cannot be said to lie within any.
bool liesWithin(std::uint32_t date, const std::optional<Date> &since,
                const std::optional<Date> &until)
{
    if ((since || until) && date == 0)
        return false;
    const std::uint32_t month = (date & 0x1E0) != 0 ? date : date | 0x1E0;
    const std::uint32_t latest = (date & 0x1F) != 0 ? month : month | 0x1F;
    return (!since || latest >= packed(since)) && (!until || date <= packed(until->latest()));
}

/// For each name, whether it is a source (or language, or format) that was asked for.
std::vector<bool> goodSources(const Segment &segment, const Request &request)
{
    std::vector<bool> good(segment.nameCount(), true);
    if (request.query.sources.empty() && request.filter.sources.empty())
        return good;
    for (std::uint32_t i = 0; i < segment.nameCount(); ++i) {
        const std::string_view name = segment.name(i);
        const std::vector<std::string> &parts = request.query.sources;
        const std::string plain = parts.empty() ? std::string() : foldedName(name);
        const bool asked = parts.empty()
            || std::any_of(parts.begin(), parts.end(), [&](const std::string &part) {
                               return plain.find(part) != std::string::npos;
                           });
        good[i] = asked && (request.filter.sources.empty() || holds(request.filter.sources, name));
    }
    return good;
}

std::vector<bool> goodLanguages(const Segment &segment, const Request &request)
{
    std::vector<bool> good(segment.nameCount(), true);
    for (std::uint32_t i = 0; i < segment.nameCount(); ++i) {
        const std::string_view name = segment.name(i);
        const std::vector<std::string> &tags = request.query.languages;
        const std::string plain = tags.empty() ? std::string() : text::caseFolded(name);
        const bool asked = tags.empty()
            || std::any_of(tags.begin(), tags.end(), [&](const std::string &tag) {
                               return plain == tag || plain.starts_with(tag + '-');
                           });
        good[i] = asked
            && (request.filter.languages.empty() || holds(request.filter.languages, name));
    }
    return good;
}

std::vector<bool> goodFormats(const Segment &segment, const Request &request)
{
    std::vector<bool> good(segment.nameCount(), true);
    for (std::uint32_t i = 0; i < segment.nameCount(); ++i) {
        const std::string_view name = segment.name(i);
        good[i] = (request.query.formats.empty() || holds(request.query.formats, name))
            && (request.filter.formats.empty() || holds(request.filter.formats, name));
    }
    return good;
}

/// For each briefing, whether any document of it holds a clause.
std::vector<bool> holding(const Segment &segment, const Clause &clause)
{
    std::vector<bool> found(segment.briefings());
    ClauseMatcher matcher(segment, clause);
    thread_local BlockImpacts impacts;
    for (std::uint32_t first = 0; first < segment.documents(); first += blockSize) {
        if (!matcher.match(first / blockSize, impacts))
            continue;
        const std::uint32_t inBlock = std::min(blockSize, segment.documents() - first);
        for (std::uint32_t i = 0; i < inBlock; ++i) {
            if (impacts[i] != 0)
                found[segment.owners()[first + i]] = true;
        }
    }
    return found;
}

/// For each briefing, whether it says as a whole what was asked for.
std::vector<bool> goodDocuments(const Segment &segment, const Query &query)
{
    std::vector<bool> good(segment.briefings(), true);
    for (const Clause &clause : query.documents) {
        const std::vector<bool> found = holding(segment, clause);
        for (std::size_t i = 0; i < good.size(); ++i)
            good[i] = good[i] && found[i] != clause.excluded;
    }
    return good;
}

/// Of each briefing the place of its desk among the names, or behind them.
std::vector<std::uint32_t> desksOf(const Segment &segment, const BriefingDesks *all)
{
    if (all == nullptr)
        return {};
    std::vector<std::uint32_t> desks(segment.briefings(),
                                     static_cast<std::uint32_t>(all->names.size()));
    for (std::uint32_t i = 0; i < desks.size(); ++i) {
        const std::uint64_t id = segment.briefingIds()[i];
        const auto at = std::lower_bound(
            all->of.begin(), all->of.end(), id,
            [](const auto &each, std::uint64_t wanted) { return each.first < wanted; });
        if (at != all->of.end() && at->first == id)
            desks[i] = at->second;
    }
    return desks;
}

/// For each desk, and for none behind them, whether it was asked for.
std::vector<bool> goodDesks(const SearchFilter &filter)
{
    const std::size_t count = filter.deskOf ? filter.deskOf->names.size() : 0;
    std::vector<bool> good(count + 1, filter.desks.empty());
    for (std::size_t i = 0; i < good.size(); ++i) {
        const std::string name = i < count ? filter.deskOf->names[i] : std::string();
        good[i] = good[i] || holds(filter.desks, name);
    }
    return good;
}

} // namespace

Conditions::Conditions(const Segment &segment, const Request &request, const Removed &removed)
    : profiles(segment.profileCount()),
      briefings(segment.briefings()),
      desks(desksOf(segment, request.filter.deskOf.get()))
{
    for (std::uint32_t i = 0; i < profiles.size(); ++i)
        profiles[i] = profileFailure(segment, i, request);
    const std::vector<bool> sources = goodSources(segment, request);
    const std::vector<bool> languages = goodLanguages(segment, request);
    const std::vector<bool> formats = goodFormats(segment, request);
    const std::vector<bool> ofDesks = goodDesks(request.filter);
    const std::vector<bool> documents = goodDocuments(segment, request.query);
    std::vector<std::uint64_t> chosen = request.filter.briefings;
    std::sort(chosen.begin(), chosen.end());
    const std::vector<std::uint64_t> none;
    const std::vector<std::uint64_t> &without = request.filter.without ? *request.filter.without
                                                                       : none;
    for (std::uint32_t i = 0; i < briefings.size(); ++i) {
        const std::uint32_t date = segment.dates()[i];
        const std::uint64_t id = segment.briefingIds()[i];
        const bool isChosen = (chosen.empty()
                               || std::binary_search(chosen.begin(), chosen.end(), id))
            && !std::binary_search(without.begin(), without.end(), id);
        if (!isChosen || !documents[i] || (i < removed.size() && removed[i])) {
            briefings[i] = Hard;
            continue;
        }
        const bool dated = liesWithin(date, request.query.since, request.query.until)
            && liesWithin(date, request.filter.since, request.filter.until);
        briefings[i] = static_cast<std::uint8_t>(
            (dated ? 0 : OfDate) | (sources[segment.sources()[i]] ? 0 : OfSource)
            | (languages[segment.languages()[i]] ? 0 : OfLanguage)
            | (formats[segment.formats()[i]] ? 0 : OfFormat)
            | (ofDesks[desks.empty() ? 0 : desks[i]] ? 0 : OfDesk));
    }
}

} // namespace entente::search
