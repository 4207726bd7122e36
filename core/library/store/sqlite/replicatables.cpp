// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/sqlite/replicatables.h"

#include "core/library/store/sqlite/sqlitebook.h"

#include <array>

namespace entente::library {

namespace {

/// Which writes are noted, and under which name.
struct Noted
{
    const char *table;
    const char *event;
    const char *row; ///< NEW or OLD
    const char *kind;
    const char *briefing;
    const char *key;
};

constexpr std::array noted{
    Noted{"briefing", "INSERT", "NEW", "briefing", "%1.id", "''"},
    Noted{"note", "INSERT", "NEW", "note", "0", "%1.id"},
    Noted{"note", "UPDATE", "NEW", "note", "0", "%1.id"},
    Noted{"correction", "INSERT", "NEW", "correction", "%1.briefing", "%1.topic"},
    Noted{"correction", "UPDATE", "NEW", "correction", "%1.briefing", "%1.topic"},
    Noted{"filter", "INSERT", "NEW", "filter", "0", "%1.name"},
    Noted{"filter", "DELETE", "OLD", "filter", "0", "%1.name"},
    Noted{"dossier", "INSERT", "NEW", "dossier", "0", "%1.id"},
    Noted{"dossier", "UPDATE", "NEW", "dossier", "0", "%1.id"},
};

QString triggerOf(const Noted &each)
{
    return QStringLiteral("team_%1_%2")
        .arg(QLatin1String(each.table), QLatin1String(each.event).toString().toLower());
}

/// Adds to the outbox what is not waiting there. Not by INSERT OR IGNORE: the statement that fires
/// a trigger decides what becomes of conflicts within it.
QString noteOf(const Noted &each)
{
    const QString row = QLatin1String(each.row);
    const QString briefing = QString::fromLatin1(each.briefing).replace(QStringLiteral("%1"), row);
    const QString key = QString::fromLatin1(each.key).replace(QStringLiteral("%1"), row);
    return QStringLiteral("INSERT INTO team_outbox(kind, briefing, key) SELECT '%1', %2, %3 "
                          "WHERE NOT EXISTS (SELECT 1 FROM team_outbox o WHERE o.kind='%1' "
                          "AND o.briefing=%2 AND o.key=%3 AND o.payload IS NULL "
                          "AND o.refused='')")
        .arg(QLatin1String(each.kind), briefing, key);
}

Result<void> runAll(Database &database, const std::vector<QString> &all)
{
    for (const QString &sql : all) {
        ENTENTE_TRY_VOID(database.run(sql));
    }
    return {};
}

} // namespace

Result<bool> hasReplicaTables(Database &database)
{
    ENTENTE_TRY(const std::int64_t found,
                database.number(QStringLiteral("SELECT count(*) FROM sqlite_schema "
                                               "WHERE type='table' AND name='team'")));
    return found > 0;
}

Result<void> makeReplicaTables(Database &database)
{
    std::vector<QString> all{
        QStringLiteral("CREATE TABLE team(one INTEGER PRIMARY KEY CHECK (one = 1), "
                       "form INTEGER NOT NULL, recording INTEGER NOT NULL, "
                       "shredding INTEGER NOT NULL, lineage TEXT NOT NULL, account TEXT NOT NULL, "
                       "rights INTEGER NOT NULL, briefings INTEGER NOT NULL, "
                       "things INTEGER NOT NULL)"),
        QStringLiteral(
            "INSERT INTO team(one, form, recording, shredding, lineage, account, rights, "
            "briefings, things) VALUES(1, 1, 1, 0, '', '', 0, 0, 0)"),
        QStringLiteral("CREATE TABLE team_outbox(number INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "operation TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))), "
                       "kind TEXT NOT NULL, briefing INTEGER NOT NULL, key TEXT NOT NULL, "
                       "at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')), "
                       "madeon TEXT NOT NULL DEFAULT '', payload TEXT, "
                       "refused TEXT NOT NULL DEFAULT '')"),
        QStringLiteral("CREATE INDEX team_outbox_thing ON team_outbox(kind, briefing, key)"),
        QStringLiteral("CREATE TABLE team_version(kind TEXT NOT NULL, key TEXT NOT NULL, "
                       "version INTEGER NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL, "
                       "PRIMARY KEY(kind, key)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE team_conflict(id TEXT PRIMARY KEY, version INTEGER NOT NULL, "
                       "body TEXT NOT NULL)"),
    };
    for (const Noted &each : noted) {
        all.push_back(QStringLiteral("CREATE TRIGGER %1 AFTER %2 ON %3 "
                                     "WHEN (SELECT recording FROM team) = 1 BEGIN %4; END")
                          .arg(triggerOf(each), QLatin1String(each.event),
                               QLatin1String(each.table), noteOf(each)));
    }
    return runAll(database, all);
}

Result<void> dropReplicaTables(Database &database)
{
    std::vector<QString> all;
    all.reserve(noted.size() + 4); // the tables
    for (const Noted &each : noted)
        all.push_back(QStringLiteral("DROP TRIGGER ") + triggerOf(each));
    for (const char *const table : {"team_conflict", "team_version", "team_outbox", "team"})
        all.push_back(QStringLiteral("DROP TABLE ") + QLatin1String(table));
    ENTENTE_TRY_VOID(SqliteBook(database).close());
    return runAll(database, all);
}

Result<void> queueAll(Database &database)
{
    // A briefing before what is written about it.
    return runAll(
        database,
        {QStringLiteral("DELETE FROM team_outbox"), QStringLiteral("DELETE FROM team_version"),
         QStringLiteral("DELETE FROM team_conflict"),
         QStringLiteral("INSERT INTO team_outbox(kind, briefing, key) "
                        "SELECT 'briefing', id, '' FROM briefing WHERE removed=0 ORDER BY id"),
         QStringLiteral("INSERT INTO team_outbox(kind, briefing, key) "
                        "SELECT 'note', 0, id FROM note WHERE removed=0 ORDER BY rowid"),
         QStringLiteral("INSERT INTO team_outbox(kind, briefing, key) "
                        "SELECT 'correction', briefing, topic FROM correction WHERE isnone=1 "
                        "OR kindname IS NOT NULL OR areas IS NOT NULL OR exact IS NOT NULL"),
         QStringLiteral("INSERT INTO team_outbox(kind, briefing, key) "
                        "SELECT 'filter', 0, name FROM filter"),
         QStringLiteral("INSERT INTO team_outbox(kind, briefing, key) "
                        "SELECT 'dossier', 0, id FROM dossier WHERE removed=0")});
}

} // namespace entente::library
