// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/result.h"

#include <cstdint>
#include <string>

namespace entente::library {

/// What could be read of a damaged library.
struct Salvaged
{
    std::int64_t briefings = 0;
    std::int64_t notes = 0;
};

/// Writes into a new library, over one of an earlier attempt, every row of a damaged one that can
/// be read; the damaged file is not touched. Fails where not even its schema can be read.
[[nodiscard]] Result<Salvaged> salvage(const std::string &damaged, const std::string &into);

} // namespace entente::library
