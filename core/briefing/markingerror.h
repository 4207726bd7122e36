// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace entente {

/// Failures of the marking of a briefing or of an export.
enum class MarkingError : std::uint8_t {
    MarkingLowered,
    MarkingUnclear,
    UnknownMarking,
};

/// See ErrorCode.
[[nodiscard]] QString pattern(MarkingError error);

} // namespace entente
