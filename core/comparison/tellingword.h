// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace entente {

/// Whether a word, as it is written, may say of what a text speaks: short ones do where they are
/// names or figures.
[[nodiscard]] bool mayTell(std::string_view word);

/// Whether a folded word is of the language of offices, orders and communiqués, in which texts
/// sound alike that speak of different things: "secretary", "pursuant", "reaffirmed".
[[nodiscard]] bool isOfRegister(std::string_view folded);

} // namespace entente
