// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/flow.h"

#include <vector>

namespace entente::pages {

/// What no page may cut: a line, or a row of a table.
struct Box
{
    enum Rule : std::uint8_t { NoRule, Hairline, StrongRule };

    int flow = 0;
    double top = 0; ///< in the flow
    double bottom = 0;
    double before = 0; ///< space that it wants above it, and below
    double after = 0;
    bool startsPage = false;
    bool glued = false; ///< belongs on the page of the box before it
    Rule rule = NoRule; ///< below it
    int heading = -1;   ///< that begins here
    int header = -1;    ///< the box of its table's heads, which each page repeats
};

/// A stretch of a flow and where it stands on the page.
struct Band
{
    int flow = 0;
    double top = 0;
    double bottom = 0;
    double y = 0;
};

struct RuleLine
{
    double y = 0;
    bool strong = false;
};

struct Page
{
    std::vector<Band> bands;
    std::vector<RuleLine> rules;
    std::vector<int> headings;
};

/// The boxes of a flow that has been laid out. Rows higher than `height` are parted between lines.
void appendBoxes(std::vector<Box> &boxes, const Flow &flow, int number, double height);

/// Cuts boxes into pages of a height: no heading alone at a page's foot, no single line of a
/// paragraph alone, the heads of a table on each of its pages.
[[nodiscard]] std::vector<Page> cut(const std::vector<Box> &boxes, double height);

} // namespace entente::pages
