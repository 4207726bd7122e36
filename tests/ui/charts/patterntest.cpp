// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/pattern.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <set>

namespace entente::ui {
namespace {

QImage filled(Pattern pattern, qreal ratio)
{
    QImage image(QSize(24, 24) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    painter.fillRect(QRect(0, 0, 24, 24), patternBrush(pattern, Qt::black, Qt::white, ratio));
    return image;
}

TEST(Pattern, differsFromKindToKind)
{
    std::set<Pattern> patterns;
    for (const Kind kind : allKinds)
        patterns.insert(patternOf(kind));
    EXPECT_EQ(patterns.size(), allKinds.size());
}

TEST(Pattern, isToldApartWithoutColour)
{
    for (const qreal ratio : {1.0, 2.0}) {
        for (const Kind a : allKinds) {
            for (const Kind b : allKinds) {
                if (a != b) {
                    EXPECT_NE(filled(patternOf(a), ratio), filled(patternOf(b), ratio));
                }
            }
        }
    }
}

TEST(Pattern, hasTheSameSizeAtEveryScale)
{
    const QImage one = filled(Pattern::Level, 1);
    const QImage two = filled(Pattern::Level, 2);
    // Lines lie a tile of six apart, whatever the scale.
    EXPECT_EQ(one.pixel(2, 3), one.pixel(2, 9));
    EXPECT_EQ(two.pixel(4, 6), two.pixel(4, 18));
    EXPECT_NE(two.pixel(4, 0), two.pixel(4, 6));
}

} // namespace
} // namespace entente::ui
