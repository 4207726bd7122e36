// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/pattern.h"

#include <QImage>
#include <QPainter>

#include <cmath>

namespace entente::ui {

namespace {

constexpr qreal tile = 6;

QColor mixed(const QColor &colour, const QColor &base, qreal part)
{
    const auto mix = [part](int a, int b) {
        return static_cast<int>(std::lround(a * part + b * (1 - part)));
    };
    return QColor(mix(colour.red(), base.red()), mix(colour.green(), base.green()),
                  mix(colour.blue(), base.blue()));
}

void drawPattern(QPainter &painter, Pattern pattern)
{
    switch (pattern) {
    case Pattern::Rising: // each diagonal twice more, so that the tiles meet without a gap
        for (const qreal shift : {-tile, 0.0, tile})
            painter.drawLine(QPointF(shift - 1, tile + 1), QPointF(shift + tile + 1, -1));
        break;
    case Pattern::Falling:
        for (const qreal shift : {-tile, 0.0, tile})
            painter.drawLine(QPointF(shift - 1, -1), QPointF(shift + tile + 1, tile + 1));
        break;
    case Pattern::Level:
        painter.drawLine(QPointF(-1, tile / 2), QPointF(tile + 1, tile / 2));
        break;
    case Pattern::Upright:
        painter.drawLine(QPointF(tile / 2, -1), QPointF(tile / 2, tile + 1));
        break;
    case Pattern::Crossed:
        drawPattern(painter, Pattern::Level);
        drawPattern(painter, Pattern::Upright);
        break;
    case Pattern::Dots:
        painter.setBrush(painter.pen().color());
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(tile / 2, tile / 2), 1.4, 1.4);
        break;
    case Pattern::Solid:
    case Pattern::Tint:
        break;
    }
}

} // namespace

Pattern patternOf(Kind kind)
{
    switch (kind) {
    case Kind::Threat:
        return Pattern::Solid;
    case Kind::Driver:
        return Pattern::Rising;
    case Kind::FocusArea:
        return Pattern::Dots;
    case Kind::Implication:
        return Pattern::Falling;
    case Kind::Benefit:
        return Pattern::Level;
    case Kind::Recommendation:
        return Pattern::Upright;
    case Kind::Commitment:
        return Pattern::Crossed;
    case Kind::Point:
        break;
    }
    return Pattern::Tint;
}

QBrush patternBrush(Pattern pattern, const QColor &colour, const QColor &base, qreal ratio)
{
    if (pattern == Pattern::Solid)
        return colour;
    const QColor ground = mixed(colour, base, 0.22);
    if (pattern == Pattern::Tint)
        return ground;
    const int side = static_cast<int>(std::lround(tile * ratio));
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / tile, side / tile);
    painter.setPen(QPen(colour, 1.6));
    drawPattern(painter, pattern);
    painter.end();
    QBrush brush(image);
    brush.setTransform(QTransform::fromScale(tile / side, tile / side));
    return brush;
}

} // namespace entente::ui
