// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/connection.h"

#include "core/base/runerror.h"
#include "core/team/address.h"
#include "core/team/libpq.h"
#include "core/team/teamerror.h"
#include "core/team/way.h"

#include <QString>

#include <poll.h>

#include <algorithm>
#include <mutex>

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

PGconn *connected(const Libpq &pq, const Settings &given)
{
    const Settings settings = way().next(given);
    std::vector<const char *> names;
    std::vector<const char *> values;
    for (const auto &[name, value] : settings) {
        names.push_back(name.c_str());
        values.push_back(value.c_str());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    return pq.connectdbParams(names.data(), values.data(), 0);
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

Connection::Connection(const Libpq &pq, PGconn *connection, std::string address)
    : m_pq(pq), m_connection(connection), m_address(std::move(address))
{
}

Connection::~Connection()
{
    m_pq.finish(m_connection);
}

Result<std::unique_ptr<Connection>> Connection::open(const std::string &address,
                                                     const AskPassword &ask)
{
    ENTENTE_TRY(Settings settings, settingsOf(address));
    ENTENTE_TRY(const Libpq *const pq, Libpq::load());
    const auto begin = std::chrono::steady_clock::now();
    std::unique_ptr<Connection> made(new Connection(*pq, connected(*pq, settings), address));
    if (pq->status(made->m_connection) != CONNECTION_OK && ask
        && pq->connectionNeedsPassword(made->m_connection) != 0) {
        const char *account = pq->user(made->m_connection);
        const std::optional<std::string> password = ask(account == nullptr ? "" : account);
        if (password) {
            settings["password"] = *password;
            made.reset(new Connection(*pq, connected(*pq, settings), address));
        }
    }
    if (pq->status(made->m_connection) != CONNECTION_OK) {
        const std::string why = onOneLine(pq->errorMessage(made->m_connection));
        const bool isRefused = pq->connectionNeedsPassword(made->m_connection) != 0
            || isRefusal(why);
        if (!isRefused)
            way().failed(wereAllSilent(why, settings));
        return Error{isRefused ? TeamError::SignInRefused : TeamError::NotReached, address, 0, why};
    }
    way().reached(std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - begin));
    // Notices are for who reads the server's log.
    pq->setNoticeProcessor(
        made->m_connection, [](void *, const char *) {}, nullptr);
    return made;
}

std::string Connection::account() const
{
    const char *name = m_pq.user(m_connection);
    return name == nullptr ? "" : name;
}

Error Connection::failure(const PGresult *result) const
{
    const char *given = result == nullptr ? nullptr
                                          : m_pq.resultErrorField(result, PG_DIAG_SQLSTATE);
    const std::string state = given == nullptr ? "" : given;
    const char *message = result == nullptr
        ? nullptr
        : m_pq.resultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const std::string why = onOneLine(message != nullptr ? message
                                                         : m_pq.errorMessage(m_connection));
    // What the server says has a state; what has none is that it says nothing any more.
    if (m_pq.status(m_connection) != CONNECTION_OK || state.empty() || isLoss(state)) {
        way().failed(false);
        return {TeamError::ConnectionLost, m_address, 0, why};
    }
    if (isPassing(state)) {
        way().failed(false);
        return {TeamError::NotNow, m_address, 0, why};
    }
    if (state == "3F000" || state == "42883" || state == "42P01")
        return {TeamError::NotATeam, m_address, 0, why};
    if (state == "42501")
        return {TeamError::NotAllowed, m_address, 0, why};
    return {TeamError::ServerFailed, m_address, 0, why};
}

Result<void> Connection::hear()
{
    constexpr int look = 100; // milliseconds
    auto heard = std::chrono::steady_clock::now();
    while (m_pq.isBusy(m_connection) != 0) {
        if (m_goesOn && !m_goesOn())
            return Error{RunError::Cancelled, m_address, 0, {}};
        pollfd waiting{m_pq.socket(m_connection), POLLIN, 0};
        const int ready = ::poll(&waiting, 1, look);
        const auto now = std::chrono::steady_clock::now();
        if (ready > 0) {
            heard = now;
            if (m_pq.consumeInput(m_connection) == 0)
                return {}; // what is taken then says why
        } else if (ready < 0 && errno != EINTR) {
            return Error{TeamError::ConnectionLost, m_address, 0, onOneLine(std::strerror(errno))};
        } else if (m_longestSilence.count() > 0 && now - heard > m_longestSilence) {
            way().failed(false);
            return Error{TeamError::ConnectionLost, m_address, 0, "no answer"};
        }
    }
    return {};
}

Result<Rows> Connection::answer(bool isSent)
{
    if (!isSent)
        return failure(nullptr);
    std::optional<Rows> last;
    std::optional<Error> wrong;
    for (;;) {
        ENTENTE_TRY_VOID(hear());
        PGresult *result = m_pq.getResult(m_connection);
        if (result == nullptr)
            break;
        const ExecStatusType status = m_pq.resultStatus(result);
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && !wrong)
            wrong = failure(result);
        last.emplace(m_pq, result);
    }
    if (wrong)
        return *wrong;
    if (!last)
        return failure(nullptr);
    return std::move(*last);
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
    return answer(m_pq.sendQueryParams(m_connection, sql, static_cast<int>(values.size()),
                                       types.data(), places.data(), lengths.data(), formats.data(),
                                       1)
                  != 0);
}

Result<void> Connection::run(const std::string &sql)
{
    const Result<Rows> done = answer(m_pq.sendQuery(m_connection, sql.c_str()) != 0);
    return done ? Result<void>() : Result<void>(done.error());
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
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            end - std::chrono::steady_clock::now());
        if (isNew || left.count() <= 0)
            return isNew;
        pollfd waiting{m_pq.socket(m_connection), POLLIN, 0};
        if (::poll(&waiting, 1, static_cast<int>(left.count())) < 0 && errno != EINTR)
            return Error{TeamError::ConnectionLost, m_address, 0, onOneLine(std::strerror(errno))};
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
