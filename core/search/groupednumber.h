// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace entente::search {

/// A whole number whose thousands are set apart: "1,250", "1.250", "1 250", "12,34,567".
struct GroupedNumber
{
    std::string digits;
    std::size_t end = 0;   ///< bytes of the text
    bool isSure = true;    ///< a plain space may as well part two numbers
    bool decimals = false; ///< a decimal sign and digits follow
};

/// The number that begins at a digit; nothing where its digits stand together or are those of a
/// date, a decimal or the like.
[[nodiscard]] std::optional<GroupedNumber> groupedNumber(std::string_view text, std::size_t begin);

} // namespace entente::search
