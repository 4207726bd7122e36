// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"

#include <QString>

#include <array>
#include <cstdint>
#include <numeric>
#include <vector>

namespace entente::ui {

/// Topics by focus area, by kind and by how sure the kind is.
struct TopicCounts
{
    std::vector<std::uint32_t> areas; ///< by concept
    std::array<std::uint32_t, allKinds.size()> kinds{};
    std::array<std::uint32_t, allCertainties.size()> certainties{}; ///< points have none

    [[nodiscard]] std::uint32_t ofArea(ConceptIndex area) const
    {
        return area < areas.size() ? areas[area] : 0;
    }
    /// Those whose kind the briefing itself announces.
    [[nodiscard]] std::uint32_t announced() const
    {
        return certainties[static_cast<std::size_t>(Certainty::Stated)]
            + certainties[static_cast<std::size_t>(Certainty::LedIn)];
    }
    [[nodiscard]] std::uint32_t topics() const
    {
        return std::accumulate(kinds.begin(), kinds.end(), std::uint32_t{0});
    }
    bool operator==(const TopicCounts &) const = default;
};

/// What the filter lets through of all that is in scope: the briefings that are open, or the
/// library.
struct FilterCounts
{
    TopicCounts shown;   ///< each choice counted as if it had not been made
    TopicCounts all;     ///< without any filter
    QString sentence;    ///< the filter and what it shows, in words
    bool isEmpty = true; ///< there is nothing that could be filtered
};

} // namespace entente::ui
