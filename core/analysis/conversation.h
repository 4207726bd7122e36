// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <vector>

namespace entente {

/// For each block whether it belongs to a conversation rather than makes a point: a paragraph that
/// begins with who speaks ("**Q:** …", "**Ms. Ito:** …"), or a bold line among such. People speak
/// in turn; labels that recur ("**Finding:** …", "**Impact:** …") are no people, and stay points.
[[nodiscard]] std::vector<bool> spokenBlocks(const Briefing &briefing);

} // namespace entente
