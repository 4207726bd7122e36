// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people write: each of these writes is on the disk when it is answered.

#include "core/library/store/sqlite/columns.h"
#include "core/library/store/sqlite/sqlitebook.h"
#include "core/library/store/sqlite/sqlitestore.h"

namespace entente::library {

namespace {

constexpr std::array noteColumns{
    column<&Note::id>("id"),
    column<&Note::version>("version"),
    column<&Note::briefing>("briefing"),
    column<&Note::anchor, &Anchoring::exact>("exact"),
    column<&Note::anchor, &Anchoring::prefix>("prefix"),
    column<&Note::anchor, &Anchoring::suffix>("suffix"),
    column<&Note::anchor, &Anchoring::position, &TextRange::begin>("first"),
    column<&Note::anchor, &Anchoring::position, &TextRange::end>("last"),
    column<&Note::words>("words"),
    column<&Note::tags>("tags"),
    column<&Note::created>("created"),
    column<&Note::modified>("modified"),
    column<&Note::colour>("colour"),
};

constexpr std::array filterColumns{
    column<&SavedFilter::name>("name"),
    column<&SavedFilter::areas>("areas"),
    column<&SavedFilter::excludedAreas>("excluded"),
    column<&SavedFilter::kinds>("kinds"),
    column<&SavedFilter::certainties>("certainties"),
    column<&SavedFilter::text>("text"),
    column<&SavedFilter::since>("since"),
    column<&SavedFilter::until>("until"),
    column<&SavedFilter::sources>("sources"),
    column<&SavedFilter::languages>("languages"),
    column<&SavedFilter::formats>("formats"),
};

} // namespace

Result<std::vector<Note>> SqliteStore::notes(BriefingId id)
{
    return id == 0 ? notesWhere(QStringLiteral("?=0"), id)
                   : notesWhere(QStringLiteral("briefing=?"), id);
}

Result<std::optional<Note>> SqliteStore::note(const std::string &id)
{
    static const QString sql = QStringLiteral("SELECT ") + namesOf(noteColumns)
        + QStringLiteral(" FROM note WHERE removed=0 AND id=?");
    Statement select(*m_database, sql);
    ENTENTE_TRY(const bool found, select.bind(id).next());
    if (!found)
        return std::optional<Note>();
    Note note;
    takeAll(select, noteColumns, note);
    return std::optional(std::move(note));
}

Result<std::vector<Note>> SqliteStore::notesOfEditions(BriefingId id)
{
    return notesWhere(QStringLiteral("briefing IN (SELECT id FROM briefing WHERE work="
                                     "(SELECT work FROM briefing WHERE id=?))"),
                      id);
}

Result<std::vector<Note>> SqliteStore::notesWhere(const QString &condition, BriefingId id)
{
    static const QString sql = QStringLiteral("SELECT ") + namesOf(noteColumns)
        + QStringLiteral(" FROM note WHERE removed=0 AND ");
    Statement select(*m_database,
                     sql + condition + QStringLiteral(" ORDER BY briefing, first, id"));
    select.bind(id);
    return select.rows<Note>([&](Note &note) { takeAll(select, noteColumns, note); });
}

Result<Version> SqliteStore::save(const Note &note)
{
    const Result<void> written = write([&]() -> Result<void> {
        Statement present(*m_database, QStringLiteral("SELECT version FROM note WHERE id=?"));
        ENTENTE_TRY(const bool found, present.bind(note.id).next());
        if ((found ? present.integer(0) : 0) != note.version)
            return changedElsewhere("the note");
        ENTENTE_TRY_VOID(workOf(note.briefing)); // it is refused where that is not here
        static const QString sql = insertInto("note", {}, noteColumns, "INSERT OR REPLACE");
        Statement insert(*m_database, sql);
        Note next = note;
        ++next.version;
        return putAll(insert, noteColumns, next).run();
    });
    ENTENTE_TRY_VOID(written);
    return note.version + 1;
}

Result<Version> SqliteStore::removeNote(const std::string &id, Version version)
{
    const Result<void> written = write([&]() -> Result<void> {
        Statement update(*m_database,
                         QStringLiteral("UPDATE note SET removed=1, version=version+1 "
                                        "WHERE id=? AND version=? RETURNING id"));
        ENTENTE_TRY(const bool found, update.bind(id).bind(version).next());
        if (!found)
            return changedElsewhere("the note");
        return {};
    });
    ENTENTE_TRY_VOID(written);
    return version + 1;
}

Result<std::vector<SavedFilter>> SqliteStore::savedFilters()
{
    static const QString sql = QStringLiteral("SELECT ") + namesOf(filterColumns)
        + QStringLiteral(" FROM filter ORDER BY name");
    Statement select(*m_database, sql);
    ENTENTE_TRY(std::vector<SavedFilter> filters,
                select.rows<SavedFilter>(
                    [&](SavedFilter &filter) { takeAll(select, filterColumns, filter); }));
    ENTENTE_TRY_VOID(SqliteBook(*m_database).readDesks(filters));
    return filters;
}

Result<void> SqliteStore::save(const SavedFilter &filter)
{
    return write([&]() -> Result<void> {
        ENTENTE_TRY_VOID(SqliteBook(*m_database).keepDesks(filter));
        static const QString sql = insertInto("filter", {}, filterColumns, "INSERT OR REPLACE");
        Statement insert(*m_database, sql);
        return putAll(insert, filterColumns, filter).run();
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
        ENTENTE_TRY_VOID(workOf(id)); // it is refused where that is not here
        Statement insert(*m_database,
                         QStringLiteral("INSERT OR REPLACE INTO reading(briefing, read, position) "
                                        "VALUES(?, ?, ?)"));
        return insert.bind(id)
            .bind(std::int64_t{state.read})
            .bind(std::int64_t{state.position})
            .run();
    });
}

} // namespace entente::library
