// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/salvage.h"

#include "core/library/schema.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <array>
#include <filesystem>
#include <utility>
#include <vector>

namespace entente::library {

namespace {

/// Copies the rows of a table. Where a page is damaged, the rows of both sides of it are read: on
/// from the front, back from the end.
void copyRows(Database &from, Database &into, const QString &table, const QString &order)
{
    QSqlQuery insert(into.connection());
    for (const QString &direction : {QStringLiteral(" ASC"), QStringLiteral(" DESC")}) {
        QString by = order;
        by.replace(QStringLiteral(","), direction + u',');
        QSqlQuery rows(from.connection());
        rows.setForwardOnly(true);
        if (!rows.exec(QStringLiteral("SELECT * FROM %1 NOT INDEXED ORDER BY %2%3")
                           .arg(table, by, direction)))
            continue;
        while (rows.next()) {
            QStringList places;
            for (int i = 0; i < rows.record().count(); ++i)
                places << QStringLiteral("?");
            insert.prepare(QStringLiteral("INSERT OR IGNORE INTO %1 VALUES(%2)")
                               .arg(table, places.join(u',')));
            for (int i = 0; i < rows.record().count(); ++i)
                insert.addBindValue(rows.value(i));
            insert.exec();
        }
        if (!rows.lastError().isValid())
            return;
    }
}

} // namespace

Result<Salvaged> salvage(const std::string &damaged, const std::string &into)
{
    std::error_code problem;
    for (const char *const ending : {"", "-wal", "-shm"})
        std::filesystem::remove(into + ending, problem);
    Database from(damaged, Access::ReadOnly);
    Database fresh(into, Access::ReadWrite);
    if (const Result<void> opened = from.open(); !opened)
        return opened.error();
    // SQLite refuses a file that was cut short as a whole, but not under this setting.
    if (const Result<void> set = from.run(QStringLiteral("PRAGMA writable_schema=ON")); !set)
        return set.error();
    const Result<std::int64_t> version = from.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    const Result<std::int64_t> tables = from.number(
        QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!tables)
        return tables.error();
    if (const Result<void> opened = fresh.open(); !opened)
        return opened.error();
    if (const Result<void> made = migrate(
            fresh, static_cast<int>(std::min<std::int64_t>(version.value(), schemaVersion)));
        !made)
        return made.error();
    Transaction transaction(fresh);
    if (!transaction.begun())
        return transaction.begun().error();
    // What people wrote comes first, in case the disk fills.
    static constexpr std::array<std::pair<const char *, const char *>, 7> order{{
        {"note", "rowid"},
        {"correction", "rowid"},
        {"filter", "rowid"},
        {"reading", "rowid"},
        {"briefing", "rowid"},
        {"document", "rowid"},
        {"topic", "briefing, number"},
    }};
    for (const auto &[table, by] : order)
        copyRows(from, fresh, QString::fromLatin1(table), QString::fromLatin1(by));
    for (const char *const sql :
         {"UPDATE library SET change = (SELECT coalesce(max(change), 0) FROM briefing)",
          // A briefing without its document is kept only as long as a note needs it.
          "DELETE FROM topic WHERE briefing NOT IN (SELECT id FROM briefing)",
          "DELETE FROM document WHERE briefing NOT IN (SELECT id FROM briefing)"}) {
        if (const Result<void> done = fresh.run(QString::fromLatin1(sql)); !done)
            return done.error();
    }
    Salvaged saved;
    saved.briefings = fresh.number(QStringLiteral("SELECT count(*) FROM briefing")).value();
    if (version.value() >= 2)
        saved.notes = fresh.number(QStringLiteral("SELECT count(*) FROM note")).value();
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    return saved;
}

} // namespace entente::library
