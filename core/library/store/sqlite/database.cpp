// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/sqlite/database.h"

#include "core/library/libraryerror.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <atomic>

namespace entente::library {

namespace {

/// Result codes of sqlite3.h, whose lower byte is the cause.
enum : int {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    NotADatabase = 26,
};

QString newName()
{
    static std::atomic<unsigned> count{0};
    return QStringLiteral("entente-library-%1").arg(++count);
}

} // namespace

Database::Database(const std::string &file, Access access, const std::string &name)
    : m_file(name.empty() ? file : name),
      m_name(newName()),
      m_connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_connection.setDatabaseName(
        address(file) + (access == Access::Immutable ? QStringLiteral("?immutable=1") : QString()));
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=15000;QSQLITE_OPEN_URI");
    if (access != Access::ReadWrite)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_connection.setConnectOptions(options);
}

Database::~Database()
{
    m_idle.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

QString Database::address(const std::string &file)
{
    const QByteArray path = QByteArray::fromStdString(file).toPercentEncoding("/");
    // Two slashes at the beginning would name another machine.
    const QString root = file.starts_with("//") ? QStringLiteral("//") : QString();
    return QStringLiteral("file:") + root + QString::fromLatin1(path);
}

Result<void> Database::open()
{
    if (!m_connection.open())
        return error(m_connection.lastError());
    return {};
}

Result<void> Database::run(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return error(query.lastError());
    return {};
}

Result<std::int64_t> Database::number(const QString &sql)
{
    Statement statement(*this, sql);
    ENTENTE_TRY(const bool found, statement.next());
    return found ? statement.integer(0) : 0;
}

Error Database::error(const QSqlError &cause) const
{
    const std::string words = cause.databaseText().toStdString();
    switch (cause.nativeErrorCode().toInt() & 0xFF) {
    case Corrupt:
        return {LibraryError::DamagedLibrary, m_file, 0, words};
    case NotADatabase:
        return {LibraryError::NotALibrary, m_file, 0, words};
    case ReadOnly:
        return {LibraryError::ReadOnlyLibrary, m_file, 0, words};
    case Busy:
    case Locked:
        return {LibraryError::LibraryFailed, m_file, 0, std::string(busyDetail)};
    case Full:
        return {LibraryError::LibraryFailed, m_file, 0, "the disk is full"};
    default:
        return {LibraryError::LibraryFailed, m_file, 0, words};
    }
}

QSqlQuery Database::prepared(const QString &sql)
{
    if (auto idle = m_idle.extract(sql))
        return std::move(idle.mapped());
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    query.prepare(sql); // running it tells of what failed here
    return query;
}

void Database::keep(QSqlQuery query, const QString &sql, std::size_t bound)
{
    constexpr std::size_t mostBound = 32U << 10;
    if (bound > mostBound)
        return;     // what was written last, a document perhaps, would stay in memory with it
    query.finish(); // or it would hold its place in the file
    m_idle.emplace(sql, std::move(query));
}

Statement::Statement(Database &database, QString sql)
    : m_database(database), m_sql(std::move(sql)), m_query(database.prepared(m_sql))
{
}

Statement::~Statement()
{
    if (!m_failed)
        m_database.keep(std::move(m_query), m_sql, m_bytes);
}

Statement &Statement::bind(std::int64_t value)
{
    m_query.bindValue(m_bound++, QVariant::fromValue<qlonglong>(value));
    return *this;
}

Statement &Statement::bind(std::string_view text)
{
    m_bytes = std::max(m_bytes, text.size());
    // Not null where it is empty: the columns are NOT NULL.
    m_query.bindValue(m_bound++,
                      text.empty()
                          ? QStringLiteral("")
                          : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    return *this;
}

Statement &Statement::bindBytes(std::string_view bytes)
{
    m_bytes = std::max(m_bytes, bytes.size());
    m_query.bindValue(m_bound++, QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return *this;
}

Statement &Statement::bindNothing()
{
    m_query.bindValue(m_bound++, QVariant());
    return *this;
}

Result<void> Statement::run()
{
    m_bound = 0;
    m_running = m_query.lastError().type() != QSqlError::StatementError && m_query.exec();
    m_failed = !m_running;
    if (m_failed)
        return m_database.error(m_query.lastError());
    return {};
}

Result<bool> Statement::next()
{
    if (!m_running) {
        ENTENTE_TRY_VOID(run());
    }
    if (m_query.next())
        return true;
    m_running = false;
    m_failed = m_query.lastError().isValid();
    if (m_failed)
        return m_database.error(m_query.lastError());
    return false;
}

std::int64_t Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

std::string Statement::text(int column) const
{
    return m_query.value(column).toString().toStdString();
}

std::string Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray().toStdString();
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

Transaction::Transaction(Database &database)
    : m_database(database),
      m_begun(database.run(QStringLiteral("BEGIN IMMEDIATE"))),
      m_open(m_begun.ok())
{
}

Transaction::~Transaction()
{
    // A disk that is full has SQLite roll back by itself; then this fails and nothing is lost.
    if (m_open) [[maybe_unused]]
        const Result<void> undone = m_database.run(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    Result<void> done = m_database.run(QStringLiteral("COMMIT"));
    if (done)
        m_open = false;
    return done;
}

} // namespace entente::library
