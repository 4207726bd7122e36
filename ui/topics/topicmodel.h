// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/topics/topictree.h"
#include "ui/workspace/topicref.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace entente::ui {

class Workspace;

/// The topics that are shown, under groups. It follows the workspace; a change of the filter moves
/// only the rows that come and go, so that what is selected and open stays so.
class TopicModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        TopicRefRole = Qt::UserRole + 1, ///< TopicRef; not valid for a group
        KindRole,                        ///< int; of a group by kind too, else -1
        TitleRole,                       ///< QString, empty where the briefing gives none
        TextRole,                        ///< QString in one line
        TitleSizeRole,                   ///< int: bytes of the title, known without reading it
        TextSizeRole,                    ///< int: bytes of the text
        AreasRole,                       ///< QStringList: labels
        AreaIdsRole,                     ///< QList<int>: concepts
        BriefingTitleRole,               ///< QString, empty unless all briefings are in scope
        GroupKeyRole,                    ///< qulonglong, of a group
        CountRole,                       ///< int: topics in a group
    };

    explicit TopicModel(Workspace *workspace, QObject *parent = nullptr);
    ~TopicModel() override;

    /// What the topics shown are of; still the one before while briefings are exchanged.
    [[nodiscard]] const std::shared_ptr<const FilterIndex> &indexPtr() const { return m_index; }

    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);

    /// The first place of a topic, in the group that `near` lies in where it is there.
    [[nodiscard]] QModelIndex indexOf(TopicRef topic, const QModelIndex &near = {}) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Around all rows that come and go with one change.
    void aboutToFollow();
    void followed();

private:
    using GroupPtr = std::unique_ptr<TopicTreeGroup>;

    void follow();
    void rebuild();
    void applyChanges(std::vector<TopicTreeGroup> wanted);
    void applyRows(int row, std::vector<std::uint32_t> wanted);
    void removeGroup(std::size_t row);
    void insertGroup(std::size_t row, TopicTreeGroup group);
    [[nodiscard]] bool isMinor(const std::vector<TopicTreeGroup> &wanted) const;
    [[nodiscard]] int rowOf(const TopicTreeGroup *group) const;
    [[nodiscard]] QVariant groupData(const TopicTreeGroup &group, int role) const;
    [[nodiscard]] QString groupLabel(std::uint64_t key) const;
    [[nodiscard]] QVariant topicData(std::uint32_t entry, int role) const;
    [[nodiscard]] QVariant areaData(const Briefing &briefing, const Topic &topic, int role) const;

    Workspace *m_workspace;
    std::shared_ptr<const FilterIndex> m_index; ///< the one that the entries count in
    TopicGrouper m_grouper;
    Grouping m_grouping = Grouping::Kind;
    std::vector<std::uint32_t> m_briefings; ///< in scope
    bool m_showsAll = false;
    std::vector<GroupPtr> m_groups; ///< by key
};

} // namespace entente::ui
