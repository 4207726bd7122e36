// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace entente::ui {

/// Topics by focus area and by kind.
struct TopicCounts
{
    std::vector<std::uint32_t> areas; ///< by concept
    std::array<std::uint32_t, allKinds.size()> kinds{};

    [[nodiscard]] std::uint32_t ofArea(ConceptIndex area) const
    {
        return area < areas.size() ? areas[area] : 0;
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
