// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/people.h"

#include "core/library/jsonvalues.h"
#include "core/team/teamerror.h"

#include <QJsonDocument>

#include <vector>

namespace entente::team {

namespace {

/// A server that was not brought up to date does not tell it.
bool isUntold(const Error &error)
{
    return error.code == TeamError::NotATeam || error.code == TeamError::NotAllowed;
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
    const Result<Rows> told = work.server.ask("SELECT name FROM team.people()");
    if (!told)
        return isUntold(told.error()) ? Result<void>() : told.error();
    std::vector<std::string> names;
    names.reserve(static_cast<std::size_t>(told.value().count()));
    for (int row = 0; row < told.value().count(); ++row)
        names.push_back(told.value().bytes(row, 0));
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
    const std::string ids =
        QJsonDocument(library::toArray(wanted)).toJson(QJsonDocument::Compact).toStdString();
    const Result<Rows> told = work.server.ask(
        "SELECT key, author FROM team.first_authors(ARRAY(SELECT jsonb_array_elements_text("
        "$1::jsonb)))",
        {text(ids)});
    if (!told)
        return isUntold(told.error()) ? Result<Authors>(authors) : told.error();
    for (int row = 0; row < told.value().count(); ++row)
        authors[told.value().bytes(row, 0)] = told.value().bytes(row, 1);
    return authors;
}

} // namespace entente::team
