// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/conflicts.h"

#include "core/library/jsonvalues.h"
#include "core/library/libraryerror.h"
#include "core/team/teamerror.h"
#include "core/team/things.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace entente::team {

namespace {

const QString modified = QStringLiteral("modified");

/// Where it lies, and which it is: none of it is anybody's to change.
bool isIdentity(const std::string &field)
{
    return field == "sha256" || field == "topic" || field == "id" || field == "name";
}

bool isWritten(const std::string &kind)
{
    return kind == "note" || kind == "correction" || kind == "filter" || kind == "dossier";
}

/// Where a note or a correction is: its briefing's number, and of a correction its topic.
Result<void> locate(library::Replica &replica, Conflict &conflict)
{
    if (conflict.of == "note") {
        ENTENTE_TRY(const std::optional<library::Note> note, replica.store().note(conflict.key));
        conflict.briefing = note ? note->briefing : 0;
    }
    if (conflict.of == "correction") {
        // As of one that was taken off, so that its topic is looked for here.
        ENTENTE_TRY(const std::optional<Place> at,
                    placeOf(replica, Came{conflict.of, conflict.key, {}, {}}));
        if (at) {
            conflict.briefing = at->briefing;
            conflict.key = at->key;
        }
    }
    return {};
}

Result<std::optional<Conflict>> conflictFrom(library::Replica &replica,
                                             const library::TeamConflict &kept)
{
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(kept.body)).object();
    Conflict conflict{kept.id, library::text(json, "of"),     library::text(json, "key"),
                      0,       library::text(json, "keptBy"), library::text(json, "lostBy"),
                      {}};
    if (!isWritten(conflict.of))
        return std::optional<Conflict>();
    const QJsonObject fields = json.value(QLatin1String("fields")).toObject();
    for (auto each = fields.begin(); each != fields.end(); ++each) {
        const QJsonObject sides = each.value().toObject();
        const auto side = [&](const char *name) {
            const QJsonValue value = sides.value(QLatin1String(name));
            return value.isUndefined() ? QJsonValue() : value;
        };
        conflict.fields.push_back({each.key().toStdString(), side("kept"), side("lost")});
    }
    ENTENTE_TRY_VOID(locate(replica, conflict));
    return std::optional(std::move(conflict));
}

/// What stands with what was lost laid over it; nothing where what was lost is that it was removed.
std::optional<QJsonObject> withLost(QJsonObject body, const Conflict &conflict)
{
    for (const Conflict::Field &field : conflict.fields) {
        const QString name = library::toText(field.name);
        if (field.name == "removed" && field.lost.isBool()) {
            if (field.lost.toBool())
                return std::nullopt;
        } else if (!isIdentity(field.name)) {
            if (field.lost.isNull())
                body.remove(name);
            else
                body.insert(name, field.lost);
        }
    }
    if (body.contains(modified))
        body.insert(modified, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    return body;
}

/// Then it is none.
bool correctsNothing(const QJsonObject &body)
{
    const QStringList fields = body.keys();
    return std::all_of(fields.begin(), fields.end(),
                       [](const QString &each) { return isIdentity(each.toStdString()); });
}

Error nothingToTake(const Conflict &conflict)
{
    return {TeamError::NothingToTake, conflict.id, 0, {}};
}

Result<void> layLost(library::Replica &replica, const Conflict &conflict)
{
    library::Outgoing named;
    named.kind = conflict.of;
    named.briefing = conflict.of == "correction" ? conflict.briefing : 0;
    named.key = conflict.key;
    ENTENTE_TRY(const std::optional<Said> said, saidOf(replica.store(), named));
    if (!said || !said->body)
        return nothingToTake(conflict);
    Came taken{conflict.of, said->key, withLost(*said->body, conflict), {}};
    if (conflict.of == "correction" && taken.body && correctsNothing(*taken.body))
        taken.body.reset();
    ENTENTE_TRY(const bool isSound, layOver(replica, taken, {named.briefing, named.key}));
    return isSound ? Result<void>() : nothingToTake(conflict);
}

} // namespace

Result<std::vector<Conflict>> conflictsOf(library::Replica &replica)
{
    ENTENTE_TRY(const std::vector<library::TeamConflict> all, replica.conflicts());
    std::vector<Conflict> found;
    for (const library::TeamConflict &each : all) {
        ENTENTE_TRY(std::optional<Conflict> conflict, conflictFrom(replica, each));
        if (conflict)
            found.push_back(std::move(*conflict));
    }
    return found;
}

Result<void> takeLost(library::Replica &replica, const std::string &id)
{
    return replica.together([&]() -> Result<void> {
        ENTENTE_TRY(const std::vector<Conflict> all, conflictsOf(replica));
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const Conflict &each) { return each.id == id; });
        ENTENTE_TRY_VOID(found == all.end() ? Result<void>() : layLost(replica, *found));
        return settle(replica, id);
    });
}

Result<void> settle(library::Replica &replica, const std::string &id)
{
    Result<void> settled = replica.settle(id);
    if (!settled && settled.error().code == LibraryError::NotInLibrary)
        return Error{TeamError::NoSuchConflict, settled.error().file, 0, id};
    return settled;
}

} // namespace entente::team
