// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamthread.h"

#include "core/base/caught.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace entente::team {

/// What the thread holds, too: it may outlive the object.
struct TeamThread::Shared
{
    std::shared_ptr<library::Library> library;
    std::shared_ptr<const Vocabulary> vocabulary;
    Following following;
    Bell bell;
    std::mutex mutex; ///< of all below; held while something is told, so that it ends with us
    std::condition_variable changed;
    bool isListening = true;
    bool isOver = false;
    Follower *follower = nullptr;
};

namespace {

/// Tells in whoever's place, as long as somebody listens.
template <typename Shared, typename Function>
void guard(Shared &shared, Function &told)
{
    if (!told)
        return;
    told = [&shared, told = std::move(told)](const auto &what) {
        const std::lock_guard lock(shared.mutex);
        if (shared.isListening)
            told(what);
    };
}

template <typename Shared>
Result<void> follow(Shared &shared)
{
    ENTENTE_TRY(const std::unique_ptr<library::Replica> replica,
                library::openReplica(shared.library->name()));
    Follower follower(*replica, *shared.library, *shared.vocabulary, shared.following, shared.bell);
    {
        const std::lock_guard lock(shared.mutex);
        shared.follower = &follower;
    }
    follower.run();
    const std::lock_guard lock(shared.mutex);
    shared.follower = nullptr;
    return {};
}

template <typename Shared>
void run(Shared &shared)
{
    const Result<void> done = caught(shared.library->name(), [&] { return follow(shared); });
    if (shared.following.tell) {
        Standing standing;
        standing.is = Standing::Is::Ended;
        if (!done)
            standing.error = done.error();
        shared.following.tell(standing);
    }
    const std::lock_guard lock(shared.mutex);
    shared.follower = nullptr;
    shared.isOver = true;
    shared.changed.notify_all();
}

} // namespace

TeamThread::TeamThread(std::shared_ptr<library::Library> library,
                       std::shared_ptr<const Vocabulary> vocabulary, Following following)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->library = std::move(library);
    m_shared->vocabulary = std::move(vocabulary);
    m_shared->following = std::move(following);
    guard(*m_shared, m_shared->following.tell);
    guard(*m_shared, m_shared->following.synced);
    guard(*m_shared, m_shared->following.forgetting);
    std::thread([shared = m_shared] { run(*shared); }).detach();
}

TeamThread::~TeamThread()
{
    constexpr std::chrono::seconds longest{2}; // a page that is being read is read to its end
    m_shared->bell.end();
    std::unique_lock lock(m_shared->mutex);
    m_shared->isListening = false;
    m_shared->changed.wait_for(lock, longest, [this] { return m_shared->isOver; });
}

void TeamThread::end()
{
    m_shared->bell.end();
}

void TeamThread::lookNow()
{
    m_shared->bell.ring();
}

void TeamThread::syncNow()
{
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->follower != nullptr)
        m_shared->follower->syncNow();
}

} // namespace entente::team
