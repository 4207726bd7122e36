// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"
#include "ui/charts/chartsection.h"

#include <QPalette>

namespace entente::ui {

/// What the fills of a chart are made for.
struct ChartGround
{
    QPalette palette;
    qreal ratio = 1; ///< device pixels
};

[[nodiscard]] ChartStory tell(const AreaCounts &counts, const ChartGround &ground);
[[nodiscard]] ChartStory tell(const std::vector<KindCount> &counts, const ChartGround &ground);
[[nodiscard]] ChartStory tell(const AreasThroughTime &time, const ChartGround &ground);

} // namespace entente::ui
