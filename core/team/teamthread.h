// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/follower.h"

#include <memory>

namespace entente::team {

/// Keeps a library in step with its team from a thread of its own, with a connection and a way into
/// the library of its own. Whoever has it may let go of it at any time: what is not done is done
/// the next time.
class TeamThread final
{
public:
    /// What `following` tells is told in that thread, and never once this object is gone.
    TeamThread(std::shared_ptr<library::Library> library,
               std::shared_ptr<const Vocabulary> vocabulary, Following following);
    /// Ends what goes on. What hangs where nobody can call it back, as a name that is looked up, is
    /// left to itself.
    ~TeamThread();
    TeamThread(const TeamThread &) = delete;
    TeamThread &operator=(const TeamThread &) = delete;

    /// Ends what goes on without waiting for it; Ended is told once it has.
    void end();
    /// Something was written that may have to be sent.
    void lookNow();
    /// Somebody wants it synced, whatever there is to do.
    void syncNow();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace entente::team
