// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace entente::text {

/// Whether a language (BCP 47) is written from right to left: Arabic, Hebrew, Persian, Urdu and
/// their kin, or any in one of their scripts.
[[nodiscard]] bool isRightToLeft(std::string_view language);

/// Whether a character may run from right to left, or turn others to do so.
[[nodiscard]] constexpr bool mayRunFromRight(char32_t c)
{
    return (c >= 0x590 && c <= 0x8FF) || c == 0x200F || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069) || (c >= 0xFB1D && c <= 0xFDFF)
        || (c >= 0xFE70 && c <= 0xFEFE) || (c >= 0x10800 && c <= 0x10FFF)
        || (c >= 0x1E800 && c <= 0x1EFFF);
}

} // namespace entente::text
