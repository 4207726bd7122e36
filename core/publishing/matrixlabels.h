// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/matrix.h"
#include "core/vocabulary/vocabulary.h"

#include <QString>

namespace entente {

/// "2024", "2024 Q2", "2024-04": a time whose first month is known as MatrixHead::number.
[[nodiscard]] QString matrixTime(MatrixBy by, std::uint32_t first);

/// "Focus area", "Year": what the rows or columns are.
[[nodiscard]] QString matrixSubject(MatrixBy by);

/// "Missile defence", "Threats", "2024 Q2": what a row or column stands for.
[[nodiscard]] QString matrixLabel(MatrixBy by, const MatrixHead &head, const MatrixTopics &topics,
                                  const Vocabulary &vocabulary);

/// What a cell counts: "12 in 5", topics in briefings; empty for none.
[[nodiscard]] QString matrixCount(const MatrixCount &count);

/// What a cell tells, of which all of its column are known: "12", "8.5 %", "0.31"; empty for none.
[[nodiscard]] QString matrixMeasured(const MatrixCount &cell, const MatrixSum &column,
                                     MatrixMeasure measure);

/// What the numbers of a matrix are, in a sentence.
[[nodiscard]] QString measureSaid(MatrixMeasure measure);

/// Behind the label of a time into which an event fell.
inline const QString eventSign = QStringLiteral(" ◆");

/// "10 April 2024: Official visit", an event a line; empty for none.
[[nodiscard]] QString eventsSaid(const std::vector<Period> &events);

} // namespace entente
