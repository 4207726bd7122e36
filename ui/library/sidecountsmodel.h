// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/sidesmodel.h"

namespace entente::ui {

/// How much each of two sides says of each focus area, or in each kind: topics, the briefings that
/// they stand in, their share of all that the side says, and how far that share changes.
class SideCountsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class By : std::uint8_t { Area, Kind };
    enum Column : int { Subject, Left, LeftShare, Right, RightShare, Change, ColumnCount };

    explicit SideCountsModel(Workspace *workspace, QObject *parent = nullptr);

    void setSides(TwoSidesPtr sides);
    void setBy(By by);
    /// Whether any row rests on few briefings, so that its change says little.
    [[nodiscard]] bool restsOnFew() const;
    /// The area of a row; nothing where it is all, or a kind.
    [[nodiscard]] std::optional<ConceptIndex> areaAt(int row) const;
    [[nodiscard]] std::optional<Kind> kindAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row
    {
        QString subject;
        SideCounts counts;
        std::optional<ConceptIndex> area = {};
        std::optional<Kind> kind = {};
    };

    void list();
    [[nodiscard]] QString text(const Row &row, int column) const;

    Workspace *m_workspace;
    TwoSidesPtr m_sides;
    By m_by = By::Area;
    std::vector<Row> m_rows;
};

} // namespace entente::ui
