// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace entente {

/// Failures of documents that are a container of parts: Word, OpenDocument, EPUB.
enum class OfficeError : std::uint8_t {
    Damaged,   ///< the container or the XML of a part; the detail says what is wrong
    TooLarge,  ///< what is packed in it; the detail says which bound it passes
    Locked,    ///< by a password
    NotTheOne, ///< a container, but of something else
};

/// See ErrorCode.
[[nodiscard]] QString pattern(OfficeError error);

} // namespace entente
