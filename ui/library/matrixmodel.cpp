// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/matrixmodel.h"

#include "core/publishing/matrixlabels.h"
#include "ui/workspace/workspace.h"

#include <QLocale>

namespace entente::ui {

MatrixModel::MatrixModel(Workspace *workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void MatrixModel::setMatrix(ShownMatrixPtr matrix)
{
    beginResetModel();
    m_shown = std::move(matrix);
    findHighest();
    endResetModel();
}

void MatrixModel::setMeasure(MatrixMeasure measure)
{
    beginResetModel();
    m_measure = measure;
    findHighest();
    endResetModel();
}

void MatrixModel::setEvents(std::vector<Period> events)
{
    beginResetModel();
    m_events = std::move(events);
    endResetModel();
}

void MatrixModel::findHighest()
{
    m_highest = m_shown == nullptr ? 0 : m_shown->matrix.highest(m_measure);
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    const bool isEmpty = parent.isValid() || m_shown == nullptr || m_shown->matrix.rows.empty();
    return isEmpty ? 0 : static_cast<int>(m_shown->matrix.rows.size()) + 1;
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    const bool isEmpty = parent.isValid() || m_shown == nullptr || m_shown->matrix.rows.empty();
    return isEmpty ? 0 : static_cast<int>(m_shown->matrix.columns.size()) + 2;
}

const MatrixHead *MatrixModel::rowHead(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return row < m_shown->matrix.rows.size() ? &m_shown->matrix.rows[row] : nullptr;
}

const MatrixHead *MatrixModel::columnHead(const QModelIndex &index) const
{
    const auto column = static_cast<std::size_t>(index.column()) - 1;
    return index.column() > 0 && column < m_shown->matrix.columns.size()
        ? &m_shown->matrix.columns[column]
        : nullptr;
}

const MatrixCount &MatrixModel::countAt(const QModelIndex &index) const
{
    const MatrixHead *row = rowHead(index);
    const MatrixHead *column = columnHead(index);
    if (row != nullptr && column != nullptr)
        return m_shown->matrix.at(static_cast<std::size_t>(index.row()),
                                  static_cast<std::size_t>(index.column()) - 1);
    return row != nullptr ? row->all : column != nullptr ? column->all : m_shown->matrix.all;
}

/// All of the column of a cell, in which it is a share.
const MatrixSum &MatrixModel::columnAt(const QModelIndex &index) const
{
    const MatrixHead *column = columnHead(index);
    return column != nullptr ? column->all : m_shown->matrix.all;
}

std::vector<Period> MatrixModel::events(MatrixBy by, const MatrixHead &head) const
{
    return eventsOf(by, head, m_shown->periods, m_events);
}

QString MatrixModel::nameWithEvents(MatrixBy by, const MatrixHead &head) const
{
    const QString events = eventsSaid(this->events(by, head));
    return events.isEmpty() ? name(by, head) : name(by, head) + u'\n' + events;
}

QString MatrixModel::name(MatrixBy by, const MatrixHead &head) const
{
    return matrixLabel(by, head, m_shown->facts->topics(), m_workspace->vocabulary());
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MatrixHead *row = rowHead(index);
    const bool isName = index.column() == 0;
    const bool isSum = isName || row == nullptr || columnHead(index) == nullptr;
    switch (role) {
    case Qt::DisplayRole:
        if (isName)
            return row == nullptr ? tr("All") : name(m_shown->matrix.rowsBy, *row);
        return matrixMeasured(countAt(index), columnAt(index), m_measure);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return isName ? QString()
                      : tr("Topics: %1, in briefings: %2")
                            .arg(QLocale().toString(countAt(index).topics),
                                 QLocale().toString(countAt(index).documents));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case HeatRole:
        return isSum || m_highest == 0
            ? 0.0
            : measured(countAt(index), columnAt(index), m_measure) / m_highest;
    case SumRole:
        return isSum;
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (m_shown == nullptr || section < 0)
        return {};
    const bool isAcross = orientation == Qt::Horizontal;
    if (section >= (isAcross ? columnCount() : rowCount()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (section == 0 || !isAcross ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (isAcross && section == 0)
        return matrixSubject(m_shown->matrix.rowsBy);
    const MatrixHead *head = isAcross ? columnHead(index(0, section)) : rowHead(index(section, 0));
    if (head == nullptr)
        return tr("All");
    const MatrixBy by = isAcross ? m_shown->matrix.columnsBy : m_shown->matrix.rowsBy;
    if (role != Qt::DisplayRole)
        return nameWithEvents(by, *head);
    return events(by, *head).empty() ? name(by, *head) : name(by, *head) + eventSign;
}

} // namespace entente::ui
