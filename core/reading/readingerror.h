// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace entente {

/// Failures of what is no briefing, or none that can be read.
enum class ReadingError : std::uint8_t {
    Empty,
    Binary,
    KnownOtherFormat,
    InvalidUtf8,
    UnknownEncoding,
    InvalidFrontMatter,
    TooManyColumns,
    NestedTooDeep,
    TooMuchWithin,
};

/// See ErrorCode.
[[nodiscard]] QString pattern(ReadingError error);

} // namespace entente
