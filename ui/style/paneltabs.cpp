// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/paneltabs.h"

#include "ui/style/style.h"

#include <QCursor>
#include <QEvent>
#include <QPainter>

namespace entente::ui {

namespace {

constexpr int iconSide = 2 * grid;
constexpr int padding = 3 * grid / 2;
constexpr int barHeight = 2;
constexpr int tabHeight = 5 * grid;

} // namespace

PanelTabs::PanelTabs(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
}

QSize PanelTabs::tabSizeHint(int index) const
{
    // Measured in the bolder type, so that nothing moves when another tab becomes the current one.
    const QFontMetrics metrics(ui::font(TypeSize::Body, QFont::DemiBold));
    const int sign = tabIcon(index).isNull() ? 0 : iconSide + grid;
    return {metrics.horizontalAdvance(tabText(index)) + sign + 2 * padding, tabHeight};
}

void PanelTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPoint mouse = mapFromGlobal(QCursor::pos());
    for (int i = 0; i < count(); ++i) {
        const QRect rect = tabRect(i);
        const bool current = i == currentIndex();
        const bool hovered = underMouse() && rect.contains(mouse);
        if (hovered && !current)
            painter.fillRect(rect.adjusted(0, grid / 2, 0, -grid / 2), accentWash(palette()));
        const QRect icon(rect.left() + padding, rect.center().y() - iconSide / 2 + 1, iconSide,
                         iconSide);
        tabIcon(i).paint(&painter, icon);
        painter.setFont(ui::font(TypeSize::Body, current ? QFont::DemiBold : QFont::Normal));
        painter.setPen(current ? palette().color(QPalette::WindowText) : secondaryText(palette()));
        const int sign = tabIcon(i).isNull() ? 0 : iconSide + grid;
        painter.drawText(rect.adjusted(padding + sign, 0, 0, 0), Qt::AlignVCenter, tabText(i));
        if (current) {
            painter.fillRect(QRect(rect.left() + padding, rect.bottom() + 1 - barHeight,
                                   rect.width() - 2 * padding, barHeight),
                             accent(palette()));
        }
        if (current && hasFocus()) {
            painter.setPen(accent(palette()));
            painter.drawRect(rect.adjusted(2, 4, -3, -6));
        }
    }
}

bool PanelTabs::event(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::Leave
        || event->type() == QEvent::Enter)
        update();
    return QTabBar::event(event);
}

} // namespace entente::ui
