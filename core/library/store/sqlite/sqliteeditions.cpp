// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which briefings are editions of one document, and which of them is the newest.

#include "core/library/libraryerror.h"
#include "core/library/store/sqlite/sqlitestore.h"
#include "core/library/wholetext.h"

#include <algorithm>

namespace entente::library {

namespace {

/// What is in the library under the same path, address or title, that of the same file first, then
/// the newest. Of a title that very many bear, the last ones.
const QString selectCandidates = QStringLiteral(
    "SELECT b.id, file, address, edition, source, date, removed, size, s.words "
    "FROM briefing b LEFT JOIN sketch s ON s.briefing = b.id WHERE b.id IN ("
    "SELECT id FROM (SELECT id FROM briefing WHERE file=? ORDER BY id DESC LIMIT 16) UNION "
    "SELECT id FROM (SELECT id FROM briefing WHERE address=? AND address <> '' "
    "ORDER BY id DESC LIMIT 16) UNION "
    "SELECT id FROM (SELECT id FROM briefing WHERE edition=? AND edition <> '' "
    "ORDER BY id DESC LIMIT 64)) ORDER BY file=? DESC, b.id DESC");

} // namespace

Result<SqliteStore::Candidates> SqliteStore::candidatesFor(const NewBriefing &briefing)
{
    Statement select(*m_database, selectCandidates);
    const std::string file = isPlace(briefing.file) ? briefing.file : std::string();
    select.bindBytes(file).bind(briefing.meta.address).bind(titleKey(briefing.meta.title));
    select.bindBytes(file);
    Candidates found;
    std::vector<std::size_t> withoutSketch; // kept by an older program
    const Result<void> read = select.eachRow([&] {
        Candidate &candidate = found.all.emplace_back();
        candidate.id = select.integer(0);
        candidate.features.file = select.bytes(1);
        candidate.features.address = select.text(2);
        candidate.features.title = select.text(3);
        candidate.features.source = titleKey(select.text(4));
        candidate.features.date = Date::parse(select.text(5));
        candidate.removed = select.integer(6) != 0;
        candidate.size = static_cast<std::size_t>(select.integer(7));
        candidate.features.sketch = sketchFrom(select.bytes(8));
        if (select.isNull(8))
            withoutSketch.push_back(found.all.size() - 1);
    });
    ENTENTE_TRY_VOID(read);
    for (const std::size_t at : withoutSketch) {
        Candidate &candidate = found.all[at];
        Result<std::string> bytes = source(candidate.id);
        if (bytes)
            candidate.features.sketch = sketchOf(
                wholeText(std::move(bytes).value(), candidate.features.file));
        else if (bytes.error().code != LibraryError::NotInLibrary
                 && bytes.error().code != LibraryError::DamagedLibrary)
            return bytes.error();
        found.made.emplace_back(candidate.id, candidate.features.sketch);
    }
    return found;
}

Decision SqliteStore::decisionOn(const NewBriefing &briefing,
                                 const std::vector<Candidate> &candidates)
{
    return decide(briefing, candidates, [this](BriefingId id) -> std::optional<std::string> {
        Statement select(*m_database,
                         QStringLiteral("SELECT packed FROM document WHERE briefing=?"));
        const Result<bool> found = select.bind(id).next();
        return found && found.value() ? std::optional(select.bytes(0)) : std::nullopt;
    });
}

Result<EditionOf> SqliteStore::editionOf(const NewBriefing &briefing)
{
    ENTENTE_TRY(const Candidates candidates, candidatesFor(briefing));
    return decisionOn(briefing, candidates.all).edition();
}

Result<void> SqliteStore::follow(BriefingId id, const NewBriefing &briefing,
                                 const Decision &decision)
{
    const EditionOf &of = decision.found;
    if (decision.beginning) {
        ENTENTE_TRY_VOID(takeCorrections(*decision.beginning, id));
        ENTENTE_TRY_VOID(briefing.mayHaveGrown ? replaceBeginning(*decision.beginning, id)
                                               : Result<void>());
    }
    if (of.verdict == EditionVerdict::Same)
        return takeCorrections(of.briefing, id);
    if (of.verdict == EditionVerdict::Other)
        return {};
    Statement insert(*m_database,
                     QStringLiteral("INSERT INTO doubt(briefing, edition) VALUES(?, ?)"));
    return insert.bind(id).bind(of.briefing).run();
}

Result<void> SqliteStore::replaceBeginning(BriefingId beginning, BriefingId whole)
{
    const Result<BriefingId> from = workOf(beginning);
    const Result<BriefingId> to = workOf(whole);
    const Result<ChangeNumber> change = nextChange();
    if (!from || !to || !change)
        return !from ? from.error() : !to ? to.error() : change.error();
    // All its words stand in what follows it.
    Statement out(*m_database,
                  QStringLiteral("UPDATE briefing SET removed=1, change=? WHERE id=?"));
    ENTENTE_TRY_VOID(out.bind(change.value()).bind(beginning).run());
    // Its notes go along, and those of what had been its own beginning.
    Statement move(*m_database,
                   QStringLiteral("UPDATE briefing SET work=? WHERE work=? AND removed=1 AND "
                                  "file=(SELECT file FROM briefing WHERE id=?)"));
    ENTENTE_TRY_VOID(move.bind(to.value()).bind(from.value()).bind(beginning).run());
    return from.value() == to.value() ? Result<void>() : renumberWork(from.value());
}

Result<BriefingId> SqliteStore::workOf(BriefingId id)
{
    Statement select(*m_database, QStringLiteral("SELECT work FROM briefing WHERE id=?"));
    ENTENTE_TRY(const bool found, select.bind(id).next());
    return found ? Result<BriefingId>(select.integer(0)) : missing(id);
}

Result<void> SqliteStore::settleWork(BriefingId work)
{
    Statement select(*m_database,
                     QStringLiteral("SELECT id, file, date FROM briefing "
                                    "WHERE work=? AND removed=0 ORDER BY came, id"));
    select.bind(work);
    std::vector<BriefingId> ids;
    std::vector<EditionMark> editions;
    Result<void> read = select.eachRow([&] {
        ids.push_back(select.integer(0));
        editions.push_back({select.bytes(1), Date::parse(select.text(2))});
    });
    if (!read || ids.empty())
        return read;
    Statement update(*m_database, QStringLiteral("UPDATE briefing SET older=(id<>?) WHERE work=?"));
    return update.bind(ids[newestOf(editions)]).bind(work).run();
}

Result<void> SqliteStore::renumberWork(BriefingId work)
{
    Statement first(*m_database, QStringLiteral("SELECT min(id) FROM briefing WHERE work=?"));
    ENTENTE_TRY(const bool found, first.bind(work).next());
    if (!found || first.isNull(0))
        return {};
    const BriefingId number = first.integer(0);
    Statement update(*m_database, QStringLiteral("UPDATE briefing SET work=? WHERE work=?"));
    ENTENTE_TRY_VOID(update.bind(number).bind(work).run());
    return settleWork(number);
}

Result<void> SqliteStore::setEdition(std::span<const BriefingId> briefings,
                                     std::optional<BriefingId> of)
{
    return write([&]() -> Result<void> {
        if (briefings.empty())
            return {};
        constexpr BriefingId none = 0; // no briefing has it
        std::vector<BriefingId> left;
        for (const BriefingId id : briefings) {
            ENTENTE_TRY(const BriefingId work, workOf(id));
            left.push_back(work);
        }
        ENTENTE_TRY(const BriefingId target, of ? workOf(*of) : Result<BriefingId>(none));
        for (const BriefingId id : briefings) {
            Statement move(*m_database, QStringLiteral("UPDATE briefing SET work=? WHERE id=?"));
            ENTENTE_TRY_VOID(move.bind(target).bind(id).run());
            Statement sure(*m_database, QStringLiteral("DELETE FROM doubt WHERE briefing=?"));
            ENTENTE_TRY_VOID(sure.bind(id).run());
            ENTENTE_TRY_VOID(of ? takeCorrections(*of, id) : Result<void>());
            ENTENTE_TRY_VOID(touch(id));
        }
        left.push_back(target);
        for (const BriefingId work : left) {
            ENTENTE_TRY_VOID(renumberWork(work));
        }
        return {};
    });
}

Result<void> SqliteStore::moveEdition(BriefingId id, std::optional<BriefingId> of)
{
    return write([&]() -> Result<void> {
        ENTENTE_TRY(const BriefingId left, workOf(id));
        ENTENTE_TRY(const BriefingId target, of ? workOf(*of) : Result<BriefingId>(0));
        Statement move(*m_database, QStringLiteral("UPDATE briefing SET work=? WHERE id=?"));
        ENTENTE_TRY_VOID(move.bind(target).bind(id).run());
        ENTENTE_TRY_VOID(renumberWork(left));
        ENTENTE_TRY_VOID(renumberWork(target));
        return touch(id);
    });
}

Result<void> SqliteStore::comeLast(BriefingId id)
{
    return write([&]() -> Result<void> {
        ENTENTE_TRY(const ChangeNumber change, nextChange());
        Statement last(*m_database,
                       QStringLiteral("UPDATE briefing SET came=?, change=? WHERE id=?"));
        ENTENTE_TRY_VOID(last.bind(change).bind(change).bind(id).run());
        ENTENTE_TRY(const BriefingId work, workOf(id));
        return settleWork(work);
    });
}

Result<std::vector<BriefingId>> SqliteStore::editions(BriefingId id)
{
    Statement select(*m_database,
                     QStringLiteral("SELECT id FROM briefing WHERE removed=0 AND work="
                                    "(SELECT work FROM briefing WHERE id=?) ORDER BY id"));
    select.bind(id);
    return select.rows<BriefingId>([&](BriefingId &each) { each = select.integer(0); });
}

Result<std::vector<EditionDoubt>> SqliteStore::editionDoubts()
{
    Statement select(*m_database,
                     QStringLiteral("SELECT d.briefing, d.edition FROM doubt d "
                                    "JOIN briefing a ON a.id = d.briefing "
                                    "JOIN briefing b ON b.id = d.edition "
                                    "WHERE a.removed=0 AND b.removed=0 AND a.work <> b.work "
                                    "ORDER BY d.briefing"));
    return select.rows<EditionDoubt>([&](EditionDoubt &doubt) {
        doubt = {select.integer(0), select.integer(1)};
    });
}

Result<std::vector<BriefingId>> SqliteStore::olderEditions()
{
    Statement select(*m_database,
                     QStringLiteral("SELECT id FROM briefing WHERE older = 1 ORDER BY id"));
    return select.rows<BriefingId>([&](BriefingId &each) { each = select.integer(0); });
}

} // namespace entente::library
