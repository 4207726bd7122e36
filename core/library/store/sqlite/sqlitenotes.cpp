// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people write: each of these writes is on the disk when it is answered.

#include "core/library/store/lists.h"
#include "core/library/store/sqlite/sqlitestore.h"

namespace entente::library {

Result<std::vector<Note>> SqliteStore::notes(BriefingId id)
{
    return id == 0 ? notesWhere(QStringLiteral("?=0"), id)
                   : notesWhere(QStringLiteral("briefing=?"), id);
}

Result<std::vector<Note>> SqliteStore::notesOfEditions(BriefingId id)
{
    return notesWhere(QStringLiteral("briefing IN (SELECT id FROM briefing WHERE work="
                                     "(SELECT work FROM briefing WHERE id=?))"),
                      id);
}

Result<std::vector<Note>> SqliteStore::notesWhere(const QString &condition, BriefingId id)
{
    Statement select(*m_database,
                     QStringLiteral("SELECT id, version, briefing, exact, prefix, suffix, first, "
                                    "last, words, tags, created, modified FROM note WHERE "
                                    "removed=0 AND %1 ORDER BY briefing, first, id")
                         .arg(condition));
    select.bind(id);
    return select.rows<Note>([&](Note &note) {
        note.id = select.text(0);
        note.version = select.integer(1);
        note.briefing = select.integer(2);
        note.anchor.exact = select.text(3);
        note.anchor.prefix = select.text(4);
        note.anchor.suffix = select.text(5);
        note.anchor.position = {static_cast<std::uint32_t>(select.integer(6)),
                                static_cast<std::uint32_t>(select.integer(7))};
        note.words = select.text(8);
        note.tags = parted(select.text(9));
        note.created = select.text(10);
        note.modified = select.text(11);
    });
}

Result<Version> SqliteStore::save(const Note &note)
{
    const Result<void> written = write([&]() -> Result<void> {
        Statement present(*m_database, QStringLiteral("SELECT version FROM note WHERE id=?"));
        const Result<bool> found = present.bind(note.id).next();
        if (!found)
            return found.error();
        if ((found.value() ? present.integer(0) : 0) != note.version)
            return changedElsewhere("the note");
        Statement known(*m_database, QStringLiteral("SELECT 1 FROM briefing WHERE id=?"));
        const Result<bool> has = known.bind(note.briefing).next();
        if (!has)
            return has.error();
        if (!has.value())
            return missing(note.briefing);
        Statement insert(*m_database,
                         QStringLiteral("INSERT OR REPLACE INTO note "
                                        "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,0)"));
        insert.bind(note.id).bind(note.version + 1).bind(note.briefing);
        insert.bind(note.anchor.exact).bind(note.anchor.prefix).bind(note.anchor.suffix);
        insert.bind(std::int64_t{note.anchor.position.begin});
        insert.bind(std::int64_t{note.anchor.position.end});
        insert.bind(note.words).bind(joined(note.tags)).bind(note.created).bind(note.modified);
        return insert.run();
    });
    if (!written)
        return written.error();
    return note.version + 1;
}

Result<Version> SqliteStore::removeNote(const std::string &id, Version version)
{
    const Result<void> written = write([&]() -> Result<void> {
        Statement update(*m_database,
                         QStringLiteral("UPDATE note SET removed=1, version=version+1 "
                                        "WHERE id=? AND version=? RETURNING id"));
        const Result<bool> found = update.bind(id).bind(version).next();
        if (!found)
            return found.error();
        if (!found.value())
            return changedElsewhere("the note");
        return {};
    });
    if (!written)
        return written.error();
    return version + 1;
}

Result<std::vector<SavedFilter>> SqliteStore::savedFilters()
{
    Statement select(*m_database,
                     QStringLiteral("SELECT name, areas, excluded, kinds, text, "
                                    "since, until, sources, languages, certainties "
                                    "FROM filter ORDER BY name"));
    return select.rows<SavedFilter>([&](SavedFilter &filter) {
        filter.name = select.text(0);
        filter.areas = parted(select.text(1));
        filter.excludedAreas = parted(select.text(2));
        for (const std::string &word : parted(select.text(3))) {
            if (const std::optional<Kind> kind = kindNamed(word))
                filter.kinds.push_back(*kind);
        }
        filter.text = select.text(4);
        filter.since = Date::parse(select.text(5));
        filter.until = Date::parse(select.text(6));
        filter.sources = parted(select.text(7));
        filter.languages = parted(select.text(8));
        for (const std::string &word : parted(select.text(9))) {
            if (const std::optional<Certainty> certainty = certaintyNamed(word))
                filter.certainties.push_back(*certainty);
        }
    });
}

Result<void> SqliteStore::save(const SavedFilter &filter)
{
    return write([&] {
        Statement insert(
            *m_database,
            QStringLiteral("INSERT OR REPLACE INTO filter VALUES(?,?,?,?,?,?,?,?,?,?)"));
        std::vector<std::string> kinds;
        for (const Kind kind : filter.kinds)
            kinds.emplace_back(name(kind));
        std::vector<std::string> certainties;
        for (const Certainty certainty : filter.certainties)
            certainties.emplace_back(name(certainty));
        insert.bind(filter.name).bind(joined(filter.areas)).bind(joined(filter.excludedAreas));
        insert.bind(joined(kinds)).bind(filter.text);
        filter.since ? insert.bind(filter.since->toString()) : insert.bindNothing();
        filter.until ? insert.bind(filter.until->toString()) : insert.bindNothing();
        insert.bind(joined(filter.sources)).bind(joined(filter.languages));
        insert.bind(joined(certainties));
        return insert.run();
    });
}

Result<void> SqliteStore::removeFilter(const std::string &name)
{
    return write([&] {
        Statement remove(*m_database, QStringLiteral("DELETE FROM filter WHERE name=?"));
        return remove.bind(name).run();
    });
}

Result<void> SqliteStore::save(BriefingId id, const ReadingState &state)
{
    return write([&]() -> Result<void> {
        Statement known(*m_database, QStringLiteral("SELECT 1 FROM briefing WHERE id=?"));
        const Result<bool> has = known.bind(id).next();
        if (!has)
            return has.error();
        if (!has.value())
            return missing(id);
        Statement insert(*m_database,
                         QStringLiteral("INSERT OR REPLACE INTO reading VALUES(?,?,?)"));
        return insert.bind(id)
            .bind(std::int64_t{state.read})
            .bind(std::int64_t{state.position})
            .run();
    });
}

} // namespace entente::library
