// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace entente {

/// How numbers of lists and headings are written.
enum class NumberFormat : std::uint8_t {
    None,
    Bullet,
    Decimal,
    ZeroDecimal, ///< 01, 02
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
    FullWidth,
    Circled, ///< ①
    Han,     ///< 一, 十二
};

/// "4" → "d", "iv", "四". What a format cannot write is decimal.
[[nodiscard]] std::string numberAs(NumberFormat format, std::uint32_t number);

/// Of Word's names, such as "lowerRoman".
[[nodiscard]] NumberFormat wordNumberFormat(std::string_view name);

/// Of OpenDocument's, which write the number one: "1", "a", "I", "一".
[[nodiscard]] NumberFormat openNumberFormat(std::string_view sign);

} // namespace entente
