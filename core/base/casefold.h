// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente::text {

/// Unicode simple case folding (and full-width forms to their usual width), for comparing words.
/// Accents stay.
[[nodiscard]] std::string caseFolded(std::string_view utf8);
[[nodiscard]] char32_t caseFolded(char32_t character);

/// The letters of the English alphabet for one of Latin that has no accent to take away: "l" for ł,
/// "th" for þ; empty where there are none. Takes small letters.
[[nodiscard]] std::string_view plainLatin(char32_t folded);

/// Soft hyphens, joiners, marks of direction, zero-width spaces and byte order marks: they stand
/// within words, show nothing and part nothing.
[[nodiscard]] bool isInvisible(char32_t character);

/// What stands within names and words for an apostrophe, or for the ʿayn and the hamza.
[[nodiscard]] bool isApostrophe(char32_t character);

/// The hyphens and the minus that are typed for one another; longer dashes are none.
[[nodiscard]] bool isHyphen(char32_t character);

/// 0 to 9 for a decimal digit of any script, else -1.
[[nodiscard]] int digitValue(char32_t character);

[[nodiscard]] bool isWordCharacter(char32_t character);
[[nodiscard]] bool isUpper(char32_t character);
[[nodiscard]] bool isLower(char32_t character);

} // namespace entente::text
