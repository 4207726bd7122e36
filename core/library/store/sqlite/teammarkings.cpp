// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/sqlite/teammarkings.h"

#include "core/library/store/raisedmarking.h"

#include <unordered_map>

namespace entente::library {

namespace {

Result<bool> hasMarkings(Database &database)
{
    ENTENTE_TRY(const std::int64_t found,
                database.number(QStringLiteral("SELECT count(*) FROM sqlite_schema "
                                               "WHERE type='table' AND name='team_marking'")));
    return found > 0;
}

} // namespace

Result<bool> keepTeamMarking(Database &database, BriefingId briefing, const std::string &desk,
                             const std::string &marking)
{
    ENTENTE_TRY_VOID(database.run(
        QStringLiteral("CREATE TABLE IF NOT EXISTS team_marking(briefing INTEGER NOT NULL, "
                       "desk TEXT NOT NULL, marking TEXT NOT NULL, "
                       "PRIMARY KEY(briefing, desk)) WITHOUT ROWID")));
    Statement before(
        database, QStringLiteral("SELECT marking FROM team_marking WHERE briefing=? AND desk=?"));
    ENTENTE_TRY(const bool isKnown, before.bind(briefing).bind(desk).next());
    if ((isKnown ? before.text(0) : std::string()) == marking)
        return false;
    Statement keep(database,
                   QStringLiteral("INSERT OR REPLACE INTO team_marking(briefing, desk, marking) "
                                  "VALUES(?, ?, ?)"));
    ENTENTE_TRY_VOID(keep.bind(briefing).bind(desk).bind(marking).run());
    return true;
}

Result<void> layTeamMarkings(Database &database, std::vector<BriefingRecord> &records)
{
    ENTENTE_TRY(const bool isThere, hasMarkings(database));
    if (!isThere || records.empty())
        return {};
    const bool isOne = records.size() == 1;
    Statement select(database,
                     QStringLiteral("SELECT briefing, marking FROM team_marking WHERE marking<>''")
                         + (isOne ? QStringLiteral(" AND briefing=?") : QString()));
    if (isOne)
        select.bind(records.front().id);
    std::unordered_map<BriefingId, std::vector<std::string>> said;
    ENTENTE_TRY_VOID(select.eachRow([&] { said[select.integer(0)].push_back(select.text(1)); }));
    for (BriefingRecord &record : records) {
        const auto of = said.find(record.id);
        if (of != said.end())
            record.meta.marking = raisedMarking(record.meta.marking, of->second);
    }
    return {};
}

Result<void> forgetTeamMarkings(Database &database, BriefingId briefing)
{
    ENTENTE_TRY(const bool isThere, hasMarkings(database));
    if (!isThere)
        return {};
    Statement remove(database, QStringLiteral("DELETE FROM team_marking WHERE briefing=?"));
    return remove.bind(briefing).run();
}

} // namespace entente::library
