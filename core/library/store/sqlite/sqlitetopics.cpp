// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/corrections.h"
#include "core/library/store/lists.h"
#include "core/library/store/sqlite/briefingcolumns.h"
#include "core/library/store/sqlite/placecolumns.h"
#include "core/library/store/sqlite/sqlitestore.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace entente::library {

namespace {

/// What the store keeps of a topic, beside the briefing that it is of.
constexpr auto topicColumns =
    std::array{
        column<&KeptTopic::number>("number"),
        column<&KeptTopic::kind>("kindname"),
        column<&KeptTopic::certainty>("certaintyname"),
        column<&KeptTopic::title>("title"),
        column<&KeptTopic::text>("text"),
        column<&KeptTopic::section>("section"),
        column<&KeptTopic::areas>("areas"),
    }
    + placeColumns<&KeptTopic::where>;

QString selectTopics(const QString &where)
{
    static const QString select = QStringLiteral("SELECT t.briefing, ")
        + namesOf(topicColumns, QStringLiteral("t.%1"))
        + QStringLiteral(" FROM topic t JOIN briefing b ON b.id = t.briefing WHERE ");
    return select + where;
}

/// Of the row that a statement of selectTopics() is at.
KeptTopic topicOf(const Statement &row)
{
    KeptTopic topic;
    topic.briefing = row.integer(0);
    takeAll(row, topicColumns, topic, 1);
    return topic;
}

} // namespace

KindCounts SqliteStore::countsOf(const std::vector<KeptTopic> &topics)
{
    KindCounts counts{};
    for (const KeptTopic &topic : topics)
        ++counts[static_cast<std::size_t>(topic.kind)];
    return counts;
}

Result<void> SqliteStore::addTopics(BriefingId id, const std::vector<KeptTopic> &topics)
{
    static const QString sql = insertInto("topic", {"briefing"}, topicColumns);
    Statement insert(*m_database, sql);
    for (const KeptTopic &topic : topics) {
        ENTENTE_TRY_VOID(putAll(insert.bind(id), topicColumns, topic).run());
    }
    return {};
}

Result<void> SqliteStore::topics(BriefingId id, const std::function<bool(const KeptTopic &)> &visit)
{
    const Result<std::map<BriefingId, Laid>> laid = laidOn(id);
    if (!laid)
        return laid.error();
    Statement select(*m_database,
                     selectTopics(id == 0 ? QStringLiteral("removed=0 ORDER BY t.briefing, number")
                                          : QStringLiteral("t.briefing=? ORDER BY number")));
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
        ENTENTE_TRY(const bool more, select.next());
        if (!more) {
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
                     selectTopics(QStringLiteral("t.briefing=? AND number=? AND removed=0")));
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
            ENTENTE_TRY_VOID(renewOne(renewal));
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
    ENTENTE_TRY(const bool marked, mark.next());
    if (!marked || !renewal.found)
        return {}; // another program was faster or is newer, or it can no longer be read
    ENTENTE_TRY_VOID(keepSketch(renewal.id, renewal.found->sketch));
    ENTENTE_TRY_VOID(keepText(renewal.id, renewal.found->packedText));
    // Added topics may stand elsewhere now, among other topics, or touch other areas.
    Statement misplace(*m_database, QStringLiteral("DELETE FROM added WHERE briefing=?"));
    ENTENTE_TRY_VOID(misplace.bind(renewal.id).run());
    ENTENTE_TRY(const bool isSame, isKeptAlready(renewal.id, *renewal.found));
    return isSame ? Result<void>() : replaceFound(renewal.id, *renewal.found);
}

Result<bool> SqliteStore::isKeptAlready(BriefingId id, const NewBriefing &found)
{
    ENTENTE_TRY(const BriefingRecord kept, briefing(id));
    if (kept.meta != found.meta || kept.tables != found.tables || kept.format != found.format)
        return false;
    Statement select(*m_database, selectTopics(QStringLiteral("t.briefing=? ORDER BY number")));
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
                     QStringLiteral("UPDATE briefing SET ")
                         + namesOf(foundColumns, QStringLiteral("%1=?"))
                         + QStringLiteral(", kinds=?, edition=? WHERE id=?"));
    putCell(putAll(update, foundColumns, found), countsOf(found.topics));
    update.bind(titleKey(found.meta.title)).bind(id);
    ENTENTE_TRY_VOID(update.run());
    Statement remove(*m_database, QStringLiteral("DELETE FROM topic WHERE briefing=?"));
    ENTENTE_TRY_VOID(remove.bind(id).run());
    ENTENTE_TRY_VOID(addTopics(id, found.topics));
    ENTENTE_TRY_VOID(recount(id));
    return touch(id);
}

} // namespace entente::library
