// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>

namespace entente::library {

/// What could be read of a damaged library.
struct Salvaged
{
    std::int64_t briefings = 0;
    std::int64_t notes = 0;
    std::string file; ///< where it lies
};

/// Writes into a new library every row of a damaged one that can be read; the damaged file is not
/// touched. One of an earlier attempt gives way once the new one is whole, and only where the new
/// one holds no less; else the new one goes beside it, under a name with a number. Fails where not
/// even the schema can be read, or it cannot be written; then all is as it was.
[[nodiscard]] Result<Salvaged> salvage(const std::string &damaged, const std::string &into);

} // namespace entente::library
