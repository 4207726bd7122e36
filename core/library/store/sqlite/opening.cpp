// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/sqlite/opening.h"

#include "core/base/fileerror.h"
#include "core/base/filename.h"
#include "core/base/leftovers.h"
#include "core/library/libraryerror.h"
#include "core/library/store/sqlite/salvage.h"
#include "core/library/store/sqlite/schema.h"
#include "core/library/store/sqlite/sqlitestore.h"

#include <QTemporaryDir>

#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <thread>

namespace entente::library {

namespace {

namespace fs = std::filesystem;

/// SQLite does not wait when another turns a new file to WAL at the same moment.
Result<void> patiently(Database &database, const QString &setting)
{
    constexpr int tries = 100;
    constexpr auto pause = std::chrono::milliseconds(10);
    Result<void> done = database.run(setting);
    for (int i = 0; i < tries && !done && done.error().detail == busyDetail; ++i) {
        std::this_thread::sleep_for(pause);
        done = database.run(setting);
    }
    return done;
}

Result<std::unique_ptr<Database>> connected(const std::string &file, Access access,
                                            const std::string &name = {})
{
    auto database = std::make_unique<Database>(file, access, name);
    ENTENTE_TRY_VOID(database->open());
    // Everything is synced: an import flushes once a batch, and that costs next to nothing.
    std::vector<QString> settings{QStringLiteral("PRAGMA foreign_keys=ON"),
                                  QStringLiteral("PRAGMA synchronous=FULL")};
    if (access == Access::ReadWrite)
        settings.insert(settings.begin(), QStringLiteral("PRAGMA journal_mode=WAL"));
    for (const QString &setting : settings) {
        ENTENTE_TRY_VOID(patiently(*database, setting));
    }
    // The schema is read here, so that damage shows now.
    ENTENTE_TRY_VOID(database->number(QStringLiteral("SELECT count(*) FROM sqlite_schema")));
    return database;
}

/// Refuses an SQLite file that another program made.
Result<std::int64_t> versionOf(Database &database)
{
    // In one transaction, so that it is seen as it was at one moment: another may be making it.
    ENTENTE_TRY_VOID(database.run(QStringLiteral("BEGIN")));
    const Result<std::int64_t> tables = database.number(
        QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    const Result<std::int64_t> version = database.number(QStringLiteral("PRAGMA user_version"));
    const Result<std::int64_t> maker = database.number(QStringLiteral("PRAGMA application_id"));
    const Result<void> ended = database.run(QStringLiteral("COMMIT"));
    for (const Result<std::int64_t> *read : {&tables, &version, &maker}) {
        if (!*read)
            return read->error();
    }
    if (!ended)
        return ended.error();
    if (tables.value() > 0 && (maker.value() != applicationId || version.value() < 1))
        return Error{LibraryError::NotALibrary, database.file(), 0, {}};
    return version;
}

Result<void> broughtUpToDate(Database &database, std::int64_t version)
{
    for (std::int64_t old = 1; old <= version; ++old)
        removeLeftovers(database.file() + ".v" + std::to_string(old) + ".bak");
    if (version > 0) {
        Result<void> kept = copyTo(database,
                                   database.file() + ".v" + std::to_string(version) + ".bak");
        if (!kept)
            return kept;
    }
    return migrate(database);
}

std::optional<Error> whyReadOnly(const std::string &file)
{
    std::error_code problem;
    if (!fs::exists(file, problem))
        return std::nullopt;
    const fs::path folder = fs::path(file).parent_path();
    const bool writable = ::access(file.c_str(), W_OK) == 0
        && ::access(folder.empty() ? "." : folder.c_str(), W_OK) == 0;
    if (writable)
        return std::nullopt;
    return Error{LibraryError::ReadOnlyLibrary, file, 0, "it is write-protected"};
}

/// A library of an older version, or with a log that was not written into it, which lies where
/// nothing can be written: a copy of it is brought up to date, and is gone when it is closed.
Result<std::unique_ptr<Store>> copied(const std::string &file, const Error &readOnly)
{
    auto folder = std::make_shared<QTemporaryDir>();
    const std::string copy = fileOf(folder->filePath(QStringLiteral("library.entente")));
    std::error_code problem;
    if (folder->isValid())
        fs::copy_file(file, copy, problem);
    std::error_code ignored;
    if (!problem && fs::exists(file + "-wal", ignored))
        fs::copy_file(file + "-wal", copy + "-wal", problem);
    for (const char *const ending : {"", "-wal"}) // those of read-only media may not be written to
        fs::permissions(copy + ending, fs::perms::owner_write, fs::perm_options::add, ignored);
    if (problem || !folder->isValid())
        return Error{LibraryError::ReadOnlyLibrary, file, 0,
                     "and no copy of it could be made: "
                         + (problem ? problem.message() : folder->errorString().toStdString())};
    ENTENTE_TRY(std::unique_ptr<Database> database, connected(copy, Access::ReadWrite, file));
    const Result<std::int64_t> version = versionOf(*database);
    ENTENTE_TRY_VOID(version ? migrate(*database) : version.error());
    return std::unique_ptr<Store>(
        std::make_unique<SqliteStore>(std::move(database), readOnly, std::move(folder)));
}

Result<std::unique_ptr<Store>> opened(const std::string &file)
{
    std::optional<Error> readOnly = whyReadOnly(file);
    Result<std::unique_ptr<Database>> database = connected(
        file, readOnly ? Access::ReadOnly : Access::ReadWrite);
    // Where nothing can be written beside the file, SQLite has to be told that nobody else does.
    std::error_code ignored;
    const bool hasLog = fs::exists(file + "-wal", ignored);
    if (!database && readOnly && !hasLog)
        database = connected(file, Access::Immutable);
    if (!database)
        return readOnly && hasLog ? copied(file, *readOnly) : database.error();
    ENTENTE_TRY(const std::int64_t version, versionOf(*database.value()));
    if (version > schemaVersion) {
        readOnly = Error{LibraryError::NewerLibrary, file, 0, std::to_string(version)};
    } else if (version < schemaVersion) {
        if (readOnly)
            return copied(file, *readOnly);
        ENTENTE_TRY_VOID(broughtUpToDate(*database.value(), version));
    }
    return std::unique_ptr<Store>(
        std::make_unique<SqliteStore>(std::move(database).value(), std::move(readOnly)));
}

} // namespace

Result<std::unique_ptr<Store>> openSqliteStore(const std::string &file)
{
    std::error_code unknown; // of a file that is not there, which is none of our problems
    if (fs::is_directory(file, unknown))
        return Error{FileError::IsDirectory, file, 0, {}};
    std::error_code problem;
    const fs::path folder = fs::path(file).parent_path();
    if (!folder.empty())
        fs::create_directories(folder, problem);
    if (problem)
        return Error{FileError::NotWritable, file, 0, problem.message()};
    Result<std::unique_ptr<Store>> store = opened(file);
    if (store || store.error().code != LibraryError::DamagedLibrary)
        return store;
    Error error = store.error();
    const Result<Salvaged> saved = salvage(file, file + ".saved");
    if (saved)
        error.detail += "; what could be read of it was saved as " + saved.value().file;
    return error;
}

} // namespace entente::library
