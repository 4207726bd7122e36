// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/textrange.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::ui {

/// Where words occur in a text, in any case; a space in them stands for any white space. Ranges
/// are in order and do not overlap.
[[nodiscard]] std::vector<TextRange> findWords(std::string_view text, std::string_view wanted);

/// The words of a query, case-folded, as a filter on text understands them.
[[nodiscard]] std::vector<std::string> wordsOfQuery(std::string_view query);

/// The beginnings of words in a text that a query asks for.
[[nodiscard]] std::vector<TextRange> findBeginnings(std::string_view text,
                                                    const std::vector<std::string> &query);

} // namespace entente::ui
