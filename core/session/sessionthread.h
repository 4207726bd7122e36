// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace entente::session {

/// A thread with a session of its own, which is opened when there is first something to do. It does
/// one thing after the other; what was posted is done before it ends.
class SessionThread final
{
public:
    /// Work is given the session, or why there is none; also, a second time, why it failed where it
    /// threw.
    using Work = std::function<void(Session *session, const Error *refusal)>;

    explicit SessionThread(SessionMaker maker);
    ~SessionThread();
    SessionThread(const SessionThread &) = delete;
    SessionThread &operator=(const SessionThread &) = delete;

    void post(Work work);
    /// Waits until all that was posted is done.
    void finish();

private:
    void run();
    void doOne(const Work &work, Session *session, const Error *refusal);

    SessionMaker m_maker;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Work> m_works;
    bool m_isWorking = false;
    bool m_stopped = false;
    std::thread m_thread;
};

} // namespace entente::session
