// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace entente {

/// Failures of what comes as mail.
enum class MailError : std::uint8_t {
    Damaged,
    TooManyParts,
    Locked,
};

/// See ErrorCode.
[[nodiscard]] QString pattern(MailError error);

} // namespace entente
