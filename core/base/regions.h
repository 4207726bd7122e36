// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace entente::text {

/// Whether words with their case folded are the English or Japanese name of a country, as Unicode
/// gives it, or a usual short one ("u.s.", "nato", "米国").
[[nodiscard]] bool isCountry(std::string_view folded);

} // namespace entente::text
