// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"
#include "core/session/twosides.h"
#include "ui/comparison/differences.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace entente::ui {

class Workspace;

/// Two sides of the library and how they stand to each other.
struct TwoSides
{
    session::FoundSide left;
    session::FoundSide right;
    Sides sides;
    std::array<QString, 2> names; ///< what each side is
};
using TwoSidesPtr = std::shared_ptr<const TwoSides>;

/// What two sides say, with the roles of TableModel: what both say, the most alike first, or what
/// one of them alone says. Rows come as they are scrolled to.
class SidesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Part : std::uint8_t { Both, OnlyLeft, OnlyRight };
    enum Column : int { Subject, Left, Right, ColumnCount };

    explicit SidesModel(Workspace *workspace, QObject *parent = nullptr);

    /// Null for none.
    void setSides(TwoSidesPtr sides);
    void setPart(Part part);
    /// Rows that there are, also those that are not listed yet.
    [[nodiscard]] int total() const { return static_cast<int>(m_order.size()); }
    /// Where a cell's topic stands in the library: that of the column's side, or of the other one
    /// where there is none.
    [[nodiscard]] std::optional<session::FoundSide::Place> placeOf(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void list();
    /// The topic of a cell, by its number on its side.
    [[nodiscard]] std::optional<std::size_t> topicAt(int row, int column) const;
    [[nodiscard]] const SidePair *pairAt(int row) const;
    [[nodiscard]] QString subject(int row) const;
    [[nodiscard]] QString words(int row, int column) const;
    [[nodiscard]] TextSpans differences(int row, int column) const;

    Workspace *m_workspace;
    TwoSidesPtr m_sides;
    Part m_part = Part::Both;
    std::vector<std::size_t> m_order; ///< pairs, or topics of the one side
    int m_listed = 0;
};

} // namespace entente::ui
