// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/comparison/changerows.h"
#include "ui/workspace/topicref.h"

#include <QAbstractTableModel>

#include <vector>

namespace entente::ui {

class Workspace;

/// What changed between two open briefings: what became of each part, its old words and its new
/// ones, with the roles of TableModel. Rows without a topic that the filter shows are left out by
/// it.
class ChangesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ChangesModel(Workspace *workspace, QObject *parent = nullptr);

    void setChanges(QList<ChangeRow> rows, int before, int now);
    void clear();
    /// Numbers of the two briefings in the workspace; -1 where there are none.
    [[nodiscard]] int before() const { return m_before; }
    [[nodiscard]] int now() const { return m_now; }
    void followFilter();
    [[nodiscard]] bool isShown(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int leftOut() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] std::vector<bool> shownRows() const;
    [[nodiscard]] TopicRef topicOf(const ChangeRow &row) const;
    [[nodiscard]] QString description(const ChangeRow &row, int column) const;

    Workspace *m_workspace;
    QList<ChangeRow> m_rows;
    std::vector<bool> m_shown;
    int m_before = -1;
    int m_now = -1;
};

} // namespace entente::ui
