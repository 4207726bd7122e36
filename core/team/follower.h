// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/bell.h"
#include "core/team/patience.h"
#include "core/team/standing.h"

#include <atomic>
#include <functional>
#include <memory>

namespace entente::team {

/// What is followed, and who is told of it: in the thread that follows.
struct Following
{
    std::string address;
    std::string desk = {};                ///< where briefings go; empty for one's own
    bool mayJoin = true;                  ///< a library that is none of a team's yet
    std::chrono::milliseconds look{1000}; ///< how often what other programs wrote is looked for
    std::optional<std::chrono::seconds> patience = {}; ///< see Approach
    AskPassword password = {};
    std::function<void(const Standing &)> tell = {};
    std::function<void(const SyncReport &)> synced = {};
    std::function<void(const library::Forgotten &)> forgetting = {};
};

/// A library and the way to its team, which may be lost and found again. Of several programs that
/// follow with one library one syncs at a time.
class Follower final
{
public:
    /// All of it belongs to the calling thread, but for the bell.
    Follower(library::Replica &replica, library::Library &library, const Vocabulary &vocabulary,
             Following following, Bell &bell);

    /// Connects where it is not, and syncs. Errors: those of both, and NotJoined.
    [[nodiscard]] Result<SyncReport> once();
    /// Gives the connection up, so that the next sync makes another.
    void lose() { m_server.reset(); }
    /// Syncs whenever there is something to send or to take, and tells how it stands, until the
    /// bell's end. What fails is tried again.
    void run();
    /// To be called from any thread: it is synced now, whatever there is to do.
    void syncNow();
    [[nodiscard]] const Standing &standing() const { return m_standing; }

private:
    [[nodiscard]] Result<SyncReport> syncLocked();
    /// Until there is something to take, or to send.
    [[nodiscard]] Result<void> rest();
    void recover(const Error &error);
    [[nodiscard]] bool isMoving(SyncPart part, std::size_t done, std::size_t total);
    void tell(Standing::Is is, std::optional<Error> error = {});
    /// What stands in the library of it.
    void count();

    library::Replica &m_replica;
    library::Library &m_library;
    const Vocabulary &m_vocabulary;
    Following m_following;
    Bell &m_bell;
    std::unique_ptr<Connection> m_server;
    Patience m_patience;
    Standing m_standing;
    std::atomic<bool> m_isAsked = false;
    bool m_isLost = false;     ///< since m_standing.since
    int m_busy = 0;            ///< how often in a row the library was
    bool m_hasOffered = false; ///< what was refused before this program began
};

/// Whether an error says that the way to the server is not there just now.
[[nodiscard]] bool isAway(const Error &error);

} // namespace entente::team
