// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/salvage.h"
#include "core/library/schema.h"
#include "core/library/sqlitestore.h"

#include <unistd.h>

#include <filesystem>

namespace entente::library {

namespace {

namespace fs = std::filesystem;

Result<std::unique_ptr<Database>> connected(const std::string &file, Access access)
{
    auto database = std::make_unique<Database>(file, access);
    if (const Result<void> opened = database->open(); !opened)
        return opened.error();
    // Everything is synced: an import flushes once a batch, and that costs next to nothing.
    std::vector<QString> settings{QStringLiteral("PRAGMA foreign_keys=ON"),
                                  QStringLiteral("PRAGMA synchronous=FULL")};
    if (access == Access::ReadWrite)
        settings.insert(settings.begin(), QStringLiteral("PRAGMA journal_mode=WAL"));
    for (const QString &setting : settings) {
        if (const Result<void> set = database->run(setting); !set)
            return set.error();
    }
    // The schema is read here, so that damage shows now.
    if (const Result<std::int64_t> read = database->number(
            QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        !read)
        return read.error();
    return database;
}

/// Refuses an SQLite file that another program made.
Result<std::int64_t> versionOf(Database &database)
{
    // In one statement, so that it is seen as it was at one moment: another may be making it.
    Statement select(database,
                     QStringLiteral("SELECT v.user_version, a.application_id, "
                                    "(SELECT count(*) FROM sqlite_schema) "
                                    "FROM pragma_user_version v, pragma_application_id a"));
    if (const Result<bool> read = select.next(); !read)
        return read.error();
    const std::int64_t version = select.integer(0);
    if (select.integer(2) > 0 && (select.integer(1) != applicationId || version < 1))
        return Error{ErrorCode::NotALibrary, database.file(), 0, {}};
    return version;
}

Result<void> broughtUpToDate(Database &database, std::int64_t version)
{
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
    return Error{ErrorCode::ReadOnlyLibrary, file, 0, "it is write-protected"};
}

Result<std::unique_ptr<Store>> opened(const std::string &file)
{
    std::optional<Error> readOnly = whyReadOnly(file);
    Result<std::unique_ptr<Database>> database = connected(
        file, readOnly ? Access::ReadOnly : Access::ReadWrite);
    if (!database)
        return database.error();
    const Result<std::int64_t> version = versionOf(*database.value());
    if (!version)
        return version.error();
    if (version.value() > schemaVersion) {
        readOnly = Error{ErrorCode::NewerLibrary, file, 0, std::to_string(version.value())};
    } else if (version.value() < schemaVersion) {
        if (readOnly)
            return *readOnly;
        if (const Result<void> done = broughtUpToDate(*database.value(), version.value()); !done)
            return done.error();
    }
    return std::unique_ptr<Store>(
        std::make_unique<SqliteStore>(std::move(database).value(), std::move(readOnly)));
}

} // namespace

Result<std::unique_ptr<Store>> openLibrary(const std::string &file)
{
    std::error_code problem;
    const fs::path folder = fs::path(file).parent_path();
    if (!folder.empty())
        fs::create_directories(folder, problem);
    if (problem)
        return Error{ErrorCode::NotWritable, file, 0, problem.message()};
    Result<std::unique_ptr<Store>> store = opened(file);
    if (store || store.error().code != ErrorCode::DamagedLibrary)
        return store;
    Error error = store.error();
    const std::string beside = file + ".saved";
    const Result<Salvaged> saved = salvage(file, beside);
    if (saved)
        error.detail += "; what could be read of it was saved as " + beside;
    return error;
}

} // namespace entente::library
