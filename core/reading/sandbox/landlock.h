// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace entente::sandbox {

/// A file, or a folder with all that lies in it, that may still be read.
struct OpenPath
{
    enum class For : std::uint8_t { Reading, RunningToo };

    std::string path;
    For purpose = For::Reading;
};

/// No file but these, and no port at all, where the kernel has Landlock; where it has not, nothing.
/// Paths that are not there are passed over.
void restrictFiles(std::span<const OpenPath> open);

} // namespace entente::sandbox
