// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <libpq-fe.h>

namespace entente::team {

/// PostgreSQL's client library, which is loaded when a team is first asked for: with all that it
/// brings along it would take as long to load as the rest of the program.
struct Libpq
{
    decltype(&PQconnectStartParams) connectStartParams;
    decltype(&PQconnectPoll) connectPoll;
    decltype(&PQfinish) finish;
    decltype(&PQstatus) status;
    decltype(&PQerrorMessage) errorMessage;
    decltype(&PQconnectionNeedsPassword) connectionNeedsPassword;
    decltype(&PQconninfoParse) conninfoParse;
    decltype(&PQconninfoFree) conninfoFree;
    decltype(&PQfreemem) freemem;
    decltype(&PQsetnonblocking) setnonblocking;
    decltype(&PQsendQuery) sendQuery;
    decltype(&PQsendQueryParams) sendQueryParams;
    decltype(&PQflush) flush;
    decltype(&PQisBusy) isBusy;
    decltype(&PQgetResult) getResult;
    decltype(&PQresultStatus) resultStatus;
    decltype(&PQresultErrorField) resultErrorField;
    decltype(&PQclear) clear;
    decltype(&PQntuples) ntuples;
    decltype(&PQgetvalue) getvalue;
    decltype(&PQgetlength) getlength;
    decltype(&PQgetisnull) getisnull;
    decltype(&PQsocket) socket;
    decltype(&PQconsumeInput) consumeInput;
    decltype(&PQnotifies) notifies;
    decltype(&PQencryptPasswordConn) encryptPasswordConn;
    decltype(&PQsetNoticeProcessor) setNoticeProcessor;
    decltype(&PQsetErrorVerbosity) setErrorVerbosity;
    decltype(&PQuser) user;
    decltype(&PQhost) host;

    /// Errors: NoLibpq.
    [[nodiscard]] static Result<const Libpq *> load();
};

} // namespace entente::team
