// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is really drawn: contrast of colours is of no use where another one is taken.

#include "ui/style/contrast.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyleOption>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

/// The most contrast to the window that the left edge of a field has, at half its height.
qreal edgeOf(QWidget &window, const QWidget &field)
{
    const QImage picture = window.grab().toImage();
    const qreal ratio = picture.devicePixelRatio();
    const QColor ground = window.palette().color(QPalette::Window);
    const QPoint middle = field.mapTo(&window, QPoint(0, field.height() / 2));
    qreal most = 1;
    for (int x = 0; x < 3; ++x)
        most = std::max(
            most,
            contrast(picture.pixelColor(((middle + QPoint(x, 0)).toPointF() * ratio).toPoint()),
                     ground));
    return most;
}

struct Fields : ::testing::Test
{
    Fields()
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *field : fields())
            column->addWidget(field);
        column->addWidget(&other);
        combo.addItem(QStringLiteral("Words"));
    }
    ~Fields() override { applyScheme(Scheme::Light); }

    QWidgetList fields() { return {&line, &combo, &spin, &words}; }

    QWidget window;
    QLineEdit line;
    QComboBox combo;
    QSpinBox spin;
    QPlainTextEdit words;
    QPushButton other;
};

} // namespace

TEST_F(Fields, haveABorderThatIsSeenInEveryScheme)
{
    window.show();
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Sepia, Scheme::HighContrast}) {
        applyScheme(scheme);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
        other.setFocus();
        for (const QWidget *field : fields())
            EXPECT_GE(edgeOf(window, *field), 3.0)
                << field->metaObject()->className() << " in scheme " << int(scheme);
    }
}

TEST_F(Fields, haveARingWhereTheKeyboardIs)
{
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Sepia, Scheme::HighContrast}) {
        applyScheme(scheme);
        for (QWidget *field : fields()) {
            field->setFocus(Qt::TabFocusReason);
            const QColor ring = accent(window.palette());
            const QImage picture = window.grab().toImage();
            const QPoint edge = field->mapTo(&window, QPoint(1, field->height() / 2));
            EXPECT_EQ(picture.pixelColor(edge * picture.devicePixelRatio()).name().toStdString(),
                      ring.name().toStdString())
                << field->metaObject()->className() << " in scheme " << int(scheme);
        }
    }
}

TEST(MenuIcons, areSeenOnTheGroundOfTheEntryThatIsChosen)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Sepia, Scheme::HighContrast}) {
        applyScheme(scheme);
        QStyleOptionMenuItem entry;
        entry.rect = QRect(0, 0, 200, 28);
        entry.palette = QApplication::palette();
        entry.state = QStyle::State_Enabled | QStyle::State_Selected;
        entry.icon = icon(QStringLiteral("open"));
        entry.maxIconWidth = 20;
        QImage picture(entry.rect.size(), QImage::Format_RGB32);
        picture.fill(entry.palette.color(QPalette::Base));
        QPainter painter(&picture);
        QApplication::style()->drawControl(QStyle::CE_MenuItem, &entry, &painter, nullptr);
        painter.end();
        const QColor ground = entry.palette.color(QPalette::Highlight);
        qreal most = 1;
        for (int y = 4; y < 24; ++y) {
            for (int x = 4; x < 40; ++x)
                most = std::max(most, contrast(picture.pixelColor(x, y), ground));
        }
        EXPECT_GE(most, 4.5) << static_cast<int>(scheme);
    }
    applyScheme(Scheme::Light);
}

} // namespace entente::ui
