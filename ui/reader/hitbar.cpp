// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/hitbar.h"

#include "ui/style/style.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

#include <cmath>

namespace entente::ui {

namespace {

constexpr int lineHeight = 2;

} // namespace

HitBar::HitBar(QWidget *parent) : QScrollBar(Qt::Vertical, parent) {}

void HitBar::setPlaces(Places places)
{
    m_places = std::move(places);
    update();
}

std::vector<int> HitBar::lines() const
{
    std::vector<int> lines;
    if (!m_places)
        return lines;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_ScrollBar, &option,
                                                 QStyle::SC_ScrollBarGroove, this);
    for (const double place : m_places()) {
        const int line = groove.top()
            + static_cast<int>(std::floor(place * (groove.height() - lineHeight)));
        // One line stands for all that fall on it.
        if (lines.empty() || line > lines.back())
            lines.push_back(line);
    }
    return lines;
}

void HitBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    QPainter painter(this);
    const QColor colour = kindColour(Kind::Driver, palette()); // as what is found in the text
    for (const int line : lines())
        painter.fillRect(QRect(2, line, width() - 4, lineHeight), colour);
}

} // namespace entente::ui
