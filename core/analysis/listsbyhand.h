// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/announcements.h"

#include <cstdint>
#include <vector>

namespace entente {

/// Paragraphs that are the items of a list without being marked as such: those that count on from
/// each other ("First, …", "Second, …"; "(a) …", "(b) …"), those that end with semicolons, and
/// short ones behind a sentence that announces them with a colon. For each block, the first block
/// of its list; -1 for all others.
[[nodiscard]] std::vector<std::int32_t> listsByHand(const Briefing &briefing,
                                                    const Announcements &announcements);

} // namespace entente
