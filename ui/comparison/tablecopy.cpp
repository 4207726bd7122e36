// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/tablecopy.h"

#include "ui/comparison/tablemodel.h"

#include <QMimeData>

#include <algorithm>

namespace entente::ui {

namespace {

CopiedCell cellOf(const QModelIndex &index)
{
    return {index.data(TableModel::RawTextRole).toString(),
            index.data(TableModel::DifferencesRole).value<TextSpans>()};
}

QString html(const QString &words)
{
    return words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString html(const CopiedCell &cell)
{
    QString result;
    int at = 0;
    for (const TextSpan span : cell.differences) {
        result += html(cell.words.mid(at, span.start - at)) + QStringLiteral("<strong>")
            + html(cell.words.mid(span.start, span.length)) + QStringLiteral("</strong>");
        at = span.start + span.length;
    }
    return result + html(cell.words.mid(at));
}

QString markdown(const QString &words)
{
    constexpr QStringView special = u"\\`*_[]<>|#~&";
    QString result;
    for (const QChar each : words.trimmed()) {
        if (special.contains(each))
            result += u'\\';
        result += each;
    }
    return result.replace(u'\n', QStringLiteral("<br>"));
}

QString markdownRow(const QStringList &cells)
{
    return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
}

template <typename Form>
QStringList eachOf(const QList<CopiedCell> &row, Form &&form)
{
    QStringList cells;
    for (const CopiedCell &cell : row)
        cells << form(cell);
    return cells;
}

/// All distinct values of a part of some indexes, rising.
template <typename Part>
QList<int> placesOf(const QModelIndexList &indexes, Part &&part)
{
    QList<int> places;
    for (const QModelIndex &index : indexes)
        places << part(index);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

} // namespace

CopiedTable rowsOf(const QAbstractItemModel &model, const QList<int> &rows)
{
    CopiedTable table;
    for (int column = 0; column < model.columnCount(); ++column)
        table.heads << model.headerData(column, Qt::Horizontal).toString();
    for (const int row : rows) {
        QList<CopiedCell> cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << cellOf(model.index(row, column));
        table.rows << cells;
    }
    return table;
}

CopiedTable cellsOf(QModelIndexList chosen)
{
    const QList<int> rows = placesOf(chosen, [](const QModelIndex &each) { return each.row(); });
    const QList<int> columns = placesOf(chosen,
                                        [](const QModelIndex &each) { return each.column(); });
    CopiedTable table;
    table.rows.fill(QList<CopiedCell>(columns.size()), rows.size());
    for (const QModelIndex &index : chosen) {
        const auto row = std::lower_bound(rows.begin(), rows.end(), index.row()) - rows.begin();
        const auto column = std::lower_bound(columns.begin(), columns.end(), index.column())
            - columns.begin();
        table.rows[row][column] = cellOf(index);
    }
    return table;
}

QString asTabbedText(const CopiedTable &table)
{
    const auto line = [](const QStringList &cells) { return cells.join(u'\t') + u'\n'; };
    QString text;
    if (!table.heads.isEmpty())
        text += line(table.heads);
    for (const QList<CopiedCell> &row : table.rows)
        text += line(eachOf(row, [](const CopiedCell &cell) { return cell.words.simplified(); }));
    return text;
}

QString asHtml(const CopiedTable &table)
{
    QString text = QStringLiteral("<table>\n");
    if (!table.caption.isEmpty())
        text += QStringLiteral("<caption>%1</caption>\n").arg(html(table.caption));
    if (!table.heads.isEmpty()) {
        text += QStringLiteral("<thead>\n<tr>");
        for (const QString &head : table.heads)
            text += QStringLiteral("<th scope=\"col\">") + html(head) + QStringLiteral("</th>");
        text += QStringLiteral("</tr>\n</thead>\n");
    }
    text += QStringLiteral("<tbody>\n");
    for (const QList<CopiedCell> &row : table.rows) {
        text += QStringLiteral("<tr>");
        for (const CopiedCell &cell : row)
            text += QStringLiteral("<td>") + html(cell) + QStringLiteral("</td>");
        text += QStringLiteral("</tr>\n");
    }
    return text + QStringLiteral("</tbody>\n</table>\n");
}

QString asMarkdown(const CopiedTable &table)
{
    QString text;
    if (!table.caption.isEmpty())
        text += markdown(table.caption) + QStringLiteral("\n\n");
    QStringList heads;
    for (const QString &head : table.heads)
        heads << markdown(head);
    text += markdownRow(heads)
        + markdownRow(QStringList(table.heads.size(), QStringLiteral("---")));
    for (const QList<CopiedCell> &row : table.rows)
        text += markdownRow(
            eachOf(row, [](const CopiedCell &cell) { return markdown(cell.words); }));
    return text;
}

QMimeData *asMimeData(const CopiedTable &table)
{
    auto *data = new QMimeData;
    data->setText(asTabbedText(table));
    data->setHtml(asHtml(table));
    return data;
}

} // namespace entente::ui
