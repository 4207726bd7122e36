// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/connection.h"

#include "core/base/runerror.h"
#include "core/team/address.h"
#include "core/team/answer.h"
#include "core/team/bell.h"
#include "core/team/knownfailures.h"
#include "core/team/libpq.h"
#include "core/team/readiness.h"
#include "core/team/signin.h"
#include "core/team/teamerror.h"
#include "core/team/way.h"

#include <QString>

#include <algorithm>
#include <mutex>

namespace entente::team {

namespace {

/// Classes of SQLSTATE: the server is going, or the way to it.
bool isLoss(std::string_view state)
{
    return state.starts_with("08") || state.starts_with("57P");
}

/// The same of what a server cannot do in the state that it is in, and another, or the same a while
/// later, can: it is a standby, its disk is full, others were quicker, somebody ended it.
bool isPassing(std::string_view state)
{
    for (const std::string_view each : {"25006", "25P03", "40", "53", "55", "57", "58"}) {
        if (state.starts_with(each))
            return true;
    }
    return false;
}

/// One way for the process: what one connection of it met, the next is spared.
class SharedWay final
{
public:
    Settings next(const Settings &settings)
    {
        const std::scoped_lock lock(m_mutex);
        return m_way.next(settings);
    }
    void reached(std::chrono::milliseconds within)
    {
        const std::scoped_lock lock(m_mutex);
        m_way.reached(within);
    }
    void failed(bool wasSilent)
    {
        const std::scoped_lock lock(m_mutex);
        m_way.failed(wasSilent);
    }

private:
    std::mutex m_mutex;
    Way m_way;
};

SharedWay &way()
{
    static SharedWay shared;
    return shared;
}

/// Whether no machine of an address answered in time: where one did, the way is not long, and those
/// that were silent are gone.
bool wereAllSilent(const std::string &words, const Settings &settings)
{
    const auto hosts = settings.find("host");
    const qsizetype machines = hosts == settings.end()
        ? 1
        : 1 + std::count(hosts->second.begin(), hosts->second.end(), ',');
    return QString::fromStdString(words).count(QStringLiteral("timeout expired")) >= machines;
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
    const char *const value = m_pq->getvalue(m_result.get(), row, column);
    if (value == nullptr)
        return {}; // a server answered with fewer columns than were asked for
    return {value, static_cast<std::size_t>(m_pq->getlength(m_result.get(), row, column))};
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
    ENTENTE_TRY(const Settings given, settingsOf(address));
    ENTENTE_TRY(const Libpq *const pq, Libpq::load());
    auto begin = std::chrono::steady_clock::now();
    Approach timed = approach;
    if (approach.ask)
        timed.ask = [&](const std::string &account) {
            const auto before = std::chrono::steady_clock::now();
            std::optional<std::string> password = approach.ask(account);
            begin += std::chrono::steady_clock::now() - before; // whoever types is not the way
            return password;
        };
    Result<SignedIn> in = signIn(*pq, address, way().next(given), timed);
    if (!in) {
        if (in.error().code == TeamError::NotReached)
            way().failed(wereAllSilent(in.error().detail, given));
        return in.error();
    }
    way().reached(std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - begin));
    // What is sent does not wait within libpq, where nobody can call it back.
    (void)pq->setnonblocking(in.value().connection, 1);
    std::unique_ptr<Connection> made(
        new Connection(*pq, in.value().connection, address, approach.bell));
    made->m_settings = std::move(in.value().settings);
    return made;
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
    const std::string why = harmless(message != nullptr ? message
                                                        : m_pq.errorMessage(m_connection));
    // What the server says has a state; what has none is that it says nothing any more.
    if (m_pq.status(m_connection) != CONNECTION_OK || state.empty() || isLoss(state)) {
        way().failed(false);
        return {TeamError::ConnectionLost, m_address, 0, why};
    }
    if (state == "53400")
        return {TeamError::TooMuch, m_address, 0, why};
    if (isPassing(state)) {
        way().failed(false);
        return {TeamError::NotNow, m_address, 0, why};
    }
    if (state == "3F000" || state == "42883" || state == "42P01")
        return {TeamError::NotATeam, m_address, 0, why};
    if (state == "42501")
        return {TeamError::NotAllowed, m_address, 0, why};
    const char *constraint = m_pq.resultErrorField(result, PG_DIAG_CONSTRAINT_NAME);
    if (const auto known = knownFailureOf(constraint == nullptr ? "" : constraint, state, why))
        return {known->error, m_address, 0, known->detail};
    return {TeamError::ServerFailed, m_address, 0, why};
}

Result<PGresult *> Connection::answerTo(int isSent)
{
    if (isSent == 0)
        return failure(nullptr);
    const Answer answer = awaited(m_pq, m_connection, {m_bell, m_longestSilence});
    if (answer.ending == Answer::Whole)
        return answer.result;
    if (answer.result != nullptr)
        m_pq.clear(answer.result);
    // What is still on its way would be taken for the next answer.
    m_pq.finish(m_connection);
    m_connection = nullptr;
    if (answer.ending == Answer::Cancelled)
        return Error{RunError::Cancelled, m_address, 0, {}};
    if (answer.ending == Answer::Silent) {
        way().failed(false);
        return Error{TeamError::ConnectionLost, m_address, 0, "no answer"};
    }
    return Error{TeamError::StrangeAnswer, m_address, 0,
                 "more than " + std::to_string(mostAnswerMebibytes) + " MiB at once"};
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
    ENTENTE_TRY(PGresult *const result,
                answerTo(m_pq.sendQueryParams(m_connection, sql, static_cast<int>(values.size()),
                                              types.data(), places.data(), lengths.data(),
                                              formats.data(), 1)));
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
    ENTENTE_TRY(PGresult *const result, answerTo(m_pq.sendQuery(m_connection, sql.c_str())));
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
