// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace entente::ui {

/// A table whose cells wrap and whose first column stays when the others scroll.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setRowShown(int row, bool shown);
    /// How much larger its words are than those of the window.
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    /// Gives columns and rows the room that their words need.
    void fit();

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    bool event(QEvent *event) override;

private:
    void buildFrozen();
    void placeFrozen();
    [[nodiscard]] bool scrollsSideways() const;

    QTableView *m_frozen; ///< shows the first column again, above this one
    QFrame *m_edge;       ///< between the first column and those that pass below it
    bool m_fitting = false;
    qreal m_zoom = 1.0;
};

} // namespace entente::ui
