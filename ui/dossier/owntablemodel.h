// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/library/dossier.h"

#include <QAbstractTableModel>

namespace entente::ui {

/// An analyst's own table while it is edited. The row above the first holds the heads and is edited
/// as the others are.
class OwnTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit OwnTableModel(library::OwnTable table, QObject *parent = nullptr);

    [[nodiscard]] const library::OwnTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Below or behind another.
    void addRow(int behind);
    void addColumn(int behind);
    /// One row and two columns stay at least.
    void removeRow(int row);
    void removeColumn(int column);
    /// Appends cited words to those of a cell, with their source. Heads cite nothing.
    void cite(const QModelIndex &index, const library::Cited &cited);
    /// Empties a cell.
    void clear(const QModelIndex &index);
    /// Writes rows of words, parted by tabs, from a cell on; as many rows and columns are added as
    /// they need.
    void paste(const QModelIndex &from, const QString &words);

private:
    /// A cell below the heads; nullptr of these.
    [[nodiscard]] const library::OwnCell *cell(const QModelIndex &index) const;
    [[nodiscard]] library::OwnCell *cell(const QModelIndex &index);

    library::OwnTable m_table;
};

} // namespace entente::ui
