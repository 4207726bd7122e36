// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

namespace entente {

/// Fills Briefing::sections: headings, and lines of bold words that serve as headings, one level
/// below the heading they stand under.
void findSections(Briefing &briefing);

/// Index of the section that a block stands in, -1 before the first.
[[nodiscard]] std::int32_t sectionOf(const Briefing &briefing, std::size_t block);

} // namespace entente
