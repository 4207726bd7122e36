// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/conversion.h"

#include <optional>
#include <string>
#include <string_view>

namespace entente::text {

/// A text in an older encoding, turned into UTF-8.
struct GuessedText
{
    std::string utf8;
    std::string_view name; ///< of the encoding
    bool isSure = false;   ///< two detectors agree, or one has no doubt
};

/// Bytes that are neither UTF-8 nor UTF-16, by what uchardet and ICU take them for. Nothing where
/// no encoding that either names gives a text.
[[nodiscard]] std::optional<GuessedText> guessedText(std::string_view bytes);

} // namespace entente::text
