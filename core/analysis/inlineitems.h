// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/titles.h"

#include <vector>

namespace entente {

/// Things that one paragraph lists in a row.
struct InlineItems
{
    TextRange lead; ///< the words before them in their sentence; empty where there are none
    std::vector<TitledText> items;
};

/// The items that a paragraph has within it: those that it counts ("(a) …; (b) …"), that stand
/// behind bullets, that are parted by semicolons behind a colon, or that each begin with a bold
/// lead. Empty where it has no such row.
[[nodiscard]] InlineItems inlineItems(const Briefing &briefing, const Block &block);

} // namespace entente
