// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/pull.h"

#include "core/base/runerror.h"
#include "core/base/workers.h"
#include "core/library/import/newbriefing.h"
#include "core/library/jsonvalues.h"
#include "core/library/libraryerror.h"
#include "core/library/store/packing.h"
#include "core/team/people.h"
#include "core/team/teamerror.h"
#include "core/team/things.h"

#include <QJsonDocument>

#include <atomic>
#include <thread>

namespace entente::team {

using library::NewBriefing;

namespace {

constexpr std::int64_t metasAtOnce = 512;
constexpr std::int64_t thingsAtOnce = 500;
constexpr std::int64_t bytesAtOnce = 8 << 20;

/// A briefing as the server names it.
struct Meta
{
    std::int64_t number = 0;
    std::string hash;
    std::string file;
    std::string desk;
    std::int64_t bytes = 0;
    std::string author;
};

Error strange(const SyncWork &work, const std::string &what)
{
    return {TeamError::StrangeAnswer, work.server.address(), 0, what};
}

Result<void> follow(const SyncWork &work, SyncPart part, std::size_t done)
{
    if (work.follow && !work.follow(part, done, 0))
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

Result<std::vector<Meta>> metasAfter(SyncWork &work, std::int64_t number)
{
    ENTENTE_TRY(const Rows rows,
                work.server.ask("SELECT seq, hash, file, desk, bytes, author "
                                "FROM team.briefings_since($1, $2)",
                                {team::number(number), team::number(metasAtOnce)}));
    std::vector<Meta> metas;
    std::int64_t last = number;
    for (int row = 0; row < rows.count(); ++row) {
        metas.push_back({rows.number(row, 0), rows.bytes(row, 1), rows.bytes(row, 2),
                         rows.bytes(row, 3), rows.number(row, 4), rows.bytes(row, 5)});
        if (metas.back().number <= last) // or it would be asked for again and again
            return strange(work, "numbers that do not rise");
        last = metas.back().number;
    }
    return metas;
}

/// What a document of a team's is called here: by desk and hash, for two may bear one name and are
/// no editions of one another for that.
std::string nameOf(const Meta &meta)
{
    constexpr std::size_t digits = 12;
    return plainName(meta.desk) + '/' + hexOf(meta.hash).substr(0, digits) + '/'
        + plainName(meta.file);
}

struct Arrived
{
    const Meta *meta = nullptr;
    std::string packed;
    std::optional<NewBriefing> read;
    bool isForged = false;
};

void readOne(Arrived &arrived, const Vocabulary &vocabulary)
{
    const std::optional<std::string> bytes = library::unpacked(arrived.packed);
    arrived.isForged = !bytes || library::hashOf(*bytes) != arrived.meta->hash;
    if (arrived.isForged)
        return;
    Result<NewBriefing> read = library::analysed(*bytes, nameOf(*arrived.meta), vocabulary);
    if (!read)
        return;
    arrived.read = std::move(read).value();
    arrived.read->hash = arrived.meta->hash;
    arrived.read->packed = std::move(arrived.packed);
}

void readAll(std::vector<Arrived> &all, const Vocabulary &vocabulary)
{
    std::atomic<std::size_t> next = 0;
    const unsigned others = std::max(1U, std::thread::hardware_concurrency()) - 1;
    withWorkers(others, [&](unsigned) {
        for (std::size_t i = next++; i < all.size(); i = next++)
            readOne(all[i], vocabulary);
    });
}

/// The documents of some that are not here, read.
Result<std::vector<Arrived>> arrived(SyncWork &work, std::span<const Meta *const> wanted)
{
    std::vector<std::int64_t> numbers;
    for (const Meta *each : wanted)
        numbers.push_back(each->number);
    ENTENTE_TRY(const Rows rows,
                work.server.ask("SELECT seq, packed FROM team.documents($1)", {list(numbers)}));
    std::vector<Arrived> all;
    for (int row = 0; row < rows.count(); ++row) {
        const std::int64_t number = rows.number(row, 0);
        const auto of = std::find_if(wanted.begin(), wanted.end(),
                                     [&](const Meta *each) { return each->number == number; });
        if (of == wanted.end())
            return strange(work, "a document that was not asked for");
        all.push_back({*of, rows.bytes(row, 1), {}, false});
    }
    readAll(all, work.vocabulary);
    return all;
}

/// Asked for and read before anything is written, so that nobody waits for it.
Result<std::vector<NewBriefing>> briefingsOf(SyncWork &work, std::span<const Meta *const> wanted)
{
    std::vector<NewBriefing> batch;
    if (wanted.empty())
        return batch;
    ENTENTE_TRY(std::vector<Arrived> all, arrived(work, wanted));
    for (Arrived &each : all) {
        if (each.isForged)
            return strange(work, "a document that is not what its hash says");
        if (each.read)
            batch.push_back(std::move(*each.read));
    }
    work.report.leftOut += wanted.size() - batch.size();
    work.report.briefings += batch.size();
    return batch;
}

/// Those of a page that are not here, in parts that can be held in memory.
Result<std::vector<std::vector<const Meta *>>> missing(SyncWork &work,
                                                       const std::vector<Meta> &page)
{
    std::vector<std::vector<const Meta *>> parts(1);
    std::int64_t bytes = 0;
    for (const Meta &each : page) {
        const Result<library::BriefingRecord> here = work.replica.store().briefingOf(each.hash);
        if (here)
            continue; // those that were taken out of the lists here stay so
        if (here.error().code != LibraryError::NotInLibrary)
            return here.error();
        if (bytes > bytesAtOnce) {
            parts.emplace_back();
            bytes = 0;
        }
        bytes += each.bytes;
        parts.back().push_back(&each);
    }
    return parts;
}

/// Takes what came, and remembers a note that others wrote until it is looked at. `number` is the
/// team's.
Result<bool> takeThing(SyncWork &work, const Came &came, std::int64_t number)
{
    ENTENTE_TRY(const std::optional<Place> at, placeOf(work.replica, came));
    if (!at)
        return !came.body; // one that was removed needs no place
    ENTENTE_TRY(const bool isWaiting, work.replica.isWaiting(came.kind, at->briefing, at->key));
    if (isWaiting)
        return true; // what is written here is sent first, and answered with what stands then
    ENTENTE_TRY_VOID(work.replica.setTeamVersion(came.kind, came.key, came.version));
    const bool isNote = came.kind == "note" && came.body;
    ENTENTE_TRY(const library::Version before,
                isNote ? work.replica.writtenVersion(came.kind, came.key)
                       : Result<library::Version>(0));
    ENTENTE_TRY(const bool isSound, layOver(work.replica, came, *at));
    if (!isNote || came.version.author == work.hello.name)
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
    if (kind == "dossier")
        return work.replica.forgetDossier(key);
    if (kind == "filter")
        return work.replica.store().removeFilter(key);
    if (kind == "conflict")
        return work.replica.removeConflict(key);
    if (kind != "briefing")
        return {}; // notes and corrections go with their briefing
    const std::optional<std::string> hash = hashFrom(key);
    if (!hash)
        return strange(work, "a hash that is none");
    const Result<library::BriefingRecord> here = work.replica.store().briefingOf(*hash);
    if (!here)
        return here.error().code == LibraryError::NotInLibrary ? Result<void>() : here.error();
    const std::array ids{here.value().id};
    return work.replica.forget(ids);
}

} // namespace

Result<void> pullBriefings(SyncWork &work)
{
    for (std::size_t done = 0;;) {
        ENTENTE_TRY_VOID(follow(work, SyncPart::TakingBriefings, done));
        ENTENTE_TRY(library::Joined joined, stand(work));
        ENTENTE_TRY(const std::vector<Meta> page, metasAfter(work, joined.briefings));
        if (page.empty())
            return {};
        ENTENTE_TRY(const auto parts, missing(work, page));
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::vector<const Meta *> &part = parts[i];
            // Up to the last that is here, or to the end of the page.
            joined.briefings = i + 1 < parts.size() ? part.back()->number : page.back().number;
            ENTENTE_TRY(const std::vector<NewBriefing> batch, briefingsOf(work, part));
            const Result<void> kept = work.replica.receive([&]() -> Result<void> {
                ENTENTE_TRY_VOID(work.replica.store().add(batch));
                for (const Meta &each : i + 1 < parts.size() ? std::vector<Meta>() : page) {
                    ENTENTE_TRY_VOID(work.replica.book().setDesk(each.hash, each.desk));
                }
                return work.replica.setJoined(joined);
            });
            ENTENTE_TRY_VOID(kept);
            done += part.size();
            ENTENTE_TRY_VOID(follow(work, SyncPart::TakingBriefings, done));
        }
    }
}

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
        ENTENTE_TRY_VOID(follow(work, SyncPart::Taking, work.report.things));
        ENTENTE_TRY(library::Joined joined, stand(work));
        ENTENTE_TRY(const Rows rows,
                    work.server.ask(
                        "SELECT seq, kind, key, version, author, to_char(at AT TIME "
                        "ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), body::text "
                        "FROM team.since($1, $2, $3)",
                        {number(joined.things), number(work.hello.last), number(thingsAtOnce)}));
        if (rows.count() == 0) {
            joined.things = std::max(joined.things, work.hello.last);
            return work.replica.setJoined(joined);
        }
        const std::int64_t last = rows.number(rows.count() - 1, 0);
        if (last <= joined.things)
            return strange(work, "numbers that do not rise");
        joined.things = last;
        ENTENTE_TRY(const Authors authors, authorsOf(work, rows));
        const Result<void> done = work.replica.receive([&]() -> Result<void> {
            for (int row = 0; row < rows.count(); ++row) {
                Came came{rows.bytes(row, 1),
                          rows.bytes(row, 2),
                          {},
                          {rows.number(row, 3), rows.bytes(row, 4), rows.bytes(row, 5)}};
                if (!rows.isNull(row, 6))
                    came.body = QJsonDocument::fromJson(
                                    QByteArray::fromStdString(rows.bytes(row, 6)))
                                    .object();
                ENTENTE_TRY(const bool isSound,
                            came.kind == "conflict" ? takeConflict(work, came)
                                                    : takeThing(work, came, rows.number(row, 0)));
                work.report.leftOut += isSound ? 0 : 1;
                ++work.report.things;
            }
            for (const auto &[note, author] : authors) {
                ENTENTE_TRY_VOID(work.replica.book().setAuthor(note, author));
            }
            return work.replica.setJoined(joined);
        });
        ENTENTE_TRY_VOID(done);
    }
}

} // namespace entente::team
