// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/barseries.h"
#include "core/publishing/documentbuilder.h"
#include "core/publishing/edition.h"

namespace entente::pages {

/// Bars of the most frequent focus areas, with words in place of them for who cannot see them, and
/// a table of all counts.
void writeAreaChart(DocumentBuilder &builder, const edition::AreaChart &chart, double width);

/// The numbers of a table, a drawing for each series.
void writeBars(DocumentBuilder &builder, const std::vector<edition::BarSeries> &series,
               double width, const std::string &language);

} // namespace entente::pages
