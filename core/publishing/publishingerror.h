// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace entente {

/// Failures of what is to be published.
enum class PublishingError : std::uint8_t {
    MissingFont,
    UnknownFont,
    DoesNotFit,
    UnknownOutputFormat,
    PasswordTooLong,
};

/// See ErrorCode.
[[nodiscard]] QString pattern(PublishingError error);

} // namespace entente
