// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/plaintable.h"

#include "core/page/columns.h"

#include <algorithm>
#include <numeric>

namespace entente::plain {

namespace {

constexpr int gap = 2;       ///< columns between two cells
constexpr int narrowest = 8; ///< columns that a cell is worth having

using Cells = std::vector<std::string>;

Cells textsOf(const std::vector<edition::Words> &row)
{
    Cells cells;
    cells.reserve(row.size());
    for (const edition::Words &cell : row)
        cells.push_back(text(cell).toStdString());
    return cells;
}

int widestLine(const std::string &cell)
{
    int widest = 0;
    for (std::size_t begin = 0; begin <= cell.size();) {
        const std::size_t end = std::min(cell.find('\n', begin), cell.size());
        widest = std::max(widest,
                          page::columnsOf(std::string_view(cell).substr(begin, end - begin)));
        begin = end + 1;
    }
    return widest;
}

/// What each column takes: all that it wants where there is room, else the widest give way.
std::vector<int> widthsOf(const std::vector<Cells> &rows, std::size_t columns)
{
    std::vector<int> widths(columns, 1);
    for (const Cells &row : rows) {
        for (std::size_t column = 0; column < columns; ++column)
            widths[column] = std::max(widths[column], widestLine(row[column]));
    }
    const int room = pageWidth - gap * (static_cast<int>(columns) - 1);
    int excess = std::accumulate(widths.begin(), widths.end(), 0) - room;
    for (; excess > 0; --excess)
        --*std::max_element(widths.begin(), widths.end());
    return widths;
}

std::string set(const std::string &words, int width, Alignment alignment)
{
    const int rest = std::max(0, width - page::columnsOf(words));
    const int before = alignment == Alignment::End ? rest
        : alignment == Alignment::Centre           ? rest / 2
                                                   : 0;
    return std::string(static_cast<std::size_t>(before), ' ') + words
        + std::string(static_cast<std::size_t>(rest - before), ' ');
}

class ColumnWriter final
{
public:
    ColumnWriter(const pages::TableText &table, std::vector<int> widths)
        : m_table(table), m_spans(table.spans), m_widths(std::move(widths))
    {
    }

    void row(const Cells &cells, std::int32_t number);
    void rule();
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void line(std::string words)
    {
        words.erase(words.find_last_not_of(' ') + 1);
        m_text += words + '\n';
    }

    const pages::TableText &m_table;
    pages::SpanMap m_spans;
    std::vector<int> m_widths;
    std::string m_text;
};

/// A cell over several columns has their room, and those that another covers stay empty.
void ColumnWriter::row(const Cells &cells, std::int32_t number)
{
    struct Set
    {
        std::vector<std::string> lines;
        int width;
        Alignment alignment;
    };
    std::vector<Set> set;
    std::size_t height = 1;
    for (std::size_t column = 0; column < m_widths.size();) {
        const CellSpan span = m_spans.at(number, column);
        const std::size_t end = std::min<std::size_t>(
            m_widths.size(), column + std::max<std::uint32_t>(span.columns, 1));
        const int width = std::accumulate(m_widths.begin() + static_cast<std::ptrdiff_t>(column),
                                          m_widths.begin() + static_cast<std::ptrdiff_t>(end), 0)
            + gap * (static_cast<int>(end - column) - 1);
        const std::string words = span.columns == 0 ? std::string() : cells[column];
        set.push_back(
            {page::wrapped(words, width), width,
             column < m_table.alignments.size() ? m_table.alignments[column] : Alignment::Start});
        height = std::max(height, set.back().lines.size());
        column = end;
    }
    for (std::size_t at = 0; at < height; ++at) {
        std::string words;
        for (const Set &cell : set) {
            words += words.empty() ? "" : std::string(gap, ' ');
            words += plain::set(at < cell.lines.size() ? cell.lines[at] : std::string(), cell.width,
                                cell.alignment);
        }
        line(std::move(words));
    }
}

void ColumnWriter::rule()
{
    std::string words;
    for (const int width : m_widths)
        words += (words.empty() ? "" : std::string(gap, ' '))
            + std::string(static_cast<std::size_t>(width), '-');
    line(std::move(words));
}

std::string inRecords(const Cells &heads, const std::vector<Cells> &rows)
{
    std::string text;
    for (const Cells &row : rows) {
        for (std::size_t column = 0; column < heads.size(); ++column) {
            const std::string head = heads[column].empty() ? std::string() : heads[column] + ": ";
            std::string before;
            for (const std::string &line : page::wrapped(head + row[column], pageWidth - gap)) {
                text += before + line + '\n';
                before = std::string(gap, ' ');
            }
        }
        text += &row == &rows.back() ? "" : "\n";
    }
    return text;
}

} // namespace

QString text(const edition::Words &words)
{
    QString all;
    for (auto run = words.begin(); run != words.end(); ++run) {
        const QString said = run->image ? pages::figureSaid(run->words, run->image->address)
                                        : run->words;
        for (const QChar c : said) {
            if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control)
                all += c;
        }
        const bool ends = run + 1 == words.end() || (run + 1)->link != run->link;
        const bool leadsOut = run->link.contains(QStringLiteral("://"));
        if (ends && leadsOut && !all.endsWith(run->link))
            all += QStringLiteral(" <%1>").arg(run->link);
    }
    return all;
}

std::string tableOf(const pages::TableText &table)
{
    const std::size_t columns = table.heads.size();
    const Cells heads = textsOf(table.heads);
    std::vector<Cells> rows;
    rows.reserve(table.rows.size());
    for (const std::vector<edition::Words> &row : table.rows)
        rows.push_back(textsOf(row));
    if (static_cast<int>(columns) * (narrowest + gap) > pageWidth)
        return inRecords(heads, rows);
    rows.push_back(heads);
    ColumnWriter writer(table, widthsOf(rows, columns));
    rows.pop_back();
    if (table.hasHeads() || rows.empty()) {
        writer.row(heads, -1);
        writer.rule();
    }
    for (std::size_t row = 0; row < rows.size(); ++row)
        writer.row(rows[row], static_cast<std::int32_t>(row));
    return writer.take();
}

} // namespace entente::plain
