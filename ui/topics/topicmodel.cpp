// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/topicmodel.h"

#include "core/filter/filtersentence.h"
#include "ui/workspace/briefingtitle.h"
#include "ui/workspace/workspace.h"

#include <QStringList>

#include <algorithm>

namespace entente::ui {

namespace {

/// Beyond so many separate runs of rows, starting anew is faster for every view.
constexpr std::size_t manyChanges = 400;

} // namespace

TopicModel::TopicModel(Workspace *workspace, QObject *parent)
    : QAbstractItemModel(parent), m_workspace(workspace)
{
    connect(workspace, &Workspace::filterChanged, this, &TopicModel::follow);
    rebuild();
}

TopicModel::~TopicModel() = default;

void TopicModel::setGrouping(Grouping grouping)
{
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    Q_EMIT aboutToFollow();
    rebuild();
    Q_EMIT followed();
}

void TopicModel::rebuild()
{
    beginResetModel();
    m_index = m_workspace->indexPtr();
    m_briefings = m_workspace->filter().briefings;
    m_showsAll = m_workspace->showsAll();
    m_grouper = TopicGrouper(m_index, m_grouping, m_briefings);
    m_groups.clear();
    for (TopicTreeGroup &group : m_grouper.groups(m_workspace->result().shown))
        m_groups.push_back(std::make_unique<TopicTreeGroup>(std::move(group)));
    endResetModel();
}

void TopicModel::follow()
{
    Q_EMIT aboutToFollow();
    if (m_index != m_workspace->indexPtr() || m_briefings != m_workspace->filter().briefings
        || m_showsAll != m_workspace->showsAll())
        rebuild();
    else
        applyChanges(m_grouper.groups(m_workspace->result().shown));
    Q_EMIT followed();
}

bool TopicModel::isMinor(const std::vector<TopicTreeGroup> &wanted) const
{
    std::size_t changes = 0;
    auto known = m_groups.begin();
    for (const TopicTreeGroup &group : wanted) {
        while (known != m_groups.end() && (*known)->key < group.key)
            ++known;
        if (known != m_groups.end() && (*known)->key == group.key)
            changes += rowChanges((*known)->entries, group.entries).size();
        if (changes > manyChanges)
            return false;
    }
    return true;
}

void TopicModel::applyChanges(std::vector<TopicTreeGroup> wanted)
{
    if (!isMinor(wanted)) {
        rebuild();
        return;
    }
    std::size_t row = 0;
    for (TopicTreeGroup &group : wanted) {
        while (row < m_groups.size() && m_groups[row]->key < group.key)
            removeGroup(row);
        if (row < m_groups.size() && m_groups[row]->key == group.key)
            applyRows(static_cast<int>(row), std::move(group.entries));
        else
            insertGroup(row, std::move(group));
        ++row;
    }
    while (row < m_groups.size())
        removeGroup(row);
}

void TopicModel::applyRows(int row, std::vector<std::uint32_t> wanted)
{
    TopicTreeGroup &group = *m_groups[static_cast<std::size_t>(row)];
    const std::vector<RowChange> changes = rowChanges(group.entries, wanted);
    const QModelIndex parent = index(row, 0);
    for (const RowChange &change : changes) {
        const int last = change.first + change.count - 1;
        const auto at = group.entries.begin() + change.first;
        if (change.comes) {
            beginInsertRows(parent, change.first, last);
            const auto from = wanted.begin() + static_cast<std::ptrdiff_t>(change.from);
            group.entries.insert(at, from, from + change.count);
            endInsertRows();
        } else {
            beginRemoveRows(parent, change.first, last);
            group.entries.erase(at, at + change.count);
            endRemoveRows();
        }
    }
    if (!changes.empty())
        Q_EMIT dataChanged(parent, parent, {CountRole});
}

void TopicModel::removeGroup(std::size_t row)
{
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_groups.erase(m_groups.begin() + static_cast<std::ptrdiff_t>(row));
    endRemoveRows();
}

void TopicModel::insertGroup(std::size_t row, TopicTreeGroup group)
{
    beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
    m_groups.insert(m_groups.begin() + static_cast<std::ptrdiff_t>(row),
                    std::make_unique<TopicTreeGroup>(std::move(group)));
    endInsertRows();
}

QModelIndex TopicModel::indexOf(TopicRef topic, const QModelIndex &near) const
{
    // While briefings are being exchanged, the model still shows the old ones.
    if (!topic.isValid() || m_index != m_workspace->indexPtr()
        || m_workspace->topic(topic) == nullptr)
        return {};
    const auto entry = static_cast<std::uint32_t>(m_index->entry(
        static_cast<std::size_t>(topic.briefing), static_cast<std::size_t>(topic.topic)));
    const auto within = [&](int row) -> QModelIndex {
        const auto &entries = m_groups[static_cast<std::size_t>(row)]->entries;
        const auto at = std::lower_bound(entries.begin(), entries.end(), entry);
        if (at == entries.end() || *at != entry)
            return {};
        return index(static_cast<int>(at - entries.begin()), 0, index(row, 0));
    };
    if (near.isValid() && near.model() == this) {
        const int row = near.parent().isValid() ? near.parent().row() : near.row();
        if (const QModelIndex found = within(row); found.isValid())
            return found;
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (const QModelIndex found = within(row); found.isValid())
            return found;
    }
    return {};
}

int TopicModel::rowOf(const TopicTreeGroup *group) const
{
    const auto at = std::lower_bound(
        m_groups.begin(), m_groups.end(), group->key,
        [](const GroupPtr &each, std::uint64_t key) { return each->key < key; });
    return static_cast<int>(at - m_groups.begin());
}

QModelIndex TopicModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column);
    return createIndex(row, column, m_groups[static_cast<std::size_t>(parent.row())].get());
}

QModelIndex TopicModel::parent(const QModelIndex &index) const
{
    const auto *group = static_cast<const TopicTreeGroup *>(index.internalPointer());
    return group == nullptr ? QModelIndex() : createIndex(rowOf(group), 0);
}

int TopicModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalPointer() != nullptr || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())]->entries.size());
}

int TopicModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags TopicModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags common = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.internalPointer() == nullptr ? common : common | Qt::ItemNeverHasChildren;
}

QVariant TopicModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto *group = static_cast<const TopicTreeGroup *>(index.internalPointer());
    return group == nullptr ? groupData(*m_groups[row], role)
                            : topicData(group->entries[row], role);
}

QString TopicModel::groupLabel(std::uint64_t key) const
{
    const auto number = static_cast<std::size_t>(TopicGrouper::briefingOf(key));
    switch (m_grouping) {
    case Grouping::Kind:
        return kindsLabel(static_cast<Kind>(key));
    case Grouping::FocusArea: {
        const int area = m_grouper.areaOf(key);
        return area < 0 ? tr("No focus area")
                        : m_workspace->areaLabel(static_cast<ConceptIndex>(area));
    }
    case Grouping::Section: {
        const Briefing &briefing = *m_index->briefings()[number];
        const int section = TopicGrouper::sectionOf(key);
        if (section < 0)
            return tr("Before the first section");
        const Section &of = briefing.sections[static_cast<std::size_t>(section)];
        return toQString(simplified(briefing.words(of.heading)));
    }
    case Grouping::Briefing:
        return titleAmong(m_index->briefings(), number);
    }
    return {};
}

QVariant TopicModel::groupData(const TopicTreeGroup &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return groupLabel(group.key);
    case Qt::AccessibleTextRole:
        return tr("%1, topics: %2").arg(groupLabel(group.key)).arg(group.entries.size());
    case CountRole:
        return static_cast<int>(group.entries.size());
    case GroupKeyRole:
        return static_cast<qulonglong>(group.key);
    case KindRole:
        return m_grouping == Grouping::Kind ? static_cast<int>(group.key) : -1;
    case BriefingTitleRole:
        if (m_grouping == Grouping::Section && m_showsAll) {
            const auto number = static_cast<std::size_t>(TopicGrouper::briefingOf(group.key));
            return titleAmong(m_index->briefings(), number);
        }
        return QString();
    case TopicRefRole:
        return QVariant::fromValue(TopicRef());
    default:
        return {};
    }
}

QVariant TopicModel::areaData(const Briefing &briefing, const Topic &topic, int role) const
{
    QStringList labels;
    QList<int> concepts;
    for (const ConceptIndex area : briefing.areasOf(topic)) {
        if (role == AreaIdsRole)
            concepts.append(area);
        else
            labels.append(m_workspace->areaLabel(area));
    }
    return role == AreaIdsRole ? QVariant::fromValue(concepts) : QVariant(labels);
}

QVariant TopicModel::topicData(std::uint32_t entry, int role) const
{
    const std::size_t number = m_index->briefingOf(entry);
    const Briefing &briefing = *m_index->briefings()[number];
    const Topic &topic = briefing.topics[m_index->topicOf(entry)];
    switch (role) {
    case TopicRefRole:
        return QVariant::fromValue(
            TopicRef{static_cast<int>(number), static_cast<int>(m_index->topicOf(entry))});
    case Qt::DisplayRole:
        return toQString(label(briefing, topic));
    case Qt::AccessibleTextRole:
        return tr("%1. %2").arg(kindLabel(topic.kind), toQString(label(briefing, topic)));
    case Qt::AccessibleDescriptionRole:
    case TextRole:
        return toQString(simplified(briefing.words(topic.text)));
    case TitleRole:
        return toQString(simplified(briefing.words(topic.title)));
    case TitleSizeRole:
        return static_cast<int>(topic.title.size());
    case TextSizeRole:
        return static_cast<int>(topic.text.size());
    case KindRole:
        return static_cast<int>(topic.kind);
    case AreasRole:
    case AreaIdsRole:
        return areaData(briefing, topic, role);
    case BriefingTitleRole:
        return m_showsAll && m_grouping != Grouping::Briefing && m_grouping != Grouping::Section
            ? titleAmong(m_index->briefings(), number)
            : QString();
    default:
        return {};
    }
}

} // namespace entente::ui
