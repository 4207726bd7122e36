// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/quietstyle.h"

#include "ui/style/assistive.h"
#include "ui/style/icons.h"
#include "ui/style/markcolours.h"
#include "ui/style/style.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
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

/// The border of what is written or chosen in, with the accent where the keyboard is.
void drawBorder(QPainter *painter, const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = enabled && option.state.testFlag(QStyle::State_HasFocus);
    const qreal weight = focused ? 2 : 1;
    const QColor line = focused ? accent(option.palette)
        : enabled               ? fieldLine(option.palette)
                                : hairline(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(line, weight));
    painter->drawRoundedRect(
        QRectF(option.rect).adjusted(weight / 2, weight / 2, -weight / 2, -weight / 2), corner,
        corner);
    painter->restore();
}

/// The ring about what has the keyboard, for whoever uses it.
void drawFocus(QPainter *painter, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(accent(option.palette), 2));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), corner, corner);
    painter->restore();
}

/// Words for which there is no room end in "…", where Qt cuts a letter in two.
QStyleOptionComboBox withWordsCut(const QStyleOptionComboBox &choice, const QStyle &style,
                                  const QWidget *widget)
{
    QStyleOptionComboBox cut = choice;
    int room = style.subControlRect(QStyle::CC_ComboBox, &cut, QStyle::SC_ComboBoxEditField, widget)
                   .width()
        - 2; // which Qt keeps free at the sides
    if (!cut.currentIcon.isNull())
        room -= cut.iconSize.width() + 4; // and behind the icon
    cut.currentText = cut.fontMetrics.elidedText(cut.currentText, Qt::ElideRight, room);
    return cut;
}

} // namespace

QuietStyle::QuietStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(painter, *option);
        return;
    case PE_FrameLineEdit:
        drawBorder(painter, *option);
        return;
    case PE_FrameFocusRect:
        drawFocus(painter, *option);
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget) != nullptr) {
            drawBorder(painter, *option);
            return;
        }
        break;
    case PE_PanelButtonCommand:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (option->state.testFlag(State_HasFocus))
            drawFocus(painter, *option);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void QuietStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *choice = element == CE_ComboBoxLabel
        ? qstyleoption_cast<const QStyleOptionComboBox *>(option)
        : nullptr;
    if (choice != nullptr && !choice->editable) {
        const QStyleOptionComboBox cut = withWordsCut(*choice, *this, widget);
        QProxyStyle::drawControl(element, &cut, painter, widget);
        return;
    }
    const auto *entry = element == CE_MenuItem
        ? qstyleoption_cast<const QStyleOptionMenuItem *>(option)
        : nullptr;
    constexpr State chosen = State_Selected | State_Enabled;
    if (entry == nullptr || (entry->state & chosen) != chosen || entry->icon.name().isEmpty()) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionMenuItem inverted = *entry; // dark ink would be lost on the dark ground
    inverted.icon = icon(entry->icon.name(), entry->palette.color(QPalette::HighlightedText));
    QProxyStyle::drawControl(element, &inverted, painter, widget);
}

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawBorder(painter, *option);
}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    // A ring within the frame of what is written in is seen only where that has room for it.
    if (metric == PM_DefaultFrameWidth && qobject_cast<const QPlainTextEdit *>(widget) != nullptr)
        return 2;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void QuietStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    assist(widget);
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
