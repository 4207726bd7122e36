// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/libpq.h"

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace entente::team {

class Bell;

/// More than any answer of a server that means well: the largest document there and back, twice.
inline constexpr std::size_t mostAnswerMebibytes = 256;

/// What came of a statement that was sent.
struct Answer
{
    enum Ending : std::uint8_t {
        Whole,
        TooLarge,  ///< it was given up, and so is the connection; of the others as well
        Cancelled, ///< whoever waits does not want it any more
        Silent,    ///< nothing came for too long, though the machine may be there
    };
    PGresult *result = nullptr; ///< of the last of several statements; the caller's to clear
    Ending ending = Whole;
};

/// How long an answer is waited for.
struct Waiting
{
    const Bell *bell = nullptr;            ///< whose end ends it
    std::chrono::seconds longestSilence{}; ///< after which the server is lost; never for 0
    std::size_t mostBytes = mostAnswerMebibytes << 20;
};

/// Sends what still is to be sent, waits for the whole answer, and counts what arrives: a server
/// may go on for ever, and libpq would keep it all in memory.
[[nodiscard]] Answer awaited(const Libpq &pq, PGconn *connection, const Waiting &waiting = {});

} // namespace entente::team
