// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/hello.h"

#include "core/library/jsonvalues.h"
#include "core/team/teamerror.h"

#include <QJsonDocument>

namespace entente::team {

namespace {

constexpr int spoken = 1; ///< the language of the functions in the schema team

std::int64_t integer(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toInteger();
}

} // namespace

Result<Hello> hello(Connection &server)
{
    Result<Rows> rows = server.ask("SELECT team.hello()::text");
    // An account that nobody was made a member may not even look.
    if (!rows && rows.error().code == TeamError::NotAllowed)
        return Error{TeamError::Stranger, server.address(), 0, server.account()};
    if (!rows)
        return rows.error();
    if (rows.value().count() != 1 || rows.value().isNull(0, 0)) {
        // An older server cannot tell.
        const Result<Rows> was = server.ask("SELECT team.was_member()");
        const bool isInactive = was && was.value().count() == 1 && was.value().truth(0, 0);
        return Error{isInactive ? TeamError::Inactive : TeamError::Stranger, server.address(), 0,
                     server.account()};
    }
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(rows.value().bytes(0, 0))).object();
    if (integer(json, "speaks") != spoken)
        return Error{TeamError::NewerServer, server.address(), 0,
                     std::to_string(integer(json, "speaks"))};
    Hello found;
    found.step = integer(json, "step");
    found.lineage = library::text(json, "lineage");
    found.last = integer(json, "last");
    found.rights = integer(json, "rights");
    found.name = library::text(json, "name");
    found.level = integer(json, "level");
    found.home = library::text(json, "home");
    for (const auto &each : json.value(QLatin1String("desks")).toArray()) {
        const QJsonObject desk = each.toObject();
        found.desks.push_back({library::text(desk, "name"), library::text(desk, "may") == "write"});
    }
    if (found.lineage.empty())
        return Error{TeamError::StrangeAnswer, server.address(), 0, "hello"};
    return found;
}

} // namespace entente::team
