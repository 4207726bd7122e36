// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/matrix.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace entente {

namespace {

constexpr std::uint32_t unknown = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t monthsOfYear = 12;

/// Months of one row or column; 0 where it is no time.
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
    case MatrixBy::Period:
        break;
    }
    return 0;
}

/// The first month of the time in which a date lies; unknown where it is less precise than that.
std::uint32_t timeOf(const std::optional<Date> &date, std::uint32_t months)
{
    if (!date || (date->month() == 0 && months < monthsOfYear))
        return unknown;
    const std::uint32_t month = static_cast<std::uint32_t>(date->year()) * monthsOfYear
        + static_cast<std::uint32_t>(std::max(1, static_cast<int>(date->month()))) - 1;
    return month - month % months;
}

/// One side of the matrix: gives each topic the places of the rows, or columns, it counts in.
class Axis final
{
public:
    Axis(const MatrixTopics &topics, MatrixBy by, std::span<const Period> periods)
        : m_topics(topics), m_by(by)
    {
        if (by == MatrixBy::Area)
            number(topics.areas.empty()
                       ? 0
                       : std::size_t{*std::max_element(topics.areas.begin(), topics.areas.end())}
                           + 1);
        else if (by == MatrixBy::Kind)
            number(allKinds.size());
        else if (by == MatrixBy::Briefing)
            number(topics.documents.size());
        else if (by == MatrixBy::Source)
            nameSources();
        else if (by == MatrixBy::Period)
            namePeriods(periods);
        else
            tellTimes(monthsOf(by));
    }

    /// The heads, in the order in which they are shown, of the topics that are counted.
    [[nodiscard]] std::vector<MatrixHead> heads(const std::vector<std::uint32_t> &counted)
    {
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
            return !isOrdered && m_heads[a].all.topics > m_heads[b].all.topics;
        });
        m_places.resize(m_heads.size());
        std::vector<MatrixHead> heads;
        heads.reserve(order.size());
        for (const std::uint32_t head : order) {
            m_places[head] = static_cast<std::uint32_t>(heads.size());
            heads.push_back(m_heads[head]);
        }
        return heads;
    }

    /// Calls back with the place of each head that a topic counts in.
    template <typename Function>
    void places(std::uint32_t topic, Function function) const
    {
        each(topic, [&](std::uint32_t head) { function(m_places[head]); });
    }

private:
    template <typename Function>
    void each(std::uint32_t number, Function function) const
    {
        const MatrixTopics::Topic &topic = m_topics.topics[number];
        if (m_by == MatrixBy::Kind) {
            function(static_cast<std::uint32_t>(topic.kind));
        } else if (m_by == MatrixBy::Area) {
            for (std::uint32_t i = topic.firstArea; i < topic.lastArea; ++i)
                function(static_cast<std::uint32_t>(m_topics.areas[i]));
        } else if (m_by == MatrixBy::Briefing) {
            function(topic.document);
        } else {
            function(m_ofDocument[topic.document]);
        }
    }

    void number(std::size_t count)
    {
        m_heads.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            m_heads[i].number = static_cast<std::uint32_t>(i);
    }

    void nameSources()
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

    void namePeriods(std::span<const Period> periods)
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
    void tellTimes(std::uint32_t months)
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

    /// Heads with topics; of times also those between the first and the last of them.
    [[nodiscard]] std::vector<std::uint32_t> said() const
    {
        std::vector<std::uint32_t> found;
        const bool isInTime = isTime(m_by);
        std::size_t behind = 0; // the last of them that is said
        for (std::size_t i = 0; i < m_heads.size(); ++i) {
            const bool isSaid = m_heads[i].all.topics > 0;
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

    const MatrixTopics &m_topics;
    MatrixBy m_by;
    std::vector<MatrixHead> m_heads;
    std::vector<std::uint32_t> m_ofDocument; ///< heads
    std::vector<std::uint32_t> m_places;     ///< by head
};

double cosine(const Matrix &matrix, std::size_t one, std::size_t other)
{
    double dot = 0;
    double ones = 0;
    double others = 0;
    for (std::size_t column = 0; column < matrix.columns.size(); ++column) {
        const double a = matrix.at(one, column).topics;
        const double b = matrix.at(other, column).topics;
        dot += a * b;
        ones += a * a;
        others += b * b;
    }
    return ones == 0 || others == 0 ? 0 : dot / std::sqrt(ones * others);
}

} // namespace

double Matrix::highest(MatrixMeasure measure) const
{
    double most = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < columns.size(); ++column)
            most = std::max(most, measured(at(row, column), columns[column].all, measure));
    }
    return most;
}

Matrix matrixOf(const MatrixTopics &topics, const std::vector<std::uint32_t> *shown, MatrixBy rows,
                MatrixBy columns, std::span<const Period> periods)
{
    std::vector<std::uint32_t> all;
    if (shown == nullptr) {
        all.resize(topics.topics.size());
        std::iota(all.begin(), all.end(), 0U);
        shown = &all;
    }
    Matrix matrix;
    matrix.rowsBy = rows;
    matrix.columnsBy = columns;
    Axis down(topics, rows, periods);
    Axis across(topics, columns, periods);
    matrix.rows = down.heads(*shown);
    matrix.columns = across.heads(*shown);
    const std::size_t width = matrix.columns.size();
    matrix.cells.resize(matrix.rows.size() * width);
    std::vector<std::uint32_t> last(matrix.cells.size()); // the document counted last, from 1
    std::uint32_t lastOfAll = 0;
    std::vector<std::uint32_t> places;
    for (const std::uint32_t topic : *shown) {
        const std::uint32_t document = topics.topics[topic].document + 1;
        ++matrix.all.topics;
        matrix.all.documents += lastOfAll == document ? 0 : 1;
        lastOfAll = document;
        places.clear();
        across.places(topic, [&](std::uint32_t place) { places.push_back(place); });
        down.places(topic, [&](std::uint32_t row) {
            for (const std::uint32_t column : places) {
                const std::size_t cell = row * width + column;
                ++matrix.cells[cell].topics;
                matrix.cells[cell].documents += last[cell] == document ? 0 : 1;
                last[cell] = document;
            }
        });
    }
    return matrix;
}

std::vector<Period> eventsOf(MatrixBy by, const MatrixHead &head, std::span<const Period> periods,
                             std::span<const Period> events)
{
    if (!isTime(by) || head.isUnknown || events.empty())
        return {};
    if (by == MatrixBy::Period)
        return periodsWithin(events, periods[head.number]);
    const auto month = [](std::uint32_t number) {
        std::string text = std::to_string(number / monthsOfYear);
        const std::uint32_t within = number % monthsOfYear + 1;
        text.append(within < 10 ? "-0" : "-").append(std::to_string(within));
        return Date::parse(text);
    };
    const std::optional<Date> first = month(head.number);
    const std::optional<Date> last = month(head.number + monthsOf(by) - 1);
    return first ? periodsWithin(events, {{}, *first, last}) : std::vector<Period>();
}

double measured(const MatrixCount &cell, const MatrixCount &column, MatrixMeasure measure)
{
    const auto by = [&](std::uint32_t all) {
        return all == 0 ? 0.0 : static_cast<double>(cell.topics) / all;
    };
    switch (measure) {
    case MatrixMeasure::Topics:
        break;
    case MatrixMeasure::Briefings:
        return cell.documents;
    case MatrixMeasure::Share:
        return by(column.topics);
    case MatrixMeasure::PerBriefing:
        return by(column.documents);
    }
    return cell.topics;
}

void clusterRows(Matrix &matrix)
{
    const std::size_t width = matrix.columns.size();
    std::vector<std::size_t> order;
    std::vector<bool> isTaken(matrix.rows.size());
    for (std::size_t next = 0; order.size() < matrix.rows.size();) {
        order.push_back(next);
        isTaken[next] = true;
        double best = -1;
        const std::size_t from = next;
        for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
            if (isTaken[row])
                continue;
            const double like = cosine(matrix, from, row);
            if (like > best) {
                best = like;
                next = row;
            }
        }
    }
    Matrix sorted = matrix;
    for (std::size_t row = 0; row < order.size(); ++row) {
        sorted.rows[row] = matrix.rows[order[row]];
        std::copy_n(matrix.cells.begin() + static_cast<std::ptrdiff_t>(order[row] * width), width,
                    sorted.cells.begin() + static_cast<std::ptrdiff_t>(row * width));
    }
    matrix = std::move(sorted);
}

} // namespace entente
