// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/push.h"

#include "core/base/runerror.h"
#include "core/library/import/newbriefing.h"
#include "core/library/jsonvalues.h"
#include "core/library/libraryerror.h"
#include "core/library/store/packing.h"
#include "core/team/keptthings.h"
#include "core/team/teamerror.h"
#include "core/team/things.h"

#include <QJsonDocument>

#include <set>

namespace entente::team {

using library::Outgoing;

namespace {

constexpr std::size_t briefingsAtOnce = 64;
constexpr std::size_t thingsAtOnce = 200;
constexpr std::size_t bytesAtOnce = 8U << 20;

/// What is sent of briefings in one call.
struct Parcel
{
    std::vector<Outgoing> of;
    QJsonArray metas;
    std::vector<std::string> packed;
    std::vector<std::string> words;
    std::size_t bytes = 0;
};

Result<void> put(SyncWork &work, const Outgoing &outgoing, Parcel &parcel)
{
    library::Store &store = work.replica.store();
    const Result<library::BriefingRecord> record = store.briefing(outgoing.briefing);
    const bool isGone = record ? record.value().removed
                               : record.error().code == LibraryError::NotInLibrary;
    if (isGone)
        return work.replica.acknowledge(outgoing); // before it was ever sent
    if (!record)
        return record.error();
    ENTENTE_TRY(library::PackedDocument document, work.replica.packedDocument(outgoing.briefing));
    // What is damaged here is not to be handed on: it would stop everybody who takes it.
    const std::optional<std::string> bytes = library::unpacked(document.bytes);
    if (!bytes || library::hashOf(*bytes) != record.value().hash)
        return Error{LibraryError::DamagedLibrary, work.library.name(), 0,
                     "the document of briefing " + std::to_string(outgoing.briefing)};
    const std::string &marking = record.value().meta.marking;
    QJsonObject meta{{QStringLiteral("op"), library::toText(outgoing.operation)},
                     {QStringLiteral("hash"), library::toText(hexOf(record.value().hash))},
                     {QStringLiteral("level"), levelOf(marking)},
                     {QStringLiteral("file"), library::toText(plainName(record.value().file))},
                     {QStringLiteral("marking"), library::toText(marking).left(1000)}};
    // What came from the team, and is offered again after a restore, goes where it came from.
    const std::string from = deskInName(record.value().file, record.value().hash);
    const std::string &desk = from.empty() ? work.desk : from;
    if (!desk.empty())
        meta.insert(QStringLiteral("desk"), library::toText(desk));
    parcel.of.push_back(outgoing);
    parcel.metas.append(meta);
    parcel.bytes += document.bytes.size() + document.text.size();
    parcel.packed.push_back(std::move(document.bytes));
    parcel.words.push_back(std::move(document.text));
    return {};
}

/// What the server made of what was sent, in its order.
Result<QJsonArray> answers(SyncWork &work, const Result<Rows> &rows, std::size_t sent)
{
    if (!rows)
        return rows.error();
    const QJsonArray all = rows.value().count() == 1
        ? QJsonDocument::fromJson(QByteArray::fromStdString(rows.value().bytes(0, 0))).array()
        : QJsonArray();
    if (static_cast<std::size_t>(all.size()) != sent)
        return Error{TeamError::StrangeAnswer, work.server.address(), 0,
                     std::to_string(all.size()) + " answers"};
    return all;
}

std::string jsonOf(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

Result<void> send(SyncWork &work, const Parcel &parcel)
{
    ENTENTE_TRY(const QJsonArray all,
                answers(work,
                        work.server.ask(
                            "SELECT team.put_briefings($1::jsonb, $2, $3)::text",
                            {text(jsonOf(parcel.metas)), list(parcel.packed), list(parcel.words)}),
                        parcel.of.size()));
    return work.replica.receive([&]() -> Result<void> {
        for (qsizetype i = 0; i < all.size(); ++i) {
            const Outgoing &outgoing = parcel.of[static_cast<std::size_t>(i)];
            const QJsonObject answer = all[i].toObject();
            if (library::text(answer, "outcome") == "refused") {
                ++work.report.refused;
                ENTENTE_TRY_VOID(
                    work.replica.refuse(outgoing.number, library::text(answer, "reason")));
                continue;
            }
            ++work.report.sentBriefings;
            ENTENTE_TRY_VOID(work.replica.acknowledge(outgoing));
        }
        return {};
    });
}

std::string named(const Outgoing &outgoing)
{
    return outgoing.kind + '\n' + std::to_string(outgoing.briefing) + '\n' + outgoing.key;
}

/// Settles what is sent of an operation: from here on it says the same however often it is sent.
Result<bool> seal(SyncWork &work, Outgoing &outgoing)
{
    if (outgoing.sealed)
        return true;
    ENTENTE_TRY(const std::optional<Said> said,
                isKept(outgoing.kind) ? saidOfKept(work.replica, outgoing)
                                      : saidOf(work.replica.store(), outgoing));
    if (!said) {
        ENTENTE_TRY_VOID(work.replica.acknowledge(outgoing));
        return false;
    }
    ENTENTE_TRY(const library::TeamVersion known,
                work.replica.teamVersion(outgoing.kind, said->key));
    QJsonObject json{{QStringLiteral("op"), library::toText(outgoing.operation)},
                     {QStringLiteral("kind"), library::toText(outgoing.kind)},
                     {QStringLiteral("key"), library::toText(said->key)},
                     {QStringLiteral("base"), qint64{known.version}},
                     {QStringLiteral("at"), library::toText(outgoing.at)},
                     {QStringLiteral("body"), said->body ? QJsonValue(*said->body) : QJsonValue()}};
    if (!outgoing.on.empty())
        json.insert(QStringLiteral("on"), library::toText(outgoing.on));
    outgoing.sealed = compact(json);
    ENTENTE_TRY_VOID(work.replica.seal(outgoing.number, *outgoing.sealed));
    return true;
}

QJsonObject objectFrom(const std::string &json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

/// The first of the outbox, one of each thing: what was done to the same afterwards is made on it.
Result<std::vector<Outgoing>> nextThings(SyncWork &work, std::size_t most)
{
    std::vector<Outgoing> batch;
    const Result<void> sealed = work.replica.together([&]() -> Result<void> {
        ENTENTE_TRY(std::vector<Outgoing> waiting, work.replica.waiting(false, most));
        std::set<std::string> seen;
        std::size_t bytes = 0;
        for (Outgoing &each : waiting) {
            if (bytes > bytesAtOnce || !seen.insert(named(each)).second)
                continue;
            ENTENTE_TRY(const bool isToSend, seal(work, each));
            if (!isToSend)
                continue;
            bytes += each.sealed->size();
            batch.push_back(std::move(each));
        }
        return {};
    });
    ENTENTE_TRY_VOID(sealed);
    return batch;
}

/// What it was made on is known to nobody any more: it stands on the version alone.
Result<void> standAlone(SyncWork &work, const Outgoing &outgoing)
{
    QJsonObject json = objectFrom(*outgoing.sealed);
    json.remove(QStringLiteral("on"));
    return work.replica.seal(outgoing.number, compact(json));
}

Result<void> takeRefusal(SyncWork &work, const Outgoing &outgoing, const std::string &reason)
{
    if (isKept(outgoing.kind) && reason == "unknown-briefing" && outgoing.briefing > 0) {
        ENTENTE_TRY(const library::BriefingRecord record,
                    work.replica.store().briefing(outgoing.briefing));
        if (record.removed) // before the team ever had it
            return work.replica.acknowledge(outgoing);
        ENTENTE_TRY_VOID(work.replica.offer(record.id)); // it was out, and was brought back
    }
    ++work.report.refused;
    return work.replica.refuse(outgoing.number, reason);
}

Result<void> take(SyncWork &work, const Outgoing &outgoing, const QJsonObject &answer)
{
    const std::string outcome = library::text(answer, "outcome");
    if (outcome == "later") {
        if (!objectFrom(*outgoing.sealed).contains(QLatin1String("on")))
            return Error{TeamError::StrangeAnswer, work.server.address(), 0,
                         "later, to what waits for nothing"};
        return standAlone(work, outgoing);
    }
    if (outcome == "refused")
        return takeRefusal(work, outgoing, library::text(answer, "reason"));
    ++work.report.sent;
    work.report.conflicts += outcome == "conflict" ? 1 : 0;
    ENTENTE_TRY_VOID(work.replica.acknowledge(outgoing));
    Came came;
    came.kind = outgoing.kind;
    came.key = library::text(objectFrom(*outgoing.sealed), "key");
    came.version.version = answer.value(QLatin1String("version")).toInteger();
    const QJsonValue body = answer.value(QLatin1String("body"));
    if (body.isObject())
        came.body = body.toObject();
    if (came.kind == "conflict" || came.version.version == 0)
        return {};
    ENTENTE_TRY(const bool isWaiting,
                work.replica.isWaiting(outgoing.kind, outgoing.briefing, outgoing.key));
    ENTENTE_TRY_VOID(work.replica.setTeamVersion(came.kind, came.key, came.version));
    const bool isAsSaid = isKept(came.kind)
        && body == objectFrom(*outgoing.sealed).value(QLatin1String("body"));
    if (isWaiting || isAsSaid)
        return {};
    ENTENTE_TRY(const bool isSound, layOver(work.replica, came, {outgoing.briefing, outgoing.key}));
    work.report.leftOut += isSound ? 0 : 1;
    return {};
}

Result<void> send(SyncWork &work, const std::vector<Outgoing> &batch)
{
    std::string all = "[";
    for (const Outgoing &each : batch)
        all += (all.size() > 1 ? "," : "") + *each.sealed;
    ENTENTE_TRY(const QJsonArray results,
                answers(work,
                        work.server.ask("SELECT team.apply($1::jsonb)::text", {text(all + "]")}),
                        batch.size()));
    return work.replica.receive([&]() -> Result<void> {
        for (qsizetype i = 0; i < results.size(); ++i) {
            ENTENTE_TRY_VOID(take(work, batch[static_cast<std::size_t>(i)], results[i].toObject()));
        }
        return {};
    });
}

Result<void> follow(const SyncWork &work, SyncPart part, std::size_t done, std::size_t left)
{
    if (work.follow && !work.follow(part, done, done + left))
        return Error{RunError::Cancelled, work.server.address(), 0, {}};
    return {};
}

} // namespace

Result<void> pushBriefings(SyncWork &work)
{
    for (;;) {
        ENTENTE_TRY(const std::size_t left, work.replica.countWaiting());
        ENTENTE_TRY_VOID(follow(work, SyncPart::SendingBriefings, work.report.sentBriefings, left));
        ENTENTE_TRY(const std::vector<Outgoing> waiting,
                    work.replica.waiting(true, briefingsAtOnce));
        if (waiting.empty())
            return {};
        Parcel parcel;
        for (const Outgoing &each : waiting) {
            if (parcel.bytes > bytesAtOnce)
                break;
            ENTENTE_TRY_VOID(put(work, each, parcel));
        }
        ENTENTE_TRY_VOID(parcel.of.empty() ? Result<void>() : send(work, parcel));
    }
}

Result<void> pushThings(SyncWork &work)
{
    // What comes while it is sent is sent as well, but not for ever.
    constexpr int mostRounds = 100'000;
    for (int round = 0; round < mostRounds; ++round) {
        ENTENTE_TRY(const std::size_t left, work.replica.countWaiting());
        ENTENTE_TRY_VOID(follow(work, SyncPart::Sending, work.report.sent, left));
        if (left == 0)
            return {};
        ENTENTE_TRY(const std::vector<Outgoing> batch, nextThings(work, thingsAtOnce));
        if (batch.empty())
            return {};
        ENTENTE_TRY_VOID(send(work, batch));
    }
    return {};
}

} // namespace entente::team
