// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente::text {

/// Whether a character makes a terminal, or a reader, see something else than what is written: a
/// control character other than tab and line feed, or one that turns the direction of writing.
[[nodiscard]] bool deceives(char32_t character);

/// Words that a terminal shows as they are: each character that deceives stands there as a sign,
/// ␛ or <U+202E>, and bytes that are not UTF-8 as U+FFFD. Lines may end in CR LF.
[[nodiscard]] std::string printable(std::string_view words);

/// The same for a name, or a sentence: it stays on its line, for its line feeds are signs too.
[[nodiscard]] std::string printableLine(std::string_view words);

} // namespace entente::text
