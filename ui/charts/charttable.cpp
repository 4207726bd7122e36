// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttable.h"

#include <QLocale>

namespace entente::ui {

void ChartTableModel::setNumbers(const ChartNumbers &numbers)
{
    const bool sameShape = m_numbers.heads == numbers.heads
        && m_numbers.rows.size() == numbers.rows.size();
    if (!sameShape) {
        beginResetModel();
        m_numbers = numbers;
        endResetModel();
        return;
    }
    // The current row stays where it is.
    m_numbers = numbers;
    if (!m_numbers.rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.heads.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChartRow &row = m_numbers.rows[index.row()];
    if (index.column() == 0) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return row.label;
        if (role == Qt::CheckStateRole && row.canChoose)
            return row.chosen ? Qt::Checked : Qt::Unchecked;
        return {};
    }
    const int value = row.values.value(index.column() - 1);
    if (role == ValueRole)
        return value;
    if (role == Qt::DisplayRole)
        return QLocale().toString(value);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_numbers.heads.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_numbers.heads[section];
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    }
    return {};
}

Qt::ItemFlags ChartTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool ticks = index.isValid() && index.column() == 0
        && m_numbers.rows[index.row()].canChoose;
    return ticks ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ChartTableModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    Q_EMIT chosen(index.row());
    return true;
}

} // namespace entente::ui
