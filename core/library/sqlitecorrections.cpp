// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people say of topics in place of analysis.

#include "core/library/corrections.h"
#include "core/library/lists.h"
#include "core/library/locatorcolumns.h"
#include "core/library/sqlitestore.h"

#include <set>

namespace entente::library {

Result<std::vector<Correction>> SqliteStore::corrections(BriefingId id)
{
    Statement select(*m_database,
                     QStringLiteral("SELECT briefing, topic, version, kind, areas, isnone, exact, "
                                    "prefix, suffix, first, last FROM correction ")
                         + (id == 0 ? QString() : QStringLiteral("WHERE briefing=? "))
                         + QStringLiteral("ORDER BY briefing, topic"));
    if (id != 0)
        select.bind(id);
    return select.rows<Correction>([&](Correction &correction) {
        correction.briefing = select.integer(0);
        correction.topic = select.text(1);
        correction.version = select.integer(2);
        const std::int64_t kind = select.integer(3);
        if (!select.isNull(3) && kind >= 0 && kind < static_cast<std::int64_t>(allKinds.size()))
            correction.kind = static_cast<Kind>(kind);
        if (!select.isNull(4))
            correction.areas = parted(select.text(4));
        correction.isNoTopic = select.integer(5) != 0;
        if (select.isNull(6))
            return;
        Anchoring &added = correction.added.emplace();
        added.exact = select.text(6);
        added.prefix = select.text(7);
        added.suffix = select.text(8);
        added.position = {static_cast<std::uint32_t>(select.integer(9)),
                          static_cast<std::uint32_t>(select.integer(10))};
    });
}

Result<Version> SqliteStore::save(const Correction &correction)
{
    const Result<void> written = saveAll({&correction, 1});
    if (!written)
        return written.error();
    return correction.version + 1;
}

Result<void> SqliteStore::saveAll(std::span<const Correction> corrections)
{
    return write([&]() -> Result<void> {
        std::set<BriefingId> changed;
        for (const Correction &correction : corrections) {
            if (Result<void> saved = saveOne(correction); !saved)
                return saved;
            changed.insert(correction.briefing);
        }
        for (const BriefingId id : changed) {
            if (Result<void> counted = recount(id); !counted)
                return counted;
            if (Result<void> touched = touch(id); !touched)
                return touched;
        }
        return {};
    });
}

Result<void> SqliteStore::saveOne(const Correction &correction)
{
    Statement present(*m_database,
                      QStringLiteral("SELECT version FROM correction "
                                     "WHERE briefing=? AND topic=?"));
    const Result<bool> found = present.bind(correction.briefing).bind(correction.topic).next();
    if (!found)
        return found.error();
    if ((found.value() ? present.integer(0) : 0) != correction.version)
        return changedElsewhere("the correction");
    Statement known(*m_database, QStringLiteral("SELECT 1 FROM briefing WHERE id=?"));
    const Result<bool> has = known.bind(correction.briefing).next();
    if (!has)
        return has.error();
    if (!has.value())
        return missing(correction.briefing);
    Statement insert(
        *m_database,
        QStringLiteral("INSERT OR REPLACE INTO correction VALUES(?,?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(correction.briefing).bind(correction.topic).bind(correction.version + 1);
    correction.kind ? insert.bind(static_cast<std::int64_t>(*correction.kind))
                    : insert.bindNothing();
    correction.areas ? insert.bind(joined(*correction.areas)) : insert.bindNothing();
    insert.bind(std::int64_t{correction.isNoTopic});
    const Anchoring added = correction.added.value_or(Anchoring());
    correction.added ? insert.bind(added.exact) : insert.bindNothing();
    insert.bind(added.prefix).bind(added.suffix);
    insert.bind(std::int64_t{added.position.begin}).bind(std::int64_t{added.position.end});
    return insert.run();
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
    return update.bind(countsOfKinds(all)).bind(id).run();
}

Result<std::map<BriefingId, SqliteStore::Laid>> SqliteStore::laidOn(BriefingId id)
{
    ENTENTE_TRY(std::vector<Correction> all, corrections(id));
    std::map<BriefingId, Laid> laid;
    for (Correction &correction : all) {
        if (!correction.isEmpty())
            laid[correction.briefing].corrections.push_back(std::move(correction));
    }
    Statement select(
        *m_database,
        QStringLiteral("SELECT a.briefing, topic, placed, precedes, first, line, locator, "
                       "text, section, areas FROM added a JOIN briefing b "
                       "ON b.id = a.briefing WHERE ")
            + (id == 0 ? QStringLiteral("removed=0") : QStringLiteral("a.briefing=?")));
    if (id != 0)
        select.bind(id);
    const Result<void> read = select.eachRow([&] {
        const auto of = laid.find(select.integer(0));
        if (of == laid.end())
            return; // the topic was taken back
        AddedTopic &added = of->second.added.emplace_back();
        added.topic = select.text(1);
        added.isPlaced = select.integer(2) != 0;
        added.precedes = static_cast<std::uint32_t>(select.integer(3));
        added.begin = static_cast<std::uint32_t>(select.integer(4));
        added.where = locatorAt(select, 5);
        added.text = select.text(7);
        added.section = select.text(8);
        added.areas = parted(select.text(9));
    });
    if (!read)
        return read.error();
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
        Statement remove(*m_database, QStringLiteral("DELETE FROM added WHERE briefing=?"));
        if (Result<void> ran = remove.bind(id).run(); !ran)
            return ran;
        Statement insert(*m_database,
                         QStringLiteral("INSERT INTO added(briefing, topic, placed, precedes, "
                                        "first, line, locator, text, section, areas) "
                                        "VALUES(?,?,?,?,?,?,?,?,?,?)"));
        for (const AddedTopic &each : added) {
            insert.bind(id).bind(each.topic).bind(std::int64_t{each.isPlaced});
            insert.bind(std::int64_t{each.precedes}).bind(std::int64_t{each.begin});
            bindLocator(insert, each.where);
            insert.bind(each.text).bind(each.section);
            insert.bind(joined(each.areas));
            if (Result<void> ran = insert.run(); !ran)
                return ran;
        }
        if (Result<void> counted = recount(id); !counted)
            return counted;
        return touch(id);
    });
}

} // namespace entente::library
