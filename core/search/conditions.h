// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/request.h"
#include "core/search/segment.h"

#include <cstdint>
#include <vector>

namespace entente::search {

/// Of which facet a profile or briefing is not as asked for, or-ed.
enum Failure : std::uint8_t {
    OfKind = 1,
    OfArea = 2,
    OfDate = 4,
    OfSource = 8,
    OfLanguage = 16,
    OfCertainty = 32,
    OfFormat = 64,
    OfDesk = OfKind, ///< of a briefing, which has no kind
    Hard = 128,      ///< of something that no count looks beyond
};

/// Briefings of a segment that have been replaced or removed since it was made; empty for none.
using Removed = std::vector<bool>;

/// What query and filter ask beside words, answered once for each profile and briefing.
struct Conditions
{
    Conditions(const Segment &segment, const Request &request, const Removed &removed);

    std::vector<std::uint8_t> profiles;  ///< Failure
    std::vector<std::uint8_t> briefings; ///< Failure
    /// Of each briefing its place among the names of SearchFilter::deskOf, or behind the last of
    /// them; empty where there is no team.
    std::vector<std::uint32_t> desks;
};

} // namespace entente::search
