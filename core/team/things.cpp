// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/things.h"

#include "core/briefing/marking.h"
#include "core/library/archive/folderjson.h"
#include "core/library/dossierjson.h"
#include "core/library/import/newbriefing.h"
#include "core/library/jsonvalues.h"
#include "core/library/libraryerror.h"
#include "core/team/keptthings.h"

#include <QJsonDocument>

#include <algorithm>

namespace entente::team {

using library::BriefingId;
using library::Correction;
using library::Dossier;
using library::Note;
using library::SavedFilter;
using library::Store;

namespace {

constexpr std::size_t hashSize = 32; // bytes of a SHA-256

const QString sha256 = QStringLiteral("sha256");
const QString anchorName = QStringLiteral("anchor");
const QString colourName = QStringLiteral("colour");

Result<std::optional<Said>> saidOfNote(Store &store, const std::string &id)
{
    ENTENTE_TRY(const std::optional<Note> note, store.note(id));
    if (!note)
        return std::optional(Said{id, {}});
    ENTENTE_TRY(const library::BriefingRecord record, store.briefing(note->briefing));
    QJsonObject body{{sha256, library::toText(hexOf(record.hash))},
                     // As one: half of one place and half of another is none.
                     {anchorName, library::toJson(note->anchor)},
                     {QStringLiteral("words"), library::toText(note->words)},
                     {QStringLiteral("tags"), library::toArray(note->tags)},
                     {colourName, library::toText(std::string(name(note->colour)))},
                     {QStringLiteral("created"), library::toText(note->created)},
                     {QStringLiteral("modified"), library::toText(note->modified)}};
    return std::optional(Said{id, std::move(body)});
}

Result<std::optional<Said>> saidOfCorrection(Store &store, BriefingId briefing,
                                             const std::string &topic)
{
    Result<library::BriefingRecord> record = store.briefing(briefing);
    if (!record && record.error().code == LibraryError::NotInLibrary)
        return std::optional<Said>();
    if (!record)
        return record.error();
    const std::string hash = hexOf(record.value().hash);
    Said said{hash + ':' + hexOf(library::hashOf(topic)), {}};
    ENTENTE_TRY(const std::vector<Correction> all, store.corrections(briefing));
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Correction &each) { return each.topic == topic; });
    if (found != all.end() && !found->isEmpty()) {
        said.body = library::toJson(*found);
        said.body->remove(QStringLiteral("briefing"));
        said.body->insert(sha256, library::toText(hash));
    }
    return std::optional(std::move(said));
}

Result<std::optional<Said>> saidOfFilter(Store &store, const std::string &name)
{
    ENTENTE_TRY(const std::vector<SavedFilter> all, store.savedFilters());
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const SavedFilter &each) { return each.name == name; });
    return std::optional(
        Said{name, found == all.end() ? std::optional<QJsonObject>() : library::toJson(*found)});
}

Result<std::optional<Said>> saidOfDossier(Store &store, const std::string &id)
{
    ENTENTE_TRY(const std::optional<Dossier> dossier, store.dossier(id));
    return std::optional(
        Said{id, dossier ? library::toJson(*dossier) : std::optional<QJsonObject>()});
}

/// What was laid over is of the version that it has elsewhere, so that who wrote it there is not
/// behind here.
Result<bool> raised(library::Replica &replica, const Came &came, const Place &at)
{
    library::Outgoing written;
    written.kind = came.kind;
    written.briefing = at.briefing;
    written.key = at.key;
    ENTENTE_TRY_VOID(came.version.version > 0 ? replica.raiseVersion(written, came.version.version)
                                              : Result<void>());
    return true;
}

Result<bool> layNote(library::Replica &replica, const Came &came)
{
    Store &store = replica.store();
    ENTENTE_TRY(const std::optional<Note> here, store.note(came.key));
    ENTENTE_TRY(const library::Version version, replica.writtenVersion("note", came.key));
    if (!came.body) {
        if (here) {
            ENTENTE_TRY_VOID(store.removeNote(came.key, version));
        }
        return true;
    }
    const std::optional<std::string> hash = hashFrom(library::text(*came.body, "sha256"));
    ENTENTE_TRY(const library::BriefingRecord record, store.briefingOf(hash.value_or("")));
    QJsonObject json = *came.body;
    const QJsonObject anchor = json.value(anchorName).toObject();
    for (auto each = anchor.begin(); each != anchor.end(); ++each)
        json.insert(each.key(), each.value());
    json.insert(QStringLiteral("id"), library::toText(came.key));
    json.insert(QStringLiteral("briefing"), qint64{record.id});
    std::optional<Note> note = library::noteFrom(json);
    if (!note)
        return false;
    note->version = version;
    if (here && !came.body->contains(colourName))
        note->colour = here->colour; // whoever knew no colours says nothing of them
    if (here && *here == *note)
        return true;
    ENTENTE_TRY_VOID(store.save(*note));
    return raised(replica, came, {0, came.key});
}

Result<bool> layCorrection(library::Replica &replica, const Came &came, const Place &at)
{
    Store &store = replica.store();
    Correction correction;
    correction.briefing = at.briefing;
    correction.topic = at.key;
    if (came.body) {
        const std::optional<Correction> read = library::correctionFrom(*came.body);
        if (!read)
            return false;
        correction = *read;
        correction.briefing = at.briefing;
    }
    ENTENTE_TRY(const std::vector<Correction> all, store.corrections(at.briefing));
    const auto here = std::find_if(all.begin(), all.end(), [&](const Correction &each) {
        return each.topic == correction.topic;
    });
    if (here != all.end())
        correction.version = here->version;
    if (here == all.end() ? correction.isEmpty() : here->saysAsMuchAs(correction))
        return true;
    ENTENTE_TRY_VOID(store.save(correction));
    return raised(replica, came, {at.briefing, correction.topic});
}

Result<bool> layFilter(Store &store, const Came &came)
{
    if (!came.body) {
        ENTENTE_TRY_VOID(store.removeFilter(came.key));
        return true;
    }
    const std::optional<SavedFilter> filter = library::filterFrom(*came.body);
    if (!filter || filter->name != came.key)
        return false;
    ENTENTE_TRY_VOID(store.save(*filter));
    return true;
}

Result<bool> layDossier(library::Replica &replica, const Came &came)
{
    Store &store = replica.store();
    ENTENTE_TRY(const std::optional<Dossier> here, store.dossier(came.key));
    ENTENTE_TRY(const library::Version version, replica.writtenVersion("dossier", came.key));
    if (!came.body) {
        if (here) {
            ENTENTE_TRY_VOID(store.removeDossier(came.key, version));
        }
        return true;
    }
    std::optional<Dossier> dossier = library::dossierFrom(*came.body);
    if (!dossier || dossier->id != came.key)
        return false;
    dossier->version = version;
    if (here && *here == *dossier)
        return true;
    ENTENTE_TRY_VOID(store.save(*dossier));
    return raised(replica, came, {0, came.key});
}

} // namespace

int levelOf(const std::string &marking)
{
    constexpr int ofNobody = 9;
    const Marking read = parseMarking(marking);
    if (!read.isUnderstood)
        return ofNobody; // whom it may be shown nobody can say; nothing is published under it
                         // either
    int level = read.tlp ? static_cast<int>(*read.tlp) : 0;
    for (const Classification &each : read.levels)
        level = std::max(level, static_cast<int>(each.rank));
    return level;
}

std::string hexOf(const std::string &bytes)
{
    return QByteArray::fromStdString(bytes).toHex().toStdString();
}

std::optional<std::string> hashFrom(const std::string &digits)
{
    const QByteArray hash = QByteArray::fromHex(QByteArray::fromStdString(digits));
    return hash.size() == hashSize && digits.size() == 2 * hashSize
        ? std::optional(hash.toStdString())
        : std::nullopt;
}

std::string plainName(const std::string &file)
{
    constexpr qsizetype longest = 200;
    const QString name = QString::fromStdString(file).section(u'/', -1).simplified();
    QString kept;
    for (const QChar each : name) {
        if (each.isPrint() || each.isSurrogate())
            kept += each;
    }
    return kept.left(longest).toStdString();
}

namespace {

/// What stands between desk and file: so much of the hash as parts two of one name.
std::string middleOf(const std::string &hash)
{
    constexpr std::size_t digits = 12;
    return '/' + hexOf(hash).substr(0, digits) + '/';
}

} // namespace

std::string nameOnDesk(const std::string &desk, const std::string &hash, const std::string &file)
{
    return plainName(desk) + middleOf(hash) + plainName(file);
}

std::string deskInName(const std::string &name, const std::string &hash)
{
    const std::size_t middle = name.find(middleOf(hash));
    return middle == std::string::npos ? "" : name.substr(0, middle);
}

std::string compact(const QJsonObject &json)
{
    // Escapes stand one behind the other, so that no backslash that is escaped is taken for one.
    std::string all = QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
    for (std::size_t at = all.find('\\'); at != std::string::npos; at = all.find('\\', at + 2)) {
        if (all.compare(at, 6, "\\u0000") == 0)
            all.replace(at, 6, "\\ufffd");
    }
    return all;
}

Result<std::optional<Said>> saidOf(Store &store, const library::Outgoing &outgoing)
{
    if (outgoing.kind == "note")
        return saidOfNote(store, outgoing.key);
    if (outgoing.kind == "correction")
        return saidOfCorrection(store, outgoing.briefing, outgoing.key);
    if (outgoing.kind == "filter")
        return saidOfFilter(store, outgoing.key);
    if (outgoing.kind == "dossier")
        return saidOfDossier(store, outgoing.key);
    return std::optional(Said{outgoing.key, {}}); // of a conflict it is said that it is settled
}

Result<std::optional<Place>> placeOf(library::Replica &replica, const Came &came)
{
    if (isKept(came.kind))
        return placeOfKept(replica, came);
    if (came.kind != "note" && came.kind != "correction")
        return std::optional(Place{0, came.key});
    if (came.kind == "note" && !came.body)
        return std::optional(Place{0, came.key});
    const std::string digits = came.kind == "correction" ? came.key.substr(0, came.key.find(':'))
                                                         : library::text(*came.body, "sha256");
    const std::optional<std::string> hash = hashFrom(digits);
    if (!hash)
        return std::optional<Place>();
    const Result<library::BriefingRecord> record = replica.store().briefingOf(*hash);
    if (!record && record.error().code == LibraryError::NotInLibrary)
        return std::optional<Place>();
    if (!record)
        return record.error();
    if (came.kind == "note")
        return std::optional(Place{0, came.key});
    // Its topic stands in its body; of one that was taken off it is found among those that are
    // here.
    const BriefingId briefing = record.value().id;
    if (came.body)
        return std::optional(Place{briefing, library::text(*came.body, "topic")});
    ENTENTE_TRY(const std::vector<Correction> all, replica.store().corrections(briefing));
    for (const Correction &each : all) {
        if (came.key == digits + ':' + hexOf(library::hashOf(each.topic)))
            return std::optional(Place{briefing, each.topic});
    }
    return std::optional<Place>();
}

Result<bool> layOver(library::Replica &replica, const Came &came, const Place &at)
{
    if (came.kind == "note")
        return layNote(replica, came);
    if (came.kind == "correction")
        return layCorrection(replica, came, at);
    if (came.kind == "filter")
        return layFilter(replica.store(), came);
    if (came.kind == "dossier")
        return layDossier(replica, came);
    return isKept(came.kind) ? layKeptOver(replica, came, at) : Result<bool>(false);
}

} // namespace entente::team
