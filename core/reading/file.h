// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <string>

namespace entente {

/// Largest file that is taken as a briefing.
inline constexpr std::size_t maximumFileMebibytes = 64;

/// All bytes of a file; "-" is standard input. Folders, files that may not be read and files that
/// are too large are refused before anything is read into memory.
[[nodiscard]] Result<std::string> loadFile(const std::string &path);

} // namespace entente
