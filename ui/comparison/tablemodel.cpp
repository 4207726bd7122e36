// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/tablemodel.h"

#include "ui/workspace/workspace.h"

#include <algorithm>

namespace entente::ui {

TableModel::TableModel(Workspace *workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void TableModel::setTable(const TableRef &table)
{
    beginResetModel();
    m_table = table;
    m_shown = shownRows();
    findTopics();
    m_differences.assign(m_shown.size(), {});
    endResetModel();
}

void TableModel::followFilter()
{
    std::vector<bool> shown = shownRows();
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::vector<bool> TableModel::shownRows() const
{
    if (!m_table.isValid())
        return {};
    const Table &table = m_table.get();
    std::vector<bool> shown(table.rowCount());
    for (std::size_t row = 0; row < shown.size(); ++row)
        shown[row] = m_workspace->isRowShown(m_table.briefing, table, row);
    return shown;
}

void TableModel::findTopics()
{
    m_topics.assign(m_shown.size(), -1);
    if (!m_table.isValid())
        return;
    const auto &topics = m_table.words->topics;
    for (std::size_t i = 0; i < topics.size(); ++i) {
        const auto row = static_cast<std::size_t>(topics[i].row);
        if (topics[i].row >= 0 && topics[i].block == m_table.get().block && row < m_topics.size())
            m_topics[row] = static_cast<int>(i);
    }
}

int TableModel::leftOut() const
{
    return static_cast<int>(std::count(m_shown.begin(), m_shown.end(), false));
}

int TableModel::rowOf(TopicRef topic) const
{
    if (!topic.isValid() || topic.briefing != m_table.briefing)
        return -1;
    const auto at = std::find(m_topics.begin(), m_topics.end(), topic.topic);
    return at == m_topics.end() ? -1 : static_cast<int>(at - m_topics.begin());
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table.isValid() ? 0
                                                  : static_cast<int>(m_table.get().columnCount());
}

QString TableModel::place(std::size_t row) const
{
    return entente::words(m_table.words->locatorOf(m_table.get().places[row]));
}

QString TableModel::words(TextRange range) const
{
    return toQString(m_table.words->words(range));
}

TextSpans TableModel::differences(const QModelIndex &index) const
{
    auto &row = m_differences[static_cast<std::size_t>(index.row())];
    if (row.empty())
        row = rowDifferences(*m_table.words, m_table.get(), static_cast<std::size_t>(index.row()));
    return row[static_cast<std::size_t>(index.column())];
}

QString TableModel::description(const QModelIndex &index) const
{
    QStringList parts;
    const QString text = data(index, RawTextRole).toString();
    if (const QString said = differencesSaid(text, differences(index)); !said.isEmpty())
        parts << said;
    if (!isShown(index.row()))
        parts << tr("Left out by the filter.");
    return parts.join(u' ');
}

QVariant TableModel::alignment(int column) const
{
    switch (m_table.get().alignments[static_cast<std::size_t>(column)]) {
    case Alignment::Centre:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignHCenter | Qt::AlignTop));
    case Alignment::End:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignTop));
    case Alignment::Start:
        break;
    }
    return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignTop));
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case RawTextRole:
        return words(m_table.get().cell(row, column));
    case Qt::DisplayRole:
        return words(m_table.get().cell(row, column)).simplified();
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::AccessibleDescriptionRole:
        return description(index);
    case DifferencesRole:
        return QVariant::fromValue(differences(index));
    case ShownRole:
        return isShown(index.row());
    case PlaceRole:
        return place(row);
    case AspectRole:
        return index.column() == 0 && m_table.get().role != TableRole::Data;
    case TopicRole:
        return QVariant::fromValue(m_topics[row] < 0 ? TopicRef{}
                                                     : TopicRef{m_table.briefing, m_topics[row]});
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        if (section >= rowCount() || role != Qt::DisplayRole)
            return {};
        return place(static_cast<std::size_t>(section));
    }
    if (section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role == Qt::DisplayRole)
        return words(m_table.get().columns[static_cast<std::size_t>(section)]).simplified();
    return {};
}

} // namespace entente::ui
