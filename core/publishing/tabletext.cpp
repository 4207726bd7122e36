// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/tabletext.h"

#include "core/comparison/worddiff.h"
#include "core/publishing/selection.h"

#include <QCoreApplication>

namespace entente::pages {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("entente::Publishing", text);
}

/// The words of a cell, bold where they lie in the ranges, which count from the cell's first byte.
TableText::Cell withBold(std::string_view words, const std::vector<TextRange> &bold)
{
    TableText::Cell cell;
    std::uint32_t at = 0;
    const auto add = [&](std::uint32_t end, std::uint8_t styles) {
        if (end > at)
            cell.push_back({toText(words.substr(at, end - at)), styles, {}});
        at = std::max(at, end);
    };
    for (const TextRange range : bold) {
        add(range.begin, 0);
        add(range.end, Style::Strong);
    }
    add(static_cast<std::uint32_t>(words.size()), 0);
    return cell;
}

std::vector<TableText::Cell> comparedRow(const Briefing &briefing, const Table &table,
                                         std::size_t row)
{
    std::vector<TableText::Cell> cells{runsOf(briefing, table.cell(row, 0))};
    const std::string_view first = briefing.words(table.cell(row, 1));
    cells.push_back(withBold(first, {}));
    for (std::size_t column = 2; column < table.columnCount(); ++column) {
        const std::string_view other = briefing.words(table.cell(row, column));
        const WordDiff difference = compareWords(first, other);
        cells.push_back(withBold(other, difference.right));
        if (table.columnCount() == 3)
            cells[1] = withBold(first, difference.left);
    }
    return cells;
}

} // namespace

QString tableName(const Briefing &briefing, const Table &table)
{
    QString words = toText(briefing, table.caption);
    if (words.isEmpty()) {
        QStringList heads;
        // The first head of a comparison only says "aspect".
        const std::size_t first = table.role == TableRole::Comparison ? 1 : 0;
        for (std::size_t column = first; column < table.columnCount(); ++column)
            heads << toText(briefing, table.columns[column]);
        words = heads.join(QStringLiteral(", "));
    }
    while (words.endsWith(u':') || words.endsWith(u'：'))
        words.chop(1);
    return words;
}

QString tableTitle(const Briefing &briefing, const Table &table, int number)
{
    return tr("Table %1. %2").arg(QString::number(number), tableName(briefing, table));
}

TableText tableText(const Briefing &briefing, const Table &table,
                    const std::vector<std::size_t> &rows)
{
    TableText text;
    text.alignments = table.alignments;
    for (const TextRange column : table.columns)
        text.heads.push_back(runsOf(briefing, column));
    const bool compares = table.role == TableRole::Comparison && table.columnCount() >= 3;
    text.namesRows = compares;
    for (const std::size_t row : rows) {
        if (compares) {
            text.rows.push_back(comparedRow(briefing, table, row));
            continue;
        }
        std::vector<TableText::Cell> cells;
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            cells.push_back(runsOf(briefing, table.cell(row, column)));
        text.rows.push_back(std::move(cells));
    }
    return text;
}

} // namespace entente::pages
