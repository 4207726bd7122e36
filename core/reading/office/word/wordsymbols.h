// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente {

/// What a sign of a font of signs (Symbol, Wingdings) shows, as Unicode has it. `code` is
/// hexadecimal, as <w:sym> gives it. A sign that is not known is "▪".
[[nodiscard]] std::string wordSymbol(std::string_view font, std::string_view code);

} // namespace entente
