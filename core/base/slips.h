// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace entente::text {

/// Bytes to be put in, taken out or exchanged until one word is the other, as far as these are no
/// more than `most`; otherwise most + 1.
[[nodiscard]] std::size_t slips(std::string_view a, std::string_view b, std::size_t most);

/// Slips that make what was typed a name of several words, or one more for a word of it.
[[nodiscard]] std::size_t slipsWithin(std::string_view name, std::string_view typed,
                                      std::size_t most);

/// So many slips may have made this word of another one; never more than half of it.
[[nodiscard]] std::size_t forgivenSlips(std::string_view word);

} // namespace entente::text
