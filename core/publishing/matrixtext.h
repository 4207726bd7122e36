// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/marking.h"
#include "core/comparison/matrix.h"
#include "core/publishing/edition.h"
#include "core/publishing/matrixlabels.h"
#include "core/vocabulary/vocabulary.h"

#include <QString>

#include <string>

namespace entente {

/// What is said of a matrix.
struct MatrixText
{
    const Matrix &matrix;
    const MatrixTopics &topics;
    const std::vector<std::uint32_t> &shown; ///< the topics that were counted
    const Vocabulary &vocabulary;
    QString language;                              ///< of labels
    MatrixMeasure measure = MatrixMeasure::Topics; ///< of tables; JSON and CSV have the counts
    std::span<const Period> periods = {};          ///< that it was counted by
    std::span<const Period> events = {};           ///< marked where rows or columns are times
    std::span<const std::uint32_t> texts = {};     ///< documents that were counted too
};

/// What all documents together bear in which topics were counted: their highest.
[[nodiscard]] Marking markingOf(const MatrixText &of);

/// A matrix for a terminal: a table of 80 columns, or of rows below one another where it is wider,
/// with sums.
[[nodiscard]] std::string matrixText(const MatrixText &of);
/// One object: rows and columns with their sums, and each cell that is not empty.
[[nodiscard]] std::string matrixJson(const MatrixText &of);
/// A line for each cell that is not empty: row, column, topics, documents.
[[nodiscard]] std::string matrixCsv(const MatrixText &of);
/// A table with its sums, to be published. The only error is MarkingUnclear.
[[nodiscard]] Result<edition::Edition> matrixEdition(const MatrixText &of);

} // namespace entente
