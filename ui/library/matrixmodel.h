// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"
#include "core/session/libraryfacts.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace entente::ui {

class Workspace;

/// A matrix and what it was counted in.
struct ShownMatrix
{
    Matrix matrix;
    std::shared_ptr<const session::LibraryFacts> facts;
    std::vector<Period> periods; ///< where it is counted by them
};
using ShownMatrixPtr = std::shared_ptr<const ShownMatrix>;

/// How the topics of the library spread: a row and a column of sums around the cells. The first
/// column names the rows.
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        HeatRole = Qt::UserRole + 1, ///< qreal from 0 to 1: how much of the highest cell
        SumRole,                     ///< bool: a sum, or a name
    };

    explicit MatrixModel(Workspace *workspace, QObject *parent = nullptr);

    /// Null for none.
    void setMatrix(ShownMatrixPtr matrix);
    /// What the cells tell.
    void setMeasure(MatrixMeasure measure);
    [[nodiscard]] MatrixMeasure measure() const { return m_measure; }
    /// Marked where rows or columns are times.
    void setEvents(std::vector<Period> events);
    [[nodiscard]] const ShownMatrixPtr &matrix() const { return m_shown; }
    /// The head of the row or column of a cell, or nullptr where it is a sum.
    [[nodiscard]] const MatrixHead *rowHead(const QModelIndex &index) const;
    [[nodiscard]] const MatrixHead *columnHead(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const MatrixCount &countAt(const QModelIndex &index) const;
    [[nodiscard]] const MatrixSum &columnAt(const QModelIndex &index) const;
    [[nodiscard]] QString name(MatrixBy by, const MatrixHead &head) const;
    [[nodiscard]] std::vector<Period> events(MatrixBy by, const MatrixHead &head) const;
    [[nodiscard]] QString nameWithEvents(MatrixBy by, const MatrixHead &head) const;
    void findHighest();

    Workspace *m_workspace;
    ShownMatrixPtr m_shown;
    std::vector<Period> m_events;
    MatrixMeasure m_measure = MatrixMeasure::Topics;
    double m_highest = 0; ///< that a cell tells
};

} // namespace entente::ui
