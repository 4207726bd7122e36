// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/textrange.h"

#include <string_view>
#include <vector>

namespace entente {

/// The numbers of a text with the sign or unit beside them: "$3.5 billion", "12%", "F-35", "2027".
[[nodiscard]] std::vector<TextRange> figuresOf(std::string_view words);

} // namespace entente
