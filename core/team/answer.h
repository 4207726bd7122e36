// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/libpq.h"

#include <cstddef>

namespace entente::team {

/// More than any answer of a server that means well: the largest document there and back, twice.
inline constexpr std::size_t mostAnswerMebibytes = 256;

/// What came of a statement that was sent.
struct Answer
{
    PGresult *result = nullptr; ///< of the last of several statements; the caller's to clear
    bool isTooLarge = false;    ///< it was given up, and so is the connection
};

/// Waits for the whole answer, and counts what arrives: a server may go on for ever, and libpq
/// would keep it all in memory.
[[nodiscard]] Answer awaited(const Libpq &pq, PGconn *connection,
                             std::size_t mostBytes = mostAnswerMebibytes << 20);

} // namespace entente::team
