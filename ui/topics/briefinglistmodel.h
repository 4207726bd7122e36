// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/bitset.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace entente {
class FilterIndex;
}

namespace entente::ui {

class Workspace;

/// The briefings that are open, each with how many of its topics the filter shows. Where there
/// are several, the first entry stands for all of them.
class BriefingListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        BriefingRole = Qt::UserRole + 1, ///< int: number of the briefing, -1 for all
        SampleRole,                      ///< bool
    };

    explicit BriefingListModel(Workspace *workspace, QObject *parent = nullptr);

    /// The entry for what is in scope.
    [[nodiscard]] QModelIndex indexInScope() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void follow();
    void count();
    [[nodiscard]] int allRows() const;
    [[nodiscard]] QVariant allData(int role) const;
    [[nodiscard]] QVariant briefingData(std::size_t number, int role) const;
    [[nodiscard]] QString caption(std::size_t number) const;

    Workspace *m_workspace;
    std::shared_ptr<const FilterIndex> m_index;
    std::vector<int> m_counts; ///< topics shown, by briefing
    BitSet m_texts;            ///< that contain the words asked for
};

} // namespace entente::ui
