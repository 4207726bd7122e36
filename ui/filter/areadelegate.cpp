// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/areadelegate.h"

#include "ui/filter/areamodel.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace entente::ui {

namespace {

constexpr int boxSize = 14;
constexpr int rowHeight = 3 * grid;

QRect boxOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int left = index.column() == AreaModel::LeaveOut ? option.rect.center().x() - boxSize / 2
                                                           : option.rect.left() + grid / 2;
    const QRect box(left, option.rect.center().y() - boxSize / 2 + 1, boxSize, boxSize);
    return QStyle::visualRect(option.direction, option.rect, box);
}

void paintBox(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect box = boxOf(option, index);
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const QColor line = checked ? accent(option.palette) : secondaryText(option.palette);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1.0));
    painter->setBrush(checked ? accentWash(option.palette) : option.palette.color(QPalette::Base));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    if (!checked)
        return;
    if (index.column() == AreaModel::Area) {
        icon(QStringLiteral("check"), line).paint(painter, box.adjusted(1, 1, -1, -1));
        return;
    }
    painter->setPen(QPen(line, 1.5));
    const qreal middle = QRectF(box).center().y();
    painter->drawLine(QPointF(box.left() + 3.5, middle), QPointF(box.right() - 2.5, middle));
}

void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool none = index.data(AreaModel::CountRole).toInt() == 0;
    const bool number = index.column() == AreaModel::Count;
    const int left = number ? 0 : boxSize + 3 * grid / 2;
    const QRect words = QStyle::visualRect(option.direction, option.rect,
                                           option.rect.adjusted(left, 0, number ? -grid : 0, 0));
    painter->setFont(ui::font(TypeSize::Body));
    painter->setPen(none || number ? secondaryText(option.palette)
                                   : option.palette.color(QPalette::Text));
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                           words.width());
    const Qt::Alignment side = number ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(words, side.toInt() | int(Qt::AlignVCenter) | int(Qt::TextSingleLine), text);
}

} // namespace

void AreaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_HasFocus)) {
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
        painter->setPen(accent(option.palette));
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (index.flags() & Qt::ItemIsUserCheckable)
        paintBox(painter, option, index);
    if (index.column() != AreaModel::LeaveOut)
        paintWords(painter, option, index);
    painter->restore();
}

QSize AreaDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {8 * grid, rowHeight};
}

bool AreaDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->position().toPoint()))
            return false;
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Space && key != Qt::Key_Select)
            return false;
    } else {
        return event->type() == QEvent::MouseButtonDblClick;
    }
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, int(checked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace entente::ui
