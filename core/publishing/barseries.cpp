// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/barseries.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace entente::edition {

namespace {

/// The columns behind the first that hold numbers, or nothing here and there.
std::vector<std::size_t> countedColumns(qsizetype columns, const std::vector<QStringList> &rows)
{
    std::vector<std::size_t> counted;
    for (qsizetype column = 1; column < columns; ++column) {
        std::size_t numbers = 0;
        const bool isCounted = std::all_of(rows.begin(), rows.end(), [&](const QStringList &row) {
            const QString words = row.value(column).simplified();
            const bool isNumber = countedIn(words).has_value();
            numbers += isNumber ? 1 : 0;
            return isNumber || words.isEmpty();
        });
        if (isCounted && numbers > 0)
            counted.push_back(static_cast<std::size_t>(column));
    }
    return counted;
}

void add(BarSeries &series, const QString &label, const QString &words, BarSeries::Cell cell)
{
    const std::optional<double> value = countedIn(words.simplified());
    if (!value)
        return;
    series.bars.push_back({label.simplified(), *value, words.simplified()});
    series.cells.push_back(cell);
}

} // namespace

std::optional<double> countedIn(const QString &words)
{
    static const QRegularExpression number(
        QStringLiteral("^(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s?[%％]?$"));
    const QRegularExpressionMatch match = number.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(1) + match.captured(2);
    digits.remove(u',');
    bool isNumber = false;
    const double value = QLocale::c().toDouble(digits, &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::vector<BarSeries> barSeriesOf(const QStringList &heads, const std::vector<QStringList> &rows)
{
    const std::vector<std::size_t> columns = countedColumns(heads.size(), rows);
    const bool byRow = columns.size() > rows.size();
    std::vector<BarSeries> all(byRow ? rows.size() : columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::size_t column = columns[i];
        const auto at = static_cast<qsizetype>(column);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            BarSeries &series = all[byRow ? row : i];
            const QString name = rows[row].value(0);
            series.name = (byRow ? name : heads[at]).simplified();
            add(series, byRow ? heads[at] : name, rows[row].value(at), {row, column});
        }
    }
    std::erase_if(all, [](const BarSeries &series) { return series.bars.empty(); });
    return all;
}

double longestOf(const std::vector<BarSeries> &series)
{
    double longest = 0;
    for (const BarSeries &each : series) {
        for (const Bar &bar : each.bars)
            longest = std::max(longest, bar.value);
    }
    return longest;
}

} // namespace entente::edition
