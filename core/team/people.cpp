// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/people.h"

#include "core/library/jsonvalues.h"

#include <QJsonDocument>

#include <vector>

namespace entente::team {

namespace {

Result<bool> tellsPeople(SyncWork &work)
{
    ENTENTE_TRY(const Rows rows,
                work.server.ask("SELECT to_regprocedure('team.people()') IS NOT NULL"));
    return rows.count() == 1 && rows.truth(0, 0);
}

} // namespace

Result<void> openBook(SyncWork &work)
{
    return work.replica.receive([&]() -> Result<void> {
        ENTENTE_TRY(const bool isNew, work.replica.book().begin(work.hello.last));
        ENTENTE_TRY_VOID(work.replica.book().setMe(work.hello.name));
        ENTENTE_TRY(std::optional<library::Joined> joined, work.replica.joined());
        if (!isNew || !joined)
            return {};
        joined->briefings = 0;
        joined->things = 0;
        return work.replica.setJoined(*joined);
    });
}

Result<void> learnPeople(SyncWork &work)
{
    ENTENTE_TRY(const bool isTold, tellsPeople(work));
    if (!isTold)
        return {};
    ENTENTE_TRY(const Rows rows, work.server.ask("SELECT name FROM team.people()"));
    std::vector<std::string> names;
    for (int row = 0; row < rows.count(); ++row)
        names.push_back(rows.bytes(row, 0));
    return work.replica.receive([&] { return work.replica.book().setPeople(names); });
}

Result<Authors> authorsOf(SyncWork &work, const Rows &rows)
{
    Authors authors;
    std::vector<std::string> wanted;
    for (int row = 0; row < rows.count(); ++row) {
        if (rows.bytes(row, 1) != "note" || rows.isNull(row, 6))
            continue;
        const std::string id = rows.bytes(row, 2);
        if (rows.number(row, 3) == 1) {
            authors[id] = rows.bytes(row, 4);
            continue;
        }
        ENTENTE_TRY(const bool isKnown, work.replica.book().hasAuthor(id));
        if (!isKnown)
            wanted.push_back(id);
    }
    if (wanted.empty())
        return authors;
    ENTENTE_TRY(const bool isTold, tellsPeople(work));
    if (!isTold)
        return authors;
    ENTENTE_TRY(const Rows firsts,
                work.server.ask("SELECT key, author FROM team.first_authors("
                                "ARRAY(SELECT jsonb_array_elements_text($1::jsonb)))",
                                {text(QJsonDocument(library::toArray(wanted))
                                          .toJson(QJsonDocument::Compact)
                                          .toStdString())}));
    for (int row = 0; row < firsts.count(); ++row)
        authors[firsts.bytes(row, 0)] = firsts.bytes(row, 1);
    return authors;
}

} // namespace entente::team
