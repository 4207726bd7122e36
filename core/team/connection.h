// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/team/address.h"
#include "core/team/value.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>

struct pg_conn;
struct pg_result;

namespace entente::team {

struct Libpq;

/// Asks whoever sits there for the password of an account; nothing where nobody answers.
using AskPassword = std::function<std::optional<std::string>(const std::string &account)>;

class Bell;

/// How a server is gone to.
struct Approach
{
    AskPassword ask = {};
    const Bell *bell = nullptr; ///< whose end ends all waiting, as Cancelled; it outlives the way
    /// For each of the servers that the address names, in place of what it says itself.
    std::optional<std::chrono::seconds> patience = {};
};

/// What a statement answered.
class Rows final
{
public:
    Rows(const Libpq &pq, pg_result *result);

    [[nodiscard]] int count() const;
    [[nodiscard]] bool isNull(int row, int column) const;
    /// Of a column of bigint, int or smallint; 0 of what is none.
    [[nodiscard]] std::int64_t number(int row, int column) const;
    /// Of a column of text, and of bytea just as well.
    [[nodiscard]] std::string bytes(int row, int column) const;
    [[nodiscard]] bool truth(int row, int column) const;

private:
    const Libpq *m_pq;
    std::unique_ptr<pg_result, void (*)(pg_result *)> m_result;
};

/// One connection to a server. Values are always bound, and a failure of any kind is an Error: of
/// ConnectionLost and NotNow it can be made anew, and what was asked be asked again.
class Connection final
{
public:
    /// Where the server wants a password that libpq does not find (PGPASSFILE, ~/.pgpass, a
    /// service), it is asked for. Of several machines the one that can be written to is taken, and
    /// each try begins with another. Errors: those of settingsOf() and of TLS, NotReached,
    /// Stranger, SignInRefused, PasswordUnsafe, NoSuchDatabase.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const std::string &address,
                                                                  const AskPassword &ask = {});
    /// The same, in the way that is said; Cancelled, too.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const std::string &address,
                                                                  const Approach &approach);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const std::string &address() const { return m_address; }
    [[nodiscard]] std::string account() const;
    /// How it was reached, for programs of PostgreSQL's that go the same way; without a password.
    [[nodiscard]] const Settings &settings() const { return m_settings; }

    /// How long nothing at all may come of an answer before the server is taken for lost, though
    /// its machine is there. What administrators ask for takes as long as it takes.
    void setLongestSilence(std::chrono::seconds most) { m_longestSilence = most; }

    /// One statement, which may have values as $1, $2 …; all columns come in their binary form.
    [[nodiscard]] Result<Rows> ask(const char *sql, std::span<const Value> values = {});
    [[nodiscard]] Result<Rows> ask(const char *sql, std::initializer_list<Value> values)
    {
        return ask(sql, std::span<const Value>(values.begin(), values.size()));
    }
    /// Several statements of our own, in one transaction where they do not say otherwise.
    [[nodiscard]] Result<void> run(const std::string &sql);
    /// Runs a change between BEGIN and COMMIT.
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &change);
    /// Waits until the server says that there is something new, the bell rings or the time is over;
    /// answers whether the server said it.
    [[nodiscard]] Result<bool> waitForNotice(std::chrono::milliseconds most);
    /// What the server keeps of a password: it is made here, and the password stays.
    [[nodiscard]] Result<std::string> verifierOf(const std::string &account,
                                                 const std::string &password);

private:
    Connection(const Libpq &pq, pg_conn *connection, std::string address, const Bell *bell);
    [[nodiscard]] Error failure(const pg_result *result) const;
    /// Waits for what comes of a statement, where it was sent.
    [[nodiscard]] Result<pg_result *> answerTo(int isSent);

    const Libpq &m_pq;
    pg_conn *m_connection;
    std::string m_address;
    Settings m_settings;
    std::chrono::seconds m_longestSilence{60};
    const Bell *m_bell;
};

} // namespace entente::team
