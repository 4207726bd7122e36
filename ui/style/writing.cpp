// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/writing.h"

#include "core/base/direction.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace entente::ui {

Qt::LayoutDirection writingOf(const QString &words, Qt::LayoutDirection view)
{
    const bool toLeft = view == Qt::RightToLeft
        ? std::any_of(words.begin(), words.end(),
                      [](QChar c) { return text::mayRunFromRight(c.unicode()); })
        : words.isRightToLeft();
    return toLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

void drawWords(QPainter *painter, const QRectF &area, const QString &words,
               Qt::LayoutDirection view, Qt::Alignment alignment)
{
    const Qt::LayoutDirection before = painter->layoutDirection();
    painter->setLayoutDirection(writingOf(words, view));
    const Qt::Alignment where = QStyle::visualAlignment(view, alignment) | Qt::AlignAbsolute
        | Qt::AlignVCenter;
    painter->drawText(area, where.toInt() | Qt::TextSingleLine, words);
    painter->setLayoutDirection(before);
}

void setWriting(QWidget *panel, Qt::LayoutDirection direction)
{
    panel->setLayoutDirection(direction);
    constexpr Qt::Alignment fromRight = Qt::AlignRight | Qt::AlignAbsolute;
    for (QLabel *label : panel->findChildren<QLabel *>()) {
        const Qt::Alignment own = label->alignment();
        const Qt::Alignment across = own & Qt::AlignHorizontal_Mask;
        if (direction == Qt::RightToLeft && across == Qt::AlignLeft)
            label->setAlignment(fromRight | (own & Qt::AlignVertical_Mask));
        else if (direction == Qt::LeftToRight && across == fromRight)
            label->setAlignment(Qt::AlignLeft | (own & Qt::AlignVertical_Mask));
    }
}

} // namespace entente::ui
