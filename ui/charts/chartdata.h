// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"

#include <QString>

#include <array>
#include <cstddef>
#include <vector>

namespace entente::ui {

class Workspace;

/// How many topics of each kind, by the kind's number.
using KindCounts = std::array<int, allKinds.size()>;

/// The topics shown that touch a focus area or anything narrower: as many as choosing it shows.
struct AreaCount
{
    ConceptIndex area = 0;
    QString label;
    KindCounts kinds{};
    int topics = 0;
    bool chosen = false; ///< in the filter
};

struct AreaCounts
{
    std::vector<AreaCount> areas; ///< the most topics first
    int restAreas = 0;            ///< areas not listed
    KindCounts rest{};            ///< topics that touch any of these
    int restTopics = 0;
    int shown = 0; ///< topics shown, whatever they touch
};

/// Counts the areas that topics shown are tagged with themselves, for a wide area holds nearly
/// all topics and says little. Those in the filter come along even where they have no topic.
[[nodiscard]] AreaCounts countAreas(const Workspace &workspace, std::size_t most);

struct KindCount
{
    Kind kind = Kind::Point;
    int topics = 0;
    bool chosen = false;
};

/// The kinds of the topics shown and those in the filter, in the order of the kinds.
[[nodiscard]] std::vector<KindCount> countKinds(const Workspace &workspace);

/// A focus area in each of some years.
struct AreaInYears
{
    ConceptIndex area = 0;
    QString label;
    std::vector<int> topics; ///< by year
    bool chosen = false;
};

struct AreasThroughTime
{
    std::vector<int> years; ///< in which an open briefing is dated, rising
    std::vector<AreaInYears> areas;
    int undated = 0; ///< open briefings without a date
};

/// Follows the areas of the filter, or those with the most topics where it has none, over all
/// open briefings, whichever are in scope; all else in the filter holds.
[[nodiscard]] AreasThroughTime followAreas(const Workspace &workspace, std::size_t most);

/// The main finding, as a sentence.
[[nodiscard]] QString finding(const AreaCounts &counts);
[[nodiscard]] QString finding(const std::vector<KindCount> &counts);
[[nodiscard]] QString finding(const AreasThroughTime &time);

} // namespace entente::ui
