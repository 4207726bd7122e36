// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/connection.h"

namespace entente::team {

/// How much there is to take.
struct TeamSize
{
    std::int64_t briefings = 0; ///< that this account may see
    std::int64_t bytes = 0;     ///< of their documents
};

/// Counts what came after a number. Errors: those of the connection, StrangeAnswer.
[[nodiscard]] Result<TeamSize> sizeAfter(Connection &server, std::int64_t after);

} // namespace entente::team
