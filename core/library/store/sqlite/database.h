// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace entente::library {

/// Error::detail where another program holds the library.
inline constexpr std::string_view busyDetail = "another program is writing to it";

enum class Access : std::uint8_t {
    ReadOnly,
    ReadWrite,
    Immutable, ///< read only, and nobody writes meanwhile
};

/// One connection to an SQLite file. Waits some seconds for another program that is writing.
class Database final
{
public:
    /// Errors speak of `name`, or of the file itself.
    Database(const std::string &file, Access access, const std::string &name = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A file as SQLite is to be told of it: a name as it stands may not be UTF-8.
    [[nodiscard]] static QString address(const std::string &file);

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> run(const QString &sql);
    [[nodiscard]] Result<std::int64_t> number(const QString &sql);

    [[nodiscard]] Error error(const QSqlError &cause) const;
    [[nodiscard]] const std::string &file() const { return m_file; }
    [[nodiscard]] const QSqlDatabase &connection() const { return m_connection; }

private:
    friend class Statement;

    /// Takes a statement that was used before, or prepares it: that costs as much as a short query.
    [[nodiscard]] QSqlQuery prepared(const QString &sql);
    /// For the next time, unless the largest of the values that are bound to it is large.
    void keep(QSqlQuery query, const QString &sql, std::size_t bound);

    std::string m_file;
    QString m_name;
    QSqlDatabase m_connection;
    std::unordered_map<QString, QSqlQuery> m_idle; ///< by their SQL
};

/// A statement whose values are bound in their order. The first failure stays.
class Statement final
{
public:
    Statement(Database &database, QString sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(std::int64_t value);
    Statement &bind(std::string_view text);
    Statement &bindBytes(std::string_view bytes);
    Statement &bindNothing();

    /// Runs it to its end, or to its first row. May be run again with other values.
    [[nodiscard]] Result<void> run();
    /// Runs it where it was not, and goes to the next row; false behind the last.
    [[nodiscard]] Result<bool> next();
    /// Goes to each row in turn and calls `visit`.
    template <typename Visit>
    [[nodiscard]] Result<void> eachRow(Visit visit)
    {
        for (;;) {
            const Result<bool> more = next();
            if (!more)
                return more.error();
            if (!more.value())
                return {};
            visit();
        }
    }
    /// The rows, each as `fill` makes it.
    template <typename Row, typename Fill>
    [[nodiscard]] Result<std::vector<Row>> rows(Fill fill)
    {
        std::vector<Row> all;
        const Result<void> read = eachRow([&] { fill(all.emplace_back()); });
        if (!read)
            return read.error();
        return all;
    }

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::string bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    Database &m_database;
    QString m_sql;
    QSqlQuery m_query;
    bool m_running = false;
    bool m_failed = false;
    int m_bound = 0;
    std::size_t m_bytes = 0; ///< of the largest value
};

/// Takes the right to write at once; whatever is not committed is undone.
class Transaction final
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] const Result<void> &begun() const { return m_begun; }
    [[nodiscard]] Result<void> commit();

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_open;
};

} // namespace entente::library
