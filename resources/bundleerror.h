// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace entente {

/// Failures of what is carried in the program.
enum class BundleError : std::uint8_t {
    UnknownBundledBriefing,
};

/// See ErrorCode.
[[nodiscard]] QString pattern(BundleError error);

} // namespace entente
