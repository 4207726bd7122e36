// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/comparison/differences.h"
#include "ui/comparison/tablelist.h"
#include "ui/workspace/topicref.h"

#include <QAbstractTableModel>

namespace entente::ui {

/// One table of a briefing: all its rows, whatever the filter says of them.
class TableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RawTextRole = Qt::UserRole + 1, ///< QString, with its line breaks
        DifferencesRole,                ///< TextSpans: the words that the alternatives differ in
        ShownRole,                      ///< bool: not left out by the filter
        TopicRole,                      ///< TopicRef: the topic that the row is, or none
        PlaceRole,                      ///< QString: where the row stands in the file as given
        AspectRole,                     ///< bool: the cell says what its row is about
    };

    explicit TableModel(Workspace *workspace, QObject *parent = nullptr);

    [[nodiscard]] const TableRef &table() const { return m_table; }
    /// An invalid one leaves the model empty.
    void setTable(const TableRef &table);
    /// Asks the filter anew which rows it shows.
    void followFilter();

    [[nodiscard]] bool isShown(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int leftOut() const;
    /// The row that a topic is, or -1.
    [[nodiscard]] int rowOf(TopicRef topic) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString words(TextRange range) const;
    [[nodiscard]] QString place(std::size_t row) const;
    [[nodiscard]] TextSpans differences(const QModelIndex &index) const;
    [[nodiscard]] QString description(const QModelIndex &index) const;
    [[nodiscard]] QVariant alignment(int column) const;
    [[nodiscard]] std::vector<bool> shownRows() const;
    void findTopics();

    Workspace *m_workspace;
    TableRef m_table;
    std::vector<bool> m_shown;
    std::vector<int> m_topics; ///< by row
    /// By row, found when first asked for; empty until then.
    mutable std::vector<std::vector<TextSpans>> m_differences;
};

} // namespace entente::ui
