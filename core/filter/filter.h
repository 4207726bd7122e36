// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/date.h"
#include "core/briefing/topic.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace entente {

/// The one answer to "what do I want to see". Different members are and-ed; areas, kinds,
/// certainties and briefings are or-ed among themselves; an empty member asks for nothing.
struct Filter
{
    std::vector<ConceptIndex> areas;         ///< or any narrower concept
    std::vector<ConceptIndex> excludedAreas; ///< nor any narrower concept
    std::vector<Kind> kinds;
    std::vector<Certainty> certainties; ///< of a topic's kind; a Point has none and is left out
    std::string text;          ///< a query, as the library understands it; see core/search/query.h
    std::optional<Date> since; ///< first day, of the briefing
    std::optional<Date> until; ///< last day
    std::vector<std::string> sources;     ///< names, of the briefing
    std::vector<std::string> languages;   ///< tags, of the briefing
    std::vector<std::string> formats;     ///< ids of what the briefing was read as
    std::vector<std::string> desks;       ///< of a team's, of the briefing; empty: of none yet
    std::vector<std::uint32_t> briefings; ///< indexes in the FilterIndex; empty for all
    std::vector<std::uint32_t> elsewhere; ///< those that are on none of the desks asked for

    /// Whether topics are left out by anything but the choice of briefings.
    [[nodiscard]] bool isEmpty() const
    {
        return areas.empty() && excludedAreas.empty() && kinds.empty() && certainties.empty()
            && text.empty() && !since && !until && sources.empty() && languages.empty()
            && formats.empty() && desks.empty();
    }
    bool operator==(const Filter &) const = default;
};

/// Whether a filter asks for those topics whose kind the briefing itself announces: it is stated,
/// or a sentence leads to it.
[[nodiscard]] inline bool showsAnnouncedOnly(const Filter &filter)
{
    const auto asked = [&](Certainty certainty) {
        return std::find(filter.certainties.begin(), filter.certainties.end(), certainty)
            != filter.certainties.end();
    };
    return asked(Certainty::Stated) && asked(Certainty::LedIn) && !asked(Certainty::Inferred);
}

} // namespace entente
