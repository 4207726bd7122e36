// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/heightcache.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace entente::ui {

/// Paints the rows of a QuietList, and says how tall each is in a column of some width.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] virtual int rowHeight(const QModelIndex &index, int width) const = 0;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const final;

protected:
    /// What lies behind a row: a wash and a bar where it is selected, a frame where the keyboard
    /// is.
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option);
};

/// A list that stands on a page: without frame or ground, as tall as its rows. Arrows move
/// through it; only Space and clicks select. With NoSelection, Space opens as Enter does.
class QuietList : public QListView
{
    Q_OBJECT

public:
    explicit QuietList(QWidget *parent = nullptr);

    void setRows(QAbstractItemModel *model, RowDelegate *delegate);
    /// A list of more rows than these scrolls in itself.
    void setMostRows(int rows);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter or a double click: the row is wanted itself.
    void opened(const QModelIndex &index);
    /// The keyboard went to a row that lies here, in this widget.
    void movedTo(const QRect &row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;

private:
    void measureAnew();
    [[nodiscard]] int measured(int width) const;

    RowDelegate *m_rows = nullptr;
    int m_mostRows = 1000;
    HeightCache m_height;
};

} // namespace entente::ui
