// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/team/conflictwords.h"
#include "core/team/hello.h"
#include "core/team/sync.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace entente::team {

/// How a library stands to its team just now: all that is shown of it.
struct Standing
{
    enum class Is : std::uint8_t {
        Connecting,
        Sending, ///< done of total
        Taking,  ///< the same; a total of 0 is not known
        InStep,
        Offline,      ///< since when; it is tried again by itself
        SignInNeeded, ///< the server does not let this account in: somebody has to say more
        Failed,       ///< error says why; it is tried again by itself, seldom
        Ended,        ///< nobody follows the team, see TeamThread
    };

    Is is = Is::Connecting;
    std::size_t done = 0;
    std::size_t total = 0;
    std::size_t waiting = 0;   ///< to be sent
    std::size_t conflicts = 0; ///< of which both sides are kept
    std::vector<ToldRefusal> refused;
    QDateTime since;  ///< nothing has gone well any more
    QDateTime synced; ///< when the last sync ended well; invalid where none did yet
    std::optional<Error> error;
    Hello hello;         ///< empty until the server was reached
    std::string account; ///< as whom one is signed in; the same
};

} // namespace entente::team
