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

[[nodiscard]] bool isWordCharacter(char32_t character);
[[nodiscard]] bool isUpper(char32_t character);
[[nodiscard]] bool isLower(char32_t character);

} // namespace entente::text
