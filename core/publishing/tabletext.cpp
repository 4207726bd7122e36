// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/tabletext.h"

#include "core/comparison/worddiff.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/selection.h"

#include <algorithm>

namespace entente::pages {

namespace {

/// The words of a cell with their styles, but bold just where they lie in the ranges, which count
/// from the cell's first byte.
TableText::Cell withBold(const Briefing &briefing, TextRange words,
                         const std::vector<TextRange> &bold)
{
    TableText::Cell cell;
    std::uint32_t at = words.begin;
    // A reference to a note is never parted.
    const auto behindNote = [&](std::uint32_t offset) {
        for (const Mark &mark : briefing.marksIn(words)) {
            if (mark.note != 0 && mark.text.begin < offset && offset < mark.text.end)
                return mark.text.end;
        }
        return offset;
    };
    const auto add = [&](std::uint32_t end, bool differs) {
        const std::uint32_t to = std::max(at, behindNote(end));
        const std::size_t before = cell.size();
        appendRuns(cell, briefing, {at, to}, at > words.begin);
        for (std::size_t i = before; i < cell.size(); ++i) {
            Run &run = cell[i];
            const unsigned own = run.styles & ~static_cast<unsigned>(Style::Strong);
            const bool strong = differs && run.note == 0;
            run.styles = static_cast<std::uint8_t>(strong ? own | Style::Strong : own);
        }
        at = to;
    };
    for (const TextRange range : bold) {
        add(words.begin + range.begin, false);
        add(words.begin + range.end, true);
    }
    add(words.end, false);
    return cell;
}

std::vector<TableText::Cell> comparedRow(const Briefing &briefing, const Table &table,
                                         std::size_t row)
{
    std::vector<TableText::Cell> cells{runsOf(briefing, table.cell(row, 0))};
    const TextRange first = table.cell(row, 1);
    cells.push_back(withBold(briefing, first, {}));
    for (std::size_t column = 2; column < table.columnCount(); ++column) {
        const TextRange other = table.cell(row, column);
        const WordDiff difference = compareWords(briefing.words(first), briefing.words(other));
        cells.push_back(withBold(briefing, other, difference.right));
        if (table.columnCount() == 3)
            cells[1] = withBold(briefing, first, difference.left);
    }
    return cells;
}

/// The spans of the rows that are shown, counted among them.
std::vector<CellSpan> spansOf(const Table &table, const std::vector<std::size_t> &rows)
{
    std::vector<CellSpan> spans;
    for (CellSpan span : table.spans) {
        if (span.row >= 0) {
            const auto row = static_cast<std::size_t>(span.row);
            const auto first = std::lower_bound(rows.begin(), rows.end(), row);
            const auto behind = std::lower_bound(first, rows.end(), row + span.rows);
            span.row = static_cast<std::int32_t>(first - rows.begin());
            span.rows = static_cast<std::uint32_t>(behind - first);
        }
        if (span.rows > 1 || (span.rows == 1 && span.columns > 1))
            spans.push_back(span);
    }
    return spans;
}

} // namespace

bool TableText::hasHeads() const
{
    return std::any_of(heads.begin(), heads.end(), [](const Cell &cell) { return !cell.empty(); });
}

SpanMap::SpanMap(const std::vector<CellSpan> &spans)
{
    for (const CellSpan &span : spans) {
        for (std::uint32_t row = 0; row < span.rows; ++row) {
            for (std::uint32_t column = 0; column < span.columns; ++column)
                m_spans.emplace(
                    std::pair(span.row + static_cast<std::int32_t>(row), span.column + column),
                    span);
        }
    }
}

CellSpan SpanMap::at(std::int32_t row, std::size_t column) const
{
    const CellSpan span = over(row, column);
    const bool begins = span.row == row && span.column == column;
    return begins ? span : CellSpan{row, static_cast<std::uint32_t>(column), 0, 0};
}

CellSpan SpanMap::over(std::int32_t row, std::size_t column) const
{
    const auto key = std::pair(row, static_cast<std::uint32_t>(column));
    const auto found = m_spans.find(key);
    return found == m_spans.end() ? CellSpan{key.first, key.second, 1, 1} : found->second;
}

QString tableName(const Briefing &briefing, const Table &table)
{
    QString words = toText(briefing, table.caption);
    if (words.isEmpty()) {
        QStringList heads;
        // The first head of a comparison only says "aspect".
        const std::size_t first = table.role == TableRole::Comparison ? 1 : 0;
        for (std::size_t column = first; column < table.columnCount(); ++column)
            heads << toText(briefing, table.columns[column]);
        heads.removeAll(QString());
        heads.removeDuplicates(); // a head may span several columns
        words = heads.join(QStringLiteral(", "));
    }
    while (words.endsWith(u':') || words.endsWith(u'：'))
        words.chop(1);
    return words;
}

QString tableTitle(const Briefing &briefing, const Table &table, int number)
{
    const QString name = tableName(briefing, table);
    return name.isEmpty() ? PublishingTexts::tr("Table %1").arg(number)
                          : PublishingTexts::tr("Table %1. %2").arg(QString::number(number), name);
}

TableText tableText(const Briefing &briefing, const Table &table,
                    const std::vector<std::size_t> &rows, Differences differences)
{
    TableText text;
    text.alignments = table.alignments;
    for (const TextRange column : table.columns)
        text.heads.push_back(runsOf(briefing, column));
    const bool compares = table.role == TableRole::Comparison && table.columnCount() >= 3;
    text.namesRows = compares || table.namesRows;
    text.spans = spansOf(table, rows);
    for (const std::size_t row : rows) {
        if (compares && differences == Differences::Bold) {
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
