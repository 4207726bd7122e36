// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/forgotten.h"
#include "core/library/library.h"
#include "core/library/store/replica.h"
#include "core/team/connection.h"
#include "core/team/hello.h"
#include "core/team/suspicion.h"
#include "core/vocabulary/vocabulary.h"

#include <functional>
#include <set>
#include <string>

namespace entente::team {

/// What a sync is at.
enum class SyncPart : std::uint8_t { SendingBriefings, Sending, TakingBriefings, Taking };

/// Told how many of how many are through; a total of 0 is not known. Answers whether to go on.
using FollowSync = std::function<bool(SyncPart part, std::size_t done, std::size_t total)>;

/// What a sync did.
struct SyncReport
{
    std::size_t sentBriefings = 0;
    std::size_t sent = 0;
    std::size_t briefings = 0; ///< that came
    std::size_t things = 0;
    std::size_t conflicts = 0; ///< of what was sent
    std::size_t refused = 0;
    std::size_t forgotten = 0;
    std::size_t leftOut = 0; ///< of what came: what cannot be read here, or is not as it should be
    std::size_t waiting = 0; ///< to be sent
    Hello hello;             ///< what the team said of itself last
    std::set<std::string> kinds; ///< of the things that came, by their names on the server

    /// Whether the library says something else than before, or the server does.
    [[nodiscard]] bool isNews() const
    {
        return sent + sentBriefings + things + briefings + forgotten + refused > 0;
    }
};

/// What a sync works with: a library and a server, both of the calling thread.
struct SyncWork
{
    Connection &server;
    library::Replica &replica;
    library::Library &library; ///< the same as the replica's; its search is told what was forgotten
    const Vocabulary &vocabulary;
    std::string desk; ///< where briefings go; empty for one's own
    FollowSync follow;
    SyncReport report;
    Hello hello;
    bool offersRefused = true; ///< what the server would not have before: it may have it now
    /// Told of what is to be forgotten, before it is: afterwards nobody could say what it was.
    std::function<void(const library::Forgotten &)> forgetting = {};
    Suspicion suspicion{};
};

/// Sends what waits and takes what is new. Each page of it is done whole and stays done: a sync
/// that was broken off goes on from there. A library that belongs to no team joins this one.
/// Errors: those of the connection and the library, Cancelled, OtherTeam, StrangeAnswer.
[[nodiscard]] Result<SyncReport> sync(SyncWork work);

/// Whether a sync that failed may go well later by nobody's doing: the server, the way there, or
/// the library's disk had no room or no time. What was written waits, and is sent then.
[[nodiscard]] bool mayPass(const Error &error);

} // namespace entente::team
