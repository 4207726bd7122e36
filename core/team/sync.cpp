// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/sync.h"

#include "core/team/people.h"
#include "core/team/pull.h"
#include "core/team/push.h"
#include "core/team/teamerror.h"

namespace entente::team {

namespace {

/// Puts how this library stands to the team in order with what the team says of itself.
Result<void> settleIn(SyncWork &work)
{
    ENTENTE_TRY(const std::optional<library::Joined> joined, work.replica.joined());
    const std::string account = work.server.account();
    if (joined && joined->account != account)
        return Error{TeamError::OtherTeam, work.library.name(), 0, joined->account};
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

} // namespace

Result<SyncReport> sync(SyncWork work)
{
    ENTENTE_TRY(work.hello, hello(work.server));
    ENTENTE_TRY_VOID(settleIn(work));
    ENTENTE_TRY_VOID(openBook(work));
    if (work.offersRefused) {
        ENTENTE_TRY_VOID(work.replica.offerRefused());
    }
    ENTENTE_TRY_VOID(finishForgetting(work)); // where the last one was killed in the midst of it
    ENTENTE_TRY_VOID(pushBriefings(work));
    ENTENTE_TRY_VOID(pushThings(work));
    // All of it up to here has its briefings in what is taken next.
    ENTENTE_TRY(work.hello, hello(work.server));
    ENTENTE_TRY_VOID(pullBriefings(work));
    ENTENTE_TRY_VOID(pullForgets(work));
    ENTENTE_TRY_VOID(pullThings(work));
    // Who there is changes seldom: it is asked for where something came or went.
    const SyncReport &did = work.report;
    if (did.briefings + did.things + did.sentBriefings + did.sent > 0) {
        ENTENTE_TRY_VOID(learnPeople(work));
    }
    ENTENTE_TRY(work.report.waiting, work.replica.countWaiting());
    return work.report;
}

} // namespace entente::team
