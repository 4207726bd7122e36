// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/document.h"
#include "core/search/query.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace entente::search {

/// Which of a team's desks briefings are of. They are no part of the index: a team changes them
/// without a word of a briefing.
struct BriefingDesks
{
    std::vector<std::string> names;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> of; ///< by briefing, rising: of names
};

/// What is chosen beside the query. Members are and-ed; lists are or-ed within; an empty member
/// asks for nothing.
struct SearchFilter
{
    std::optional<DocumentType> type;
    std::vector<Kind> kinds;
    std::vector<Certainty> certainties; ///< of a topic's kind
    std::vector<ConceptIndex> areas;
    std::vector<ConceptIndex> excludedAreas;
    std::optional<Date> since; ///< first day, of the briefing
    std::optional<Date> until; ///< last day
    std::vector<std::string> sources;
    std::vector<std::string> languages;
    std::vector<std::string> formats;     ///< ids
    std::vector<std::string> desks;       ///< names; empty for briefings that are of none
    std::vector<std::uint64_t> briefings; ///< by id
    /// By id, rising: those that are left out of everything, as are older editions. Shared, for
    /// each search of a large library leaves out the same.
    std::shared_ptr<const std::vector<std::uint64_t>> without;
    /// Null where there is no team.
    std::shared_ptr<const BriefingDesks> deskOf;
};

enum class Order : std::uint8_t {
    Relevance, ///< the newest first where there are no words to be relevant to
    Newest,
};

struct Request
{
    Query query;
    SearchFilter filter;
    Order order = Order::Relevance;
    std::size_t limit = 50;      ///< hits that are listed; all are counted
    bool anyWordWhenNone = true; ///< where no document has all words, those that have some
    bool suggest = true;         ///< other spellings where little is found
    bool listBriefings = false;  ///< all that have a result, not only those of the hits
    bool listDocuments = false;  ///< the ids of all results, in no order
};

struct Hit
{
    std::uint64_t document = 0;
    std::uint64_t briefing = 0;
    DocumentType type = DocumentType::Topic;
    std::uint32_t score = 0; ///< 0 where there were no words to be relevant to
    bool operator==(const Hit &) const = default;
};

struct FacetCount
{
    std::uint32_t documents = 0;
    std::uint32_t briefings = 0;
    bool operator==(const FacetCount &) const = default;
};

template <typename Value>
struct Facet
{
    Value value{};
    FacetCount count;
    bool operator==(const Facet &) const = default;
};

/// A briefing with results in it.
struct BriefingCount
{
    std::uint64_t briefing = 0;
    std::uint32_t documents = 0;
    bool operator==(const BriefingCount &) const = default;
};

/// Every count is exact and over the whole result. The counts of a facet are those under all of
/// query and filter but what they ask of this facet itself: what a further choice would show.
struct Answer
{
    FacetCount total;
    std::vector<Hit> hits;            ///< the best first
    std::vector<std::uint32_t> areas; ///< documents, by concept; may be shorter than they are
    std::array<std::uint32_t, allKinds.size()> kinds{};
    std::array<std::uint32_t, allCertainties.size()> certainties{};
    std::vector<Facet<int>> years;             ///< rising; 0 where the date is not known
    std::vector<Facet<std::string>> sources;   ///< by name
    std::vector<Facet<std::string>> languages; ///< by name
    std::vector<Facet<std::string>> formats;   ///< by id
    std::vector<Facet<std::string>> desks;     ///< by name; empty where there is no team
    std::vector<BriefingCount> briefings;      ///< by id; empty where they were not asked for
    std::vector<std::uint64_t> documents;      ///< by id; empty where they were not asked for
    std::vector<std::uint16_t> weights; ///< of each clause: how much it says; the rarer the more
    std::vector<FieldProblem> problems; ///< of the query, and names that nothing here bears
    /// No document has all words, so that nothing is counted; the hits are those of `near`, which
    /// have some of them.
    bool anyWord = false;
    FacetCount near;
    std::vector<std::string> suggestions; ///< the query with a word spelt otherwise, best first
};

} // namespace entente::search
