// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

// Words where each letter is as wide as the next, as on a terminal.

namespace entente::page {

/// How many columns words take: two for each wide letter of East Asia, none for what combines with
/// the letter before it.
[[nodiscard]] int columnsOf(std::string_view words);

/// Words in lines of at most so many columns, without spaces at their ends; at least one line. They
/// are broken as the rules of Unicode allow, and within a word only where it is longer than a line.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view words, int columns);

} // namespace entente::page
