// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/pull.h"

#include "core/base/runerror.h"
#include "core/library/jsonvalues.h"
#include "core/library/libraryerror.h"
#include "core/team/keptthings.h"
#include "core/team/people.h"
#include "core/team/teamerror.h"
#include "core/team/things.h"

#include <QJsonDocument>

namespace entente::team {

namespace {

constexpr std::int64_t thingsAtOnce = 500;
/// A page of fewer things than were asked for is the last, or is cut for its size.
constexpr std::size_t shortBytes = 1 << 20;

Error strange(const SyncWork &work, const std::string &what)
{
    return {TeamError::StrangeAnswer, work.server.address(), 0, what};
}

Result<void> follow(const SyncWork &work)
{
    if (work.follow && !work.follow(SyncPart::Taking, work.report.things, 0))
        return Error{RunError::Cancelled, work.server.address(), 0, {}};
    return {};
}

Result<library::Joined> stand(SyncWork &work)
{
    ENTENTE_TRY(const std::optional<library::Joined> joined, work.replica.joined());
    if (!joined)
        return Error{TeamError::NotJoined, work.library.name(), 0, {}};
    return *joined;
}

std::size_t bytesOf(const Rows &rows, int column)
{
    std::size_t bytes = 0;
    for (int row = 0; row < rows.count(); ++row)
        bytes += rows.bytes(row, column).size();
    return bytes;
}

/// Takes what came, and remembers a note that others wrote until it is looked at. `number` is the
/// team's.
Result<bool> takeThing(SyncWork &work, const Came &came, std::int64_t number, const std::string &me)
{
    ENTENTE_TRY(const std::optional<Place> at, placeOf(work.replica, came));
    if (!at) // one that was removed needs no place, nor what is said of what is not here
        return !came.body || isKept(came.kind);
    ENTENTE_TRY(const bool isWaiting, work.replica.isWaiting(came.kind, at->briefing, at->key));
    if (isWaiting)
        return true; // what is written here is sent first, and answered with what stands then
    ENTENTE_TRY_VOID(work.replica.setTeamVersion(came.kind, came.key, came.version));
    const bool isNote = came.kind == "note" && came.body;
    ENTENTE_TRY(const library::Version before,
                isNote ? work.replica.writtenVersion(came.kind, came.key)
                       : Result<library::Version>(0));
    ENTENTE_TRY(const bool isSound, layOver(work.replica, came, *at));
    if (!isNote || came.version.author == me)
        return isSound;
    ENTENTE_TRY(const library::Version after, work.replica.writtenVersion(came.kind, came.key));
    ENTENTE_TRY(const std::int64_t begun, work.replica.book().begun());
    if (after != before && number > begun) {
        ENTENTE_TRY_VOID(work.replica.book().addUnseen(came.key));
    }
    return isSound;
}

Result<bool> takeConflict(SyncWork &work, const Came &came)
{
    ENTENTE_TRY_VOID(work.replica.setTeamVersion(came.kind, came.key, came.version));
    if (!came.body) {
        ENTENTE_TRY_VOID(work.replica.removeConflict(came.key));
        return true;
    }
    ENTENTE_TRY(const bool isSettled, work.replica.isWaiting("conflict", 0, came.key));
    if (!isSettled) {
        ENTENTE_TRY_VOID(work.replica.put({came.key, came.version.version, compact(*came.body)}));
    }
    return true;
}

Result<void> forgetOne(SyncWork &work, const std::string &kind, const std::string &key)
{
    if (kind == "dossier") {
        if (work.forgetting)
            work.forgetting({{}, {}, {key}, {}});
        return work.replica.forgetDossier(key);
    }
    if (kind == "filter")
        return work.replica.store().removeFilter(key);
    if (kind == "conflict")
        return work.replica.removeConflict(key);
    if (kind == "version")
        return work.replica.forgetVersion(key.substr(0, key.find(':')),
                                          key.substr(std::min(key.size(), key.find(':') + 1)));
    if (kind != "briefing")
        return {}; // notes and corrections go with their briefing
    const std::optional<std::string> hash = hashFrom(key);
    if (!hash)
        return strange(work, "a hash that is none");
    const Result<library::BriefingRecord> here = work.replica.store().briefingOf(*hash);
    if (!here)
        return here.error().code == LibraryError::NotInLibrary ? Result<void>() : here.error();
    const std::array ids{here.value().id};
    if (work.forgetting)
        work.forgetting({{ids[0]}, {*hash}, {}, {here.value().file}});
    return work.replica.forget(ids);
}

/// What takeThings() reads, in its order.
const std::string thingColumns = "seq, kind, key, version, author, to_char(at AT TIME ZONE 'UTC', "
                                 "'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), body::text";
constexpr int thingColumnCount = 7;

/// Takes a page of what people wrote, of which there is some, and notes how far that is.
Result<void> takeThings(SyncWork &work, const Rows &rows, library::Joined &joined)
{
    for (int row = 0; row < rows.count(); ++row) {
        if (rows.number(row, 0) <= joined.things) // or it would be asked for again and again
            return strange(work, "numbers that do not rise");
        joined.things = rows.number(row, 0);
    }
    if (rows.count() < thingsAtOnce && bytesOf(rows, 6) < shortBytes
        && work.suspicion.areTooManyShort())
        return strange(work, "pages without an end");
    ENTENTE_TRY(const Authors authors, authorsOf(work, rows));
    return work.replica.receive([&]() -> Result<void> {
        ENTENTE_TRY(const std::string me, work.replica.book().me());
        for (int row = 0; row < rows.count(); ++row) {
            Came came{rows.bytes(row, 1),
                      rows.bytes(row, 2),
                      {},
                      {rows.number(row, 3), rows.bytes(row, 4), rows.bytes(row, 5)}};
            if (!rows.isNull(row, 6))
                came.body = QJsonDocument::fromJson(QByteArray::fromStdString(rows.bytes(row, 6)))
                                .object();
            ENTENTE_TRY(const library::TeamVersion known,
                        work.replica.teamVersion(came.kind, came.key));
            ENTENTE_TRY(const bool isSound,
                        came.kind == "conflict" ? takeConflict(work, came)
                                                : takeThing(work, came, rows.number(row, 0), me));
            work.report.leftOut += isSound ? 0 : 1;
            // What was sent from here comes back, and is nothing new.
            work.report.things += known.version == came.version.version ? 0 : 1;
            work.report.kinds.insert(came.kind);
        }
        for (const auto &[note, author] : authors) {
            ENTENTE_TRY_VOID(work.replica.book().setAuthor(note, author));
        }
        return work.replica.setJoined(joined);
    });
}

} // namespace

Result<void> pullForgets(SyncWork &work)
{
    ENTENTE_TRY(const library::Joined joined, stand(work));
    std::int64_t after = joined.things;
    for (;;) {
        ENTENTE_TRY(
            const Rows rows,
            work.server.ask("SELECT seq, kind, key FROM team.forgets_since($1, $2, $3)",
                            {number(after), number(work.hello.last), number(thingsAtOnce)}));
        if (rows.count() == 0)
            break;
        const Result<void> done = work.replica.receive([&]() -> Result<void> {
            for (int row = 0; row < rows.count(); ++row) {
                ENTENTE_TRY_VOID(forgetOne(work, rows.bytes(row, 1), rows.bytes(row, 2)));
            }
            return {};
        });
        ENTENTE_TRY_VOID(done);
        work.report.forgotten += static_cast<std::size_t>(rows.count());
        const std::int64_t last = rows.number(rows.count() - 1, 0);
        if (last <= after)
            return strange(work, "numbers that do not rise");
        after = last;
    }
    return finishForgetting(work);
}

Result<void> finishForgetting(SyncWork &work)
{
    ENTENTE_TRY(const bool isDue, work.replica.mustShred());
    if (!isDue)
        return {};
    work.library.discardSearch();
    return work.replica.shred();
}

Result<void> pullThings(SyncWork &work)
{
    for (;;) {
        ENTENTE_TRY_VOID(follow(work));
        ENTENTE_TRY(library::Joined joined, stand(work));
        static const std::string sql = "SELECT " + thingColumns
            + " FROM team.all_since($1, $2, $3)";
        ENTENTE_TRY(const Rows rows,
                    work.server.ask(
                        sql.c_str(),
                        {number(joined.things), number(work.hello.last), number(thingsAtOnce)}));
        if (rows.count() == 0) {
            joined.things = std::max(joined.things, work.hello.last);
            return work.replica.setJoined(joined);
        }
        ENTENTE_TRY_VOID(takeThings(work, rows, joined));
    }
}

Result<bool> pullNews(SyncWork &work)
{
    for (;;) {
        ENTENTE_TRY_VOID(follow(work));
        ENTENTE_TRY(library::Joined joined, stand(work));
        static const std::string sql = "SELECT " + thingColumns
            + ", last, is_more FROM team.news($1, $2, $3, $4, $5)";
        const Result<Rows> asked = work.server.ask(sql.c_str(),
                                                   {text(joined.lineage), number(joined.rights),
                                                    number(joined.briefings), number(joined.things),
                                                    number(thingsAtOnce)});
        if (!asked
            && (asked.error().code == TeamError::NotATeam
                || asked.error().code == TeamError::NotAllowed))
            return false; // an older server, or nobody's account: it is asked who one is
        if (!asked)
            return asked.error();
        const Rows &rows = asked.value();
        if (rows.count() == 0 || rows.truth(0, thingColumnCount + 1))
            return false;
        const std::int64_t last = rows.number(0, thingColumnCount);
        if (!rows.isNull(0, 0)) {
            ENTENTE_TRY_VOID(takeThings(work, rows, joined));
        }
        // What nobody wrote for these eyes has its numbers, too.
        if (rows.isNull(0, 0) && joined.things < last) {
            joined.things = last;
            ENTENTE_TRY_VOID(work.replica.setJoined(joined));
        }
        if (joined.things >= last)
            return true;
    }
}

} // namespace entente::team
