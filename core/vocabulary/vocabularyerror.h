// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace entente {

/// Failures of vocabularies and the focus areas in them.
enum class VocabularyError : std::uint8_t {
    InvalidVocabulary,
    UnknownFocusArea,
};

/// See ErrorCode.
[[nodiscard]] QString pattern(VocabularyError error);

} // namespace entente
