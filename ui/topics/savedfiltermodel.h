// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/notes.h"

#include <QAbstractListModel>

#include <vector>

namespace entente::ui {

class LibraryFilters;
class Workspace;

/// The filters that were kept under a name, each with the number of topics that it shows: of the
/// library while that is looked at, else of the briefings that are open.
class SavedFilterModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    SavedFilterModel(Workspace *workspace, LibraryFilters *filters, QObject *parent = nullptr);

    /// The row of the filter that is set, or none.
    [[nodiscard]] QModelIndex currentFilter() const;
    [[nodiscard]] const library::SavedFilter &at(const QModelIndex &index) const
    {
        return m_filters[static_cast<std::size_t>(index.row())];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Gives a filter another name.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void load();
    void count();

    Workspace *m_workspace;
    LibraryFilters *m_savedFilters;
    std::vector<library::SavedFilter> m_filters;
    std::vector<int> m_counts; ///< -1 where it is not known yet
};

} // namespace entente::ui
