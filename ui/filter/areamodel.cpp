// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/areamodel.h"

#include "ui/workspace/workspace.h"

#include <QLocale>

#include <algorithm>

namespace entente::ui {

AreaModel::AreaModel(Workspace *workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    load();
    const auto follow = [this] {
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    };
    connect(workspace, &Workspace::filterChanged, this, follow);
    connect(workspace, &Workspace::countsChanged, this, follow);
}

void AreaModel::load()
{
    const Vocabulary &vocabulary = m_workspace->vocabulary();
    for (std::size_t i = 0; i < vocabulary.size(); ++i) {
        const auto area = static_cast<ConceptIndex>(i);
        m_entries.push_back({area, m_workspace->areaLabel(area)});
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        return QString::localeAwareCompare(a.label, b.label) < 0;
    });
}

int AreaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AreaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int AreaModel::count(ConceptIndex area) const
{
    return static_cast<int>(m_workspace->counts().shown.ofArea(area));
}

QVariant AreaModel::areaData(const Entry &entry, int role) const
{
    if (role == Qt::DisplayRole)
        return entry.label;
    if (role == Qt::CheckStateRole)
        return choiceOf(m_workspace->filter(), entry.area) == AreaChoice::Chosen ? Qt::Checked
                                                                                 : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2 topics").arg(entry.label).arg(count(entry.area));
    return {};
}

QVariant AreaModel::countData(const Entry &entry, int role) const
{
    if (role == Qt::DisplayRole)
        return QLocale().toString(count(entry.area));
    if (role == Qt::TextAlignmentRole)
        return Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter).toInt();
    return {};
}

QVariant AreaModel::leaveOutData(const Entry &entry, int role) const
{
    if (role == Qt::CheckStateRole)
        return choiceOf(m_workspace->filter(), entry.area) == AreaChoice::LeftOut ? Qt::Checked
                                                                                  : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole)
        return tr("Leave out %1").arg(entry.label);
    if (role == Qt::ToolTipRole)
        return tr("Leave out topics that touch %1").arg(entry.label);
    return {};
}

QVariant AreaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ConceptRole:
        return int(entry.area);
    case CountRole:
        return count(entry.area);
    default:
        break;
    }
    switch (index.column()) {
    case Area:
        return areaData(entry, role);
    case Count:
        return countData(entry, role);
    default:
        return leaveOutData(entry, role);
    }
}

bool AreaModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() == Count
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const AreaChoice wanted = index.column() == Area ? AreaChoice::Chosen : AreaChoice::LeftOut;
    const ConceptIndex area = m_entries[static_cast<std::size_t>(index.row())].area;
    const Filter &filter = m_workspace->filter();
    if (value.toInt() == Qt::Checked)
        m_workspace->setFilter(withChoice(filter, area, wanted));
    else if (choiceOf(filter, area) == wanted)
        m_workspace->setFilter(withChoice(filter, area, AreaChoice::None));
    return true;
}

Qt::ItemFlags AreaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags result = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    result.setFlag(Qt::ItemIsUserCheckable, index.column() != Count);
    return result;
}

QVariant AreaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return Qt::Alignment((section == Count          ? Qt::AlignRight
                                  : section == LeaveOut ? Qt::AlignHCenter
                                                        : Qt::AlignLeft)
                             | Qt::AlignVCenter)
            .toInt();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Area:
        return tr("Focus area");
    case Count:
        return tr("Topics");
    default:
        return tr("Leave out");
    }
}

} // namespace entente::ui
