// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/folderexport.h"
#include "core/library/folderjson.h"
#include "core/library/newbriefing.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace entente::library {

namespace {

namespace fs = std::filesystem;

constexpr qint64 largestList = qint64{1} << 30; // bytes

Error damaged(const fs::path &file, const std::string &why)
{
    return {ErrorCode::DamagedLibrary, file.string(), 0, why};
}

Result<QJsonObject> listOf(const fs::path &folder)
{
    const fs::path path = folder / "library.json";
    QFile file(QFile::decodeName(path.c_str()));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestList)
        return damaged(path, file.errorString().toStdString());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return damaged(path,
                       problem.errorString().toStdString() + " at byte "
                           + std::to_string(problem.offset));
    const QJsonObject list = document.object();
    if (list.value(QLatin1String("format")).toString() != QLatin1String("entente-library"))
        return damaged(path, "it does not say that it is a library of Entente");
    if (list.value(QLatin1String("version")).toInt() != 1)
        return damaged(path, "it is of a version that is not known here");
    return list;
}

/// A document's place, which must lie within the folder.
Result<std::string> documentOf(const fs::path &folder, const QJsonObject &json)
{
    const fs::path inside = json.value(QLatin1String("document")).toString().toStdString();
    const fs::path plain = inside.lexically_normal();
    if (inside.empty() || inside.is_absolute() || *plain.begin() == "..")
        return damaged(folder / "library.json", "it names a document outside of its folder");
    const fs::path path = folder / plain;
    QFile file(QFile::decodeName(path.c_str()));
    if (!file.open(QIODevice::ReadOnly))
        return damaged(path, file.errorString().toStdString());
    return file.readAll().toStdString();
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
        const QJsonArray briefings = list.value(QLatin1String("briefings")).toArray();
        for (qsizetype i = 0; i < briefings.size(); ++i) {
            if (const Result<void> done = take(briefings[i].toObject()); !done)
                return done.error();
            if (progress
                && !progress(static_cast<std::size_t>(i) + 1,
                             static_cast<std::size_t>(briefings.size())))
                return Error{ErrorCode::Cancelled, m_folder.string(), 0, {}};
        }
        for (const auto &[key, taker] : {std::pair("notes", &FolderReader::takeNote),
                                         std::pair("corrections", &FolderReader::takeCorrection),
                                         std::pair("filters", &FolderReader::takeFilter)}) {
            for (const auto &each : list.value(QLatin1String(key)).toArray()) {
                if (const Result<void> done = (this->*taker)(each.toObject()); !done)
                    return done.error();
            }
        }
        return m_taken;
    }

private:
    Result<void> take(const QJsonObject &json)
    {
        Result<std::string> bytes = documentOf(m_folder, json);
        if (!bytes)
            return bytes.error();
        const std::string name = json.value(QLatin1String("file")).toString().toStdString();
        const Result<NewBriefing> made = prepared(std::move(bytes).value(), name, m_vocabulary);
        if (!made)
            return made.error();
        const Result<std::vector<Added>> added = m_store.add({&made.value(), 1});
        if (!added)
            return added.error();
        const Added &one = added.value().front();
        m_ids[json.value(QLatin1String("id")).toInteger()] = one.id;
        if (one.how == Added::How::Known) {
            ++m_taken.known;
            return {};
        }
        ++m_taken.added;
        const ReadingState state{
            json.value(QLatin1String("read")).toBool(),
            static_cast<std::uint32_t>(json.value(QLatin1String("position")).toInteger())};
        if (!(state == ReadingState())) {
            if (Result<void> saved = m_store.save(one.id, state); !saved)
                return saved;
        }
        return json.value(QLatin1String("removed")).toBool() ? m_store.setRemoved(one.id, true)
                                                             : Result<void>();
    }

    Result<void> takeNote(const QJsonObject &json)
    {
        std::optional<Note> note = noteFrom(json);
        const auto briefing = note ? m_ids.find(note->briefing) : m_ids.end();
        if (briefing == m_ids.end())
            return {};
        note->briefing = briefing->second;
        const Result<Version> saved = m_store.save(*note);
        if (saved)
            ++m_taken.notes;
        // One that the library has, or had, is left as it is.
        return saved || saved.error().code == ErrorCode::ChangedElsewhere ? Result<void>()
                                                                          : saved.error();
    }

    Result<void> takeCorrection(const QJsonObject &json)
    {
        std::optional<Correction> correction = correctionFrom(json);
        const auto briefing = correction ? m_ids.find(correction->briefing) : m_ids.end();
        if (briefing == m_ids.end())
            return {};
        correction->briefing = briefing->second;
        const Result<Version> saved = m_store.save(*correction);
        return saved || saved.error().code == ErrorCode::ChangedElsewhere ? Result<void>()
                                                                          : saved.error();
    }

    Result<void> takeFilter(const QJsonObject &json)
    {
        const std::optional<SavedFilter> filter = filterFrom(json);
        const Result<std::vector<SavedFilter>> known = m_store.savedFilters();
        if (!known)
            return known.error();
        const bool isThere = filter
            && std::any_of(known.value().begin(), known.value().end(),
                           [&](const SavedFilter &each) { return each.name == filter->name; });
        return !filter || isThere ? Result<void>() : m_store.save(*filter);
    }

    Store &m_store;
    fs::path m_folder;
    const Vocabulary &m_vocabulary;
    std::map<BriefingId, BriefingId> m_ids; ///< there, and here
    TakenBack m_taken;
};

} // namespace

bool isExportedFolder(const std::string &folder)
{
    std::error_code problem;
    const fs::path path = fs::path(folder) / "library.json";
    if (!fs::is_regular_file(path, problem))
        return false;
    QFile file(QFile::decodeName(path.c_str()));
    constexpr qint64 head = 4096;
    return file.open(QIODevice::ReadOnly) && (file.size() == 0 || file.read(head).contains("{"))
        && fs::is_directory(fs::path(folder) / "documents", problem);
}

Result<TakenBack> importFolder(Store &store, const std::string &folder,
                               const Vocabulary &vocabulary, const FolderProgress &progress)
{
    const Result<QJsonObject> list = listOf(folder);
    if (!list)
        return list.error();
    return FolderReader(store, folder, vocabulary).read(list.value(), progress);
}

} // namespace entente::library
