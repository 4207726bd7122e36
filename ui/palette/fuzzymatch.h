// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace entente::ui {

/// Letters in the form in which names are matched: without case and accents, one for each letter
/// of `name`, so that places in the one are places in the other.
[[nodiscard]] QString foldedLetters(const QString &name);

struct FuzzyMatch
{
    int score = 0;           ///< the higher the better
    std::vector<int> places; ///< letters that match, in order
};

/// Finds the letters of each word of `typed` in this order, though not side by side, in a name.
/// Beginnings of words and letters that follow one another weigh most; letters that are only
/// strewn over the name are no match. Both are folded.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &name);

} // namespace entente::ui
