// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/matrix.h"
#include "core/vocabulary/vocabulary.h"

#include <QString>

#include <string>

namespace entente {

/// "Missile defence", "Threats", "2024, second quarter": what a row or column stands for.
[[nodiscard]] QString matrixLabel(MatrixBy by, const MatrixHead &head, const MatrixTopics &topics,
                                  const Vocabulary &vocabulary);

/// What a cell counts: "12 in 5", topics in briefings; empty for none.
[[nodiscard]] QString matrixCount(const MatrixCount &count);

/// A matrix as a table of 80 columns, or of rows below one another where it is wider, with totals.
[[nodiscard]] std::string matrixText(const Matrix &matrix, const MatrixTopics &topics,
                                     const Vocabulary &vocabulary);
/// A GFM table of topics.
[[nodiscard]] std::string matrixMarkdown(const Matrix &matrix, const MatrixTopics &topics,
                                         const Vocabulary &vocabulary);
/// One object: rows and columns with their totals, and each cell that is not empty.
[[nodiscard]] std::string matrixJson(const Matrix &matrix, const MatrixTopics &topics,
                                     const Vocabulary &vocabulary);
/// A line for each cell that is not empty: row, column, topics, documents.
[[nodiscard]] std::string matrixCsv(const Matrix &matrix, const MatrixTopics &topics,
                                    const Vocabulary &vocabulary);

} // namespace entente
