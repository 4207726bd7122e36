// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/outlinemodel.h"

#include "ui/topics/navigationdelegate.h"
#include "ui/workspace/workspace.h"

#include <QStringList>

namespace entente::ui {

OutlineModel::OutlineModel(Workspace *workspace, QObject *parent)
    : QAbstractItemModel(parent), m_workspace(workspace)
{
    connect(workspace, &Workspace::filterChanged, this, [this] {
        if (m_briefing != m_workspace->currentBriefing())
            rebuild();
        else if (count() && !m_nodes.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0),
                               {NavigationDelegate::CountRole});
    });
    rebuild();
}

void OutlineModel::rebuild()
{
    beginResetModel();
    m_briefing = m_workspace->currentBriefing();
    m_keeps = m_workspace->indexPtr();
    m_nodes.clear();
    m_roots.clear();
    if (m_briefing != nullptr)
        grow(*m_briefing);
    (void)count();
    endResetModel();
}

void OutlineModel::grow(const Briefing &briefing)
{
    m_nodes.resize(briefing.sections.size());
    std::vector<int> path;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        while (!path.empty()
               && briefing.sections[static_cast<std::size_t>(path.back())].level
                   >= briefing.sections[i].level)
            path.pop_back();
        Node &node = m_nodes[i];
        node.parent = path.empty() ? -1 : path.back();
        Node *under = path.empty() ? nullptr : &m_nodes[static_cast<std::size_t>(path.back())];
        std::vector<int> &siblings = under == nullptr ? m_roots : under->children;
        node.row = static_cast<int>(siblings.size());
        siblings.push_back(static_cast<int>(i));
        path.push_back(static_cast<int>(i));
    }
    // A heading over all others is the title: the sections under it are numbered from 1.
    const bool titled = m_roots.size() == 1 && isNested();
    for (Node &node : m_nodes) {
        if (node.parent < 0 && titled)
            continue;
        if (node.parent >= 0)
            node.number = m_nodes[static_cast<std::size_t>(node.parent)].number;
        if (!node.number.isEmpty())
            node.number += QLatin1Char('.');
        node.number += QString::number(node.row + 1);
    }
}

bool OutlineModel::count()
{
    std::vector<int> counts(m_nodes.size());
    for (std::size_t t = 0; m_briefing != nullptr && t < m_briefing->topics.size(); ++t) {
        int section = m_briefing->topics[t].section;
        if (!m_workspace->isShown({m_workspace->current(), static_cast<int>(t)}))
            continue;
        for (; section >= 0; section = m_nodes[static_cast<std::size_t>(section)].parent)
            ++counts[static_cast<std::size_t>(section)];
    }
    bool changed = false;
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        changed = std::exchange(m_nodes[i].count, counts[i]) != counts[i] || changed;
    return changed;
}

QModelIndex OutlineModel::indexOf(int section) const
{
    if (section < 0 || section >= static_cast<int>(m_nodes.size()))
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(section)].row, 0,
                       static_cast<quintptr>(section));
}

const std::vector<int> &OutlineModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_roots;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOf(childrenOf(parent)[static_cast<std::size_t>(row)]);
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_nodes[index.internalId()].parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = m_nodes[index.internalId()];
    const auto heading = [&] {
        return toQString(
            simplified(m_briefing->words(m_briefing->sections[index.internalId()].heading)));
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return heading();
    case NavigationDelegate::NumberRole:
        return node.number;
    case NavigationDelegate::CountRole:
        return node.count;
    case SectionRole:
        return static_cast<int>(index.internalId());
    case Qt::AccessibleTextRole:
        return tr("%1 %2, topics: %3").arg(node.number, heading()).arg(node.count);
    default:
        return {};
    }
}

} // namespace entente::ui
