// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>

namespace entente {

/// Failures of named periods.
enum class PeriodError : std::uint8_t { InvalidPeriod };

/// See ErrorCode.
[[nodiscard]] QString pattern(PeriodError error);

} // namespace entente
