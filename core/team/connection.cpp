// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/connection.h"

#include "core/base/runerror.h"
#include "core/team/address.h"
#include "core/team/bell.h"
#include "core/team/knocking.h"
#include "core/team/libpq.h"
#include "core/team/readiness.h"
#include "core/team/teamerror.h"

#include <QString>

namespace entente::team {

namespace {

std::string onOneLine(const char *words)
{
    return QString::fromUtf8(words).simplified().toStdString();
}

/// Classes of SQLSTATE: the server is going, or the way to it.
bool isLoss(std::string_view state)
{
    return state.starts_with("08") || state.starts_with("57P");
}

/// Whether what was said is about who signs in, and not about the way.
bool isRefusal(const std::string &words)
{
    for (const char *const sign :
         {"authentication failed", "no password supplied", "pg_hba.conf", "does not exist",
          "not permitted to log in", "permission denied for database"}) {
        if (words.find(sign) != std::string::npos)
            return true;
    }
    return false;
}

/// Whether it is about whom the server is, whose certificate is not one of those trusted.
bool isDistrust(const std::string &words)
{
    for (const char *const sign :
         {"certificate verify failed", "root certificate file", "server certificate for",
          "could not get server's host name from server certificate",
          "server does not support SSL"}) {
        if (words.find(sign) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

Rows::Rows(const Libpq &pq, PGresult *result) : m_pq(&pq), m_result(result, pq.clear) {}

int Rows::count() const
{
    return m_pq->ntuples(m_result.get());
}

bool Rows::isNull(int row, int column) const
{
    return m_pq->getisnull(m_result.get(), row, column) != 0;
}

std::string Rows::bytes(int row, int column) const
{
    return {m_pq->getvalue(m_result.get(), row, column),
            static_cast<std::size_t>(m_pq->getlength(m_result.get(), row, column))};
}

std::int64_t Rows::number(int row, int column) const
{
    const std::string digits = bytes(row, column);
    if (digits.empty() || digits.size() > sizeof(std::int64_t))
        return 0;
    std::uint64_t value = (static_cast<unsigned char>(digits[0]) & 0x80U) != 0 ? ~0ULL : 0;
    for (const char each : digits)
        value = value << 8 | static_cast<unsigned char>(each);
    return static_cast<std::int64_t>(value);
}

bool Rows::truth(int row, int column) const
{
    return number(row, column) != 0;
}

Connection::Connection(const Libpq &pq, PGconn *connection, std::string address, const Bell *bell)
    : m_pq(pq), m_connection(connection), m_address(std::move(address)), m_bell(bell)
{
}

Connection::~Connection()
{
    m_pq.finish(m_connection);
}

Result<std::unique_ptr<Connection>> Connection::open(const std::string &address,
                                                     const AskPassword &ask)
{
    return open(address, Approach{ask, nullptr, {}});
}

Result<std::unique_ptr<Connection>> Connection::open(const std::string &address,
                                                     const Approach &approach)
{
    ENTENTE_TRY(Settings settings, settingsOf(address));
    ENTENTE_TRY(const Libpq *const pq, Libpq::load());
    const Knocking knocking(*pq, approach);
    Knock knock = knocking.at(settings);
    if (!knock.isIn && approach.ask && pq->connectionNeedsPassword(knock.connection.get()) != 0) {
        const char *account = pq->user(knock.connection.get());
        const std::optional<std::string> password = approach.ask(account == nullptr ? "" : account);
        if (password) {
            settings["password"] = *password;
            knock = knocking.at(settings);
        }
    }
    if (approach.bell != nullptr && approach.bell->isEnding())
        return Error{RunError::Cancelled, address, 0, {}};
    if (!knock.isIn) {
        const std::string why = onOneLine(knock.why.c_str());
        if (isDistrust(why))
            return Error{TeamError::NotTrusted, address, 0, why};
        const bool isRefused = pq->connectionNeedsPassword(knock.connection.get()) != 0
            || isRefusal(why);
        return Error{isRefused ? TeamError::SignInRefused : TeamError::NotReached, address, 0, why};
    }
    // What is sent does not wait within libpq, where nobody can call it back.
    (void)pq->setnonblocking(knock.connection.get(), 1);
    // Notices are for who reads the server's log.
    pq->setNoticeProcessor(
        knock.connection.get(), [](void *, const char *) {}, nullptr);
    return std::unique_ptr<Connection>(
        new Connection(*pq, knock.connection.release(), address, approach.bell));
}

std::string Connection::account() const
{
    const char *name = m_pq.user(m_connection);
    return name == nullptr ? "" : name;
}

Error Connection::failure(const PGresult *result) const
{
    if (m_bell != nullptr && m_bell->isEnding())
        return {RunError::Cancelled, m_address, 0, {}};
    const char *given = result == nullptr ? nullptr
                                          : m_pq.resultErrorField(result, PG_DIAG_SQLSTATE);
    const std::string state = given == nullptr ? "" : given;
    const char *message = result == nullptr
        ? nullptr
        : m_pq.resultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const std::string why = onOneLine(message != nullptr ? message
                                                         : m_pq.errorMessage(m_connection));
    // What the server says has a state; what has none is that it says nothing any more.
    if (m_pq.status(m_connection) != CONNECTION_OK || state.empty() || isLoss(state))
        return {TeamError::ConnectionLost, m_address, 0, why};
    if (state == "3F000" || state == "42883" || state == "42P01")
        return {TeamError::NotATeam, m_address, 0, why};
    if (state == "42501")
        return {TeamError::NotAllowed, m_address, 0, why};
    return {TeamError::ServerFailed, m_address, 0, why};
}

Result<Rows> Connection::ask(const char *sql, std::span<const Value> values)
{
    std::vector<Oid> types;
    std::vector<const char *> places;
    std::vector<int> lengths;
    std::vector<int> formats;
    for (const Value &each : values) {
        types.push_back(each.type);
        places.push_back(each.bytes ? each.bytes->c_str() : nullptr);
        lengths.push_back(each.bytes ? static_cast<int>(each.bytes->size()) : 0);
        formats.push_back(each.isBinary ? 1 : 0);
        if (!each.isBinary && each.bytes && each.bytes->find('\0') != std::string::npos)
            return Error{TeamError::ServerFailed, m_address, 0, "a text with a null in it"};
    }
    PGresult *result = awaited(
        m_pq.sendQueryParams(m_connection, sql, static_cast<int>(values.size()), types.data(),
                             places.data(), lengths.data(), formats.data(), 1)
        == 1);
    const ExecStatusType status = m_pq.resultStatus(result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) {
        Error error = failure(result);
        m_pq.clear(result);
        return error;
    }
    return Rows(m_pq, result);
}

Result<void> Connection::run(const std::string &sql)
{
    PGresult *result = awaited(m_pq.sendQuery(m_connection, sql.c_str()) == 1);
    const ExecStatusType status = m_pq.resultStatus(result);
    Result<void> done;
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        done = failure(result);
    m_pq.clear(result);
    return done;
}

Result<void> Connection::inTransaction(const std::function<Result<void>()> &change)
{
    ENTENTE_TRY_VOID(run("BEGIN"));
    Result<void> done = change();
    if (!done) {
        [[maybe_unused]] const Result<void> undone = run("ROLLBACK"); // or the connection is gone
        return done;
    }
    return run("COMMIT");
}

PGresult *Connection::awaited(bool isSent)
{
    const auto readiness = [this](bool writes) {
        return waitFor({m_pq.socket(m_connection), true, writes}, m_bell);
    };
    int left = isSent ? m_pq.flush(m_connection) : -1;
    for (; left > 0; left = m_pq.flush(m_connection)) {
        // The server may have to be heard before it hears more.
        if (!readiness(true) || m_pq.consumeInput(m_connection) == 0)
            return nullptr;
    }
    if (left < 0)
        return nullptr;
    for (PGresult *last = nullptr;;) {
        while (m_pq.isBusy(m_connection) != 0) {
            if (!readiness(false)) {
                m_pq.clear(last);
                return nullptr;
            }
            if (m_pq.consumeInput(m_connection) == 0)
                break; // what follows says why
        }
        PGresult *next = m_pq.getResult(m_connection);
        if (next == nullptr)
            return last;
        m_pq.clear(last);
        last = next;
    }
}

Result<bool> Connection::waitForNotice(std::chrono::milliseconds most)
{
    const auto end = std::chrono::steady_clock::now() + most;
    for (;;) {
        if (m_pq.consumeInput(m_connection) == 0)
            return failure(nullptr);
        bool isNew = false;
        while (PGnotify *notice = m_pq.notifies(m_connection)) {
            m_pq.freemem(notice);
            isNew = true;
        }
        if (isNew || std::chrono::steady_clock::now() >= end)
            return isNew;
        if (waitFor({m_pq.socket(m_connection), true, false, true, end}, m_bell))
            continue;
        if (m_bell != nullptr && m_bell->isEnding())
            return failure(nullptr);
        return false;
    }
}

Result<std::string> Connection::verifierOf(const std::string &account, const std::string &password)
{
    char *made = m_pq.encryptPasswordConn(m_connection, password.c_str(), account.c_str(),
                                          "scram-sha-256");
    if (made == nullptr)
        return failure(nullptr);
    std::string verifier = made;
    m_pq.freemem(made);
    return verifier;
}

} // namespace entente::team
