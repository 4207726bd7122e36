// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/tabletext.h"

#include <QAbstractTableModel>

namespace entente::ui {

/// A table as it is published, in the window: the first column are the names of the rows.
class TableTextModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Of a table whose rows and columns are the same categories, counts beside its diagonal are
    /// told as differences: by a wash, and in words.
    void setTable(pages::TableText table, bool isConfusion = false);
    /// What stands above the names of the rows.
    [[nodiscard]] QString corner() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString said(const QModelIndex &index) const;

    pages::TableText m_table;
    bool m_isConfusion = false;
};

} // namespace entente::ui
