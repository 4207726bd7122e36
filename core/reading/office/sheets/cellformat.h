// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace entente {

/// How a spreadsheet shows numbers, as far as words need it: of a code such as "#,##0.00 \"m\"" the
/// first section (ECMA-376, 18.8.31).
struct CellFormat
{
    enum class Kind : std::uint8_t { General, Number, Date, Time, DateTime };

    Kind kind = Kind::General;
    int decimals = 0;
    bool isGrouped = false; ///< 1,234
    bool isPercent = false;
    std::string before; ///< as a sign of a currency
    std::string after;
};

[[nodiscard]] CellFormat cellFormat(std::string_view code);
/// Of the numbers that stand for codes which every program knows.
[[nodiscard]] CellFormat builtInFormat(std::uint32_t id);

/// A number as it is shown; a date is as ISO 8601 has it. Days count from 1900, as Lotus had them,
/// or from 1904. What is no number stays as it is.
[[nodiscard]] std::string shownNumber(std::string_view value, const CellFormat &format,
                                      bool from1904);

} // namespace entente
