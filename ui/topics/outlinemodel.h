// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace entente {
struct Briefing;
}

namespace entente::ui {

class Workspace;

/// The sections of the current briefing as a tree, numbered by level, each with how many of the
/// topics shown lie in it and in the sections under it.
class OutlineModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        SectionRole = Qt::UserRole + 1, ///< int: index in Briefing::sections
    };

    explicit OutlineModel(Workspace *workspace, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex indexOf(int section) const;
    [[nodiscard]] bool isNested() const { return m_roots.size() < m_nodes.size(); }

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node
    {
        int parent = -1;
        int row = 0;
        int count = 0;
        QString number;
        std::vector<int> children;
    };

    void rebuild();
    void grow(const Briefing &briefing);
    [[nodiscard]] bool count();
    [[nodiscard]] const std::vector<int> &childrenOf(const QModelIndex &parent) const;

    Workspace *m_workspace;
    const Briefing *m_briefing = nullptr; ///< that the nodes were made from; kept by the index
    std::shared_ptr<const void> m_keeps;
    std::vector<Node> m_nodes; ///< by section
    std::vector<int> m_roots;
};

} // namespace entente::ui
