// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace entente {

/// Failures of recognising words in pictures.
enum class RecognitionError : std::uint8_t {
    NoRecogniser,  ///< Tesseract is not installed
    NoLanguage,    ///< it has none of those asked for, which the detail names
    NotRecognised, ///< it makes nothing of the pages; the detail is the number that it ended with
};

/// See ErrorCode.
[[nodiscard]] QString pattern(RecognitionError error);

} // namespace entente
