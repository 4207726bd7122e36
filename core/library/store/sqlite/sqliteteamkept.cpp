// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What came from a team and bears a number here that it does not bear elsewhere.

#include "core/library/store/sqlite/sqlitereplica.h"

namespace entente::library {

Result<void> SqliteReplica::raiseVersion(const Outgoing &written, Version version)
{
    const bool isCorrection = written.kind == "correction";
    Statement raise(m_database,
                    QStringLiteral("UPDATE %1 SET version=max(version, ?) WHERE %2=? %3")
                        .arg(isCorrection                 ? QLatin1String("correction")
                                 : written.kind == "note" ? QLatin1String("note")
                                                          : QLatin1String("dossier"),
                             isCorrection ? QLatin1String("topic") : QLatin1String("id"),
                             isCorrection ? QLatin1String("AND briefing=?") : QLatin1String("")));
    raise.bind(version).bind(written.key);
    return isCorrection ? raise.bind(written.briefing).run() : raise.run();
}

Result<void> SqliteReplica::takeVersion(const Dossier &before)
{
    return together([&]() -> Result<void> {
        // Numbers below 1 are none that a dossier here ever has.
        Statement lowest(m_database,
                         QStringLiteral("SELECT min(0, coalesce(min(version), 0)) "
                                        "FROM dossierversion WHERE id=?"));
        ENTENTE_TRY_VOID(lowest.bind(before.id).next());
        Dossier kept = before;
        kept.version = lowest.integer(0) - 1;
        return store().keepVersion(kept);
    });
}

Result<void> SqliteReplica::offer(BriefingId id)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT INTO team_outbox(kind, briefing, key) "
                                    "SELECT 'briefing', id, '' FROM briefing WHERE id=? AND NOT "
                                    "EXISTS (SELECT 1 FROM team_outbox o WHERE o.kind='briefing' "
                                    "AND o.briefing = briefing.id)"));
    return insert.bind(id).run();
}

Result<void> SqliteReplica::forgetVersion(const std::string &dossier, const std::string &modified)
{
    return receive([&]() -> Result<void> {
        Statement remove(m_database,
                         QStringLiteral("DELETE FROM dossierversion WHERE id=? AND modified=?"));
        ENTENTE_TRY_VOID(remove.bind(dossier).bind(modified).run());
        return m_database.run(QStringLiteral("UPDATE team SET shredding=1"));
    });
}

} // namespace entente::library
