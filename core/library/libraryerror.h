// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace entente {

/// Failures of the library and what is kept in it.
enum class LibraryError : std::uint8_t {
    NotALibrary,
    DamagedLibrary,
    NewerLibrary,
    ReadOnlyLibrary,
    LibraryFailed,
    ChangedElsewhere,
    NotInLibrary,
    NoSuchDossier,
    NoSuchVersion,
    NoSuchFilter,
};

/// See ErrorCode.
[[nodiscard]] QString pattern(LibraryError error);

} // namespace entente
