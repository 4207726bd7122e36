// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people collect: each of these writes is on the disk when it is answered.

#include "core/library/store/sqlite/columns.h"
#include "core/library/store/sqlite/sqlitestore.h"

namespace entente::library {

namespace {

constexpr std::array dossierColumns{
    column<&Dossier::id>("id"),
    column<&Dossier::version>("version"),
    column<&Dossier::title>("title"),
    column<&Dossier::purpose>("purpose"),
    column<&Dossier::items>("items"),
    column<&Dossier::created>("created"),
    column<&Dossier::modified>("modified"),
};
constexpr int itemsColumn = 4;

} // namespace

Result<std::vector<Dossier>> SqliteStore::dossiers()
{
    return dossiersWhere(QStringLiteral("?<>id"), std::string(1, ' ')); // which none is called
}

Result<std::optional<Dossier>> SqliteStore::dossier(const std::string &id)
{
    ENTENTE_TRY(std::vector<Dossier> found, dossiersWhere(QStringLiteral("id=?"), id));
    return found.empty() ? std::optional<Dossier>() : std::optional(std::move(found.front()));
}

Result<std::vector<Dossier>> SqliteStore::dossiersWhere(const QString &condition,
                                                        const std::string &id)
{
    static const QString sql = QStringLiteral("SELECT ") + namesOf(dossierColumns)
        + QStringLiteral(" FROM dossier WHERE removed=0 AND ");
    return listed(sql + condition + QStringLiteral(" ORDER BY title, id"), id);
}

Result<std::vector<Dossier>> SqliteStore::listed(const QString &sql, const std::string &id)
{
    Statement select(*m_database, sql);
    select.bind(id);
    std::vector<Dossier> found;
    const Result<void> read = select.eachRow([&] {
        takeAll(select, dossierColumns, found.emplace_back());
        // One that cannot be understood is left as it is: check() names it.
        if (found.back().items.empty() && select.text(itemsColumn) != "[]")
            found.pop_back();
    });
    ENTENTE_TRY_VOID(read);
    return found;
}

Result<void> SqliteStore::checkDossiers(std::vector<std::string> &problems)
{
    Statement select(*m_database,
                     QStringLiteral("SELECT title, items FROM dossier "
                                    "UNION ALL SELECT title, items FROM dossierversion"));
    return select.eachRow([&] {
        if (!dossierItemsFrom(select.text(1)))
            problems.push_back("what the dossier “" + select.text(0)
                               + "” holds cannot be understood");
    });
}

Result<Version> SqliteStore::save(const Dossier &dossier)
{
    const Result<void> written = write([&]() -> Result<void> {
        Statement present(*m_database,
                          QStringLiteral("SELECT version, removed FROM dossier WHERE id=?"));
        ENTENTE_TRY(const bool found, present.bind(dossier.id).next());
        if ((found ? present.integer(0) : 0) != dossier.version)
            return changedElsewhere("the dossier");
        if (found && present.integer(1) == 0) {
            ENTENTE_TRY_VOID(keepWhatStood(dossier));
        }
        static const QString sql = insertInto("dossier", {}, dossierColumns, "INSERT OR REPLACE");
        Statement insert(*m_database, sql);
        Dossier next = dossier;
        ++next.version;
        return putAll(insert, dossierColumns, next).run();
    });
    ENTENTE_TRY_VOID(written);
    return dossier.version + 1;
}

/// Keeps what is about to be written over, where it is to be kept.
Result<void> SqliteStore::keepWhatStood(const Dossier &next)
{
    if (!m_keepsVersions)
        return {};
    ENTENTE_TRY(const std::optional<Dossier> before, dossier(next.id));
    Statement last(*m_database,
                   QStringLiteral("SELECT modified FROM dossierversion WHERE id=? "
                                  "ORDER BY modified DESC, version DESC LIMIT 1"));
    ENTENTE_TRY(const bool found, last.bind(next.id).next());
    if (!before || !isKeptAsVersion(*before, next, found ? last.text(0) : std::string()))
        return {};
    return insertVersion(*before);
}

Result<void> SqliteStore::insertVersion(const Dossier &before)
{
    // It may be here under another number, from another library of a team's.
    Statement same(*m_database,
                   QStringLiteral("SELECT 1 FROM dossierversion WHERE id=? AND modified=? "
                                  "AND title=? AND purpose=? AND items=?"));
    same.bind(before.id).bind(before.modified).bind(before.title).bind(before.purpose);
    putCell(same, before.items);
    ENTENTE_TRY(const bool isKept, same.next());
    if (isKept)
        return {};
    static const QString sql = insertInto("dossierversion", {}, dossierColumns, "INSERT OR IGNORE");
    Statement insert(*m_database, sql);
    return putAll(insert, dossierColumns, before).run();
}

Result<std::vector<Dossier>> SqliteStore::dossierVersions(const std::string &id)
{
    static const QString sql = QStringLiteral("SELECT ") + namesOf(dossierColumns)
        + QStringLiteral(" FROM dossierversion WHERE id=? ORDER BY modified DESC, version DESC");
    return listed(sql, id);
}

Result<void> SqliteStore::keepVersion(const Dossier &before)
{
    return write([&] { return insertVersion(before); });
}

Result<Version> SqliteStore::removeDossier(const std::string &id, Version version)
{
    const Result<void> written = write([&]() -> Result<void> {
        Statement update(*m_database,
                         QStringLiteral("UPDATE dossier SET removed=1, version=version+1 "
                                        "WHERE id=? AND version=? RETURNING id"));
        ENTENTE_TRY(const bool found, update.bind(id).bind(version).next());
        if (!found)
            return changedElsewhere("the dossier");
        return {};
    });
    ENTENTE_TRY_VOID(written);
    return version + 1;
}

} // namespace entente::library
