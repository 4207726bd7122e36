// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/sqlite/sqlitestore.h"

#include "core/library/libraryerror.h"
#include "core/library/store/packing.h"
#include "core/library/store/sqlite/briefingcolumns.h"
#include "core/library/store/sqlite/teammarkings.h"

namespace entente::library {

SqliteStore::SqliteStore(std::unique_ptr<Database> database, std::optional<Error> readOnly,
                         std::shared_ptr<void> place)
    : m_place(std::move(place)), m_database(std::move(database)), m_readOnly(std::move(readOnly))
{
}

Error SqliteStore::missing(BriefingId id) const
{
    return {LibraryError::NotInLibrary, m_database->file(), 0, "briefing " + std::to_string(id)};
}

Error SqliteStore::changedElsewhere(const std::string &what) const
{
    return {LibraryError::ChangedElsewhere, m_database->file(), 0, what};
}

Result<void> SqliteStore::write(const std::function<Result<void>()> &change)
{
    if (m_readOnly)
        return *m_readOnly;
    if (m_isTogether)
        return change();
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun();
    ENTENTE_TRY_VOID(change());
    return transaction.commit();
}

Result<void> SqliteStore::together(const std::function<Result<void>()> &change)
{
    return write([&] {
        const bool before = std::exchange(m_isTogether, true);
        Result<void> done = change();
        m_isTogether = before;
        return done;
    });
}

Result<ChangeNumber> SqliteStore::nextChange()
{
    return m_database->number(
        QStringLiteral("UPDATE library SET change = change + 1 RETURNING change"));
}

Result<void> SqliteStore::touch(BriefingId id)
{
    ENTENTE_TRY(const ChangeNumber change, nextChange());
    Statement statement(*m_database, QStringLiteral("UPDATE briefing SET change=? WHERE id=?"));
    return statement.bind(change).bind(id).run();
}

Result<std::vector<Added>> SqliteStore::add(std::span<const NewBriefing> batch)
{
    std::vector<Added> added;
    const Result<void> written = write([&]() -> Result<void> {
        for (const NewBriefing &briefing : batch) {
            ENTENTE_TRY(const ChangeNumber change, nextChange());
            ENTENTE_TRY(const Added one, addOne(briefing, change));
            added.push_back(one);
        }
        return {};
    });
    ENTENTE_TRY_VOID(written);
    return added;
}

Result<Added> SqliteStore::addOne(const NewBriefing &briefing, ChangeNumber change)
{
    Statement known(*m_database, QStringLiteral("SELECT id, removed FROM briefing WHERE hash=?"));
    ENTENTE_TRY(const bool found, known.bindBytes(briefing.hash).next());
    if (found)
        return addKnown(briefing, known.integer(0), known.integer(1) != 0, change);
    ENTENTE_TRY(const Candidates candidates, candidatesFor(briefing));
    const Decision decision = decisionOn(briefing, candidates.all);
    const EditionOf &of = decision.found;
    const std::optional<BriefingId> earlier = decision.earlier();
    for (const auto &[candidate, sketch] : candidates.made) {
        ENTENTE_TRY_VOID(keepSketch(candidate, sketch));
    }
    ENTENTE_TRY(const BriefingId work, earlier ? workOf(*earlier) : Result<BriefingId>(0));
    ENTENTE_TRY(const BriefingId id, insert(briefing, work, change));
    ENTENTE_TRY_VOID(follow(id, briefing, decision));
    ENTENTE_TRY_VOID(earlier ? renumberWork(work) : Result<void>());
    Added added{id, earlier ? Added::How::Edition : Added::How::New};
    if (of.verdict == EditionVerdict::Unsure)
        added.perhapsOf = of.briefing;
    return added;
}

Result<Added> SqliteStore::addKnown(const NewBriefing &briefing, BriefingId id, bool removed,
                                    ChangeNumber change)
{
    Added same{id, Added::How::Known};
    ENTENTE_TRY(const BriefingId work, workOf(id));
    Statement doubt(*m_database, QStringLiteral("SELECT edition FROM doubt WHERE briefing=?"));
    ENTENTE_TRY(const bool isUnsure, doubt.bind(id).next());
    if (isUnsure)
        same.perhapsOf = doubt.integer(0);
    // A file in which an edit was taken back says again what an older edition of it said.
    Statement newest(*m_database,
                     QStringLiteral("SELECT count(*) FROM briefing a JOIN briefing b "
                                    "ON b.work = a.work WHERE a.id=? AND a.older=1 AND a.file=? "
                                    "AND b.file = a.file AND b.older=0 AND b.removed=0"));
    ENTENTE_TRY_VOID(newest.bind(id).bindBytes(briefing.file).next());
    const bool isBack = isPlace(briefing.file) && newest.integer(0) > 0;
    if (!removed && !isBack)
        return same;
    Statement back(*m_database,
                   QStringLiteral("UPDATE briefing SET removed=0, change=?, "
                                  "came=CASE WHEN ? THEN ? ELSE came END WHERE id=?"));
    back.bind(change).bind(std::int64_t{isBack}).bind(change).bind(id);
    ENTENTE_TRY_VOID(back.run());
    ENTENTE_TRY_VOID(settleWork(work));
    return same;
}

Result<BriefingId> SqliteStore::insert(const NewBriefing &briefing, BriefingId work,
                                       ChangeNumber change)
{
    static const QString sql = insertInto("briefing",
                                          {"change", "came", "work", "kinds", "edition"},
                                          newColumns)
        + QStringLiteral(" RETURNING id");
    Statement insert(*m_database, sql);
    putCell(insert.bind(change).bind(change).bind(work), countsOf(briefing.topics));
    putAll(insert.bind(titleKey(briefing.meta.title)), newColumns, briefing);
    ENTENTE_TRY_VOID(insert.next());
    const BriefingId id = insert.integer(0);
    if (work == 0) {
        Statement own(*m_database, QStringLiteral("UPDATE briefing SET work=id WHERE id=?"));
        ENTENTE_TRY_VOID(own.bind(id).run());
    }
    Statement document(*m_database,
                       QStringLiteral("INSERT INTO document(briefing, packed) VALUES(?, ?)"));
    ENTENTE_TRY_VOID(document.bind(id).bindBytes(briefing.packed).run());
    ENTENTE_TRY_VOID(keepText(id, briefing.packedText));
    ENTENTE_TRY_VOID(keepSketch(id, briefing.sketch));
    ENTENTE_TRY_VOID(addTopics(id, briefing.topics));
    return id;
}

Result<void> SqliteStore::keepText(BriefingId id, const std::string &packedText)
{
    if (packedText.empty())
        return {};
    Statement keep(*m_database, QStringLiteral("UPDATE document SET text=? WHERE briefing=?"));
    return keep.bindBytes(packedText).bind(id).run();
}

Result<void> SqliteStore::keepSketch(BriefingId id, const TextSketch &sketch)
{
    Statement keep(*m_database,
                   QStringLiteral("INSERT OR REPLACE INTO sketch(briefing, words) VALUES(?, ?)"));
    return keep.bind(id).bindBytes(bytesOf(sketch)).run();
}

Result<void> SqliteStore::setRemoved(BriefingId id, bool removed)
{
    return write([&]() -> Result<void> {
        Statement update(*m_database,
                         QStringLiteral("UPDATE briefing SET removed=? WHERE id=? RETURNING id"));
        ENTENTE_TRY(const bool found, update.bind(std::int64_t{removed}).bind(id).next());
        if (!found)
            return missing(id);
        ENTENTE_TRY(const BriefingId work, workOf(id));
        ENTENTE_TRY_VOID(settleWork(work));
        return touch(id);
    });
}

Result<std::vector<BriefingRecord>> SqliteStore::records(const QString &where, BriefingId id)
{
    static const QString sql = QStringLiteral("SELECT ") + namesOf(recordColumns)
        + QStringLiteral(" FROM briefing b LEFT JOIN reading r ON r.briefing = b.id ");
    Statement select(*m_database, sql + where + QStringLiteral(" ORDER BY b.id"));
    if (id != 0)
        select.bind(id);
    ENTENTE_TRY(std::vector<BriefingRecord> found,
                select.rows<BriefingRecord>(
                    [&](BriefingRecord &record) { takeAll(select, recordColumns, record); }));
    ENTENTE_TRY_VOID(layTeamMarkings(*m_database, found));
    return found;
}

Result<std::vector<BriefingRecord>> SqliteStore::briefings()
{
    return records(QStringLiteral("WHERE removed=0"), 0);
}

Result<std::vector<BriefingRecord>> SqliteStore::newestBriefings(std::size_t most)
{
    return records(QStringLiteral("WHERE b.id IN (SELECT id FROM briefing WHERE removed=0 "
                                  "AND older=0 ORDER BY date DESC LIMIT ?)"),
                   static_cast<BriefingId>(most));
}

Result<BriefingRecord> SqliteStore::briefing(BriefingId id)
{
    ENTENTE_TRY(std::vector<BriefingRecord> found, records(QStringLiteral("WHERE b.id=?"), id));
    if (id == 0 || found.empty())
        return missing(id);
    return found.front();
}

Result<BriefingRecord> SqliteStore::briefingOf(const std::string &hash)
{
    Statement select(*m_database, QStringLiteral("SELECT id FROM briefing WHERE hash=?"));
    ENTENTE_TRY(const bool found, select.bindBytes(hash).next());
    return found ? briefing(select.integer(0))
                 : Error{LibraryError::NotInLibrary, m_database->file(), 0, "the document"};
}

Result<KeptDocument> SqliteStore::document(BriefingId id)
{
    Statement select(*m_database,
                     QStringLiteral("SELECT packed, text FROM document WHERE briefing=?"));
    ENTENTE_TRY(const bool found, select.bind(id).next());
    if (!found)
        return missing(id);
    std::optional<std::string> bytes = unpacked(select.bytes(0));
    if (!bytes)
        return Error{LibraryError::DamagedLibrary, m_database->file(), 0,
                     "the document of briefing " + std::to_string(id)};
    // One that cannot be unpacked is read anew.
    return KeptDocument{std::move(*bytes),
                        select.isNull(1) ? std::nullopt : unpacked(select.bytes(1))};
}

Result<void> SqliteStore::keepMarking(BriefingId id, const std::string &desk,
                                      const std::string &marking)
{
    return write([&]() -> Result<void> {
        ENTENTE_TRY(const bool isNew, keepTeamMarking(*m_database, id, desk, marking));
        return isNew ? touch(id) : Result<void>();
    });
}

Result<std::vector<Change>> SqliteStore::changesAfter(ChangeNumber last)
{
    Statement select(*m_database,
                     QStringLiteral("SELECT id, change, removed FROM briefing "
                                    "WHERE change > ? ORDER BY change"));
    select.bind(last);
    return select.rows<Change>([&](Change &change) {
        change = {select.integer(0), select.integer(1), select.integer(2) != 0};
    });
}

} // namespace entente::library
