// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace entente {

/// Failures of what ends any work, whatever it is about.
enum class RunError : std::uint8_t {
    Cancelled,
    OutOfMemory,
    Unexpected,
};

/// See ErrorCode.
[[nodiscard]] QString pattern(RunError error);

} // namespace entente
