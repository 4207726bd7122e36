// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace entente {

/// Failures of what is packed.
enum class ArchiveError : std::uint8_t {
    Damaged,
    NoFiles,
    Locked,
};

/// See ErrorCode.
[[nodiscard]] QString pattern(ArchiveError error);

} // namespace entente
