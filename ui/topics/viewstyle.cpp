// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/viewstyle.h"

#include "ui/style/style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace entente::ui {

void applyQuietSelection(QAbstractItemView *view)
{
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::Highlight, accentWash(palette));
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    view->setPalette(palette);
}

void paintItemGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QRect &area = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(area, accentWash(option.palette));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(area, option.palette.color(QPalette::AlternateBase));
    if (option.state & QStyle::State_Selected) {
        // At the edge of the view, also where a tree indents the item.
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const QRect edge = view == nullptr ? area : view->viewport()->rect();
        const bool mirrored = option.direction == Qt::RightToLeft;
        const int left = mirrored ? edge.right() - 2 : edge.left();
        painter->fillRect(QRect(left, area.top(), 3, area.height()), accent(option.palette));
    }
    // Only where the keyboard brought it there: a frame after each click is noise.
    if ((option.state & QStyle::State_HasFocus)
        && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(accent(option.palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace entente::ui
