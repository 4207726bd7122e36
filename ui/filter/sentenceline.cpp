// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/sentenceline.h"

#include "ui/style/style.h"
#include "ui/style/writing.h"

#include <QAccessible>
#include <QPainter>

namespace entente::ui {

SentenceLine::SentenceLine(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(ui::font(TypeSize::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SentenceLine::setSentence(const QString &sentence)
{
    if (text() == sentence)
        return;
    setText(sentence);
    setAccessibleName(sentence);
    updateTip();
    QAccessibleEvent changed(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&changed);
}

QSize SentenceLine::sizeHint() const
{
    return {40 * grid, 3 * grid};
}

QSize SentenceLine::minimumSizeHint() const
{
    return {8 * grid, 3 * grid};
}

void SentenceLine::updateTip()
{
    setToolTip(fontMetrics().horizontalAdvance(text()) > width() ? text() : QString());
}

void SentenceLine::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateTip();
}

void SentenceLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    drawWords(&painter, rect(), fontMetrics().elidedText(text(), Qt::ElideRight, width()),
              layoutDirection());
}

} // namespace entente::ui
