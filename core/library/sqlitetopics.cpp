// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/corrections.h"
#include "core/library/lists.h"
#include "core/library/locatorcolumns.h"
#include "core/library/sqlitestore.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace entente::library {

std::string SqliteStore::countsOfKinds(const std::vector<KeptTopic> &topics)
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

Result<void> SqliteStore::addTopics(BriefingId id, const std::vector<KeptTopic> &topics)
{
    Statement insert(*m_database,
                     QStringLiteral("INSERT INTO topic(briefing, number, kind, certainty, line, "
                                    "locator, title, text, section, areas) "
                                    "VALUES(?,?,?,?,?,?,?,?,?,?)"));
    for (const KeptTopic &topic : topics) {
        insert.bind(id).bind(std::int64_t{topic.number});
        insert.bind(static_cast<std::int64_t>(topic.kind));
        insert.bind(static_cast<std::int64_t>(topic.certainty));
        bindLocator(insert, topic.where);
        insert.bind(topic.title).bind(topic.text).bind(topic.section).bind(joined(topic.areas));
        if (Result<void> ran = insert.run(); !ran)
            return ran;
    }
    return {};
}

namespace {

const QString selectTopics = QStringLiteral(
    "SELECT t.briefing, number, kind, certainty, line, locator, t.title, text, section, areas "
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
    topic.where = locatorAt(row, 4);
    topic.title = row.text(6);
    topic.text = row.text(7);
    topic.section = row.text(8);
    topic.areas = parted(row.text(9));
    return topic;
}

} // namespace

Result<void> SqliteStore::topics(BriefingId id, const std::function<bool(const KeptTopic &)> &visit)
{
    const Result<std::map<BriefingId, Laid>> laid = laidOn(id);
    if (!laid)
        return laid.error();
    Statement select(*m_database,
                     selectTopics
                         + (id == 0 ? QStringLiteral("removed=0") : QStringLiteral("t.briefing=?"))
                         + QStringLiteral(" ORDER BY t.briefing, number"));
    if (id != 0)
        select.bind(id);
    std::vector<KeptTopic> held; // of a briefing that something is laid over
    auto next = laid.value().begin();
    // Hands out the briefings that something is laid over, up to one. Some have added topics alone.
    const auto handOut = [&](BriefingId until) {
        for (; next != laid.value().end() && next->first < until; ++next) {
            const bool areHeld = !held.empty() && held.front().briefing == next->first;
            const std::vector<KeptTopic> topics = laidOver(
                areHeld ? std::exchange(held, {}) : std::vector<KeptTopic>(),
                next->second.corrections, next->second.added);
            for (const KeptTopic &topic : topics) {
                if (!visit(topic))
                    return false;
            }
        }
        return true;
    };
    for (;;) {
        const Result<bool> more = select.next();
        if (!more)
            return more.error();
        if (!more.value()) {
            (void)handOut(std::numeric_limits<BriefingId>::max());
            return {};
        }
        KeptTopic topic = topicOf(select);
        if (!handOut(topic.briefing))
            return {};
        if (next != laid.value().end() && next->first == topic.briefing)
            held.push_back(std::move(topic));
        else if (!visit(topic))
            return {};
    }
}

Result<std::optional<KeptTopic>> SqliteStore::topic(BriefingId id, std::uint32_t number)
{
    ENTENTE_TRY(const std::vector<Correction> laid, corrections(id));
    const bool isRenumbered = std::any_of(laid.begin(), laid.end(), [](const Correction &each) {
        return each.isNoTopic || each.added;
    });
    if (isRenumbered) {
        ENTENTE_TRY(const BriefingRecord of, briefing(id));
        std::optional<KeptTopic> found;
        if (of.removed)
            return found;
        const Result<void> visited = topics(id, [&](const KeptTopic &topic) {
            if (topic.number == number)
                found = topic;
            return !found;
        });
        return visited ? Result<std::optional<KeptTopic>>(std::move(found)) : visited.error();
    }
    Statement select(*m_database,
                     selectTopics + QStringLiteral("t.briefing=? AND number=? AND removed=0"));
    const Result<bool> found = select.bind(id).bind(std::int64_t{number}).next();
    if (!found)
        return found.error();
    if (!found.value())
        return std::optional<KeptTopic>();
    KeptTopic topic = topicOf(select);
    layOver(topic, laid);
    return std::optional(std::move(topic));
}

namespace {

/// Of another analysis than the one bound twice, and not of a newer one.
const QString isDue = QStringLiteral(
    "analysis<>? AND CAST(analysis AS INTEGER) <= CAST(? AS INTEGER)");

} // namespace

Result<std::vector<BriefingId>> SqliteStore::analysedOtherwise(const std::string &analysis)
{
    Statement select(*m_database,
                     QStringLiteral("SELECT id FROM briefing WHERE ") + isDue
                         + QStringLiteral(" ORDER BY id"));
    select.bind(analysis).bind(analysis);
    return select.rows<BriefingId>([&](BriefingId &id) { id = select.integer(0); });
}

Result<void> SqliteStore::renew(std::span<const Renewal> batch)
{
    return write([&]() -> Result<void> {
        for (const Renewal &renewal : batch) {
            if (Result<void> done = renewOne(renewal); !done)
                return done;
        }
        return {};
    });
}

Result<void> SqliteStore::renewOne(const Renewal &renewal)
{
    Statement mark(*m_database,
                   QStringLiteral("UPDATE briefing SET analysis=? WHERE id=? AND ") + isDue
                       + QStringLiteral(" RETURNING id"));
    mark.bind(renewal.analysis).bind(renewal.id).bind(renewal.analysis).bind(renewal.analysis);
    const Result<bool> marked = mark.next();
    if (!marked)
        return marked.error();
    if (!marked.value() || !renewal.found)
        return {}; // another program was faster or is newer, or it can no longer be read
    ENTENTE_TRY_VOID(keepText(renewal.id, renewal.found->packedText));
    if (Result<void> kept = keepSketch(renewal.id, renewal.found->sketch); !kept)
        return kept;
    // Added topics may stand elsewhere now, among other topics, or touch other areas.
    Statement misplace(*m_database, QStringLiteral("DELETE FROM added WHERE briefing=?"));
    if (Result<void> ran = misplace.bind(renewal.id).run(); !ran)
        return ran;
    const Result<bool> isSame = isKeptAlready(renewal.id, *renewal.found);
    if (!isSame)
        return isSame.error();
    return isSame.value() ? Result<void>() : replaceFound(renewal.id, *renewal.found);
}

Result<bool> SqliteStore::isKeptAlready(BriefingId id, const NewBriefing &found)
{
    ENTENTE_TRY(const BriefingRecord kept, briefing(id));
    if (kept.meta != found.meta || kept.tables != found.tables)
        return false;
    Statement select(*m_database,
                     selectTopics + QStringLiteral("t.briefing=? ORDER BY t.briefing, number"));
    select.bind(id);
    const auto there = select.rows<KeptTopic>([&](KeptTopic &topic) { topic = topicOf(select); });
    if (!there)
        return there.error();
    return std::equal(there.value().begin(), there.value().end(), found.topics.begin(),
                      found.topics.end(), [&](const KeptTopic &was, KeptTopic is) {
                          is.briefing = id;
                          is.areas = parted(joined(is.areas));
                          return was == is;
                      });
}

Result<void> SqliteStore::replaceFound(BriefingId id, const NewBriefing &found)
{
    Statement update(*m_database,
                     QStringLiteral("UPDATE briefing SET title=?, subtitle=?, date=?, source=?, "
                                    "address=?, language=?, marking=?, sample=?, kinds=?, "
                                    "tables=?, edition=? WHERE id=?"));
    bindMetadata(update, found.meta);
    update.bind(countsOfKinds(found.topics)).bind(std::int64_t{found.tables});
    update.bind(titleKey(found.meta.title)).bind(id);
    if (Result<void> ran = update.run(); !ran)
        return ran;
    Statement remove(*m_database, QStringLiteral("DELETE FROM topic WHERE briefing=?"));
    if (Result<void> ran = remove.bind(id).run(); !ran)
        return ran;
    if (Result<void> ran = addTopics(id, found.topics); !ran)
        return ran;
    if (Result<void> counted = recount(id); !counted)
        return counted;
    return touch(id);
}

} // namespace entente::library
