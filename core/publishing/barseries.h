// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/edition.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace entente::edition {

/// What a cell of a table counts: "1,234", "12.5", "40 %"; nothing where it is no number, or a
/// negative one, which a bar from nothing cannot show.
[[nodiscard]] std::optional<double> countedIn(const QString &words);

/// The numbers of a table as bars, a series for each of its columns that holds nothing else; where
/// there are more such columns than rows, a series for each row, so that years stand below each
/// other. The first column names the rows.
[[nodiscard]] std::vector<BarSeries> barSeriesOf(const QStringList &heads,
                                                 const std::vector<QStringList> &rows);

/// The greatest value of all; all series are drawn to the same scale.
[[nodiscard]] double longestOf(const std::vector<BarSeries> &series);

} // namespace entente::edition
