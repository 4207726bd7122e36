// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store.h"
#include "core/library/textcache.h"
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

/// Every word of a document as it was read; empty where it cannot be read any more.
[[nodiscard]] std::string wholeText(KeptDocument document, const std::string &file);
/// Every word of a document as it was given; empty where it cannot be read any more.
[[nodiscard]] std::string wholeText(std::string source, const std::string &file);
/// The same, with what the front matter says beside what has a place of its own behind it.
[[nodiscard]] std::string wholeTextAndFacts(std::string source, const std::string &file);

} // namespace entente::library
