// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"
#include "ui/workspace/topicref.h"

#include <array>
#include <cstddef>
#include <vector>

namespace entente::ui {

class Workspace;

/// The order in which a front page tells: what threatens and what to do first.
inline constexpr std::array glanceOrder{Kind::Threat,    Kind::Recommendation, Kind::Commitment,
                                        Kind::Driver,    Kind::Implication,    Kind::Benefit,
                                        Kind::FocusArea, Kind::Point};
inline constexpr std::size_t mostAtAGlance = 8;

using KindTotals = std::array<std::size_t, allKinds.size()>;

/// What is said of one kind: the first topics shown, and how many there are.
struct KindGlance
{
    std::vector<TopicRef> topics;
    std::size_t shown = 0;
    std::size_t total = 0;
};

/// Topics of each kind in the briefings in scope, whatever the filter.
[[nodiscard]] KindTotals kindTotals(const Workspace &workspace);
/// By kind. Looks no further than it must to find the first topics of each.
[[nodiscard]] std::array<KindGlance, allKinds.size()> glanceAt(const Workspace &workspace,
                                                               const KindTotals &totals);

/// A table that compares, and the first of its rows that are shown.
struct ComparisonGlance
{
    int briefing = -1;
    int table = -1; ///< index in Briefing::tables, -1 where none compares
    std::vector<std::size_t> rows;
    std::size_t shown = 0;
    std::size_t total = 0;
    std::size_t tables = 0; ///< that compare, in scope
};

/// The first comparison table with a row that is shown; else the first of all.
[[nodiscard]] ComparisonGlance comparisonAt(const Workspace &workspace);

} // namespace entente::ui
