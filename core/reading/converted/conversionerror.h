// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace entente {

/// Failures of what another program turns into a page first.
enum class ConversionError : std::uint8_t {
    NoConverter,   ///< pandoc is not installed; the detail names the format
    TooOld,        ///< it does not know the format, which the detail names
    NotConverted,  ///< it makes nothing of the file; the detail is the number that it ended with
    ReadApartOnly, ///< whoever asked reads here, where no program is started
};

/// See ErrorCode.
[[nodiscard]] QString pattern(ConversionError error);

} // namespace entente
