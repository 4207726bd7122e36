// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace entente::text {

/// A text that was in UTF-16 or UTF-32.
struct WideText
{
    std::string utf8;
    std::string_view name; ///< "UTF-16LE"
    bool isSure = true;    ///< false where the other byte order gives a text as well
};

/// UTF-16 or UTF-32 without a byte order mark, which its own structure gives away: units in pairs,
/// and characters that are assigned in one byte order only, or of fewer scripts. Nothing for all
/// other bytes.
[[nodiscard]] std::optional<WideText> wideText(std::string_view bytes);

/// UTF-32 without its byte order mark; nothing where it is malformed.
[[nodiscard]] std::optional<std::string> fromUtf32(std::string_view bytes, bool bigEndian);

} // namespace entente::text
