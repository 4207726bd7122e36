// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filter.h"
#include "core/library/library.h"
#include "core/search/snippet.h"

#include <optional>
#include <vector>

namespace entente::session {

/// Results by year that touch a focus area; all of the filter's where none is chosen.
struct AreaYears
{
    std::optional<ConceptIndex> area;
    std::vector<search::Facet<int>> years; ///< rising; 0 where the date is not known
};

/// Hits that are read at first, and with each further step.
inline constexpr std::size_t firstHits = 50;

/// What is asked of the library.
struct LibraryRequest
{
    Filter filter;
    std::vector<library::BriefingId> selection; ///< search only in these; all where empty
    std::size_t limit = firstHits;              ///< hits that are read
    library::Editions editions = library::Editions::Newest;
};

/// What is asked of the search.
[[nodiscard]] search::Request requestOf(const LibraryRequest &asked, const Vocabulary &vocabulary);
/// The same of topics alone that have all that is asked for.
[[nodiscard]] search::Request topicRequestOf(const LibraryRequest &asked,
                                             const Vocabulary &vocabulary);

/// What the library shows under a filter.
struct LibraryView
{
    Filter filter;                       ///< that it answers
    search::Sought sought;               ///< what passages are to show
    search::Answer answer;               ///< counts are over the whole result
    std::vector<library::FoundHit> hits; ///< the best first
    bool everything = true; ///< nothing is asked for but a selection: all briefings are shown
    /// By id; empty where everything. With results, or all that are meant where nothing is asked of
    /// topics: a date, say.
    std::vector<search::BriefingCount> briefings;
    bool onlyBriefingsAsked = false; ///< nothing is asked of topics
    std::vector<AreaYears> timeline; ///< not limited by the filter's dates

    /// Hits that there are: all results, or where there are none, what has some of the words.
    [[nodiscard]] std::size_t hitCount() const
    {
        return answer.anyWord ? answer.near.documents : answer.total.documents;
    }
};

/// Most series of a timeline; further focus areas are left out of it.
inline constexpr std::size_t mostSeries = 5;

/// Searches the library. May be called from any thread, with a store and a cache of that thread.
[[nodiscard]] Result<LibraryView> viewOf(const LibraryRequest &asked, library::Store &store,
                                         library::TextCache &texts, library::Library &library,
                                         const std::shared_ptr<const Vocabulary> &vocabulary);

} // namespace entente::session
