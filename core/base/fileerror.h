// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace entente {

/// Failures of files, whoever reads or writes them.
enum class FileError : std::uint8_t {
    NotFound,
    NoPermission,
    IsDirectory,
    NotReadable,
    TooLarge,
    NotWritable,
};

/// See ErrorCode.
[[nodiscard]] QString pattern(FileError error);

} // namespace entente
