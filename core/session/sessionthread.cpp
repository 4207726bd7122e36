// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/sessionthread.h"

#include "core/base/caught.h"

namespace entente::session {

SessionThread::SessionThread(SessionMaker maker) : m_maker(std::move(maker)) {}

SessionThread::~SessionThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void SessionThread::post(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_works.push_back(std::move(work));
        if (!m_thread.joinable())
            m_thread = std::thread([this] { run(); });
    }
    m_changed.notify_all();
}

void SessionThread::finish()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_works.empty() && !m_isWorking; });
}

void SessionThread::doOne(const Work &work, Session *session, const Error *refusal)
{
    const Result<void> done = caught(m_maker.library->name(), [&]() -> Result<void> {
        work(session, refusal);
        return {};
    });
    // Told as if there were no session, so that nobody waits for an answer for ever.
    if (!done && refusal == nullptr)
        doOne(work, nullptr, &done.error());
}

void SessionThread::run()
{
    const Result<std::unique_ptr<Session>> session = caught(m_maker.library->name(),
                                                            [this] { return m_maker.open(); });
    for (;;) {
        Work work;
        {
            std::unique_lock lock(m_mutex);
            m_isWorking = false;
            m_changed.notify_all();
            m_changed.wait(lock, [this] { return m_stopped || !m_works.empty(); });
            if (m_works.empty())
                return;
            work = std::move(m_works.front());
            m_works.pop_front();
            m_isWorking = true;
        }
        if (session)
            doOne(work, session.value().get(), nullptr);
        else
            doOne(work, nullptr, &session.error());
    }
}

} // namespace entente::session
