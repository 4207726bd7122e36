// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which briefings are editions of one document, as a team has it: each library numbers documents of
// its own, so that what travels is a word that all editions of one bear.

#include "core/library/editions.h"
#include "core/library/store/sqlite/sqlitereplica.h"

#include <algorithm>

namespace entente::library {

namespace {

const QString freshWord = QStringLiteral("SELECT lower(hex(randomblob(16))) WHERE ? > 0");

/// That of an edition of the same document, the first of them, that no other document bears.
const QString documentWord = QStringLiteral(
    "SELECT e.document FROM briefing b JOIN team_edition e ON e.briefing = b.id "
    "WHERE b.work = (SELECT work FROM briefing WHERE id=?) AND e.document <> '' "
    "AND NOT EXISTS (SELECT 1 FROM team_edition o JOIN briefing a ON a.id = o.briefing "
    "WHERE o.document = e.document AND a.work <> b.work) ORDER BY b.id LIMIT 1");

/// Its own, or that of another of its file.
const QString placeWord = QStringLiteral(
    "SELECT e.place FROM briefing x JOIN briefing b ON b.file = x.file "
    "JOIN team_edition e ON e.briefing = b.id WHERE x.id=? AND e.place <> '' "
    "ORDER BY b.id <> x.id, b.id LIMIT 1");

/// Not lower than of those that came before, and higher than of those of them that were here later.
const QString turnNumber = QStringLiteral(
    "SELECT coalesce(max(e.turn + (b.id > x.id)), 0) FROM briefing x "
    "JOIN briefing b ON b.work = x.work AND b.came < x.came "
    "LEFT JOIN team_edition e ON e.briefing = b.id WHERE x.id=?");
/// Those of its document of which something else is said, or nothing.
const QString queueOthers = QStringLiteral(
    "INSERT INTO team_outbox(kind, briefing, key) SELECT 'edition', b.id, '' "
    "FROM team_edition t JOIN briefing x ON x.id = t.briefing JOIN briefing b ON b.work = x.work "
    "LEFT JOIN team_edition e ON e.briefing = b.id WHERE x.id=? AND b.id <> x.id "
    "AND (coalesce(e.document, '') <> t.document "
    "OR (b.file = x.file AND coalesce(e.place, '') <> t.place)) "
    "AND NOT EXISTS (SELECT 1 FROM team_outbox o WHERE o.kind='edition' AND o.briefing = b.id "
    "AND o.payload IS NULL AND o.refused='')");

/// Another edition of the same document.
const QString mateNumber = QStringLiteral(
    "SELECT b.id FROM team_edition x JOIN team_edition e ON e.document = x.document "
    "JOIN briefing b ON b.id = e.briefing WHERE x.briefing=? AND e.briefing <> x.briefing "
    "ORDER BY b.id LIMIT 1");
const QString countEditions = QStringLiteral(
    "SELECT count(*) FROM briefing WHERE work=(SELECT work FROM briefing WHERE id=?)");

/// A document of the team's is called as the first of its file is; one that lies on this machine
/// keeps its name.
const QString renamed = QStringLiteral(
    "UPDATE briefing SET file=coalesce((SELECT b.file FROM team_edition x JOIN team_edition e "
    "ON e.place = x.place AND e.place <> '' JOIN briefing b ON b.id = e.briefing "
    "WHERE x.briefing = briefing.id AND e.briefing <> x.briefing ORDER BY b.id LIMIT 1), file) "
    "WHERE id=? AND instr(CAST(file AS TEXT), '/' || substr(lower(hex(hash)), 1, 12) || '/') > 0");

} // namespace

Result<std::string> SqliteReplica::wordOf(const QString &sql, BriefingId id)
{
    Statement select(m_database, sql);
    ENTENTE_TRY(const bool found, select.bind(id).next());
    return found ? select.text(0) : std::string();
}

Result<std::int64_t> SqliteReplica::numberOf(const QString &sql, BriefingId id)
{
    Statement select(m_database, sql);
    ENTENTE_TRY(const bool found, select.bind(id).next());
    return found ? select.integer(0) : std::int64_t{0};
}

Result<TeamEdition> SqliteReplica::knownEdition(BriefingId id)
{
    TeamEdition known;
    Statement select(m_database,
                     QStringLiteral("SELECT document, place, turn FROM team_edition "
                                    "WHERE briefing=?"));
    ENTENTE_TRY(const bool found, select.bind(id).next());
    if (found)
        known = {select.text(0), select.text(1), select.integer(2), {}};
    Statement doubt(m_database,
                    QStringLiteral("SELECT b.hash FROM doubt d JOIN briefing b ON b.id = d.edition "
                                   "WHERE d.briefing=?"));
    ENTENTE_TRY(const bool isUnsure, doubt.bind(id).next());
    known.doubt = isUnsure ? doubt.bytes(0) : std::string();
    return known;
}

Result<void> SqliteReplica::keepKnown(BriefingId id, const TeamEdition &edition)
{
    Statement keep(m_database,
                   QStringLiteral("INSERT OR REPLACE INTO team_edition(briefing, "
                                  "document, place, turn) VALUES(?, ?, ?, ?)"));
    return keep.bind(id).bind(edition.document).bind(edition.place).bind(edition.turn).run();
}

Result<TeamEdition> SqliteReplica::teamEdition(BriefingId id)
{
    TeamEdition edition;
    const Result<void> said = together([&]() -> Result<void> {
        ENTENTE_TRY(edition, knownEdition(id));
        ENTENTE_TRY(edition.document, wordOf(documentWord, id));
        if (edition.document.empty()) {
            ENTENTE_TRY(edition.document, wordOf(freshWord, id));
        }
        ENTENTE_TRY(const BriefingRecord record, store().briefing(id));
        if (edition.place.empty() && isPlace(record.file)) {
            ENTENTE_TRY(edition.place, wordOf(placeWord, id));
        }
        if (edition.place.empty() && isPlace(record.file)) {
            ENTENTE_TRY(edition.place, wordOf(freshWord, id));
        }
        ENTENTE_TRY(const std::int64_t turn, numberOf(turnNumber, id));
        edition.turn = std::max(edition.turn, turn);
        ENTENTE_TRY_VOID(keepKnown(id, edition));
        Statement others(m_database, queueOthers);
        return others.bind(id).run();
    });
    ENTENTE_TRY_VOID(said);
    return edition;
}

Result<void> SqliteReplica::takeEdition(BriefingId id, const TeamEdition &edition)
{
    return together([&]() -> Result<void> {
        ENTENTE_TRY(const TeamEdition here, knownEdition(id));
        if (here == edition)
            return {};
        ENTENTE_TRY_VOID(keepKnown(id, edition));
        if (here.place != edition.place) {
            Statement rename(m_database, renamed);
            ENTENTE_TRY_VOID(rename.bind(id).run());
        }
        const bool isMoved = here.place != edition.place || here.turn != edition.turn;
        ENTENTE_TRY_VOID(joinOrPart(id, isMoved));
        return keepDoubt(id, edition.doubt);
    });
}

Result<void> SqliteReplica::joinOrPart(BriefingId id, bool isMoved)
{
    ENTENTE_TRY(const BriefingId mate, numberOf(mateNumber, id));
    ENTENTE_TRY(const std::int64_t count, numberOf(countEditions, id));
    if (mate == 0)
        return count > 1 ? m_store->moveEdition(id, std::nullopt) : Result<void>();
    ENTENTE_TRY(const BriefingRecord own, store().briefing(id));
    ENTENTE_TRY(const BriefingRecord other, store().briefing(mate));
    ENTENTE_TRY_VOID(isMoved ? sortEditions(id) : Result<void>());
    return isMoved || own.work != other.work ? m_store->moveEdition(id, mate) : Result<void>();
}

/// The order in which editions came is what the team says of it.
Result<void> SqliteReplica::sortEditions(BriefingId id)
{
    Statement select(m_database,
                     QStringLiteral("SELECT b.id, b.came FROM briefing b LEFT JOIN team_edition e "
                                    "ON e.briefing = b.id WHERE e.document="
                                    "(SELECT document FROM team_edition WHERE briefing=?) "
                                    "ORDER BY e.turn, b.id"));
    select.bind(id);
    std::vector<BriefingId> all;
    std::vector<ChangeNumber> came;
    const Result<void> read = select.eachRow([&] {
        all.push_back(select.integer(0));
        came.push_back(select.integer(1));
    });
    ENTENTE_TRY_VOID(read);
    if (std::is_sorted(came.begin(), came.end()))
        return {};
    for (const BriefingId each : all) {
        ENTENTE_TRY_VOID(m_store->comeLast(each));
    }
    return {};
}

Result<void> SqliteReplica::keepDoubt(BriefingId id, const std::string &hash)
{
    Statement remove(m_database, QStringLiteral("DELETE FROM doubt WHERE briefing=?"));
    ENTENTE_TRY_VOID(remove.bind(id).run());
    if (hash.empty())
        return {};
    Statement insert(m_database,
                     QStringLiteral("INSERT INTO doubt(briefing, edition) SELECT x.id, b.id "
                                    "FROM briefing x JOIN briefing b ON b.work <> x.work "
                                    "WHERE x.id=? AND b.hash=?"));
    return insert.bind(id).bindBytes(hash).run();
}

} // namespace entente::library
