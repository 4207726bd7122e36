// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/records.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::library {

/// What a document of the search is in the library: a topic, or a whole briefing.
struct DocumentPlace
{
    BriefingId briefing = 0;
    std::optional<std::uint32_t> topic; ///< index in Briefing::topics
};
[[nodiscard]] DocumentPlace documentPlace(std::uint64_t document);
/// The id of a document of the search. Any number of topics has room in it; briefings below 2^32.
[[nodiscard]] std::uint64_t documentId(const DocumentPlace &place);

/// Which editions of a document a search finds.
enum class Editions : std::uint8_t { Newest, All };

/// How far a search is.
struct SearchState
{
    std::size_t documents = 0; ///< that it has; topics and whole briefings
    ChangeNumber upTo = 0;     ///< the last change that it took over
};

/// How a search differs from what is kept.
struct SearchCheck
{
    std::vector<std::string> problems; ///< a sentence each; looked for where it is not behind
    std::size_t behind = 0; ///< changed briefings that it has not taken over, which following mends
};

} // namespace entente::library
