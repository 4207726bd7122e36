// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/follower.h"

#include "core/base/runerror.h"
#include "core/library/libraryerror.h"
#include "core/team/readiness.h"
#include "core/team/teamerror.h"

#include <QFile>
#include <QLockFile>
#include <QRandomGenerator>

namespace entente::team {

namespace {

using Is = Standing::Is;

/// What nobody mends by waiting, and may all the same: an administrator adds the account.
constexpr std::chrono::milliseconds seldom{60'000};

Is standingOf(const Error &error)
{
    if (isAway(error))
        return Is::Offline;
    return error.code == TeamError::SignInRefused ? Is::SignInNeeded : Is::Failed;
}

} // namespace

bool isAway(const Error &error)
{
    return error.code == TeamError::NotReached || error.code == TeamError::ConnectionLost
        || error.code == TeamError::NotNow;
}

Follower::Follower(library::Replica &replica, library::Library &library,
                   const Vocabulary &vocabulary, Following following, Bell &bell)
    : m_replica(replica),
      m_library(library),
      m_vocabulary(vocabulary),
      m_following(std::move(following)),
      m_bell(bell),
      m_patience(QRandomGenerator::global()->generate64())
{
}

void Follower::syncNow()
{
    m_isAsked = true;
    m_bell.ring();
}

Result<SyncReport> Follower::once()
{
    m_isAsked = false; // this is it, however it ends
    if (!m_server) {
        ENTENTE_TRY(
            m_server,
            Connection::open(m_following.address,
                             Approach{m_following.password, &m_bell, m_following.patience}));
        m_standing.account = m_server->account();
        // Before anything is asked for: what comes after it wakes us.
        ENTENTE_TRY_VOID(m_server->run("LISTEN entente"));
    }
    // What two would seal and send at once is sealed by one.
    QLockFile lock(QFile::decodeName((m_library.name() + ".sync").c_str()));
    lock.setStaleLockTime(0); // stale only where the program that has it is gone
    constexpr std::chrono::milliseconds turn{100};
    while (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError) {
        if (m_bell.isEnding())
            return Error{RunError::Cancelled, m_library.name(), 0, {}};
        waitFor(turn, m_bell);
    }
    return syncLocked();
}

Result<SyncReport> Follower::syncLocked()
{
    if (!m_following.mayJoin) {
        ENTENTE_TRY(const std::optional<library::Joined> joined, m_replica.joined());
        if (!joined)
            return Error{TeamError::NotJoined, m_library.name(), 0, {}};
    }
    if (m_standing.hello.lineage.empty()) {
        ENTENTE_TRY(m_standing.hello, hello(*m_server)); // a first sync is long, and shown
    }
    SyncWork work{*m_server,
                  m_replica,
                  m_library,
                  m_vocabulary,
                  m_following.desk,
                  [this](SyncPart part, std::size_t done, std::size_t total) {
                      return isMoving(part, done, total);
                  },
                  {},
                  {},
                  !m_hasOffered,
                  m_following.forgetting};
    ENTENTE_TRY(SyncReport report, sync(work));
    m_hasOffered = true;
    if (!report.hello.lineage.empty()) // where nothing was new it was not asked for
        m_standing.hello = report.hello;
    m_following.mayJoin = false; // who leaves afterwards does not mean to be brought back
    m_isLost = false;
    m_busy = 0;
    m_patience.reset();
    m_standing.synced = QDateTime::currentDateTimeUtc();
    return report;
}

bool Follower::isMoving(SyncPart part, std::size_t done, std::size_t total)
{
    const bool isSending = part == SyncPart::Sending || part == SyncPart::SendingBriefings;
    m_standing.done = done;
    m_standing.total = total;
    if (isSending || done > 0)
        tell(isSending ? Is::Sending : Is::Taking);
    return !m_bell.isEnding();
}

void Follower::tell(Is is, std::optional<Error> error)
{
    m_standing.is = is;
    m_standing.error = std::move(error);
    if (m_following.tell)
        m_following.tell(m_standing);
}

void Follower::count()
{
    const Result<std::optional<library::Joined>> joined = m_replica.joined();
    if (!joined || !joined.value())
        return;
    if (const Result<std::size_t> waiting = m_replica.countWaiting())
        m_standing.waiting = waiting.value();
    if (Result<std::vector<ToldRefusal>> refused = toldRefusals(m_replica))
        m_standing.refused = std::move(refused).value();
    if (const Result<std::vector<library::TeamConflict>> conflicts = m_replica.conflicts())
        m_standing.conflicts = conflicts.value().size();
}

void Follower::run()
{
    count();
    tell(Is::Connecting);
    while (!m_bell.isEnding()) {
        Result<SyncReport> done = once();
        count();
        if (!done) {
            recover(done.error());
            continue;
        }
        if (m_following.synced)
            m_following.synced(done.value());
        m_standing.done = m_standing.total = 0;
        tell(Is::InStep);
        if (const Result<void> rested = rest(); !rested)
            recover(rested.error());
    }
}

void Follower::recover(const Error &error)
{
    m_server.reset();
    if (m_bell.isEnding())
        return;
    // Another program, or the window, is at the library just now: nobody need know.
    constexpr int mostBusy = 8;
    if (error.code == LibraryError::LibraryFailed && ++m_busy < mostBusy) {
        waitFor(m_patience.next(), m_bell);
        return;
    }
    const Is is = standingOf(error);
    if (!m_isLost)
        m_standing.since = QDateTime::currentDateTimeUtc();
    m_isLost = true;
    tell(is, error);
    // An account that is tried again and again with a wrong password would be locked.
    const auto pause = is == Is::Offline ? m_patience.next()
        : is == Is::Failed               ? seldom
                                         : std::chrono::hours(24);
    const auto end = std::chrono::steady_clock::now() + pause;
    while (!m_bell.isEnding() && !m_isAsked && std::chrono::steady_clock::now() < end) {
        // What is written meanwhile waits as well, and is counted.
        waitFor(std::chrono::duration_cast<std::chrono::milliseconds>(
                    end - std::chrono::steady_clock::now()),
                m_bell);
        const std::size_t before = m_standing.waiting;
        count();
        if (m_standing.waiting != before && !m_bell.isEnding())
            tell(is, error);
    }
}

Result<void> Follower::rest()
{
    constexpr std::chrono::minutes longest{1}; // then it is asked all the same
    const auto end = std::chrono::steady_clock::now() + longest;
    while (!m_bell.isEnding() && !m_isAsked && std::chrono::steady_clock::now() < end) {
        ENTENTE_TRY(const bool isWoken, m_server->waitForNotice(m_following.look));
        ENTENTE_TRY(const std::optional<library::Joined> joined, m_replica.joined());
        if (!joined)
            return Error{TeamError::NotJoined, m_library.name(), 0, {}};
        ENTENTE_TRY(const std::size_t waiting, m_replica.countWaiting());
        if (isWoken || waiting > 0)
            return {};
    }
    return {};
}

} // namespace entente::team
