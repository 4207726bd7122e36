// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace entente {

/// Failures of PDF files as such.
enum class PdfError : std::uint8_t {
    Encrypted,
    Damaged,
    Scanned, ///< pictures of pages, without text
};

/// See ErrorCode.
[[nodiscard]] QString pattern(PdfError error);

} // namespace entente
