// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::session {

/// Of what others are sought that are like it.
struct SimilarRequest
{
    std::string words;                   ///< title and text
    std::vector<ConceptIndex> areas;     ///< that it touches
    std::optional<std::uint64_t> itself; ///< the document of the search that it is, which is none
    LibraryRequest within;               ///< where it is looked for
    std::size_t limit = 20;
};

/// A topic that is like another one.
struct SimilarTopic
{
    library::FoundHit hit;
    double likeness = 0;                   ///< 0 to 1
    bool isRepeat = false;                 ///< it says the same in nearly the same words
    std::vector<std::string> words;        ///< that both use, the one that says most first
    std::vector<ConceptIndex> areas;       ///< that both touch
    std::vector<library::FoundHit> others; ///< that nearly repeat it
};

/// The topics of a library that are most like some words, the most alike first; those that say the
/// same as one of them behind it. Likeness is the cosine of the words, each weighted by how rare it
/// is in the library (inverse document frequency: Spärck Jones 1972), raised where focus areas are
/// shared; how much the words weigh that are in the other one alone is estimated. What shares one
/// rare word alone is not like it. Errors: those of the search and of the store.
[[nodiscard]] Result<std::vector<SimilarTopic>> similarTopics(const SimilarRequest &request,
                                                              Session &session);

/// The request for a topic of the library; nothing where there is none of that number.
[[nodiscard]] Result<std::optional<SimilarRequest>> similarRequest(library::BriefingId briefing,
                                                                   std::uint32_t topic,
                                                                   Session &session);

} // namespace entente::session
