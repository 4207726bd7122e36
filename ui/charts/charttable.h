// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>

namespace entente::ui {

/// A row of numbers with what they are numbers of.
struct ChartRow
{
    QString label;
    QList<int> values;
    bool canChoose = true; ///< can be a part of the filter
    bool chosen = false;

    bool operator==(const ChartRow &) const = default;
};

struct ChartNumbers
{
    QStringList heads; ///< of the label and of each value
    QList<ChartRow> rows;
};

/// The numbers behind a chart. What is in the filter is ticked.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ValueRole = Qt::UserRole + 1 /**< int */ };

    using QAbstractTableModel::QAbstractTableModel;

    void setNumbers(const ChartNumbers &numbers);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A tick asks for the filter to be changed; the workspace answers with new numbers.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void chosen(int row);

private:
    ChartNumbers m_numbers;
};

} // namespace entente::ui
