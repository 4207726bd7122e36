// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/sqlite/sqlitereplica.h"

#include "core/library/libraryerror.h"
#include "core/library/store/sqlite/replicatables.h"

#include <filesystem>

namespace entente::library {

namespace {

const QString outboxColumns = QStringLiteral(
    "SELECT number, operation, kind, briefing, key, at, madeon, payload, refused FROM team_outbox ");

} // namespace

SqliteReplica::SqliteReplica(std::unique_ptr<SqliteStore> store, std::string file)
    : m_store(std::move(store)),
      m_database(m_store->database()),
      m_book(m_database),
      m_file(std::move(file))
{
}

Result<std::unique_ptr<Replica>> openSqliteReplica(std::unique_ptr<Store> store,
                                                   const std::string &file)
{
    // What openSqliteStore() opens is one of these.
    std::unique_ptr<SqliteStore> own(static_cast<SqliteStore *>(store.release()));
    SqliteStore &opened = *own;
    ENTENTE_TRY(const bool isOld, areReplicaTablesOld(opened.database()));
    ENTENTE_TRY_VOID(isOld ? opened.together([&] { return renewReplicaTables(opened.database()); })
                           : Result<void>());
    return std::unique_ptr<Replica>(std::make_unique<SqliteReplica>(std::move(own), file));
}

Result<void> SqliteReplica::together(const std::function<Result<void>()> &change)
{
    return m_store->together(change);
}

Result<void> SqliteReplica::receive(const std::function<Result<void>()> &change)
{
    if (m_isReceiving)
        return change();
    m_isReceiving = true;
    m_store->setKeepsVersions(false);
    Result<void> done = together([&]() -> Result<void> {
        ENTENTE_TRY_VOID(m_database.run(QStringLiteral("UPDATE team SET recording=0")));
        ENTENTE_TRY_VOID(change());
        return m_database.run(QStringLiteral("UPDATE team SET recording=1"));
    });
    m_store->setKeepsVersions(true);
    m_isReceiving = false;
    return done;
}

Result<std::optional<Joined>> SqliteReplica::joined()
{
    ENTENTE_TRY(const bool isThere, hasReplicaTables(m_database));
    if (!isThere)
        return std::optional<Joined>();
    Statement select(
        m_database, QStringLiteral("SELECT lineage, account, rights, briefings, things FROM team"));
    ENTENTE_TRY(const bool found, select.next());
    if (!found)
        return std::optional<Joined>();
    return std::optional(Joined{select.text(0), select.text(1), select.integer(2),
                                select.integer(3), select.integer(4)});
}

Result<void> SqliteReplica::join(const Joined &to)
{
    return together([&]() -> Result<void> {
        ENTENTE_TRY(const bool isThere, hasReplicaTables(m_database));
        ENTENTE_TRY_VOID(isThere ? Result<void>() : makeReplicaTables(m_database));
        ENTENTE_TRY_VOID(queueAll(m_database));
        return setJoined(to);
    });
}

Result<void> SqliteReplica::setJoined(const Joined &now)
{
    Statement update(m_database,
                     QStringLiteral("UPDATE team SET lineage=?, account=?, rights=?, briefings=?, "
                                    "things=?"));
    return update.bind(now.lineage)
        .bind(now.account)
        .bind(now.rights)
        .bind(now.briefings)
        .bind(now.things)
        .run();
}

Result<void> SqliteReplica::leave()
{
    return together([&]() -> Result<void> {
        ENTENTE_TRY(const bool isThere, hasReplicaTables(m_database));
        return isThere ? dropReplicaTables(m_database) : Result<void>();
    });
}

Result<std::vector<Outgoing>> SqliteReplica::outbox(const QString &where, std::int64_t value)
{
    Statement select(m_database, outboxColumns + where);
    select.bind(value);
    return select.rows<Outgoing>([&](Outgoing &each) {
        each.number = select.integer(0);
        each.operation = select.text(1);
        each.kind = select.text(2);
        each.briefing = select.integer(3);
        each.key = select.text(4);
        each.at = select.text(5);
        each.on = select.text(6);
        if (!select.isNull(7))
            each.sealed = select.text(7);
        each.refused = select.text(8);
    });
}

Result<std::vector<Outgoing>> SqliteReplica::waiting(bool briefings, std::size_t most)
{
    return outbox(QStringLiteral("WHERE refused='' AND kind%1'briefing' ORDER BY number LIMIT ?")
                      .arg(briefings ? QLatin1String("=") : QLatin1String("<>")),
                  static_cast<std::int64_t>(most));
}

Result<std::size_t> SqliteReplica::countWaiting()
{
    ENTENTE_TRY(
        const std::int64_t count,
        m_database.number(QStringLiteral("SELECT count(*) FROM team_outbox WHERE refused=''")));
    return static_cast<std::size_t>(count);
}

Result<std::vector<Outgoing>> SqliteReplica::refused()
{
    return outbox(QStringLiteral("WHERE refused<>'' AND number>? ORDER BY number"), 0);
}

Result<bool> SqliteReplica::isWaiting(const std::string &kind, BriefingId briefing,
                                      const std::string &key)
{
    Statement select(m_database,
                     QStringLiteral("SELECT 1 FROM team_outbox WHERE kind=? AND briefing=? "
                                    "AND key=? AND refused=''"));
    return select.bind(kind).bind(briefing).bind(key).next();
}

Result<void> SqliteReplica::seal(std::int64_t number, const std::string &payload)
{
    Statement update(m_database, QStringLiteral("UPDATE team_outbox SET payload=? WHERE number=?"));
    return update.bind(payload).bind(number).run();
}

Result<void> SqliteReplica::acknowledge(const Outgoing &done)
{
    return together([&]() -> Result<void> {
        // What was refused of the same before is said anew by what was done now.
        Statement remove(m_database,
                         QStringLiteral("DELETE FROM team_outbox WHERE number=? OR (refused<>'' "
                                        "AND number<? AND kind=? AND briefing=? AND key=?)"));
        ENTENTE_TRY_VOID(remove.bind(done.number)
                             .bind(done.number)
                             .bind(done.kind)
                             .bind(done.briefing)
                             .bind(done.key)
                             .run());
        Statement update(m_database,
                         QStringLiteral("UPDATE team_outbox SET madeon=? WHERE kind=? "
                                        "AND briefing=? AND key=? AND payload IS NULL"));
        return update.bind(done.operation).bind(done.kind).bind(done.briefing).bind(done.key).run();
    });
}

Result<void> SqliteReplica::refuse(std::int64_t number, const std::string &why)
{
    // What was refused of the same before is offered with what stands, and told once.
    Statement before(m_database,
                     QStringLiteral("DELETE FROM team_outbox WHERE refused<>'' AND number<>? AND "
                                    "(kind, briefing, key)=(SELECT kind, briefing, key "
                                    "FROM team_outbox WHERE number=?)"));
    ENTENTE_TRY_VOID(before.bind(number).bind(number).run());
    Statement update(m_database, QStringLiteral("UPDATE team_outbox SET refused=? WHERE number=?"));
    return update.bind(why).bind(number).run();
}

Result<void> SqliteReplica::offerRefused()
{
    Statement update(m_database,
                     QStringLiteral("UPDATE team_outbox SET refused='', payload=NULL "
                                    "WHERE refused<>''"));
    return update.run();
}

Result<PackedDocument> SqliteReplica::packedDocument(BriefingId id)
{
    Statement select(m_database,
                     QStringLiteral("SELECT packed, text FROM document WHERE briefing=?"));
    ENTENTE_TRY(const bool found, select.bind(id).next());
    if (!found)
        return Error{LibraryError::NotInLibrary, m_file, 0, "briefing " + std::to_string(id)};
    return PackedDocument{select.bytes(0), select.isNull(1) ? std::string() : select.bytes(1)};
}

Result<TeamVersion> SqliteReplica::teamVersion(const std::string &kind, const std::string &key)
{
    Statement select(m_database,
                     QStringLiteral("SELECT version, author, at FROM team_version "
                                    "WHERE kind=? AND key=?"));
    ENTENTE_TRY(const bool found, select.bind(kind).bind(key).next());
    return found ? TeamVersion{select.integer(0), select.text(1), select.text(2)} : TeamVersion();
}

Result<void> SqliteReplica::setTeamVersion(const std::string &kind, const std::string &key,
                                           const TeamVersion &version)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO team_version(kind, key, version, "
                                    "author, at) VALUES(?, ?, ?, ?, ?)"));
    return insert.bind(kind)
        .bind(key)
        .bind(version.version)
        .bind(version.author)
        .bind(version.at)
        .run();
}

Result<void> SqliteReplica::setMarking(BriefingId briefing, const std::string &desk,
                                       const std::string &marking)
{
    return m_store->keepMarking(briefing, desk, marking);
}

Result<std::vector<TeamConflict>> SqliteReplica::conflicts()
{
    Statement select(m_database,
                     QStringLiteral("SELECT id, version, body FROM team_conflict ORDER BY id"));
    return select.rows<TeamConflict>([&](TeamConflict &each) {
        each = {select.text(0), select.integer(1), select.text(2)};
    });
}

Result<void> SqliteReplica::put(const TeamConflict &conflict)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO team_conflict(id, version, body) "
                                    "VALUES(?, ?, ?)"));
    return insert.bind(conflict.id).bind(conflict.version).bind(conflict.body).run();
}

Result<void> SqliteReplica::removeConflict(const std::string &id)
{
    Statement remove(m_database, QStringLiteral("DELETE FROM team_conflict WHERE id=?"));
    return remove.bind(id).run();
}

Result<void> SqliteReplica::settle(const std::string &conflict)
{
    return together([&]() -> Result<void> {
        Statement insert(m_database,
                         QStringLiteral("INSERT INTO team_outbox(kind, briefing, key) "
                                        "SELECT 'conflict', 0, id FROM team_conflict WHERE id=?"));
        ENTENTE_TRY_VOID(insert.bind(conflict).run());
        ENTENTE_TRY(const std::int64_t changed,
                    m_database.number(QStringLiteral("SELECT changes()")));
        if (changed == 0)
            return Error{LibraryError::NotInLibrary, m_file, 0, conflict};
        return removeConflict(conflict);
    });
}

Result<void> SqliteReplica::forgetSent(BriefingId id)
{
    Statement hash(m_database, QStringLiteral("SELECT lower(hex(hash)) FROM briefing WHERE id=?"));
    ENTENTE_TRY(const bool found, hash.bind(id).next());
    if (!found)
        return {};
    ENTENTE_TRY_VOID(m_book.forget(id));
    const std::string digits = hash.text(0);
    static const QString ofNote = QStringLiteral("IN (SELECT id FROM note WHERE briefing=?)");
    for (const QString &sql :
         {QStringLiteral("DELETE FROM team_outbox WHERE kind='note' AND key ") + ofNote,
          QStringLiteral("DELETE FROM team_version WHERE kind='note' AND key ") + ofNote,
          QStringLiteral("DELETE FROM team_conflict WHERE json_extract(body, '$.key') ") + ofNote,
          QStringLiteral("DELETE FROM team_edition WHERE briefing=?"),
          QStringLiteral("DELETE FROM team_outbox WHERE briefing=?")}) {
        Statement remove(m_database, sql);
        ENTENTE_TRY_VOID(remove.bind(id).run());
    }
    for (const QString &sql :
         {QStringLiteral("DELETE FROM team_version WHERE kind IN ('correction', 'state', "
                         "'edition') AND instr(key, ?)=1"),
          QStringLiteral("DELETE FROM team_conflict WHERE instr(json_extract(body, '$.key'), ?)=1"),
          // Of a dossier that cites it, or what was sent of one.
          QStringLiteral("DELETE FROM team_conflict WHERE instr(body, ?) > 0"),
          QStringLiteral("UPDATE team_outbox SET payload=NULL WHERE instr(payload, ?) > 0")}) {
        Statement remove(m_database, sql);
        ENTENTE_TRY_VOID(remove.bind(digits).run());
    }
    return {};
}

Result<void> SqliteReplica::forget(std::span<const BriefingId> briefings)
{
    return receive([&]() -> Result<void> {
        for (const BriefingId id : briefings) {
            ENTENTE_TRY_VOID(forgetSent(id));
            ENTENTE_TRY_VOID(m_store->forget(id));
        }
        return m_database.run(QStringLiteral("UPDATE team SET shredding=1"));
    });
}

Result<void> SqliteReplica::forgetDossier(const std::string &id)
{
    return receive([&]() -> Result<void> {
        for (const char *const sql :
             {"DELETE FROM team_outbox WHERE kind='dossier' AND key=?",
              "DELETE FROM team_version WHERE kind='dossier' AND key=?",
              "DELETE FROM team_conflict WHERE json_extract(body, '$.key')=?"}) {
            Statement remove(m_database, QString::fromLatin1(sql));
            ENTENTE_TRY_VOID(remove.bind(id).run());
        }
        ENTENTE_TRY_VOID(m_store->forgetDossier(id));
        return m_database.run(QStringLiteral("UPDATE team SET shredding=1"));
    });
}

Result<Version> SqliteReplica::writtenVersion(const std::string &kind, const std::string &id)
{
    Statement select(m_database,
                     kind == "note" ? QStringLiteral("SELECT version FROM note WHERE id=?")
                                    : QStringLiteral("SELECT version FROM dossier WHERE id=?"));
    ENTENTE_TRY(const bool found, select.bind(id).next());
    return found ? select.integer(0) : Version{0};
}

Result<bool> SqliteReplica::mustShred()
{
    ENTENTE_TRY(const std::int64_t isDue,
                m_database.number(QStringLiteral("SELECT shredding FROM team")));
    return isDue != 0;
}

Result<void> SqliteReplica::shred()
{
    ENTENTE_TRY(const bool isDue, mustShred());
    if (!isDue)
        return {};
    // The file is written anew without what was deleted, and what led there is cut off.
    for (const char *const sql : {"PRAGMA secure_delete=ON", "VACUUM"}) {
        ENTENTE_TRY_VOID(m_database.run(QString::fromLatin1(sql)));
    }
    ENTENTE_TRY(const std::int64_t isBusy,
                m_database.number(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    if (isBusy != 0)
        return Error{LibraryError::LibraryFailed, m_file, 0, std::string(busyDetail)};
    const std::filesystem::path file(m_file);
    const std::string name = file.filename().string();
    std::error_code problem;
    const std::filesystem::path folder = file.parent_path().empty() ? "." : file.parent_path();
    for (const auto &entry : std::filesystem::directory_iterator(folder, problem)) {
        const std::string each = entry.path().filename().string();
        if (each.starts_with(name + ".v") && each.ends_with(".bak"))
            std::filesystem::remove(entry.path(), problem);
    }
    return m_database.run(QStringLiteral("UPDATE team SET shredding=0"));
}

} // namespace entente::library
