// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/search/textcache.h"
#include "core/library/store/store.h"
#include "core/search/request.h"

#include <span>

namespace entente::library {

/// A hit of a search with the words of the library.
struct FoundHit
{
    BriefingId briefing = 0;
    std::optional<KeptTopic> topic; ///< nothing where it is the whole text
    std::string text;               ///< of the topic, or the whole text
    std::uint32_t score = 0;

    bool operator==(const FoundHit &) const = default;
};

/// Reads the words of hits, in their order; whole texts from the cache where there is one. A hit
/// whose briefing or topic is in the library no more, for the index is behind, is left out.
[[nodiscard]] Result<std::vector<FoundHit>> foundHits(Store &store,
                                                      std::span<const search::Hit> hits,
                                                      TextCache *cache = nullptr);

} // namespace entente::library
