// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/textrange.h"

#include <string_view>
#include <vector>

namespace entente {

/// The words of each of two texts that the other does not have in that place. Ranges count bytes
/// from the start of each text; adjacent words are one range.
struct WordDiff
{
    std::vector<TextRange> left;
    std::vector<TextRange> right;
};

/// Compares word by word, case-folded, by longest common subsequence. Beyond 4 million pairs of
/// words, all words between the common head and the common tail count as different.
[[nodiscard]] WordDiff compareWords(std::string_view left, std::string_view right);

} // namespace entente
