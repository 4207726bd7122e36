// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/quietlist.h"

#include "ui/style/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace entente::ui {

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return {0, rowHeight(index, view == nullptr ? option.rect.width() : view->viewport()->width())};
}

void RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QRect &area = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->fillRect(area, accentWash(option.palette));
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->fillRect(
            QRect(mirrored ? area.right() - 2 : area.left(), area.top(), 3, area.height()),
            accent(option.palette));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(area, option.palette.color(QPalette::AlternateBase));
    }
    // A row that was clicked is marked enough by its wash.
    const bool keyboard = option.state.testFlag(QStyle::State_KeyboardFocusChange) || !selected;
    if ((option.state & QStyle::State_HasFocus) && keyboard) {
        painter->setPen(accent(option.palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

QuietList::QuietList(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QuietList::setRows(QAbstractItemModel *model, RowDelegate *delegate)
{
    m_rows = delegate;
    setItemDelegate(delegate);
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &QuietList::measureAnew);
    connect(model, &QAbstractItemModel::rowsInserted, this, &QuietList::measureAnew);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &QuietList::measureAnew);
}

void QuietList::setMostRows(int rows)
{
    m_mostRows = rows;
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setUniformItemSizes(true);
}

void QuietList::measureAnew()
{
    m_height.forget();
    updateGeometry();
}

int QuietList::heightForWidth(int width) const
{
    return m_height.at(width, [this](int in) { return measured(in); });
}

int QuietList::measured(int width) const
{
    int height = 0;
    const int rows = model() == nullptr ? 0 : std::min(model()->rowCount(), m_mostRows);
    for (int row = 0; row < rows; ++row)
        height += m_rows->rowHeight(model()->index(row, 0), width);
    return height;
}

QSize QuietList::sizeHint() const
{
    return {40 * grid, heightForWidth(width())};
}

QSize QuietList::minimumSizeHint() const
{
    return {0, 0};
}

void QuietList::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || (event->key() == Qt::Key_Space && selectionMode() == NoSelection);
    if (opens && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void QuietList::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    // A list without selection is opened by the first click, through clicked().
    if (event->button() == Qt::LeftButton && index.isValid() && selectionMode() != NoSelection)
        Q_EMIT opened(index);
}

void QuietList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus() && current.isValid())
        Q_EMIT movedTo(visualRect(current));
}

void QuietList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measureAnew();
}

QItemSelectionModel::SelectionFlags QuietList::selectionCommand(const QModelIndex &index,
                                                                const QEvent *event) const
{
    if (selectionMode() == NoSelection)
        return QItemSelectionModel::NoUpdate;
    if (event != nullptr && event->type() == QEvent::KeyPress
        && static_cast<const QKeyEvent *>(event)->key() != Qt::Key_Space)
        return QItemSelectionModel::NoUpdate;
    if (event != nullptr && event->type() == QEvent::MouseMove)
        return QItemSelectionModel::NoUpdate;
    return index.isValid() ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate;
}

} // namespace entente::ui
