// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/matrixaxis.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace entente {

namespace {

constexpr std::uint32_t unknown = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t monthsOfYear = 12;

/// The first month of the time in which a date lies; unknown where it is less precise than that.
std::uint32_t timeOf(const std::optional<Date> &date, std::uint32_t months)
{
    if (!date || (date->month() == 0 && months < monthsOfYear))
        return unknown;
    const std::uint32_t month = static_cast<std::uint32_t>(date->year()) * monthsOfYear
        + static_cast<std::uint32_t>(std::max(1, static_cast<int>(date->month()))) - 1;
    return month - month % months;
}

} // namespace

std::uint32_t monthsOf(MatrixBy by)
{
    switch (by) {
    case MatrixBy::Year:
        return monthsOfYear;
    case MatrixBy::Quarter:
        return 3;
    case MatrixBy::Month:
        return 1;
    case MatrixBy::Area:
    case MatrixBy::Kind:
    case MatrixBy::Briefing:
    case MatrixBy::Source:
    case MatrixBy::Type:
    case MatrixBy::Period:
        break;
    }
    return 0;
}

MatrixAxis::MatrixAxis(const MatrixTopics &topics, MatrixBy by, std::span<const Period> periods)
    : m_topics(topics), m_by(by)
{
    if (by == MatrixBy::Area)
        number(topics.areas.empty()
                   ? 0
                   : std::size_t{*std::max_element(topics.areas.begin(), topics.areas.end())} + 1);
    else if (by == MatrixBy::Kind)
        number(allKinds.size());
    else if (by == MatrixBy::Briefing)
        number(topics.documents.size());
    else if (by == MatrixBy::Source)
        nameSources();
    else if (by == MatrixBy::Type)
        tellTypes();
    else if (by == MatrixBy::Period)
        namePeriods(periods);
    else
        tellTimes(monthsOf(by));
}

std::vector<MatrixHead> MatrixAxis::heads(const std::vector<std::uint32_t> &counted,
                                          const std::vector<std::uint32_t> &texts)
{
    if (!isOfDocuments() && !texts.empty())
        m_heads.push_back({0, {}, true, {}});
    for (const std::uint32_t document : texts)
        ++m_heads[headOf(document)].all.documents;
    std::vector<std::uint32_t> last(m_heads.size()); // the document counted last, from 1
    for (const std::uint32_t topic : counted) {
        const std::uint32_t document = m_topics.topics[topic].document + 1;
        each(topic, [&](std::uint32_t head) {
            MatrixCount &count = m_heads[head].all;
            ++count.topics;
            count.documents += last[head] == document ? 0 : 1;
            last[head] = document;
        });
    }
    std::vector<std::uint32_t> order = said();
    const bool isOrdered = m_by == MatrixBy::Kind || isTime(m_by);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (m_heads[a].isUnknown != m_heads[b].isUnknown)
            return m_heads[b].isUnknown;
        const auto said = [&](std::uint32_t head) {
            return std::pair(m_heads[head].all.topics, m_heads[head].all.documents);
        };
        return !isOrdered && said(a) > said(b);
    });
    m_places.assign(m_heads.size(), unknown);
    std::vector<MatrixHead> heads;
    heads.reserve(order.size());
    for (const std::uint32_t head : order) {
        m_places[head] = static_cast<std::uint32_t>(heads.size());
        heads.push_back(m_heads[head]);
    }
    return heads;
}

void MatrixAxis::addPublished(const std::vector<std::uint32_t> &documents,
                              std::vector<MatrixHead> &heads) const
{
    for (const std::uint32_t document : documents) {
        const std::uint32_t place = isOfDocuments() ? m_places[headOf(document)] : unknown;
        if (place != unknown)
            ++heads[place].all.published;
    }
    for (MatrixHead &head : heads) {
        if (!isOfDocuments())
            head.all.published = static_cast<std::uint32_t>(documents.size());
    }
}

void MatrixAxis::number(std::size_t count)
{
    m_heads.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        m_heads[i].number = static_cast<std::uint32_t>(i);
}

void MatrixAxis::nameSources()
{
    std::map<std::string_view, std::uint32_t> sources;
    m_ofDocument.reserve(m_topics.documents.size());
    for (const MatrixTopics::Document &document : m_topics.documents) {
        const auto next = static_cast<std::uint32_t>(m_heads.size());
        const auto [at, isNew] = sources.try_emplace(document.source, next);
        if (isNew)
            m_heads.push_back({next, document.source, document.source.empty(), {}});
        m_ofDocument.push_back(at->second);
    }
}

void MatrixAxis::tellTypes()
{
    number(allReleaseTypes.size());
    const auto none = static_cast<std::uint32_t>(m_heads.size());
    m_heads.push_back({0, {}, true, {}});
    m_ofDocument.reserve(m_topics.documents.size());
    for (const MatrixTopics::Document &document : m_topics.documents)
        m_ofDocument.push_back(document.type ? static_cast<std::uint32_t>(*document.type) : none);
}

void MatrixAxis::namePeriods(std::span<const Period> periods)
{
    number(periods.size());
    for (std::size_t i = 0; i < periods.size(); ++i)
        m_heads[i].name = periods[i].name;
    const auto none = static_cast<std::uint32_t>(m_heads.size());
    m_heads.push_back({0, {}, true, {}});
    m_ofDocument.reserve(m_topics.documents.size());
    for (const MatrixTopics::Document &document : m_topics.documents)
        m_ofDocument.push_back(
            static_cast<std::uint32_t>(periodOf(document.date, periods).value_or(none)));
}

/// A time in which nothing is said is a head, too, as long as these are not centuries.
void MatrixAxis::tellTimes(std::uint32_t months)
{
    constexpr std::uint32_t most = 600;
    std::map<std::uint32_t, std::uint32_t> times;
    for (const MatrixTopics::Document &document : m_topics.documents)
        times.try_emplace(timeOf(document.date, months));
    if (!times.empty() && times.begin()->first != unknown) {
        const std::uint32_t first = times.begin()->first;
        const std::uint32_t last = std::prev(times.lower_bound(unknown))->first;
        for (std::uint32_t time = first; (last - first) / months <= most && time < last;
             time += months)
            times.try_emplace(time);
    }
    for (auto &[time, head] : times) {
        head = static_cast<std::uint32_t>(m_heads.size());
        m_heads.push_back({time == unknown ? 0 : time, {}, time == unknown, {}});
    }
    m_ofDocument.reserve(m_topics.documents.size());
    for (const MatrixTopics::Document &document : m_topics.documents)
        m_ofDocument.push_back(times.at(timeOf(document.date, months)));
}

/// Heads with something in them; of times also those between the first and the last of them.
std::vector<std::uint32_t> MatrixAxis::said() const
{
    std::vector<std::uint32_t> found;
    const bool isInTime = isTime(m_by);
    std::size_t behind = 0; // the last of them that is said
    for (std::size_t i = 0; i < m_heads.size(); ++i) {
        const bool isSaid = m_heads[i].all.documents > 0;
        if (isSaid || (isInTime && !found.empty() && !m_heads[i].isUnknown))
            found.push_back(static_cast<std::uint32_t>(i));
        if (isSaid)
            behind = found.size();
        else if (isInTime && i + 1 < m_heads.size() && m_heads[i + 1].isUnknown)
            found.resize(behind);
    }
    found.resize(behind);
    return found;
}

} // namespace entente
