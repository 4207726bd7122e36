// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/libpq.h"

#include "core/team/teamerror.h"

#include <QLibrary>

namespace entente::team {

namespace {

struct Loaded
{
    Libpq functions{};
    bool isWhole = true;
    QString problem;
};

Loaded loaded()
{
    Loaded made;
    QLibrary library(QStringLiteral("pq"), 5);
    const auto take = [&](auto &function, const char *name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(
            library.resolve(name));
        made.isWhole = made.isWhole && function != nullptr;
    };
    Libpq &pq = made.functions;
    take(pq.connectStartParams, "PQconnectStartParams");
    take(pq.connectPoll, "PQconnectPoll");
    take(pq.finish, "PQfinish");
    take(pq.status, "PQstatus");
    take(pq.errorMessage, "PQerrorMessage");
    take(pq.connectionNeedsPassword, "PQconnectionNeedsPassword");
    take(pq.conninfoParse, "PQconninfoParse");
    take(pq.conninfoFree, "PQconninfoFree");
    take(pq.freemem, "PQfreemem");
    take(pq.setnonblocking, "PQsetnonblocking");
    take(pq.sendQuery, "PQsendQuery");
    take(pq.sendQueryParams, "PQsendQueryParams");
    take(pq.flush, "PQflush");
    take(pq.isBusy, "PQisBusy");
    take(pq.getResult, "PQgetResult");
    take(pq.resultStatus, "PQresultStatus");
    take(pq.resultErrorField, "PQresultErrorField");
    take(pq.clear, "PQclear");
    take(pq.ntuples, "PQntuples");
    take(pq.getvalue, "PQgetvalue");
    take(pq.getlength, "PQgetlength");
    take(pq.getisnull, "PQgetisnull");
    take(pq.socket, "PQsocket");
    take(pq.consumeInput, "PQconsumeInput");
    take(pq.notifies, "PQnotifies");
    take(pq.encryptPasswordConn, "PQencryptPasswordConn");
    take(pq.setNoticeProcessor, "PQsetNoticeProcessor");
    take(pq.setErrorVerbosity, "PQsetErrorVerbosity");
    take(pq.user, "PQuser");
    take(pq.host, "PQhost");
    made.problem = library.errorString();
    return made;
}

} // namespace

Result<const Libpq *> Libpq::load()
{
    static const Loaded library = loaded();
    if (!library.isWhole)
        return Error{TeamError::NoLibpq, "libpq.so.5", 0, library.problem.toStdString()};
    return &library.functions;
}

} // namespace entente::team
