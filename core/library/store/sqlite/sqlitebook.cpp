// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/sqlite/sqlitebook.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace entente::library {

namespace {

constexpr std::array tables{
    "CREATE TABLE team_about(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE team_person(name TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE team_desk(briefing INTEGER PRIMARY KEY, desk TEXT NOT NULL)",
    "CREATE TABLE team_author(note TEXT PRIMARY KEY, author TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE team_unseen(note TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE team_filter(name TEXT PRIMARY KEY, desks TEXT NOT NULL) WITHOUT ROWID",
};
constexpr std::array names{"team_about",  "team_person", "team_desk",
                           "team_author", "team_unseen", "team_filter"};

std::string listed(const std::vector<std::string> &values)
{
    QJsonArray array;
    for (const std::string &value : values)
        array.append(QString::fromStdString(value));
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<std::string> listFrom(const std::string &json)
{
    std::vector<std::string> values;
    const QJsonArray array = QJsonDocument::fromJson(QByteArray::fromStdString(json)).array();
    for (const auto &value : array)
        values.push_back(value.toString().toStdString());
    return values;
}

} // namespace

Result<bool> SqliteBook::isThere()
{
    ENTENTE_TRY(const std::int64_t found,
                m_database.number(QStringLiteral("SELECT count(*) FROM sqlite_schema "
                                                 "WHERE type='table' AND name='team_about'")));
    return found > 0;
}

Result<bool> SqliteBook::begin(std::int64_t last)
{
    ENTENTE_TRY(const bool isOpen, isThere());
    if (isOpen)
        return false;
    for (const char *const sql : tables) {
        ENTENTE_TRY_VOID(m_database.run(QString::fromLatin1(sql)));
    }
    ENTENTE_TRY_VOID(about("begun", std::to_string(last)));
    return true;
}

Result<void> SqliteBook::close(const QString &of)
{
    for (const char *const name : names) {
        ENTENTE_TRY_VOID(m_database.run(
            QStringLiteral("DROP TABLE IF EXISTS %1.%2").arg(of, QLatin1String(name))));
    }
    return {};
}

Result<void> SqliteBook::about(const char *name, const std::string &value)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO team_about(name, value) VALUES(?, ?)"));
    return insert.bind(std::string_view(name)).bind(value).run();
}

Result<std::string> SqliteBook::about(const char *name)
{
    Statement select(m_database, QStringLiteral("SELECT value FROM team_about WHERE name=?"));
    ENTENTE_TRY(const bool found, select.bind(std::string_view(name)).next());
    return found ? select.text(0) : std::string();
}

Result<std::int64_t> SqliteBook::begun()
{
    ENTENTE_TRY(const std::string value, about("begun"));
    return std::int64_t{QString::fromStdString(value).toLongLong()};
}

Result<std::string> SqliteBook::me()
{
    ENTENTE_TRY(const bool isOpen, isThere());
    return isOpen ? about("me") : Result<std::string>(std::string());
}

Result<void> SqliteBook::setMe(const std::string &name)
{
    return about("me", name);
}

Result<void> SqliteBook::setPeople(std::span<const std::string> people)
{
    ENTENTE_TRY_VOID(m_database.run(QStringLiteral("DELETE FROM team_person")));
    for (const std::string &name : people) {
        Statement insert(m_database,
                         QStringLiteral("INSERT OR IGNORE INTO team_person(name) VALUES(?)"));
        ENTENTE_TRY_VOID(insert.bind(name).run());
    }
    return {};
}

Result<void> SqliteBook::setDesk(const std::string &hash, const std::string &desk)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO team_desk(briefing, desk) "
                                    "SELECT id, ? FROM briefing WHERE hash=?"));
    return insert.bind(desk).bindBytes(hash).run();
}

Result<bool> SqliteBook::hasAuthor(const std::string &note)
{
    Statement select(m_database, QStringLiteral("SELECT 1 FROM team_author WHERE note=?"));
    return select.bind(note).next();
}

Result<void> SqliteBook::setAuthor(const std::string &note, const std::string &author)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO team_author(note, author) "
                                    "VALUES(?, ?)"));
    return insert.bind(note).bind(author).run();
}

Result<void> SqliteBook::addUnseen(const std::string &note)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR IGNORE INTO team_unseen(note) VALUES(?)"));
    return insert.bind(note).run();
}

Result<void> SqliteBook::setSeen(std::span<const std::string> notes)
{
    ENTENTE_TRY(const bool isOpen, isThere());
    for (const std::string &note : notes) {
        if (!isOpen)
            return {};
        Statement remove(m_database, QStringLiteral("DELETE FROM team_unseen WHERE note=?"));
        ENTENTE_TRY_VOID(remove.bind(note).run());
    }
    return {};
}

Result<std::shared_ptr<const search::BriefingDesks>> SqliteBook::desks()
{
    using Desks = search::BriefingDesks;
    ENTENTE_TRY(const bool isOpen, isThere());
    if (!isOpen)
        return std::shared_ptr<const Desks>();
    auto all = std::make_shared<Desks>();
    std::unordered_map<std::string, std::uint32_t> numbers;
    Statement select(m_database,
                     QStringLiteral("SELECT briefing, desk FROM team_desk ORDER BY briefing"));
    const Result<void> read = select.eachRow([&] {
        const auto [at, isNew] = numbers.try_emplace(select.text(1),
                                                     static_cast<std::uint32_t>(all->names.size()));
        if (isNew)
            all->names.push_back(at->first);
        all->of.emplace_back(static_cast<std::uint64_t>(select.integer(0)), at->second);
    });
    ENTENTE_TRY_VOID(read);
    return std::shared_ptr<const Desks>(std::move(all));
}

Result<TeamBook> SqliteBook::read()
{
    TeamBook book;
    ENTENTE_TRY(book.isJoined, isThere());
    if (!book.isJoined)
        return book;
    ENTENTE_TRY(book.me, about("me"));
    ENTENTE_TRY(book.desks, desks());
    Statement people(m_database, QStringLiteral("SELECT name FROM team_person ORDER BY name"));
    ENTENTE_TRY_VOID(people.eachRow([&] { book.people.push_back(people.text(0)); }));
    std::erase(book.people, book.me);
    // What the team never answered with an author was sent from here.
    Statement notes(m_database,
                    QStringLiteral("SELECT v.key, coalesce(a.author, v.author), v.author, v.at, "
                                   "n.briefing FROM team_version v "
                                   "JOIN note n ON n.id=v.key AND n.removed=0 "
                                   "LEFT JOIN team_author a ON a.note=v.key "
                                   "WHERE v.kind='note'"));
    ENTENTE_TRY_VOID(notes.eachRow([&] {
        book.notes.emplace(
            notes.text(0),
            NoteAuthor{notes.text(1), notes.text(2), notes.text(3), notes.integer(4)});
    }));
    Statement unseen(m_database,
                     QStringLiteral("SELECT u.note FROM team_unseen u "
                                    "JOIN note n ON n.id=u.note AND n.removed=0 "
                                    "JOIN briefing b ON b.id=n.briefing "
                                    "AND b.removed=0"));
    ENTENTE_TRY_VOID(unseen.eachRow([&] { book.unseen.insert(unseen.text(0)); }));
    Statement mentioning(m_database,
                         QStringLiteral("SELECT n.id, n.briefing, n.words FROM note n "
                                        "JOIN briefing b ON b.id=n.briefing AND b.removed=0 "
                                        "WHERE n.removed=0 AND instr(n.words, '@')>0"));
    ENTENTE_TRY_VOID(mentioning.eachRow([&] {
        book.mentioning.push_back({mentioning.text(0), mentioning.integer(1), mentioning.text(2)});
    }));
    return book;
}

Result<void> SqliteBook::keepDesks(const SavedFilter &filter)
{
    ENTENTE_TRY(const bool isOpen, isThere());
    if (!isOpen)
        return {};
    if (filter.desks.empty()) {
        Statement remove(m_database, QStringLiteral("DELETE FROM team_filter WHERE name=?"));
        return remove.bind(filter.name).run();
    }
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO team_filter(name, desks) "
                                    "VALUES(?, ?)"));
    return insert.bind(filter.name).bind(listed(filter.desks)).run();
}

Result<void> SqliteBook::readDesks(std::vector<SavedFilter> &filters)
{
    ENTENTE_TRY(const bool isOpen, isThere());
    if (!isOpen)
        return {};
    Statement select(m_database, QStringLiteral("SELECT name, desks FROM team_filter"));
    return select.eachRow([&] {
        const std::string name = select.text(0);
        const auto at = std::find_if(filters.begin(), filters.end(),
                                     [&](const SavedFilter &each) { return each.name == name; });
        if (at != filters.end())
            at->desks = listFrom(select.text(1));
    });
}

Result<void> SqliteBook::forget(BriefingId briefing)
{
    ENTENTE_TRY(const bool isOpen, isThere());
    if (!isOpen)
        return {};
    static const QString ofNote = QStringLiteral("IN (SELECT id FROM note WHERE briefing=?)");
    for (const QString &sql : {QStringLiteral("DELETE FROM team_author WHERE note ") + ofNote,
                               QStringLiteral("DELETE FROM team_unseen WHERE note ") + ofNote,
                               QStringLiteral("DELETE FROM team_desk WHERE briefing=?")}) {
        Statement remove(m_database, sql);
        ENTENTE_TRY_VOID(remove.bind(briefing).run());
    }
    return {};
}

} // namespace entente::library
