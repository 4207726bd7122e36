// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/textrange.h"

#include <string_view>
#include <vector>

namespace entente {

/// The names of several words in a text: capitalised words side by side, with "of" and "of the"
/// between them, without an article before them. Of a text that capitalises most of its words, as
/// titles do, nothing can be told, so there are none.
[[nodiscard]] std::vector<TextRange> namesOf(std::string_view text);

} // namespace entente
