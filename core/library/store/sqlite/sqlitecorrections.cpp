// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people say of topics in place of analysis.

#include "core/library/corrections.h"
#include "core/library/store/sqlite/columns.h"
#include "core/library/store/sqlite/placecolumns.h"
#include "core/library/store/sqlite/sqlitestore.h"

#include <set>

namespace entente::library {

namespace {

/// A column of the words that a correction makes a topic; those of `exact` are null where it does
/// not.
template <auto... path>
constexpr Column<Correction> addedColumn(const char *name)
{
    return {name,
            [](Statement &to, const Correction &value) {
                const Anchoring none;
                putCell(to, memberOf<path...>(value.added ? *value.added : none));
            },
            [](const Statement &from, int at, Correction &value) {
                if (value.added)
                    takeCell(from, at, memberOf<path...>(*value.added));
            }};
}

constexpr Column<Correction> exactColumn{"exact",
                                         [](Statement &to, const Correction &value) {
                                             value.added ? to.bind(value.added->exact)
                                                         : to.bindNothing();
                                         },
                                         [](const Statement &from, int at, Correction &value) {
                                             if (!from.isNull(at))
                                                 value.added.emplace().exact = from.text(at);
                                         }};

/// What a correction says, beside the briefing that it is of.
constexpr std::array correctionColumns{
    column<&Correction::topic>("topic"),
    column<&Correction::version>("version"),
    column<&Correction::kind>("kindname"),
    column<&Correction::areas>("areas"),
    column<&Correction::isNoTopic>("isnone"),
    exactColumn, // before those that are read where it is there
    addedColumn<&Anchoring::prefix>("prefix"),
    addedColumn<&Anchoring::suffix>("suffix"),
    addedColumn<&Anchoring::position, &TextRange::begin>("first"),
    addedColumn<&Anchoring::position, &TextRange::end>("last"),
};

/// Where an added topic stands, beside the briefing that it is of.
constexpr auto addedColumns =
    std::array{
        column<&AddedTopic::topic>("topic"),       column<&AddedTopic::isPlaced>("placed"),
        column<&AddedTopic::precedes>("precedes"), column<&AddedTopic::begin>("first"),
        column<&AddedTopic::text>("text"),         column<&AddedTopic::section>("section"),
        column<&AddedTopic::areas>("areas"),
    }
    + placeColumns<&AddedTopic::where>;

} // namespace

Result<std::vector<Correction>> SqliteStore::corrections(BriefingId id)
{
    static const QString sql = QStringLiteral("SELECT briefing, ") + namesOf(correctionColumns)
        + QStringLiteral(" FROM correction ");
    Statement select(*m_database,
                     sql + (id == 0 ? QString() : QStringLiteral("WHERE briefing=? "))
                         + QStringLiteral("ORDER BY briefing, topic"));
    if (id != 0)
        select.bind(id);
    return select.rows<Correction>([&](Correction &correction) {
        correction.briefing = select.integer(0);
        takeAll(select, correctionColumns, correction, 1);
    });
}

Result<Version> SqliteStore::save(const Correction &correction)
{
    ENTENTE_TRY_VOID(saveAll({&correction, 1}));
    return correction.version + 1;
}

Result<void> SqliteStore::saveAll(std::span<const Correction> corrections)
{
    return write([&]() -> Result<void> {
        std::set<BriefingId> changed;
        for (const Correction &correction : corrections) {
            ENTENTE_TRY_VOID(saveOne(correction));
            changed.insert(correction.briefing);
        }
        for (const BriefingId id : changed) {
            ENTENTE_TRY_VOID(recount(id));
            ENTENTE_TRY_VOID(touch(id));
        }
        return {};
    });
}

Result<void> SqliteStore::saveOne(const Correction &correction)
{
    Statement present(*m_database,
                      QStringLiteral("SELECT version FROM correction "
                                     "WHERE briefing=? AND topic=?"));
    ENTENTE_TRY(const bool found, present.bind(correction.briefing).bind(correction.topic).next());
    if ((found ? present.integer(0) : 0) != correction.version)
        return changedElsewhere("the correction");
    ENTENTE_TRY_VOID(workOf(correction.briefing)); // it is refused where that is not here
    static const QString sql = insertInto("correction", {"briefing"}, correctionColumns,
                                          "INSERT OR REPLACE");
    Statement insert(*m_database, sql);
    Correction written = correction;
    ++written.version;
    return putAll(insert.bind(written.briefing), correctionColumns, written).run();
}

Result<void> SqliteStore::takeCorrections(BriefingId from, BriefingId to)
{
    static const QString sql = QStringLiteral("INSERT OR IGNORE INTO correction(briefing, %1) "
                                              "SELECT ?, %1 FROM correction WHERE briefing=?")
                                   .arg(namesOf(correctionColumns));
    Statement copy(*m_database, sql);
    ENTENTE_TRY_VOID(copy.bind(to).bind(from).run());
    return recount(to);
}

Result<void> SqliteStore::recount(BriefingId id)
{
    std::vector<KeptTopic> all;
    const Result<void> visited = topics(id, [&](const KeptTopic &topic) {
        all.push_back(topic);
        return true;
    });
    if (!visited)
        return visited;
    Statement update(*m_database, QStringLiteral("UPDATE briefing SET kinds=? WHERE id=?"));
    putCell(update, countsOf(all));
    return update.bind(id).run();
}

Result<std::map<BriefingId, SqliteStore::Laid>> SqliteStore::laidOn(BriefingId id)
{
    ENTENTE_TRY(std::vector<Correction> all, corrections(id));
    std::map<BriefingId, Laid> laid;
    for (Correction &correction : all) {
        if (!correction.isEmpty())
            laid[correction.briefing].corrections.push_back(std::move(correction));
    }
    static const QString sql = QStringLiteral("SELECT a.briefing, ")
        + namesOf(addedColumns, QStringLiteral("a.%1"))
        + QStringLiteral(" FROM added a JOIN briefing b ON b.id = a.briefing WHERE ");
    Statement select(
        *m_database,
        sql + (id == 0 ? QStringLiteral("removed=0") : QStringLiteral("a.briefing=?")));
    if (id != 0)
        select.bind(id);
    const Result<void> read = select.eachRow([&] {
        const auto of = laid.find(select.integer(0));
        if (of == laid.end())
            return; // the topic was taken back
        takeAll(select, addedColumns, of->second.added.emplace_back(), 1);
    });
    ENTENTE_TRY_VOID(read);
    return laid;
}

Result<std::vector<BriefingId>> SqliteStore::unplaced()
{
    Statement select(*m_database,
                     QStringLiteral("SELECT DISTINCT c.briefing FROM correction c "
                                    "LEFT JOIN added a ON a.briefing = c.briefing "
                                    "AND a.topic = c.topic "
                                    "WHERE c.exact IS NOT NULL AND a.topic IS NULL "
                                    "ORDER BY c.briefing"));
    return select.rows<BriefingId>([&](BriefingId &id) { id = select.integer(0); });
}

Result<void> SqliteStore::place(BriefingId id, std::span<const AddedTopic> added)
{
    return write([&]() -> Result<void> {
        ENTENTE_TRY_VOID(workOf(id)); // it is refused where that is not here
        Statement remove(*m_database, QStringLiteral("DELETE FROM added WHERE briefing=?"));
        ENTENTE_TRY_VOID(remove.bind(id).run());
        static const QString sql = insertInto("added", {"briefing"}, addedColumns);
        Statement insert(*m_database, sql);
        for (const AddedTopic &each : added) {
            ENTENTE_TRY_VOID(putAll(insert.bind(id), addedColumns, each).run());
        }
        ENTENTE_TRY_VOID(recount(id));
        return touch(id);
    });
}

} // namespace entente::library
