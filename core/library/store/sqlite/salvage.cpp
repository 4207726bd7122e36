// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/sqlite/salvage.h"

#include "core/base/wholeplace.h"
#include "core/library/store/sqlite/schema.h"

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

bool isConstraint(const QSqlError &error)
{
    constexpr int constraint = 19; // SQLITE_CONSTRAINT
    return (error.nativeErrorCode().toInt() & 0xFF) == constraint;
}

/// Copies the rows of a table. Where a page is damaged, the rows of both sides of it are read: on
/// from the front, back from the end.
Result<void> copyRows(Database &from, Database &into, const QString &table, const QString &order)
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
            const QSqlRecord row = rows.record();
            QStringList names;
            QStringList places;
            for (int i = 0; i < row.count(); ++i) {
                names << row.fieldName(i);
                places << QStringLiteral("?");
            }
            insert.prepare(QStringLiteral("INSERT OR IGNORE INTO %1(%2) VALUES(%3)")
                               .arg(table, names.join(u','), places.join(u',')));
            for (int i = 0; i < row.count(); ++i)
                insert.addBindValue(row.value(i));
            // What breaks the rules of the schema is damage; all else is trouble with the new file.
            if (!insert.exec() && !isConstraint(insert.lastError()))
                return into.error(insert.lastError());
        }
        if (!rows.lastError().isValid())
            return {};
    }
    return {};
}

Result<Salvaged> countsOf(Database &library)
{
    const Result<std::int64_t> version = library.number(QStringLiteral("PRAGMA user_version"));
    const Result<std::int64_t> briefings = library.number(
        QStringLiteral("SELECT count(*) FROM briefing"));
    if (!version || !briefings)
        return version ? briefings.error() : version.error();
    Salvaged counts;
    counts.briefings = briefings.value();
    if (version.value() < 2) // which knew no notes
        return counts;
    ENTENTE_TRY(counts.notes, library.number(QStringLiteral("SELECT count(*) FROM note")));
    return counts;
}

Result<Salvaged> rescued(const std::string &into, const std::string &damaged)
{
    Database from(damaged, Access::ReadOnly);
    Database fresh(into, Access::ReadWrite);
    ENTENTE_TRY_VOID(from.open());
    // SQLite refuses a file that was cut short as a whole, but not under this setting.
    ENTENTE_TRY_VOID(from.run(QStringLiteral("PRAGMA writable_schema=ON")));
    ENTENTE_TRY(const std::int64_t version, from.number(QStringLiteral("PRAGMA user_version")));
    ENTENTE_TRY_VOID(from.number(QStringLiteral("SELECT count(*) FROM sqlite_schema")));
    ENTENTE_TRY_VOID(fresh.open());
    ENTENTE_TRY_VOID(
        migrate(fresh, static_cast<int>(std::min<std::int64_t>(version, schemaVersion))));
    Transaction transaction(fresh);
    if (!transaction.begun())
        return transaction.begun().error();
    // What people wrote comes first, in case the disk fills.
    static constexpr std::array<std::pair<const char *, const char *>, 9> order{{
        {"note", "rowid"},
        {"dossier", "rowid"},
        {"dossierversion", "rowid"},
        {"correction", "rowid"},
        {"filter", "rowid"},
        {"reading", "rowid"},
        {"briefing", "rowid"},
        {"document", "rowid"},
        {"topic", "briefing, number"},
    }};
    for (const auto &[table, by] : order) {
        ENTENTE_TRY_VOID(
            copyRows(from, fresh, QString::fromLatin1(table), QString::fromLatin1(by)));
    }
    for (const char *const sql :
         {"UPDATE library SET change = (SELECT coalesce(max(change), 0) FROM briefing)",
          // A briefing without its document is kept only as long as a note needs it.
          "DELETE FROM topic WHERE briefing NOT IN (SELECT id FROM briefing)",
          "DELETE FROM document WHERE briefing NOT IN (SELECT id FROM briefing)"}) {
        ENTENTE_TRY_VOID(fresh.run(QString::fromLatin1(sql)));
    }
    ENTENTE_TRY_VOID(transaction.commit());
    return countsOf(fresh);
}

/// What an earlier attempt saved; nothing where there is none that can be read.
Salvaged earlierOne(const std::string &file)
{
    std::error_code problem;
    if (!std::filesystem::exists(file, problem))
        return {};
    Database earlier(file, Access::ReadOnly);
    const Result<Salvaged> counts = earlier.open() ? countsOf(earlier) : Salvaged();
    return counts ? counts.value() : Salvaged();
}

/// The first name that is free, or under which no more is saved.
std::string placeFor(const Salvaged &saved, const std::string &into)
{
    std::string name = into;
    for (int number = 2;; ++number) {
        const Salvaged earlier = earlierOne(name);
        if (earlier.briefings <= saved.briefings && earlier.notes <= saved.notes)
            return name;
        name = into + '-' + std::to_string(number);
    }
}

} // namespace

Result<Salvaged> salvage(const std::string &damaged, const std::string &into)
{
    WholePlace whole(into);
    ENTENTE_TRY(Salvaged saved, rescued(whole.place(), damaged));
    saved.file = placeFor(saved, into);
    ENTENTE_TRY_VOID(whole.commitAs(saved.file));
    return saved;
}

} // namespace entente::library
