// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/sqlite/schema.h"

#include "core/library/store/sqlite/editionmigration.h"
#include "core/library/store/sqlite/namemigration.h"

#include <array>

namespace entente::library {

namespace {

struct Step
{
    int version;
    const char *sql;
};

/// Each statement of the schema with the version that brought it. What was once released is never
/// edited: a change is a new step.
constexpr std::array steps{
    Step{1, "CREATE TABLE library(change INTEGER NOT NULL)"},
    Step{1, "INSERT INTO library(change) VALUES(0)"},
    // Kinds are the counts of topics of each kind, so that a list need not count them.
    Step{1,
         "CREATE TABLE briefing("
         "id INTEGER PRIMARY KEY AUTOINCREMENT, change INTEGER NOT NULL, file BLOB NOT NULL, "
         "hash BLOB NOT NULL UNIQUE, title TEXT NOT NULL, subtitle TEXT NOT NULL, date TEXT, "
         "source TEXT NOT NULL, address TEXT NOT NULL, language TEXT NOT NULL, "
         "marking TEXT NOT NULL, sample INTEGER NOT NULL, size INTEGER NOT NULL, "
         "kinds TEXT NOT NULL, tables INTEGER NOT NULL, edition TEXT NOT NULL, "
         "work INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0)"},
    Step{1, "CREATE INDEX briefing_edition ON briefing(edition) WHERE edition <> ''"},
    Step{1, "CREATE INDEX briefing_change ON briefing(change)"},
    // Apart, so that a list of briefings does not read past their documents.
    Step{1,
         "CREATE TABLE document(briefing INTEGER PRIMARY KEY REFERENCES briefing(id), "
         "packed BLOB NOT NULL)"},
    Step{1,
         "CREATE TABLE topic(briefing INTEGER NOT NULL REFERENCES briefing(id), "
         "number INTEGER NOT NULL, kind INTEGER NOT NULL, certainty INTEGER NOT NULL, "
         "line INTEGER NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, "
         "section TEXT NOT NULL, areas TEXT NOT NULL, PRIMARY KEY(briefing, number)) "
         "WITHOUT ROWID"},
    Step{2,
         "CREATE TABLE note(id TEXT PRIMARY KEY, version INTEGER NOT NULL, "
         "briefing INTEGER NOT NULL REFERENCES briefing(id), exact TEXT NOT NULL, "
         "prefix TEXT NOT NULL, suffix TEXT NOT NULL, first INTEGER NOT NULL, "
         "last INTEGER NOT NULL, words TEXT NOT NULL, tags TEXT NOT NULL, "
         "created TEXT NOT NULL, modified TEXT NOT NULL, removed INTEGER NOT NULL DEFAULT 0)"},
    Step{2, "CREATE INDEX note_briefing ON note(briefing)"},
    Step{2,
         "CREATE TABLE correction(briefing INTEGER NOT NULL REFERENCES briefing(id), "
         "topic TEXT NOT NULL, version INTEGER NOT NULL, kind INTEGER, areas TEXT, "
         "PRIMARY KEY(briefing, topic))"},
    Step{2,
         "CREATE TABLE filter(name TEXT PRIMARY KEY, areas TEXT NOT NULL, "
         "excluded TEXT NOT NULL, kinds TEXT NOT NULL, text TEXT NOT NULL, since TEXT, "
         "until TEXT)"},
    Step{2,
         "CREATE TABLE reading(briefing INTEGER PRIMARY KEY REFERENCES briefing(id), "
         "read INTEGER NOT NULL, position INTEGER NOT NULL)"},
    Step{3, "ALTER TABLE filter ADD COLUMN sources TEXT NOT NULL DEFAULT ''"},
    Step{3, "ALTER TABLE filter ADD COLUMN languages TEXT NOT NULL DEFAULT ''"},
    Step{4, "ALTER TABLE briefing ADD COLUMN analysis TEXT NOT NULL DEFAULT ''"},
    // The order in which editions came, and whether a newer one is there. From here on the column
    // edition holds the title as it is compared: see migrateEditions().
    Step{5, "ALTER TABLE briefing ADD COLUMN came INTEGER NOT NULL DEFAULT 0"},
    Step{5, "ALTER TABLE briefing ADD COLUMN older INTEGER NOT NULL DEFAULT 0"},
    Step{5, "UPDATE briefing SET came=id"},
    Step{5, "CREATE INDEX briefing_file ON briefing(file)"},
    Step{5, "CREATE INDEX briefing_address ON briefing(address) WHERE address <> ''"},
    Step{5, "CREATE INDEX briefing_work ON briefing(work)"},
    Step{5, "CREATE INDEX briefing_older ON briefing(id) WHERE older = 1"},
    // What a text is compared by. Derived: where it is missing it is made anew.
    Step{5,
         "CREATE TABLE sketch(briefing INTEGER PRIMARY KEY REFERENCES briefing(id), "
         "words BLOB NOT NULL)"},
    Step{5,
         "CREATE TABLE doubt(briefing INTEGER PRIMARY KEY REFERENCES briefing(id), "
         "edition INTEGER NOT NULL REFERENCES briefing(id))"},
    // Words that are no topic, and words that are one: `exact` is null where they are not.
    Step{6, "ALTER TABLE correction ADD COLUMN isnone INTEGER NOT NULL DEFAULT 0"},
    Step{6, "ALTER TABLE correction ADD COLUMN exact TEXT"},
    Step{6, "ALTER TABLE correction ADD COLUMN prefix TEXT NOT NULL DEFAULT ''"},
    Step{6, "ALTER TABLE correction ADD COLUMN suffix TEXT NOT NULL DEFAULT ''"},
    Step{6, "ALTER TABLE correction ADD COLUMN first INTEGER NOT NULL DEFAULT 0"},
    Step{6, "ALTER TABLE correction ADD COLUMN last INTEGER NOT NULL DEFAULT 0"},
    // Where the added topics stand. Derived: where it is missing it is made anew.
    Step{6,
         "CREATE TABLE added(briefing INTEGER NOT NULL REFERENCES briefing(id), "
         "topic TEXT NOT NULL, placed INTEGER NOT NULL, precedes INTEGER NOT NULL, "
         "first INTEGER NOT NULL, line INTEGER NOT NULL, text TEXT NOT NULL, "
         "section TEXT NOT NULL, areas TEXT NOT NULL, PRIMARY KEY(briefing, topic))"},
    Step{6, "ALTER TABLE filter ADD COLUMN certainties TEXT NOT NULL DEFAULT ''"},
    // Kinds and certainties by name, and how many topics there are of each kind: see
    // migrateNames(). Their columns have other names than those of numbers, so that an older
    // program does not take the one for the other.
    Step{7, "ALTER TABLE topic RENAME TO numbered"},
    Step{7,
         "CREATE TABLE topic(briefing INTEGER NOT NULL REFERENCES briefing(id), "
         "number INTEGER NOT NULL, kindname TEXT NOT NULL, certaintyname TEXT NOT NULL, "
         "line INTEGER NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, "
         "section TEXT NOT NULL, areas TEXT NOT NULL, PRIMARY KEY(briefing, number)) "
         "WITHOUT ROWID"},
    Step{7, "ALTER TABLE correction ADD COLUMN kindname TEXT"},
    // Where words stand that have no line, as JSON; null where they have one.
    Step{7, "ALTER TABLE topic ADD COLUMN locator TEXT"},
    Step{7, "ALTER TABLE added ADD COLUMN locator TEXT"},
    // The text that was read of a document that is none; null where it is one.
    Step{7, "ALTER TABLE document ADD COLUMN text BLOB"},
    // What a document was read as; empty until it is read again.
    Step{7, "ALTER TABLE briefing ADD COLUMN format TEXT NOT NULL DEFAULT ''"},
    Step{7, "ALTER TABLE filter ADD COLUMN formats TEXT NOT NULL DEFAULT ''"},
    // Its items as JSON: they are read and written together, and no list asks for one of them.
    Step{8,
         "CREATE TABLE dossier(id TEXT PRIMARY KEY, version INTEGER NOT NULL, "
         "title TEXT NOT NULL, purpose TEXT NOT NULL, items TEXT NOT NULL, "
         "created TEXT NOT NULL, modified TEXT NOT NULL, removed INTEGER NOT NULL DEFAULT 0)"},
    // What a dossier said before, in the same columns.
    Step{9,
         "CREATE TABLE dossierversion(id TEXT NOT NULL, version INTEGER NOT NULL, "
         "title TEXT NOT NULL, purpose TEXT NOT NULL, items TEXT NOT NULL, "
         "created TEXT NOT NULL, modified TEXT NOT NULL, PRIMARY KEY(id, version))"},
    // The colour of a highlight by name; violet are all that were there before.
    Step{10, "ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT 'violet'"},
};

constexpr int versionOfEditions = 5;
constexpr int versionOfNames = 7;

} // namespace

static_assert(steps.back().version == schemaVersion);

Result<void> migrate(Database &database, int version)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    ENTENTE_TRY(const std::int64_t from, database.number(QStringLiteral("PRAGMA user_version")));
    if (from >= version)
        return {};
    for (const Step &step : steps) {
        if (step.version <= from || step.version > version)
            continue;
        ENTENTE_TRY_VOID(database.run(QString::fromLatin1(step.sql)));
    }
    if (from < versionOfEditions && version >= versionOfEditions) {
        ENTENTE_TRY_VOID(migrateEditions(database));
    }
    if (from < versionOfNames && version >= versionOfNames) {
        ENTENTE_TRY_VOID(migrateNames(database));
    }
    for (const QString &sql : {QStringLiteral("PRAGMA application_id=%1").arg(applicationId),
                               QStringLiteral("PRAGMA user_version=%1").arg(version)}) {
        ENTENTE_TRY_VOID(database.run(sql));
    }
    return transaction.commit();
}

} // namespace entente::library
