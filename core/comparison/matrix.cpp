// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/matrix.h"

#include "core/comparison/matrixaxis.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace entente {

namespace {

constexpr std::uint32_t monthsOfYear = 12;

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

/// Those documents of which no topic is counted.
std::vector<std::uint32_t> withoutTopics(const MatrixTopics &topics,
                                         const std::vector<std::uint32_t> &shown,
                                         std::vector<std::uint32_t> documents)
{
    std::vector<bool> isCounted(documents.empty() ? 0 : topics.documents.size());
    for (std::size_t i = 0; !isCounted.empty() && i < shown.size(); ++i)
        isCounted[topics.topics[shown[i]].document] = true;
    std::erase_if(documents, [&](std::uint32_t document) { return isCounted[document]; });
    return documents;
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
                MatrixBy columns, std::span<const Period> periods, const MatrixDocuments &documents)
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
    MatrixAxis down(topics, rows, periods);
    MatrixAxis across(topics, columns, periods);
    const std::vector<std::uint32_t> texts = withoutTopics(topics, *shown, documents.texts);
    matrix.rows = down.heads(*shown, texts);
    matrix.columns = across.heads(*shown, texts);
    down.addPublished(documents.published, matrix.rows);
    across.addPublished(documents.published, matrix.columns);
    matrix.all.published = static_cast<std::uint32_t>(documents.published.size());
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
    matrix.withoutTopic = static_cast<std::uint32_t>(texts.size());
    matrix.all.documents += matrix.withoutTopic;
    for (const std::uint32_t document : texts)
        ++matrix.cells[down.placeOf(document) * width + across.placeOf(document)].documents;
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

double measured(const MatrixCount &cell, const MatrixSum &column, MatrixMeasure measure)
{
    const auto part = [](std::uint32_t some, std::uint32_t all) {
        return all == 0 ? 0.0 : static_cast<double>(some) / all;
    };
    switch (measure) {
    case MatrixMeasure::Topics:
        break;
    case MatrixMeasure::Briefings:
        return cell.documents;
    case MatrixMeasure::Share:
        return part(cell.topics, column.topics);
    case MatrixMeasure::PerBriefing:
        return part(cell.topics, column.documents);
    case MatrixMeasure::OfPublished:
        return part(cell.documents, column.published);
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
