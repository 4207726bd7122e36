// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/marking.h"
#include "core/comparison/sides.h"
#include "core/vocabulary/vocabulary.h"

#include <QString>

#include <string>

namespace entente {

/// What is said of two sides.
struct SidesText
{
    const Sides &sides;
    const Side &left;
    const Side &right;
    const Vocabulary &vocabulary;
    QString language; ///< of labels and dates
};

/// What all documents of both sides together bear: their highest.
[[nodiscard]] Marking markingOf(const Side &left, const Side &right);

/// What is to be known where too few documents stand behind a side: a sentence, or nothing.
[[nodiscard]] QString doubtOf(const SideCounts &counts);

/// What is to be known where documents have the words that were asked for in no topic: a sentence,
/// or nothing.
[[nodiscard]] QString leftUnsaidBy(const Side &left, const Side &right);

/// "7 (12.5 %), documents: 3"
[[nodiscard]] QString countWords(const SideCount &count);

/// Two sides for a terminal: counts by focus area and kind with the documents behind them, then
/// what both say with why it is taken for the same, then what only one says. "*" stands behind a
/// change that rests on fewer than SideCounts::enoughDocuments documents. Of each pair the words
/// that differ are in [-…-] and {+…+}.
[[nodiscard]] std::string sidesText(const SidesText &of);

/// The same as one JSON object; shares are of 1.
[[nodiscard]] std::string sidesJson(const SidesText &of);

/// The same as CSV: a line for each area, kind, pair, and topic of one side alone.
[[nodiscard]] std::string sidesCsv(const SidesText &of);

} // namespace entente
