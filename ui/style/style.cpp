// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/style.h"

#include "ui/style/palettepick.h"
#include "ui/style/quietstyle.h"
#include "ui/style/readingstyle.h"

#include <QApplication>
#include <QFontDatabase>

namespace entente::ui {

namespace {

QPalette makePalette(QRgb window, QRgb base, QRgb raised, QRgb text, QRgb muted, QRgb line,
                     QRgb highlight)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, raised);
    palette.setColor(QPalette::Button, raised);
    palette.setColor(QPalette::ToolTipBase, raised);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, QColor(Qt::white));
    palette.setColor(QPalette::Link, highlight);
    palette.setColor(QPalette::LinkVisited, highlight);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Light, raised);
    palette.setColor(QPalette::Dark, line);
    palette.setColor(QPalette::Shadow, line);
    return palette;
}

const QPalette &systemPalette()
{
    static const QPalette palette = QApplication::palette();
    return palette;
}

} // namespace

QFont font(TypeSize size, QFont::Weight weight)
{
    QFont result = QApplication::font();
    result.setPixelSize(static_cast<int>(size));
    result.setWeight(weight);
    return result;
}

QFont readingFont(TypeSize size, QFont::Weight weight)
{
    static const QStringList serifs = [] {
        const QStringList wanted{QStringLiteral("Source Serif 4"), QStringLiteral("Noto Serif"),
                                 QStringLiteral("Charter"), QStringLiteral("DejaVu Serif")};
        const QStringList known = QFontDatabase::families();
        for (const QString &family : wanted) {
            if (known.contains(family))
                return QStringList{family, QStringLiteral("Noto Serif CJK JP"),
                                   QStringLiteral("Noto Sans CJK JP")};
        }
        return QStringList{QStringLiteral("serif")};
    }();
    QFont result = QApplication::font();
    const QString &chosen = readingStyle().family;
    result.setFamilies(chosen.isEmpty() ? serifs : QStringList{chosen} + serifs);
    result.setPixelSize(static_cast<int>(size));
    result.setWeight(weight);
    return result;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor accent(const QPalette &palette)
{
    return pick(palette, 0xff1f5f8b, 0xff7cc0ee);
}

QColor secondaryText(const QPalette &palette)
{
    return pick(palette, 0xff5a6470, 0xffa3adb8, 0xff6a573c, 0xffd0d6dc);
}

QColor hairline(const QPalette &palette)
{
    return pick(palette, 0xffd9dee3, 0xff3a424b, 0xffdccdae, 0xffa3adb8);
}

QColor accentWash(const QPalette &palette)
{
    return pick(palette, 0xffe3eef6, 0xff1f3a4e, 0xfff0e0bd, 0xff10385a);
}

QColor differenceWash(const QPalette &palette)
{
    return pick(palette, 0xfffbeec4, 0xff483a14, 0xfff3d98f, 0xff4d3d00);
}

QColor kindColour(Kind kind, const QPalette &palette)
{
    switch (kind) {
    case Kind::Threat:
        return pick(palette, 0xffa8322a, 0xfff2938a);
    case Kind::Driver:
        return pick(palette, 0xff8a5a00, 0xffe8b75c, 0xff7a4f00, 0xffe8b75c);
    case Kind::FocusArea:
        return pick(palette, 0xff1f5f8b, 0xff7cc0ee);
    case Kind::Implication:
        return pick(palette, 0xff6b4a9c, 0xffc3a6ee);
    case Kind::Benefit:
        return pick(palette, 0xff2b6e49, 0xff7fd0a3, 0xff24603f, 0xff7fd0a3);
    case Kind::Recommendation:
        return pick(palette, 0xff0f6b75, 0xff6fd0da, 0xff0c5e67, 0xff6fd0da);
    case Kind::Commitment:
        return pick(palette, 0xff963a72, 0xfff0a0cc);
    case Kind::Point:
        break;
    }
    return secondaryText(palette);
}

QPalette lightPalette()
{
    return makePalette(0xfff5f6f8, 0xffffffff, 0xffeceff2, 0xff1b222a, 0xff5a6470, 0xffd9dee3,
                       0xff1f5f8b);
}

QPalette darkPalette()
{
    return makePalette(0xff1c2127, 0xff22282f, 0xff2b323a, 0xffe6e9ed, 0xffa3adb8, 0xff3a424b,
                       0xff2f6f9f);
}

QPalette sepiaPalette()
{
    return makePalette(0xfff3e8d0, oldPaper, 0xffebddbf, 0xff3a2d1a, 0xff6a573c, 0xffdccdae,
                       0xff1f5f8b);
}

QPalette highContrastPalette()
{
    return makePalette(black, black, 0xff1a1a1a, 0xffffffff, 0xffd0d6dc, 0xffa3adb8, 0xff0b5394);
}

void applyScheme(Scheme scheme)
{
    const bool dark = scheme == Scheme::Dark
        || (scheme == Scheme::System && isDark(systemPalette()));
    if (qobject_cast<QuietStyle *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new QuietStyle);
    QFont base = QApplication::font();
    base.setPixelSize(static_cast<int>(TypeSize::Body));
    QApplication::setFont(base);
    QPalette palette = scheme == Scheme::Sepia ? sepiaPalette()
        : scheme == Scheme::HighContrast       ? highContrastPalette()
        : dark                                 ? darkPalette()
                                               : lightPalette();
    if (isDark(palette))
        palette.setColor(QPalette::Link, accent(palette));
    QApplication::setPalette(palette);
}

} // namespace entente::ui
