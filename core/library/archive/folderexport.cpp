// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/archive/folderexport.h"

#include "core/base/fileerror.h"
#include "core/base/runerror.h"
#include "core/base/wholeplace.h"
#include "core/library/archive/folderjson.h"
#include "core/library/archive/localfile.h"
#include "core/library/archive/notesfile.h"
#include "core/library/dossierjson.h"
#include "core/library/jsonvalues.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>
#include <filesystem>

namespace entente::library {

namespace {

namespace fs = std::filesystem;

/// Into a folder that is flushed to the disk as a whole.
Result<void> writeFile(const fs::path &path, const QByteArray &bytes)
{
    QFile file;
    if (const int cause = openAsNew(file, path); cause != 0)
        return Error{FileError::NotWritable, path.string(), 0, std::strerror(cause)};
    if (file.write(bytes) == bytes.size() && file.flush())
        return {};
    return Error{FileError::NotWritable, path.string(), 0, file.errorString().toStdString()};
}

/// "documents/004/4711-name.md": no folder holds more than a thousand.
std::string nameOf(const BriefingRecord &record)
{
    constexpr std::size_t longest = 80;
    constexpr BriefingId inFolder = 1000;
    std::string name = fs::path(record.file).filename().string();
    for (char &c : name) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
        c = plain ? c : '_';
    }
    if (name.size() >= 4 && QByteArray::fromStdString(name).toLower().endsWith(".pdf"))
        name += ".md"; // it is the source inside that is kept
    if (name.size() > longest)
        name.erase(0, name.size() - longest); // its ending says what it is
    std::string folder = std::to_string(record.id / inFolder);
    folder.insert(0, folder.size() < 3 ? 3 - folder.size() : 0, '0');
    return "documents/" + folder + '/' + std::to_string(record.id) + '-' + name;
}

/// What programs do not know that read version 2 at most.
bool isFilter(const DossierItem &item)
{
    return item.sort == DossierItem::Sort::Filter;
}

QJsonObject toJson(const BriefingRecord &record, const std::string &document)
{
    const Metadata &meta = record.meta;
    return {{QStringLiteral("id"), qint64{record.id}},
            {QStringLiteral("document"), toText(document)},
            {QStringLiteral("file"), toText(record.file)},
            {QStringLiteral("fileBytes"), // where the name is not UTF-8
             toText(record.file).toStdString() == record.file
                 ? QJsonValue()
                 : QJsonValue(QString::fromLatin1(QByteArray::fromStdString(record.file).toHex()))},
            {QStringLiteral("sha256"),
             QString::fromLatin1(QByteArray::fromStdString(record.hash).toHex())},
            {QStringLiteral("title"), toText(meta.title)},
            {QStringLiteral("date"),
             meta.date ? QJsonValue(toText(meta.date->toString())) : QJsonValue()},
            {QStringLiteral("source"), toText(meta.source)},
            {QStringLiteral("address"), toText(meta.address)},
            {QStringLiteral("language"), toText(meta.language)},
            {QStringLiteral("format"), toText(record.format)},
            {QStringLiteral("marking"), toText(meta.marking)},
            {QStringLiteral("editionOf"), qint64{record.work}},
            {QStringLiteral("removed"), record.removed},
            {QStringLiteral("read"), record.state.read},
            {QStringLiteral("position"), qint64{record.state.position}}};
}

class FolderWriter final
{
public:
    FolderWriter(Store &store, fs::path folder) : m_store(store), m_folder(std::move(folder)) {}

    Result<void> write(const FolderProgress &progress)
    {
        // Removed ones too, which lists leave out.
        ENTENTE_TRY(const std::vector<Change> all, m_store.changesAfter(0));
        std::vector<BriefingId> ids;
        ids.reserve(all.size());
        for (const Change &change : all)
            ids.push_back(change.id);
        std::sort(ids.begin(), ids.end());
        for (std::size_t i = 0; i < ids.size(); ++i) {
            ENTENTE_TRY_VOID(writeBriefing(ids[i]));
            if (progress && !progress(i + 1, ids.size()))
                return Error{RunError::Cancelled, m_folder.string(), 0, {}};
        }
        ENTENTE_TRY_VOID(writeRest());
        return writeNotes();
    }

private:
    Result<void> writeBriefing(BriefingId id)
    {
        ENTENTE_TRY(const BriefingRecord record, m_store.briefing(id));
        ENTENTE_TRY(const std::string source, m_store.source(id));
        const std::string document = nameOf(record);
        std::error_code problem;
        fs::create_directories((m_folder / document).parent_path(), problem);
        if (problem)
            return Error{FileError::NotWritable, m_folder.string(), 0, problem.message()};
        ENTENTE_TRY(const std::vector<Correction> corrections, m_store.corrections(id));
        for (const Correction &correction : corrections) {
            if (correction.isEmpty())
                continue;
            m_corrections.append(library::toJson(correction));
            if (correction.isNoTopic || correction.added)
                m_version = 2;
        }
        m_briefings.append(toJson(record, document));
        return writeFile(m_folder / document, QByteArray::fromStdString(source));
    }

    Result<void> writeRest()
    {
        const Result<std::vector<Note>> notes = m_store.notes(0);
        const Result<std::vector<SavedFilter>> filters = m_store.savedFilters();
        if (!notes || !filters)
            return notes ? filters.error() : notes.error();
        ENTENTE_TRY(const std::vector<Dossier> dossiers, m_store.dossiers());
        QJsonArray collected;
        QJsonArray earlier; // the newest of each first
        for (const Dossier &dossier : dossiers) {
            collected.append(library::toJson(dossier));
            ENTENTE_TRY(const std::vector<Dossier> before, m_store.dossierVersions(dossier.id));
            for (const Dossier &each : before)
                earlier.append(library::toJson(each));
            if (std::any_of(dossier.items.begin(), dossier.items.end(), isFilter))
                m_version = 3;
        }
        QJsonArray noted;
        for (const Note &note : notes.value())
            noted.append(library::toJson(note));
        QJsonArray saved;
        for (const SavedFilter &filter : filters.value())
            saved.append(library::toJson(filter));
        const QJsonObject all{{QStringLiteral("format"), QStringLiteral("entente-library")},
                              {QStringLiteral("version"), m_version},
                              {QStringLiteral("briefings"), m_briefings},
                              {QStringLiteral("notes"), noted},
                              {QStringLiteral("corrections"), m_corrections},
                              {QStringLiteral("filters"), saved},
                              {QStringLiteral("dossiers"), collected},
                              {QStringLiteral("earlierDossiers"), earlier}};
        return writeFile(m_folder / "library.json", QJsonDocument(all).toJson());
    }

    Result<void> writeNotes()
    {
        for (const auto &[name, format] :
             {std::pair("notes.md", NotesFormat::Markdown),
              std::pair("annotations.json", NotesFormat::Annotations)}) {
            ENTENTE_TRY(const std::string notes, notesFile(m_store, {}, format));
            ENTENTE_TRY_VOID(writeFile(m_folder / name, QByteArray::fromStdString(notes)));
        }
        return writeFile(m_folder / "README.md",
                         "# A library of Entente\n\n"
                         "`documents` holds each briefing as it was given; `library.json` says "
                         "what is known of them,\nwith notes, corrections, filters and dossiers; "
                         "`notes.md` "
                         "and `annotations.json` (W3C Web Annotation) hold\nthe notes once more. "
                         "`entente import` of this folder gives the library back.\n");
    }

    Store &m_store;
    fs::path m_folder;
    QJsonArray m_briefings;
    QJsonArray m_corrections;
    /// 2 where topics are taken out or added, which a program that knows 1 alone would not
    /// understand.
    int m_version = 1;
};

} // namespace

Result<void> exportFolder(Store &store, const std::string &folder, const FolderProgress &progress)
{
    std::error_code problem;
    fs::path wanted = fs::absolute(folder, problem).lexically_normal();
    if (!wanted.has_filename())
        wanted = wanted.parent_path(); // named with a slash at its end
    const bool isThere = fs::exists(fs::symlink_status(wanted, problem));
    if (isThere && !(fs::is_directory(wanted, problem) && fs::is_empty(wanted, problem)))
        return Error{FileError::NotWritable, folder, 0, "it is there and not an empty folder"};
    WholePlace whole(wanted.string());
    if (!fs::create_directories(whole.place(), problem))
        return Error{FileError::NotWritable, folder, 0, problem.message()};
    ENTENTE_TRY_VOID(FolderWriter(store, whole.place()).write(progress));
    return whole.commit();
}

} // namespace entente::library
