// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace entente {

/// Failures of reading a document in a helper process.
enum class SandboxError : std::uint8_t {
    Crashed,       ///< the detail says by which signal
    Forbidden,     ///< it was stopped at what no reader needs
    TookTooLong,   ///< the detail is how many seconds of processor time it may take
    TooMuchMemory, ///< the detail is how many mebibytes it may take
    NoSense,       ///< what came back is no briefing
    NoHelper,      ///< the detail says why
    NotStarted,    ///< the program that converts
    NotConfined,   ///< this system does not let it be; the detail says why
};

/// See ErrorCode.
[[nodiscard]] QString pattern(SandboxError error);

} // namespace entente
