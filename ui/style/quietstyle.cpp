// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/quietstyle.h"

#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace entente::ui {

namespace {

constexpr qreal side = 14;
constexpr qreal corner = 2;

void drawCheckBox(QPainter *painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QColor line = enabled ? (on || partly ? accent(palette) : secondaryText(palette))
                                : hairline(palette);
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1));
    painter->setBrush(on || partly ? line : palette.color(QPalette::Base));
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter->setPen(
        QPen(palette.color(QPalette::Base), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (on) {
        QPainterPath check(box.topLeft() + QPointF(3.5, 7.5));
        check.lineTo(box.topLeft() + QPointF(6, 10));
        check.lineTo(box.topLeft() + QPointF(10.5, 4.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(check);
    } else if (partly) {
        painter->drawLine(box.center() - QPointF(3, 0), box.center() + QPointF(3, 0));
    }
    painter->restore();
}

} // namespace

QuietStyle::QuietStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawCheckBox(painter, *option);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int QuietStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QIcon QuietStyle::standardIcon(StandardPixmap standard, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
        return icon(QStringLiteral("clear"));
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return icon(QStringLiteral("more"));
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace entente::ui
