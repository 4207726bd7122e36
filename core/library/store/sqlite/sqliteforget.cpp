// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is deleted, and not only taken out of the lists: the only place where a library loses words.

#include "core/library/store/sqlite/columns.h"
#include "core/library/store/sqlite/sqlitestore.h"
#include "core/library/store/sqlite/teammarkings.h"

#include <algorithm>

namespace entente::library {

namespace {

bool cites(const std::vector<Cited> &sources, const std::string &hash)
{
    return std::any_of(sources.begin(), sources.end(),
                       [&](const Cited &each) { return each.document == hash; });
}

void removeFrom(std::vector<Cited> &sources, const std::string &hash)
{
    std::erase_if(sources, [&](const Cited &each) { return each.document == hash; });
}

/// What a dossier says without a document: its passages go, and the sources of tables; the words of
/// the analyst in tables stay.
std::vector<DossierItem> without(std::vector<DossierItem> items, const std::string &hash)
{
    std::erase_if(items, [&](const DossierItem &item) {
        const bool isOfDocument = item.sort == DossierItem::Sort::Passage
            || item.sort == DossierItem::Sort::Briefing;
        return isOfDocument && cites({item.cited}, hash);
    });
    for (DossierItem &item : items) {
        removeFrom(item.table.sources, hash);
        for (std::vector<OwnCell> &row : item.table.rows) {
            for (OwnCell &cell : row)
                removeFrom(cell.sources, hash);
        }
    }
    return items;
}

} // namespace

Result<void> SqliteStore::forget(BriefingId id)
{
    return write([&]() -> Result<void> {
        Statement known(*m_database, QStringLiteral("SELECT hash, work FROM briefing WHERE id=?"));
        ENTENTE_TRY(const bool found, known.bind(id).next());
        if (!found)
            return {};
        const std::string hash = known.bytes(0);
        const BriefingId work = known.integer(1);
        for (const char *const table :
             {"note", "correction", "added", "topic", "sketch", "doubt", "reading", "document"}) {
            Statement remove(
                *m_database,
                QStringLiteral("DELETE FROM %1 WHERE briefing=?").arg(QLatin1String(table)));
            ENTENTE_TRY_VOID(remove.bind(id).run());
        }
        ENTENTE_TRY_VOID(forgetTeamMarkings(*m_database, id));
        Statement doubts(*m_database, QStringLiteral("DELETE FROM doubt WHERE edition=?"));
        ENTENTE_TRY_VOID(doubts.bind(id).run());
        Statement briefing(*m_database, QStringLiteral("DELETE FROM briefing WHERE id=?"));
        ENTENTE_TRY_VOID(briefing.bind(id).run());
        ENTENTE_TRY_VOID(renumberWork(work));
        return forgetCitations(hash);
    });
}

Result<void> SqliteStore::forgetCitations(const std::string &hash)
{
    const std::string digits = QByteArray::fromStdString(hash).toHex().toStdString();
    for (const char *const table : {"dossier", "dossierversion"}) {
        const QString name = QLatin1String(table);
        Statement select(*m_database,
                         QStringLiteral("SELECT id, version, items FROM %1 "
                                        "WHERE instr(items, ?) > 0")
                             .arg(name));
        struct Citing
        {
            std::string id;
            std::int64_t version = 0;
            std::string items;
        };
        ENTENTE_TRY(const std::vector<Citing> citing,
                    select.bind(digits).rows<Citing>([&](Citing &each) {
                        each = {select.text(0), select.integer(1), select.text(2)};
                    }));
        for (const Citing &each : citing) {
            Statement update(
                *m_database,
                QStringLiteral("UPDATE %1 SET items=? WHERE id=? AND version=?").arg(name));
            // What cannot be understood cannot be gone through, and may hold anything.
            putCell(
                update,
                without(dossierItemsFrom(each.items).value_or(std::vector<DossierItem>()), hash));
            ENTENTE_TRY_VOID(update.bind(each.id).bind(each.version).run());
        }
    }
    return {};
}

Result<void> SqliteStore::forgetDossier(const std::string &id)
{
    return write([&]() -> Result<void> {
        for (const char *const table : {"dossier", "dossierversion"}) {
            Statement remove(*m_database,
                             QStringLiteral("DELETE FROM %1 WHERE id=?").arg(QLatin1String(table)));
            ENTENTE_TRY_VOID(remove.bind(id).run());
        }
        return {};
    });
}

} // namespace entente::library
