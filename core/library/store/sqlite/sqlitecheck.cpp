// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fileerror.h"
#include "core/base/wholeplace.h"
#include "core/library/store/packing.h"
#include "core/library/store/sqlite/replicatables.h"
#include "core/library/store/sqlite/sqlitestore.h"

#include <QCryptographicHash>

#include <filesystem>
#include <numeric>

namespace entente::library {

namespace {

Result<void> copyInto(Database &database, WholePlace &whole, const std::string &path)
{
    Statement copy(database, QStringLiteral("VACUUM INTO ?"));
    const Result<void> copied = copy.bind(Database::address(whole.place()).toStdString()).run();
    return copied ? copied : Error{FileError::NotWritable, path, 0, copied.error().detail};
}

/// A copy of a team's library belongs to no team: two clients with one outbox would say two things
/// under one name.
Result<void> withoutTeam(Database &database, const std::string &copy)
{
    ENTENTE_TRY(const bool isOfTeam, hasReplicaTables(database));
    if (!isOfTeam)
        return {};
    const QString name = QStringLiteral("copied");
    Statement attach(database, QStringLiteral("ATTACH ? AS ") + name);
    ENTENTE_TRY_VOID(attach.bind(Database::address(copy).toStdString()).run());
    Result<void> done = dropReplicaTables(database, name);
    if (done)
        done = database.run(QStringLiteral("VACUUM ") + name); // words of conflicts lay there, too
    const Result<void> detached = database.run(QStringLiteral("DETACH ") + name);
    return done ? detached : done;
}

} // namespace

Result<std::vector<std::string>> SqliteStore::check()
{
    std::vector<std::string> problems;
    Statement integrity(*m_database, QStringLiteral("PRAGMA integrity_check"));
    Result<void> done = integrity.eachRow([&] {
        if (std::string words = integrity.text(0); words != "ok")
            problems.push_back(std::move(words));
    });
    ENTENTE_TRY_VOID(done);
    Statement strays(*m_database, QStringLiteral("PRAGMA foreign_key_check"));
    done = strays.eachRow(
        [&] { problems.push_back("an entry of " + strays.text(0) + " belongs to no briefing"); });
    if (done)
        done = checkDocuments(problems);
    if (done)
        done = checkDossiers(problems);
    ENTENTE_TRY_VOID(done);
    return problems;
}

Result<void> SqliteStore::checkDocuments(std::vector<std::string> &problems)
{
    // Topics as corrected, where there are more or fewer than analysis found.
    std::map<BriefingId, std::int64_t> corrected;
    ENTENTE_TRY(const auto laid, laidOn(0));
    for (const auto &each : laid) {
        std::int64_t &count = corrected[each.first];
        const Result<void> visited = topics(each.first, [&count](const KeptTopic &) {
            ++count;
            return true;
        });
        if (!visited)
            return visited;
    }
    Statement select(*m_database,
                     QStringLiteral("SELECT b.id, b.hash, d.packed, b.kinds, "
                                    "(SELECT count(*) FROM topic t WHERE t.briefing = b.id) "
                                    "FROM briefing b LEFT JOIN document d ON d.briefing = b.id"));
    return select.eachRow([&] {
        const std::string who = "briefing " + std::to_string(select.integer(0));
        const std::optional<std::string> bytes = unpacked(select.bytes(2));
        if (!bytes)
            problems.push_back("the document of " + who + " cannot be unpacked");
        else if (QCryptographicHash::hash(QByteArrayView(*bytes), QCryptographicHash::Sha256)
                     .toStdString()
                 != select.bytes(1))
            problems.push_back("the document of " + who + " is not what was imported");
        const KindCounts kinds = kindCountsFrom(select.text(3));
        const auto counted = std::accumulate(kinds.begin(), kinds.end(), std::int64_t{0});
        const auto its = corrected.find(select.integer(0));
        const std::int64_t there = its == corrected.end() ? select.integer(4) : its->second;
        if (counted != there)
            problems.push_back(who + " has " + std::to_string(there) + " topics, not "
                               + std::to_string(counted));
    });
}

Result<void> SqliteStore::backup(const std::string &path)
{
    std::error_code problem;
    if (std::filesystem::exists(path, problem))
        return Error{FileError::NotWritable, path, 0, "there is a file of that name"};
    WholePlace whole(path);
    ENTENTE_TRY_VOID(copyInto(*m_database, whole, path));
    ENTENTE_TRY_VOID(withoutTeam(*m_database, whole.place()));
    return whole.commit();
}

Result<void> copyTo(Database &database, const std::string &path)
{
    WholePlace whole(path);
    ENTENTE_TRY_VOID(copyInto(database, whole, path));
    return whole.commit();
}

} // namespace entente::library
