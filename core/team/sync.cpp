// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/sync.h"

#include "core/library/libraryerror.h"
#include "core/team/people.h"
#include "core/team/pull.h"
#include "core/team/push.h"
#include "core/team/teamerror.h"

namespace entente::team {

namespace {

/// The step that brought all that is asked for.
constexpr int neededStep = 13;

/// Whether the server has the memory that a library belongs to, or one that was made of it.
Result<bool> isOurs(SyncWork &work, const std::string &lineage)
{
    if (lineage == work.hello.lineage)
        return true;
    ENTENTE_TRY(const Rows rows,
                work.server.ask("SELECT team.descends_from($1::uuid)", {text(lineage)}));
    return rows.count() == 1 && rows.truth(0, 0);
}

/// Puts how this library stands to the team in order with what the team says of itself.
Result<void> settleIn(SyncWork &work)
{
    ENTENTE_TRY(const std::optional<library::Joined> joined, work.replica.joined());
    const std::string account = work.server.account();
    if (joined && joined->account != account)
        return Error{TeamError::OtherTeam, work.library.name(), 0, joined->account};
    ENTENTE_TRY(const bool isKnown, joined ? isOurs(work, joined->lineage) : Result<bool>(true));
    if (!isKnown)
        return Error{TeamError::AnotherMemory, work.library.name(), 0, {}};
    // Of a memory that was restored nobody knows what it lost: what is here is offered again.
    const bool isOther = joined
        && (joined->lineage != work.hello.lineage || joined->things > work.hello.last
            || joined->briefings > work.hello.last);
    if (!joined || isOther)
        return work.replica.join({work.hello.lineage, account, work.hello.rights, 0, 0});
    if (joined->rights == work.hello.rights)
        return {};
    // What was out of sight has numbers that were passed by.
    return work.replica.setJoined({joined->lineage, account, work.hello.rights, 0, 0});
}

/// Whether nothing is to be done here but to take what is new.
Result<bool> isSettled(SyncWork &work)
{
    ENTENTE_TRY(const std::optional<library::Joined> joined, work.replica.joined());
    if (!joined || joined->account != work.server.account())
        return false;
    ENTENTE_TRY(const std::string me, work.replica.book().me());
    if (me.empty()) // its book is opened first
        return false;
    ENTENTE_TRY(const std::size_t waiting, work.replica.countWaiting());
    ENTENTE_TRY(const bool isToShred, work.replica.mustShred());
    if (waiting > 0 || isToShred)
        return false;
    if (!work.offersRefused)
        return true;
    ENTENTE_TRY(const std::vector<library::Outgoing> refused, work.replica.refused());
    return refused.empty();
}

} // namespace

Result<SyncReport> sync(SyncWork work)
{
    ENTENTE_TRY(const bool settled, isSettled(work));
    ENTENTE_TRY(const bool isDone, settled ? pullNews(work) : Result<bool>(false));
    if (isDone) {
        ENTENTE_TRY(work.report.waiting, work.replica.countWaiting());
        return work.report;
    }
    ENTENTE_TRY(work.hello, hello(work.server));
    if (work.hello.step < neededStep)
        return Error{TeamError::OlderServer, work.server.address(), 0,
                     std::to_string(work.hello.step)};
    ENTENTE_TRY_VOID(settleIn(work));
    ENTENTE_TRY_VOID(openBook(work));
    if (work.offersRefused) {
        ENTENTE_TRY_VOID(work.replica.offerRefused());
    }
    ENTENTE_TRY_VOID(finishForgetting(work)); // where the last one was killed in the midst of it
    ENTENTE_TRY_VOID(pushBriefings(work));
    ENTENTE_TRY_VOID(pushThings(work));
    ENTENTE_TRY(const bool isAll, pullNews(work));
    if (!isAll) {
        // All of it up to here has its briefings in what is taken next.
        ENTENTE_TRY(work.hello, hello(work.server));
        ENTENTE_TRY_VOID(pullBriefings(work));
        ENTENTE_TRY_VOID(pullForgets(work));
        ENTENTE_TRY_VOID(pullThings(work));
        // Who there is changes seldom: it is asked where more came than notes.
        ENTENTE_TRY_VOID(learnPeople(work));
    }
    ENTENTE_TRY(work.report.waiting, work.replica.countWaiting());
    work.report.hello = work.hello;
    return work.report;
}

bool mayPass(const Error &error)
{
    return error.code == TeamError::NotReached || error.code == TeamError::ConnectionLost
        || error.code == TeamError::NotNow || error.code == LibraryError::LibraryFailed;
}

} // namespace entente::team
