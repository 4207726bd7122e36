// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/topicgroupmodel.h"

#include "ui/overview/wording.h"
#include "ui/workspace/briefingtitle.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace entente::ui {

TopicGroupModel::Row TopicGroupModel::makeRow(const Workspace &workspace, TopicRef ref)
{
    const Briefing &briefing = *workspace.briefing(ref.briefing);
    const Topic &topic = *workspace.topic(ref);
    return {ref, toQString(simplified(briefing.words(topic.title))),
            firstWords(briefing.words(topic.text)),
            workspace.showsAll() ? titleOf(workspace, briefing) : QString()};
}

void TopicGroupModel::setTopics(const Workspace &workspace, const std::vector<TopicRef> &topics,
                                bool afresh)
{
    if (afresh)
        reset(workspace, topics);
    else
        change(workspace, topics);
}

void TopicGroupModel::reset(const Workspace &workspace, const std::vector<TopicRef> &topics)
{
    if (m_rows.empty() && topics.empty())
        return;
    beginResetModel();
    m_rows.clear();
    for (const TopicRef ref : topics)
        m_rows.push_back(makeRow(workspace, ref));
    endResetModel();
}

void TopicGroupModel::change(const Workspace &workspace, const std::vector<TopicRef> &topics)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::find(topics, m_rows[static_cast<std::size_t>(row)].topic) != topics.end())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    // Both are in reading order now, and what is left of the old is part of the new.
    for (std::size_t row = 0; row < topics.size(); ++row) {
        if (row < m_rows.size() && m_rows[row].topic == topics[row])
            continue;
        const int at = static_cast<int>(row);
        beginInsertRows({}, at, at);
        m_rows.insert(m_rows.begin() + at, makeRow(workspace, topics[row]));
        endInsertRows();
    }
}

QModelIndex TopicGroupModel::indexOf(TopicRef topic) const
{
    const auto at = std::ranges::find(m_rows, topic, &Row::topic);
    return at == m_rows.end() ? QModelIndex() : index(static_cast<int>(at - m_rows.begin()), 0);
}

int TopicGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TopicGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.title.isEmpty() ? row.text : row.title;
    case Qt::AccessibleDescriptionRole:
        return row.title.isEmpty() ? row.origin : row.text;
    case TopicRefRole:
        return QVariant::fromValue(row.topic);
    case TitleRole:
        return row.title;
    case TextRole:
        return row.text;
    case OriginRole:
        return row.origin;
    default:
        return {};
    }
}

} // namespace entente::ui
