// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/personbadge.h"

#include "ui/style/contrast.h"
#include "ui/style/style.h"

#include <QPainter>

#include <array>

namespace entente::ui {

namespace {

/// Far enough apart to be told from one another.
constexpr std::array hues{8, 32, 96, 152, 184, 212, 262, 318};

/// FNV-1a: the same everywhere, unlike Qt's hash, which is seeded.
std::uint32_t numberOf(const QString &name)
{
    std::uint32_t number = 2166136261U;
    for (const char byte : name.toUtf8()) {
        number ^= static_cast<std::uint8_t>(byte);
        number *= 16777619U;
    }
    return number;
}

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    // By code point: a name may begin beyond the first 65,536 characters.
    const auto first = [](const QString &word) {
        return word.left(word.at(0).isHighSurrogate() ? 2 : 1);
    };
    QString letters = first(words.first());
    if (words.size() > 1)
        letters += first(words.last());
    return letters.toUpper();
}

QColor personColour(const QString &name, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const bool isStrict = palette == highContrastPalette();
    const qreal least = isStrict ? 7.0 : 4.6; // of WCAG: AAA, or AA with a little to spare
    const int hue = hues[numberOf(name) % hues.size()];
    const int step = isDark(palette) ? 4 : -4;
    QColor colour;
    for (int lightness = 128; lightness >= 0 && lightness <= 255; lightness += step) {
        colour = QColor::fromHsl(hue, 130, lightness);
        if (contrast(colour, base) >= least)
            return colour;
    }
    return palette.color(QPalette::Text);
}

void paintPersonBadge(QPainter &painter, const QRectF &box, const QString &name,
                      const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(personColour(name, palette));
    painter.drawEllipse(box);
    QFont letters = ui::font(TypeSize::Caption, QFont::DemiBold);
    const QString initials = initialsOf(name);
    letters.setPixelSize(static_cast<int>(box.height() * (initials.size() > 1 ? 0.46 : 0.56)));
    painter.setFont(letters);
    painter.setPen(palette.color(QPalette::Base));
    painter.drawText(box, Qt::AlignCenter, initials);
    painter.restore();
}

QIcon personIcon(const QString &name, const QPalette &palette)
{
    constexpr int size = 2 * grid;
    constexpr int sharp = 2; // for screens with twice the pixels
    QPixmap picture(size * sharp, size * sharp);
    picture.setDevicePixelRatio(sharp);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintPersonBadge(painter, QRectF(0, 0, size, size), name, palette);
    return QIcon(picture);
}

} // namespace entente::ui
