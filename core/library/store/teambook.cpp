// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/teambook.h"

#include <algorithm>

namespace entente::library {

std::string TeamBook::deskOf(BriefingId briefing) const
{
    if (!desks)
        return {};
    const auto wanted = static_cast<std::uint64_t>(briefing);
    const auto at = std::lower_bound(
        desks->of.begin(), desks->of.end(), wanted,
        [](const auto &each, std::uint64_t id) { return each.first < id; });
    return at != desks->of.end() && at->first == wanted ? desks->names[at->second] : std::string();
}

} // namespace entente::library
