// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/sqlitestore.h"

#include "core/library/corrections.h"
#include "core/library/lists.h"
#include "core/library/packing.h"

#include <map>

namespace entente::library {

namespace {

std::string countsOfKinds(const std::vector<KeptTopic> &topics)
{
    std::array<std::uint32_t, allKinds.size()> counts{};
    for (const KeptTopic &topic : topics)
        ++counts[static_cast<std::size_t>(topic.kind)];
    std::vector<std::string> words;
    words.reserve(counts.size());
    for (const std::uint32_t count : counts)
        words.push_back(std::to_string(count));
    return joined(words);
}

} // namespace

SqliteStore::SqliteStore(std::unique_ptr<Database> database, std::optional<Error> readOnly)
    : m_database(std::move(database)), m_readOnly(std::move(readOnly))
{
}

Error SqliteStore::missing(BriefingId id) const
{
    return {ErrorCode::NotInLibrary, m_database->file(), 0, "briefing " + std::to_string(id)};
}

Error SqliteStore::changedElsewhere(const std::string &what) const
{
    return {ErrorCode::ChangedElsewhere, m_database->file(), 0, what};
}

Result<void> SqliteStore::write(const std::function<Result<void>()> &change)
{
    if (m_readOnly)
        return *m_readOnly;
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun();
    if (Result<void> done = change(); !done)
        return done;
    return transaction.commit();
}

Result<ChangeNumber> SqliteStore::nextChange()
{
    return m_database->number(
        QStringLiteral("UPDATE library SET change = change + 1 RETURNING change"));
}

Result<void> SqliteStore::touch(BriefingId id)
{
    const Result<ChangeNumber> change = nextChange();
    if (!change)
        return change.error();
    Statement statement(*m_database, QStringLiteral("UPDATE briefing SET change=? WHERE id=?"));
    return statement.bind(change.value()).bind(id).run();
}

Result<std::vector<Added>> SqliteStore::add(std::span<const NewBriefing> batch)
{
    std::vector<Added> added;
    const Result<void> written = write([&]() -> Result<void> {
        for (const NewBriefing &briefing : batch) {
            const Result<ChangeNumber> change = nextChange();
            if (!change)
                return change.error();
            const Result<Added> one = addOne(briefing, change.value());
            if (!one)
                return one.error();
            added.push_back(one.value());
        }
        return {};
    });
    if (!written)
        return written.error();
    return added;
}

Result<Added> SqliteStore::addOne(const NewBriefing &briefing, ChangeNumber change)
{
    Statement known(*m_database, QStringLiteral("SELECT id, removed FROM briefing WHERE hash=?"));
    Result<bool> found = known.bindBytes(briefing.hash).next();
    if (!found)
        return found.error();
    if (found.value()) {
        const Added same{known.integer(0), Added::How::Known};
        if (known.integer(1) == 0)
            return same;
        Statement back(*m_database,
                       QStringLiteral("UPDATE briefing SET removed=0, change=? WHERE id=?"));
        if (const Result<void> ran = back.bind(change).bind(same.id).run(); !ran)
            return ran.error();
        return same;
    }
    Statement first(*m_database,
                    QStringLiteral("SELECT work FROM briefing WHERE edition=? "
                                   "AND edition <> '' ORDER BY id LIMIT 1"));
    found = first.bind(briefing.edition).next();
    if (!found)
        return found.error();
    const BriefingId work = found.value() ? first.integer(0) : 0;
    Statement insert(*m_database,
                     QStringLiteral("INSERT INTO briefing(change, file, hash, title, subtitle, "
                                    "date, source, address, language, marking, sample, size, "
                                    "kinds, tables, edition, work) "
                                    "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) RETURNING id"));
    const Metadata &meta = briefing.meta;
    insert.bind(change).bindBytes(briefing.file).bindBytes(briefing.hash);
    insert.bind(meta.title).bind(meta.subtitle);
    meta.date ? insert.bind(meta.date->toString()) : insert.bindNothing();
    insert.bind(meta.source).bind(meta.address).bind(meta.language).bind(meta.marking);
    insert.bind(std::int64_t{meta.sample}).bind(static_cast<std::int64_t>(briefing.size));
    insert.bind(countsOfKinds(briefing.topics)).bind(std::int64_t{briefing.tables});
    insert.bind(briefing.edition).bind(work);
    found = insert.next();
    if (!found)
        return found.error();
    const BriefingId id = insert.integer(0);
    if (work == 0) {
        Statement own(*m_database, QStringLiteral("UPDATE briefing SET work=id WHERE id=?"));
        if (const Result<void> ran = own.bind(id).run(); !ran)
            return ran.error();
    }
    Statement document(*m_database, QStringLiteral("INSERT INTO document VALUES(?,?)"));
    if (const Result<void> ran = document.bind(id).bindBytes(briefing.packed).run(); !ran)
        return ran.error();
    if (const Result<void> ran = addTopics(id, briefing.topics); !ran)
        return ran.error();
    return Added{id, work == 0 ? Added::How::New : Added::How::Edition};
}

Result<void> SqliteStore::addTopics(BriefingId id, const std::vector<KeptTopic> &topics)
{
    Statement insert(*m_database, QStringLiteral("INSERT INTO topic VALUES(?,?,?,?,?,?,?,?,?)"));
    for (const KeptTopic &topic : topics) {
        insert.bind(id).bind(std::int64_t{topic.number});
        insert.bind(static_cast<std::int64_t>(topic.kind));
        insert.bind(static_cast<std::int64_t>(topic.certainty)).bind(std::int64_t{topic.line});
        insert.bind(topic.title).bind(topic.text).bind(topic.section).bind(joined(topic.areas));
        if (Result<void> ran = insert.run(); !ran)
            return ran;
    }
    return {};
}

Result<void> SqliteStore::setRemoved(BriefingId id, bool removed)
{
    return write([&]() -> Result<void> {
        Statement update(*m_database,
                         QStringLiteral("UPDATE briefing SET removed=? WHERE id=? RETURNING id"));
        const Result<bool> found = update.bind(std::int64_t{removed}).bind(id).next();
        if (!found)
            return found.error();
        return found.value() ? touch(id) : missing(id);
    });
}

Result<std::vector<BriefingRecord>> SqliteStore::records(const QString &where, BriefingId id)
{
    Statement select(
        *m_database,
        QStringLiteral("SELECT b.id, change, file, hash, title, subtitle, date, source, address, "
                       "language, marking, sample, size, kinds, tables, work, removed, r.read, "
                       "r.position FROM briefing b LEFT JOIN reading r ON r.briefing = b.id ")
            + where + QStringLiteral(" ORDER BY b.id"));
    if (id != 0)
        select.bind(id);
    std::vector<BriefingRecord> all;
    for (;;) {
        const Result<bool> more = select.next();
        if (!more)
            return more.error();
        if (!more.value())
            return all;
        BriefingRecord &record = all.emplace_back();
        record.id = select.integer(0);
        record.change = select.integer(1);
        record.file = select.bytes(2);
        record.hash = select.bytes(3);
        record.meta.title = select.text(4);
        record.meta.subtitle = select.text(5);
        record.meta.date = Date::parse(select.text(6));
        record.meta.source = select.text(7);
        record.meta.address = select.text(8);
        record.meta.language = select.text(9);
        record.meta.marking = select.text(10);
        record.meta.sample = select.integer(11) != 0;
        record.size = static_cast<std::size_t>(select.integer(12));
        std::size_t kind = 0;
        for (const std::string &count : parted(select.text(13))) {
            if (kind < record.kinds.size())
                record.kinds[kind++] = QByteArray::fromStdString(count).toUInt();
        }
        record.tables = static_cast<std::uint32_t>(select.integer(14));
        record.work = select.integer(15);
        record.removed = select.integer(16) != 0;
        record.state.read = select.integer(17) != 0;
        record.state.position = static_cast<std::uint32_t>(select.integer(18));
    }
}

Result<std::vector<BriefingRecord>> SqliteStore::briefings()
{
    return records(QStringLiteral("WHERE removed=0"), 0);
}

Result<std::vector<BriefingRecord>> SqliteStore::newestBriefings(std::size_t most)
{
    return records(QStringLiteral("WHERE b.id IN (SELECT id FROM briefing WHERE removed=0 "
                                  "ORDER BY date DESC LIMIT ?)"),
                   static_cast<BriefingId>(most));
}

Result<BriefingRecord> SqliteStore::briefing(BriefingId id)
{
    Result<std::vector<BriefingRecord>> found = records(QStringLiteral("WHERE b.id=?"), id);
    if (!found)
        return found.error();
    if (id == 0 || found.value().empty())
        return missing(id);
    return found.value().front();
}

Result<std::string> SqliteStore::source(BriefingId id)
{
    Statement select(*m_database, QStringLiteral("SELECT packed FROM document WHERE briefing=?"));
    const Result<bool> found = select.bind(id).next();
    if (!found)
        return found.error();
    if (!found.value())
        return missing(id);
    std::optional<std::string> bytes = unpacked(select.bytes(0));
    if (!bytes)
        return Error{ErrorCode::DamagedLibrary, m_database->file(), 0,
                     "the document of briefing " + std::to_string(id)};
    return std::move(*bytes);
}

namespace {

const QString selectTopics = QStringLiteral(
    "SELECT t.briefing, number, kind, certainty, line, t.title, text, section, areas "
    "FROM topic t JOIN briefing b ON b.id = t.briefing WHERE ");

/// Of the row that a statement of selectTopics is at.
KeptTopic topicOf(const Statement &row)
{
    KeptTopic topic;
    topic.briefing = row.integer(0);
    topic.number = static_cast<std::uint32_t>(row.integer(1));
    const std::int64_t kind = row.integer(2);
    if (kind >= 0 && kind < static_cast<std::int64_t>(allKinds.size()))
        topic.kind = static_cast<Kind>(kind);
    const std::int64_t certainty = row.integer(3);
    if (certainty >= 0 && certainty <= static_cast<std::int64_t>(Certainty::Inferred))
        topic.certainty = static_cast<Certainty>(certainty);
    topic.line = static_cast<std::uint32_t>(row.integer(4));
    topic.title = row.text(5);
    topic.text = row.text(6);
    topic.section = row.text(7);
    topic.areas = parted(row.text(8));
    return topic;
}

} // namespace

Result<void> SqliteStore::topics(BriefingId id, const std::function<bool(const KeptTopic &)> &visit)
{
    Result<std::vector<Correction>> laid = corrections(id);
    if (!laid)
        return laid.error();
    std::map<BriefingId, std::vector<Correction>> laidOver;
    for (Correction &correction : laid.value())
        laidOver[correction.briefing].push_back(std::move(correction));
    Statement select(*m_database,
                     selectTopics
                         + (id == 0 ? QStringLiteral("removed=0") : QStringLiteral("t.briefing=?"))
                         + QStringLiteral(" ORDER BY t.briefing, number"));
    if (id != 0)
        select.bind(id);
    for (;;) {
        const Result<bool> more = select.next();
        if (!more)
            return more.error();
        if (!more.value())
            return {};
        KeptTopic topic = topicOf(select);
        if (const auto its = laidOver.find(topic.briefing); its != laidOver.end())
            layOver(topic, its->second);
        if (!visit(topic))
            return {};
    }
}

Result<std::optional<KeptTopic>> SqliteStore::topic(BriefingId id, std::uint32_t number)
{
    Statement select(*m_database,
                     selectTopics + QStringLiteral("t.briefing=? AND number=? AND removed=0"));
    const Result<bool> found = select.bind(id).bind(std::int64_t{number}).next();
    if (!found)
        return found.error();
    if (!found.value())
        return std::optional<KeptTopic>();
    const Result<std::vector<Correction>> laid = corrections(id);
    if (!laid)
        return laid.error();
    KeptTopic topic = topicOf(select);
    layOver(topic, laid.value());
    return std::optional(std::move(topic));
}

Result<std::vector<Change>> SqliteStore::changesAfter(ChangeNumber last)
{
    Statement select(*m_database,
                     QStringLiteral("SELECT id, change, removed FROM briefing "
                                    "WHERE change > ? ORDER BY change"));
    select.bind(last);
    std::vector<Change> changes;
    for (;;) {
        const Result<bool> more = select.next();
        if (!more)
            return more.error();
        if (!more.value())
            return changes;
        changes.push_back({select.integer(0), select.integer(1), select.integer(2) != 0});
    }
}

} // namespace entente::library
