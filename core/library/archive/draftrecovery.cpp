// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/leftovers.h"
#include "core/base/wholefile.h"
#include "core/library/anchoring.h"
#include "core/library/archive/folderjson.h"
#include "core/library/archive/notedrafts.h"
#include "core/library/import/newbriefing.h"
#include "core/library/libraryerror.h"
#include "core/reading/documents.h"
#include "core/reading/file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>

#include <algorithm>
#include <functional>

namespace entente::library {

namespace {

std::string fromHex(const QJsonObject &json, const char *key)
{
    return QByteArray::fromHex(json.value(QLatin1String(key)).toString().toLatin1()).toStdString();
}

std::vector<NoteDraft> draftsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<NoteDraft> drafts;
    for (const QJsonValue each : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject json = each.toObject();
        if (std::optional<Note> note = noteFrom(json)) {
            note->version = json.value(QLatin1String("version")).toInteger();
            drafts.push_back({std::move(*note), fromHex(json, "file"), fromHex(json, "sha256")});
        }
    }
    return drafts;
}

/// The briefing that a draft was written on, taken into the library where it has not come there;
/// nothing where it cannot be found any more.
Result<std::optional<BriefingId>> briefingOf(Store &store, const NoteDraft &draft,
                                             const Vocabulary &vocabulary)
{
    const auto found = draft.note.briefing != 0 ? store.briefing(draft.note.briefing)
                                                : store.briefingOf(draft.hash);
    if (found)
        return std::optional(found.value().id);
    if (found.error().code != LibraryError::NotInLibrary)
        return found.error();
    // Its file, which may say something else by now: the note finds its passage there, or is listed
    // without one.
    Result<std::string> bytes = documentCalled(draft.file, loadFile);
    if (draft.note.briefing != 0 || !bytes)
        return std::optional<BriefingId>();
    const Result<NewBriefing> made = prepared(std::move(bytes).value(), draft.file, vocabulary);
    if (!made)
        return std::optional<BriefingId>();
    ENTENTE_TRY(const std::vector<Added> added, store.add({&made.value(), 1}));
    return std::optional(added.front().id);
}

/// Whether something was written.
Result<bool> writeDraft(Store &store, Note draft)
{
    ENTENTE_TRY(const std::optional<Note> there, store.note(draft.id));
    const bool isThere = there.has_value();
    if (isThere && there->saysAsMuchAs(draft))
        return false;
    const bool isOurs = isThere && there->version <= draft.version;
    if (isThere && !isOurs)
        draft.id = newNoteId();
    draft.version = isOurs ? there->version : 0;
    Result<Version> saved = store.save(draft);
    if (!saved && saved.error().code == LibraryError::ChangedElsewhere) {
        draft.id = newNoteId(); // it was removed; what was typed since is not
        draft.version = 0;
        saved = store.save(draft);
    }
    return saved ? Result<bool>(true) : saved.error();
}

/// Whether a draft, as it is kept, was written on one of these.
bool isOn(const QJsonObject &json, const Forgotten &forgotten)
{
    const std::optional<Note> note = noteFrom(json);
    const auto &ids = forgotten.briefings;
    const auto &hashes = forgotten.hashes;
    return note
        && (std::find(ids.begin(), ids.end(), note->briefing) != ids.end()
            || std::find(hashes.begin(), hashes.end(), fromHex(json, "sha256")) != hashes.end());
}

/// The file without these drafts; gone where it has no others.
Result<void> writeWithout(const QString &path, const Forgotten &forgotten)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    file.close();
    QJsonArray left;
    for (const QJsonValue each : all) {
        if (!isOn(each.toObject(), forgotten))
            left.append(each);
    }
    if (left.size() == all.size())
        return {};
    if (left.isEmpty()) {
        QFile::remove(path);
        return {};
    }
    WholeFile written(QFile::encodeName(path).toStdString());
    const QByteArray bytes = QJsonDocument(left).toJson(QJsonDocument::Compact);
    written.append({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return written.commit();
}

/// Does something with each file of drafts of a library that no program writes just now.
Result<void> eachLeft(const std::string &folder, const std::string &libraryFile,
                      const std::function<Result<void>(const QString &path)> &visit)
{
    const QDir drafts(QFile::decodeName(folder.c_str()));
    const QString names = QString::fromStdString(draftsPrefix(libraryFile))
        + QStringLiteral("*.json");
    for (const QString &name : drafts.entryList({names}, QDir::Files)) {
        const QString path = drafts.filePath(name);
        QLockFile lock(path + QStringLiteral(".lock"));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue; // another window is open, and writes them itself
        ENTENTE_TRY_VOID(visit(path));
    }
    return {};
}

} // namespace

Result<void> forgetDrafts(const std::string &folder, const std::string &libraryFile,
                          const Forgotten &forgotten)
{
    return eachLeft(folder, libraryFile,
                    [&](const QString &path) { return writeWithout(path, forgotten); });
}

Result<RecoveredDrafts> recoverDrafts(Store &store, const std::string &folder,
                                      const std::string &libraryFile, const Vocabulary &vocabulary)
{
    RecoveredDrafts recovered;
    const auto takeOver = [&](const QString &path) -> Result<void> {
        std::size_t left = 0;
        for (NoteDraft &draft : draftsIn(path)) {
            ENTENTE_TRY(const std::optional<BriefingId> briefing,
                        briefingOf(store, draft, vocabulary));
            if (!briefing) {
                ++left;
                continue;
            }
            draft.note.briefing = *briefing;
            ENTENTE_TRY(const bool written, writeDraft(store, std::move(draft.note)));
            recovered.notes += written ? 1 : 0;
        }
        recovered.left += left;
        removeLeftovers(QFile::encodeName(path).toStdString());
        if (left == 0)
            QFile::remove(path);
        return {};
    };
    ENTENTE_TRY_VOID(eachLeft(folder, libraryFile, takeOver));
    return recovered;
}

} // namespace entente::library
