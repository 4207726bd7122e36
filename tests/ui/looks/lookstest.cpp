// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the comparison of pictures finds what a person would.

#include "tests/ui/looks/looks.h"

#include <QFont>
#include <QPainter>

#include <gtest/gtest.h>

namespace entente::test {

namespace {

QImage page(const QString &words, int left = 20)
{
    QImage image(640, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font = painter.font();
    font.setPixelSize(20);
    painter.setFont(font);
    painter.drawText(left, 60, words);
    return kept(image);
}

} // namespace

TEST(Looks, areTheSameWhereNothingChanged)
{
    EXPECT_EQ(difference(page(QStringLiteral("Threats")), page(QStringLiteral("Threats"))), 0);
}

TEST(Looks, differWhereAWordDoes)
{
    EXPECT_GT(difference(page(QStringLiteral("Threats and drivers")),
                         page(QStringLiteral("Threats and benefits"))),
              0.001);
}

TEST(Looks, differWhereSomethingMoved)
{
    EXPECT_GT(difference(page(QStringLiteral("Threats and drivers")),
                         page(QStringLiteral("Threats and drivers"), 28)),
              0.001);
}

TEST(Looks, ofAnotherSizeAreOthers)
{
    EXPECT_EQ(difference(page({}), page({}).scaled(300, 200)), 1);
    EXPECT_EQ(difference({}, page({})), 1);
}

} // namespace entente::test
