// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/sqlite/replicatables.h"

#include "core/library/store/sqlite/sqlitebook.h"

#include <array>

namespace entente::library {

namespace {

/// The form of these tables. The first had nothing of states, editions and versions.
constexpr int currentForm = 2;

/// Which writes are noted, and under which name.
struct Noted
{
    int form; ///< that brought it
    const char *table;
    const char *event;
    const char *row; ///< NEW or OLD
    const char *kind;
    const char *briefing;
    const char *key;
    const char *when = ""; ///< beside that it is not the team's own
};

constexpr std::array noted{
    Noted{1, "briefing", "INSERT", "NEW", "briefing", "%1.id", "''"},
    Noted{1, "note", "INSERT", "NEW", "note", "0", "%1.id"},
    Noted{1, "note", "UPDATE", "NEW", "note", "0", "%1.id"},
    Noted{1, "correction", "INSERT", "NEW", "correction", "%1.briefing", "%1.topic"},
    Noted{1, "correction", "UPDATE", "NEW", "correction", "%1.briefing", "%1.topic"},
    Noted{1, "filter", "INSERT", "NEW", "filter", "0", "%1.name"},
    Noted{1, "filter", "DELETE", "OLD", "filter", "0", "%1.name"},
    Noted{1, "dossier", "INSERT", "NEW", "dossier", "0", "%1.id"},
    Noted{1, "dossier", "UPDATE", "NEW", "dossier", "0", "%1.id"},
    Noted{2, "reading", "INSERT", "NEW", "state", "%1.briefing", "''"},
    Noted{2, "reading", "UPDATE", "NEW", "state", "%1.briefing", "''"},
    Noted{2, "briefing", "UPDATE OF removed", "NEW", "state", "%1.id", "''",
          "AND OLD.removed <> NEW.removed"},
    // A document of its own has no work until it has an id.
    Noted{2, "briefing", "INSERT", "NEW", "edition", "%1.id", "''", "AND NEW.work <> 0"},
    Noted{2, "briefing", "UPDATE OF work", "NEW", "edition", "%1.id", "''",
          "AND OLD.work NOT IN (0, NEW.work)"},
    Noted{2, "briefing", "UPDATE OF came", "NEW", "edition", "%1.id", "''",
          "AND OLD.came <> NEW.came"},
    Noted{2, "doubt", "INSERT", "NEW", "edition", "%1.briefing", "''"},
    Noted{2, "doubt", "DELETE", "OLD", "edition", "%1.briefing", "''"},
    Noted{2, "dossierversion", "INSERT", "NEW", "version", "0", "%1.id || char(10) || %1.version"},
};

QString triggerOf(const Noted &each)
{
    const QString event = QString::fromLatin1(each.event).toLower().section(u' ', -1);
    QString name = QStringLiteral("team_%1_%2").arg(QLatin1String(each.table), event);
    return each.form > 1 ? name + QLatin1Char('_') + QLatin1String(each.kind) : name;
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

/// Tables and triggers that a form brought.
std::vector<QString> madeBy(int form)
{
    std::vector<QString> all;
    if (form == 2)
        // By which words the team knows the editions of one document, and the documents of one
        // file. They are made up: nothing is learned from them of a document that is not seen.
        all = {
            QStringLiteral("CREATE TABLE team_edition(briefing INTEGER PRIMARY KEY, "
                           "document TEXT NOT NULL, place TEXT NOT NULL, turn INTEGER NOT NULL)"),
            QStringLiteral("CREATE INDEX team_edition_document ON team_edition(document)"),
            QStringLiteral("CREATE INDEX team_edition_place ON team_edition(place)")};
    for (const Noted &each : noted) {
        if (each.form == form)
            all.push_back(QStringLiteral("CREATE TRIGGER %1 AFTER %2 ON %3 "
                                         "WHEN (SELECT recording FROM team) = 1 %4 BEGIN %5; END")
                              .arg(triggerOf(each), QLatin1String(each.event),
                                   QLatin1String(each.table), QLatin1String(each.when),
                                   noteOf(each)));
    }
    return all;
}

/// Puts what a form brought into the outbox.
std::vector<QString> queuedBy(int form)
{
    if (form == 1)
        // A briefing before what is written about it.
        return {QStringLiteral("INSERT INTO team_outbox(kind, briefing, key) "
                               "SELECT 'briefing', id, '' FROM briefing WHERE removed=0 "
                               "ORDER BY id"),
                QStringLiteral("INSERT INTO team_outbox(kind, briefing, key) "
                               "SELECT 'note', 0, id FROM note WHERE removed=0 ORDER BY rowid"),
                QStringLiteral("INSERT INTO team_outbox(kind, briefing, key) "
                               "SELECT 'correction', briefing, topic FROM correction "
                               "WHERE isnone=1 OR kindname IS NOT NULL OR areas IS NOT NULL "
                               "OR exact IS NOT NULL"),
                QStringLiteral("INSERT INTO team_outbox(kind, briefing, key) "
                               "SELECT 'filter', 0, name FROM filter"),
                QStringLiteral("INSERT INTO team_outbox(kind, briefing, key) "
                               "SELECT 'dossier', 0, id FROM dossier WHERE removed=0")};
    // Of what was taken out before it was ever sent the team knows nothing.
    return {QStringLiteral("INSERT INTO team_outbox(kind, briefing, key) "
                           "SELECT 'state', r.briefing, '' FROM reading r "
                           "JOIN briefing b ON b.id = r.briefing WHERE b.removed=0"),
            QStringLiteral("INSERT INTO team_outbox(kind, briefing, key) "
                           "SELECT 'edition', b.id, '' FROM briefing b WHERE b.removed=0 AND "
                           "(b.work <> b.id OR EXISTS (SELECT 1 FROM doubt d "
                           "WHERE d.briefing = b.id)) ORDER BY b.id"),
            QStringLiteral("INSERT INTO team_outbox(kind, briefing, key) "
                           "SELECT 'version', 0, v.id || char(10) || v.version "
                           "FROM dossierversion v JOIN dossier d ON d.id = v.id "
                           "WHERE d.removed=0 ORDER BY v.id, v.version")};
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
            "briefings, things) VALUES(1, %1, 1, 0, '', '', 0, 0, 0)")
            .arg(currentForm),
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
    for (int form = 1; form <= currentForm; ++form) {
        const std::vector<QString> made = madeBy(form);
        all.insert(all.end(), made.begin(), made.end());
    }
    return runAll(database, all);
}

Result<bool> areReplicaTablesOld(Database &database)
{
    ENTENTE_TRY(const bool isThere, hasReplicaTables(database));
    if (!isThere)
        return false;
    ENTENTE_TRY(const std::int64_t form, database.number(QStringLiteral("SELECT form FROM team")));
    return form < currentForm;
}

Result<void> renewReplicaTables(Database &database)
{
    ENTENTE_TRY(const std::int64_t from, database.number(QStringLiteral("SELECT form FROM team")));
    for (int form = static_cast<int>(from) + 1; form <= currentForm; ++form) {
        ENTENTE_TRY_VOID(runAll(database, madeBy(form)));
        ENTENTE_TRY_VOID(runAll(database, queuedBy(form)));
    }
    return from < currentForm
        ? database.run(QStringLiteral("UPDATE team SET form=%1, things=0").arg(currentForm))
        : Result<void>();
}

Result<void> dropReplicaTables(Database &database, const QString &of)
{
    std::vector<QString> all;
    all.reserve(noted.size() + 5); // the tables
    for (const Noted &each : noted)
        all.push_back(QStringLiteral("DROP TRIGGER IF EXISTS %1.%2").arg(of, triggerOf(each)));
    for (const char *const table :
         {"team_edition", "team_conflict", "team_version", "team_outbox", "team"})
        all.push_back(QStringLiteral("DROP TABLE IF EXISTS %1.%2").arg(of, QLatin1String(table)));
    ENTENTE_TRY_VOID(SqliteBook(database).close(of));
    return runAll(database, all);
}

Result<void> queueAll(Database &database)
{
    // Conflicts stay: a server that was restored from before them cannot tell of them again, and
    // they have the only copy of what was lost.
    ENTENTE_TRY_VOID(runAll(database,
                            {QStringLiteral("DELETE FROM team_outbox"),
                             QStringLiteral("DELETE FROM team_version"),
                             QStringLiteral("DELETE FROM team_edition")}));
    for (int form = 1; form <= currentForm; ++form) {
        ENTENTE_TRY_VOID(runAll(database, queuedBy(form)));
    }
    return {};
}

} // namespace entente::library
