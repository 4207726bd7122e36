// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/spokentable.h"

#include "ui/reader/readertexts.h"
#include "ui/reader/readerview.h"

#include <algorithm>

namespace entente::ui {

SpokenTable::SpokenTable(const SpokenPagePtr &page, const PagePart &part,
                         QAccessibleInterface *parent)
    : SpokenPart(page, part, parent)
{
}

const Table &SpokenTable::table() const
{
    return page()->page().briefing().tables[static_cast<std::size_t>(part().table)];
}

bool SpokenTable::hasHeads() const
{
    const std::vector<TextRange> &heads = table().columns;
    return std::any_of(heads.begin(), heads.end(), [](TextRange head) { return !head.isEmpty(); });
}

TextRange SpokenTable::wordsAt(int row, int column) const
{
    const auto at = static_cast<std::size_t>(column);
    return page()->page().toPage(row < 0 ? table().columns[at]
                                         : table().cell(static_cast<std::size_t>(row), at));
}

int SpokenTable::topicOfRow(int row) const
{
    for (int column = 0; column < columnCount(); ++column) {
        const TextRange words = wordsAt(row, column);
        if (const int topic = words.isEmpty() ? -1 : page()->topicIn(words); topic >= 0)
            return topic;
    }
    return -1;
}

int SpokenTable::columnCount() const
{
    return isValid() ? static_cast<int>(table().columnCount()) : 0;
}

int SpokenTable::rowCount() const
{
    return isValid() ? static_cast<int>(table().rowCount()) : 0;
}

int SpokenTable::childCount() const
{
    return isValid() ? columnCount() * (rowCount() + (hasHeads() ? 1 : 0)) : 0;
}

QAccessibleInterface *SpokenTable::child(int index) const
{
    const int columns = columnCount();
    if (columns == 0 || index < 0 || index >= childCount())
        return nullptr;
    const int line = index / columns;
    const int row = hasHeads() ? line - 1 : line;
    const int column = index % columns;
    return m_cells.at(index, [&] {
        const TextRange words = wordsAt(row, column);
        PagePart cell;
        cell.text = words;
        cell.parts = linksIn(page()->page(), words);
        return new SpokenCell(page(), std::move(cell), const_cast<SpokenTable *>(this), row,
                              column);
    });
}

int SpokenTable::indexOfChild(const QAccessibleInterface *child) const
{
    return m_cells.indexOf(child);
}

QAccessibleInterface *SpokenTable::cellAt(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return nullptr;
    return child((row + (hasHeads() ? 1 : 0)) * columnCount() + column);
}

QAccessibleInterface *SpokenTable::headAt(int column) const
{
    return isValid() && hasHeads() && column >= 0 && column < columnCount() ? child(column)
                                                                            : nullptr;
}

QAccessibleInterface *SpokenTable::headOfRow(int row) const
{
    return isValid() && table().namesRows ? cellAt(row, 0) : nullptr;
}

QString SpokenTable::text(QAccessible::Text which) const
{
    if (which != QAccessible::Name || !isValid())
        return {};
    const QString caption = page()->wordsOf(page()->page().toPage(table().caption)).simplified();
    return caption.isEmpty() ? ReaderTexts::tr("Table") : caption;
}

QString SpokenTable::columnDescription(int column) const
{
    const QAccessibleInterface *head = headAt(column);
    return head == nullptr ? QString() : head->text(QAccessible::Name);
}

QString SpokenTable::rowDescription(int row) const
{
    const QAccessibleInterface *head = headOfRow(row);
    return head == nullptr ? QString() : head->text(QAccessible::Name);
}

bool SpokenTable::isRowSelected(int row) const
{
    if (row < 0 || row >= rowCount())
        return false;
    const int topic = topicOfRow(row);
    return topic >= 0 && page()->view().isTopicSelected(topic);
}

bool SpokenTable::selectRow(int row)
{
    const int topic = row < 0 || row >= rowCount() ? -1 : topicOfRow(row);
    if (topic >= 0)
        page()->view().selectTopic(topic);
    return topic >= 0;
}

QList<int> SpokenTable::selectedRows() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (isRowSelected(row))
            rows << row;
    }
    return rows;
}

int SpokenTable::selectedRowCount() const
{
    return static_cast<int>(selectedRows().size());
}

int SpokenTable::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

QList<QAccessibleInterface *> SpokenTable::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < columnCount(); ++column)
            cells << cellAt(row, column);
    }
    return cells;
}

void *SpokenTable::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                               : nullptr;
}

SpokenCell::SpokenCell(const SpokenPagePtr &page, PagePart part, SpokenTable *table, int row,
                       int column)
    : SpokenPart(page, std::move(part), table), m_table(table), m_row(row), m_column(column)
{
}

QAccessible::Role SpokenCell::role() const
{
    return m_row < 0 ? QAccessible::ColumnHeader : QAccessible::Cell;
}

void *SpokenCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface && m_row >= 0)
        return static_cast<QAccessibleTableCellInterface *>(this);
    return SpokenPart::interface_cast(type);
}

QList<QAccessibleInterface *> SpokenCell::columnHeaderCells() const
{
    QAccessibleInterface *head = m_table->headAt(m_column);
    return head == nullptr ? QList<QAccessibleInterface *>() : QList{head};
}

QList<QAccessibleInterface *> SpokenCell::rowHeaderCells() const
{
    QAccessibleInterface *head = m_column == 0 ? nullptr : m_table->headOfRow(m_row);
    return head == nullptr ? QList<QAccessibleInterface *>() : QList{head};
}

} // namespace entente::ui
