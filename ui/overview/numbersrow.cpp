// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/numbersrow.h"

#include "ui/style/style.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr int gap = 5 * grid;
constexpr int lineGap = grid;

} // namespace

NumbersRow::NumbersRow(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("numbersRow"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NumbersRow::setNumbers(std::vector<Number> numbers)
{
    if (numbers == m_numbers)
        return;
    m_numbers = std::move(numbers);
    m_height.forget();
    QStringList spoken;
    for (const auto &[number, what] : m_numbers)
        spoken << number + QLatin1Char(' ') + what;
    setAccessibleName(spoken.join(tr(", ")));
    updateGeometry();
    update();
}

int NumbersRow::lay(int width, QPainter *painter) const
{
    const QFont numberFont = ui::font(TypeSize::Title);
    const QFont nameFont = ui::font(TypeSize::Caption);
    const QFontMetrics numbers(numberFont);
    const QFontMetrics names(nameFont);
    const int height = numbers.lineSpacing() + names.lineSpacing();
    int x = 0;
    int y = 0;
    const auto draw = [&](const QString &words, const QFont &font, const QColor &colour, int top,
                          int room) {
        const QRect place = QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1),
                                               QRect(x, top, room, 0));
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRect(place.topLeft(), QSize(room, QFontMetrics(font).lineSpacing())),
                          int(Qt::AlignVCenter) | int(Qt::TextSingleLine), words);
    };
    for (const auto &[number, what] : m_numbers) {
        const int room = std::max(numbers.horizontalAdvance(number), names.horizontalAdvance(what))
            + 2;
        if (x > 0 && x + room > width) {
            x = 0;
            y += height + lineGap;
        }
        if (painter != nullptr) {
            draw(number, numberFont, palette().color(QPalette::WindowText), y, room);
            draw(what, nameFont, secondaryText(palette()), y + numbers.lineSpacing(), room);
        }
        x += room + gap;
    }
    return m_numbers.empty() ? 0 : y + height;
}

int NumbersRow::heightForWidth(int width) const
{
    return m_height.at(width, [this](int in) { return lay(in, nullptr); });
}

QSize NumbersRow::sizeHint() const
{
    return {40 * grid, heightForWidth(std::max(width(), 40 * grid))};
}

void NumbersRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    lay(width(), &painter);
}

} // namespace entente::ui
