// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/runerror.h"
#include "core/library/archive/folderexport.h"
#include "core/library/archive/folderjson.h"
#include "core/library/archive/localfile.h"
#include "core/library/dossierjson.h"
#include "core/library/import/newbriefing.h"
#include "core/library/jsonvalues.h"
#include "core/library/libraryerror.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <map>
#include <optional>

namespace entente::library {

namespace {

namespace fs = std::filesystem;

constexpr qint64 largestFile = qint64{1} << 30; // bytes

Error damaged(const fs::path &file, const std::string &why)
{
    return {LibraryError::DamagedLibrary, file.string(), 0, why};
}

Result<QJsonObject> listOf(const fs::path &folder)
{
    const fs::path path = folder / "library.json";
    QFile file;
    if (const int cause = openToRead(file, path); cause != 0)
        return damaged(path, std::strerror(cause));
    if (file.size() > largestFile)
        return damaged(path, "it is too large");
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return damaged(path,
                       problem.errorString().toStdString() + " at byte "
                           + std::to_string(problem.offset));
    const QJsonObject list = document.object();
    if (list.value(QLatin1String("format")).toString() != QLatin1String("entente-library"))
        return damaged(path, "it does not say that it is a library of Entente");
    constexpr int newestVersion = 3;
    const int version = list.value(QLatin1String("version")).toInt();
    if (version < 1 || version > newestVersion)
        return damaged(path, "it is of a version that is not known here");
    return list;
}

/// A document, which must be a file within the folder and what was exported.
Result<std::string> documentOf(const fs::path &folder, const QJsonObject &json)
{
    const fs::path path = folder / json.value(QLatin1String("document")).toString().toStdString();
    std::error_code problem;
    const fs::path real = fs::canonical(path, problem);
    const fs::path within = problem ? fs::path() : fs::canonical(folder, problem);
    const auto [parted, rest] = std::mismatch(within.begin(), within.end(), real.begin(),
                                              real.end());
    if (problem)
        return damaged(path, problem.message());
    if (parted != within.end() || real == within)
        return damaged(folder / "library.json", "it names a document outside of its folder");
    QFile file;
    if (!fs::is_regular_file(real, problem) || openToRead(file, real) != 0
        || file.size() > largestFile)
        return damaged(path, "it is no file that can be read");
    const QByteArray bytes = file.readAll();
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (QString::fromLatin1(hash.toHex()) != json.value(QLatin1String("sha256")).toString())
        return damaged(path, "it is not the document that was exported");
    return bytes.toStdString();
}

/// What people typed, read before anything is taken, so that none of it is lost without a word.
template <typename T>
Result<std::vector<T>> valuesOf(const fs::path &folder, const QJsonObject &list, const char *key,
                                std::optional<T> (*read)(const QJsonObject &))
{
    std::vector<T> values;
    for (const auto &each : list.value(QLatin1String(key)).toArray()) {
        std::optional<T> value = read(each.toObject());
        if (!value)
            return damaged(folder / "library.json",
                           "entry " + std::to_string(values.size() + 1) + " of its " + key
                               + " is not as it should be");
        values.push_back(std::move(*value));
    }
    return values;
}

std::string nameOf(const QJsonObject &json)
{
    const QJsonValue bytes = json.value(QLatin1String("fileBytes"));
    return bytes.isString() ? QByteArray::fromHex(bytes.toString().toLatin1()).toStdString()
                            : json.value(QLatin1String("file")).toString().toStdString();
}

class FolderReader final
{
public:
    FolderReader(Store &store, fs::path folder, const Vocabulary &vocabulary)
        : m_store(store), m_folder(std::move(folder)), m_vocabulary(vocabulary)
    {
    }

    Result<TakenBack> read(const QJsonObject &list, const FolderProgress &progress)
    {
        const auto notes = valuesOf<Note>(m_folder, list, "notes", noteFrom);
        const auto corrections = valuesOf<Correction>(m_folder, list, "corrections",
                                                      correctionFrom);
        const auto filters = valuesOf<SavedFilter>(m_folder, list, "filters", filterFrom);
        const auto dossiers = valuesOf<Dossier>(m_folder, list, "dossiers", dossierFrom);
        const auto earlier = valuesOf<Dossier>(m_folder, list, "earlierDossiers", dossierFrom);
        for (const Error *error :
             {notes ? nullptr : &notes.error(), corrections ? nullptr : &corrections.error(),
              filters ? nullptr : &filters.error(), dossiers ? nullptr : &dossiers.error(),
              earlier ? nullptr : &earlier.error()}) {
            if (error != nullptr)
                return *error;
        }
        ENTENTE_TRY_VOID(listKnown());
        const QJsonArray briefings = list.value(QLatin1String("briefings")).toArray();
        for (qsizetype i = 0; i < briefings.size(); ++i) {
            ENTENTE_TRY_VOID(take(briefings[i].toObject()));
            if (progress
                && !progress(static_cast<std::size_t>(i) + 1,
                             static_cast<std::size_t>(briefings.size())))
                return Error{RunError::Cancelled, m_folder.string(), 0, {}};
        }
        ENTENTE_TRY_VOID(restoreEditions());
        ENTENTE_TRY_VOID(takeTyped(notes.value(), corrections.value(), filters.value()));
        ENTENTE_TRY_VOID(takeDossiers(dossiers.value(), earlier.value()));
        return m_taken;
    }

private:
    /// With what they said before. Those that the library has, or had, are left as they are.
    Result<void> takeDossiers(const std::vector<Dossier> &dossiers,
                              const std::vector<Dossier> &earlier)
    {
        for (const Dossier &dossier : dossiers) {
            const Result<Version> saved = m_store.save(dossier);
            if (!saved && saved.error().code == LibraryError::ChangedElsewhere)
                continue;
            ENTENTE_TRY_VOID(saved);
            ++m_taken.dossiers;
            Version before = saved.value();
            for (Dossier each : earlier) {
                if (each.id != dossier.id)
                    continue;
                each.version = --before; // below all that it will ever bear here
                ENTENTE_TRY_VOID(m_store.keepVersion(each));
            }
        }
        return {};
    }

    /// Documents that the library has, those taken out of it too: these stay taken out.
    Result<void> listKnown()
    {
        ENTENTE_TRY(const std::vector<Change> all, m_store.changesAfter(0));
        for (const Change &change : all) {
            ENTENTE_TRY(const BriefingRecord record, m_store.briefing(change.id));
            m_known[record.hash] = change.id;
        }
        return {};
    }

    Result<void> take(const QJsonObject &json)
    {
        ENTENTE_TRY(std::string bytes, documentOf(m_folder, json));
        ENTENTE_TRY(const NewBriefing made, prepared(std::move(bytes), nameOf(json), m_vocabulary));
        BriefingId &id = m_ids[json.value(QLatin1String("id")).toInteger()];
        if (const auto known = m_known.find(made.hash); known != m_known.end()) {
            id = known->second;
            ++m_taken.known;
            return {};
        }
        ENTENTE_TRY(const std::vector<Added> added, m_store.add({&made, 1}));
        id = added.front().id;
        m_editionOf[id] = json.value(QLatin1String("editionOf")).toInteger();
        ++m_taken.added;
        const ReadingState state{
            json.value(QLatin1String("read")).toBool(),
            static_cast<std::uint32_t>(json.value(QLatin1String("position")).toInteger())};
        if (!(state == ReadingState())) {
            ENTENTE_TRY_VOID(m_store.save(id, state));
        }
        return json.value(QLatin1String("removed")).toBool() ? m_store.setRemoved(id, true)
                                                             : Result<void>();
    }

    /// What somebody parted or joined there is so here, too, whatever the texts say.
    Result<void> restoreEditions()
    {
        for (const auto &each : m_editionOf) {
            const auto first = m_ids.find(each.second);
            const BriefingId wanted = first == m_ids.end() ? each.first : first->second;
            const Result<BriefingRecord> here = m_store.briefing(each.first);
            const Result<BriefingRecord> there = m_store.briefing(wanted);
            if (!here || !there)
                return here ? there.error() : here.error();
            const bool isFirst = wanted == each.first;
            const BriefingId work = isFirst ? wanted : there.value().work;
            if (here.value().work == work)
                continue;
            const Result<void> done = m_store.setEdition(
                {&each.first, 1}, isFirst ? std::nullopt : std::optional(wanted));
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> takeTyped(const std::vector<Note> &notes,
                           const std::vector<Correction> &corrections,
                           const std::vector<SavedFilter> &filters)
    {
        for (Note note : notes) {
            const Result<Version> saved = put(note);
            m_taken.notes += saved ? 1 : 0;
            if (!saved && saved.error().code != LibraryError::ChangedElsewhere)
                return saved.error();
        }
        for (Correction correction : corrections) {
            const Result<Version> saved = put(correction);
            if (!saved && saved.error().code != LibraryError::ChangedElsewhere)
                return saved.error();
        }
        ENTENTE_TRY(const std::vector<SavedFilter> known, m_store.savedFilters());
        for (const SavedFilter &filter : filters) {
            const bool isThere = std::any_of(
                known.begin(), known.end(),
                [&](const SavedFilter &each) { return each.name == filter.name; });
            if (isThere)
                continue;
            ENTENTE_TRY_VOID(m_store.save(filter));
        }
        return {};
    }

    /// A note or a correction, on the briefing as it is numbered here. One that the library has, or
    /// had, is left as it is: ChangedElsewhere.
    template <typename T>
    Result<Version> put(T &typed)
    {
        const auto briefing = m_ids.find(typed.briefing);
        if (briefing == m_ids.end())
            return damaged(m_folder / "library.json",
                           "something in it was written about briefing "
                               + std::to_string(typed.briefing) + ", which it does not name");
        typed.briefing = briefing->second;
        return m_store.save(typed);
    }

    Store &m_store;
    fs::path m_folder;
    const Vocabulary &m_vocabulary;
    std::map<BriefingId, BriefingId> m_ids;       ///< there, and here
    std::map<std::string, BriefingId> m_known;    ///< by hash
    std::map<BriefingId, BriefingId> m_editionOf; ///< of those added here: the first edition, there
    TakenBack m_taken;
};

} // namespace

bool isExportedFolder(const std::string &folder)
{
    std::error_code problem;
    const fs::path path = fs::path(folder) / "library.json";
    if (!fs::is_regular_file(path, problem))
        return false;
    QFile file;
    return openToRead(file, path) == 0 && file.size() <= largestFile
        && file.readAll().contains("\"entente-library\"");
}

Result<TakenBack> importFolder(Store &store, const std::string &folder,
                               const Vocabulary &vocabulary, const FolderProgress &progress)
{
    ENTENTE_TRY(const QJsonObject list, listOf(folder));
    return FolderReader(store, folder, vocabulary).read(list, progress);
}

} // namespace entente::library
