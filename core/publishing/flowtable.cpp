// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/flowtable.h"

#include <QFontMetricsF>
#include <QTextTable>

#include <algorithm>
#include <numeric>

namespace entente::pages {

namespace {

constexpr double paddingY = 4 * point;
constexpr double gutter = 10 * point; ///< to the right of each cell but the last
constexpr double narrowestColumn = 21 * millimetre;

struct Measure
{
    double longestWord = 0;
    double longestLine = 0;
};

void measure(Measure &column, const TableText::Cell &cell, const QFontMetricsF &metrics)
{
    double line = 0;
    for (const Run &run : cell) {
        for (const QString &word : run.words.split(u' ', Qt::SkipEmptyParts)) {
            const double width = metrics.horizontalAdvance(word);
            column.longestWord = std::max(column.longestWord, width);
            line += width + metrics.horizontalAdvance(u' ');
        }
    }
    column.longestLine = std::max(column.longestLine, line);
}

QTextTable *insertFrame(QTextCursor &cursor, int rows, const std::vector<double> &widths)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setMargin(0);
    format.setTopMargin(4 * point);
    format.setBottomMargin(10 * point);
    QList<QTextLength> lengths;
    for (const double width : widths)
        lengths.append(QTextLength(QTextLength::FixedLength, width));
    format.setColumnWidthConstraints(lengths);
    format.setWidth(
        QTextLength(QTextLength::FixedLength, std::accumulate(widths.begin(), widths.end(), 0.0)));
    return cursor.insertTable(rows, static_cast<int>(widths.size()), format);
}

QTextTableCellFormat cellFormat(bool last, double padding)
{
    QTextTableCellFormat format;
    format.setTopPadding(padding);
    format.setBottomPadding(padding);
    format.setRightPadding(last ? 0 : gutter);
    return format;
}

Qt::Alignment alignmentOf(const TableText &table, std::size_t column)
{
    const Alignment alignment = column < table.alignments.size() ? table.alignments[column]
                                                                 : Alignment::Start;
    return alignment == Alignment::End   ? Qt::AlignRight
        : alignment == Alignment::Centre ? Qt::AlignHCenter
                                         : Qt::AlignLeft;
}

class TableFiller final
{
public:
    TableFiller(QTextTable *frame, const TableText &table, const std::vector<std::size_t> &columns)
        : m_frame(frame), m_table(table), m_columns(columns)
    {
    }

    void fill(int row, const std::vector<TableText::Cell> &cells, const QTextCharFormat &format)
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const std::size_t column = m_columns[i];
            QTextTableCell cell = m_frame->cellAt(row, static_cast<int>(i));
            cell.setFormat(cellFormat(i + 1 == m_columns.size(), paddingY));
            QTextCursor cursor = cell.firstCursorPosition();
            QTextBlockFormat block = lines(Type::Cell);
            block.setAlignment(alignmentOf(m_table, column));
            cursor.setBlockFormat(block);
            if (column < cells.size())
                insertRuns(cursor, cells[column], format);
        }
    }

private:
    QTextTable *m_frame;
    const TableText &m_table;
    const std::vector<std::size_t> &m_columns;
};

/// Columns that want less than an even share get what they want; the others share the rest.
std::vector<double> shared(const std::vector<double> &least, const std::vector<double> &wish,
                           double width)
{
    const double leastSum = std::accumulate(least.begin(), least.end(), 0.0);
    const double wishSum = std::accumulate(wish.begin(), wish.end(), 0.0);
    std::vector<double> widths(wish.size());
    for (std::size_t i = 0; i < wish.size(); ++i) {
        if (wishSum <= width)
            widths[i] = wish[i] * width / wishSum;
        else if (leastSum >= width)
            widths[i] = least[i] * width / leastSum;
    }
    if (wishSum <= width || leastSum >= width)
        return widths;
    std::vector<std::size_t> order(wish.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return wish[a] < wish[b]; });
    double room = width;
    double leastLeft = leastSum;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t column = order[i];
        leastLeft -= least[column];
        const double even = room / static_cast<double>(order.size() - i);
        const double given = i + 1 == order.size() ? room : std::min(wish[column], even);
        widths[column] = std::clamp(given, least[column], room - leastLeft);
        room -= widths[column];
    }
    return widths;
}

} // namespace

std::vector<std::vector<std::size_t>> columnGroups(const TableText &table, double width)
{
    const std::size_t all = table.heads.size();
    const auto room = std::max<std::size_t>(2, static_cast<std::size_t>(width / narrowestColumn));
    if (all <= room) {
        std::vector<std::size_t> one(all);
        std::iota(one.begin(), one.end(), std::size_t{0});
        return {one};
    }
    // As many columns in each part, or nearly so, beside the first.
    const std::size_t others = all - 1;
    const std::size_t parts = (others + room - 2) / (room - 1);
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t part = 0; part < parts; ++part) {
        std::vector<std::size_t> group{0};
        for (std::size_t i = part * others / parts; i < (part + 1) * others / parts; ++i)
            group.push_back(i + 1);
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<double> columnWidths(const TableText &table, const std::vector<std::size_t> &columns,
                                 double width)
{
    QFont bold = font(Type::Cell);
    bold.setWeight(QFont::Bold);
    const QFontMetricsF metrics(bold);
    std::vector<double> least;
    std::vector<double> wish;
    for (const std::size_t column : columns) {
        Measure found;
        measure(found, table.heads[column], metrics);
        for (const auto &row : table.rows)
            measure(found, row[column], metrics);
        const double space = gutter + point;
        least.push_back(std::clamp(found.longestWord + space, 2 * gutter, width / 2));
        wish.push_back(std::clamp(found.longestLine + space, least.back(), 2 * width));
    }
    return shared(least, wish, width);
}

void insertTable(QTextCursor &cursor, const TableText &table,
                 const std::vector<std::size_t> &columns, double width)
{
    const auto rows = static_cast<int>(table.rows.size());
    QTextTable *frame = insertFrame(cursor, rows + 1, columnWidths(table, columns, width));
    QTextTableFormat format = frame->format();
    format.setHeaderRowCount(1);
    format.setProperty(Ruled, true);
    frame->setFormat(format);
    QTextCharFormat head = characters(Type::Cell);
    head.setFontWeight(QFont::Bold);
    TableFiller filler(frame, table, columns);
    filler.fill(0, table.heads, head);
    const QTextCharFormat body = characters(Type::Cell);
    for (int row = 0; row < rows; ++row)
        filler.fill(row + 1, table.rows[static_cast<std::size_t>(row)], body);
}

void insertContents(QTextCursor &cursor, const std::vector<Heading> &headings, double width)
{
    const double numbers = 14 * millimetre;
    QTextTable *frame = insertFrame(cursor, static_cast<int>(headings.size()),
                                    {width - numbers, numbers});
    int top = headings.front().level;
    for (const Heading &heading : headings)
        top = std::min(top, heading.level);
    for (int row = 0; row < static_cast<int>(headings.size()); ++row) {
        const Heading &heading = headings[static_cast<std::size_t>(row)];
        const bool first = heading.level == top;
        QTextTableCell words = frame->cellAt(row, 0);
        QTextTableCellFormat format = cellFormat(false, first ? point : 0);
        format.setLeftPadding((heading.level - top) * 14 * point);
        words.setFormat(format);
        QTextCursor at = words.firstCursorPosition();
        at.setBlockFormat(lines(Type::Body));
        at.insertText(heading.words, characters(Type::Body, first ? ink : secondaryInk));
        QTextTableCell number = frame->cellAt(row, 1);
        number.setFormat(cellFormat(true, first ? point : 0));
        at = number.firstCursorPosition();
        QTextBlockFormat right = lines(Type::Body);
        right.setAlignment(Qt::AlignRight);
        at.setBlockFormat(right);
        at.insertText(heading.page > 0 ? QString::number(heading.page) : QString(),
                      characters(Type::Body, first ? ink : secondaryInk));
    }
}

} // namespace entente::pages
