// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <vector>

namespace entente {

/// The sentences of a range, without the white space around them. "U.S." ends none.
[[nodiscard]] std::vector<TextRange> sentencesOf(const Briefing &briefing, TextRange range);

} // namespace entente
