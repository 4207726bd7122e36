// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readercolours.h"

#include "ui/style/style.h"

#include <algorithm>
#include <cmath>

namespace entente::ui {

namespace {

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto mix = [part](int x, int y) {
        return static_cast<int>(std::lround(x + (y - x) * part));
    };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal first = luminance(a);
    const qreal second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor dimmed(const QColor &text, const QColor &background)
{
    constexpr qreal readable = 3.2;
    for (int percent = 60; percent > 0; percent -= 2) {
        const QColor colour = mixed(text, background, percent / 100.0);
        if (contrast(colour, background) >= readable)
            return colour;
    }
    return text;
}

ReaderColours::ReaderColours(const QPalette &palette)
    : base(palette.color(QPalette::Base)),
      text(palette.color(QPalette::Text)),
      secondary(secondaryText(palette)),
      dim(dimmed(text, base)),
      wash(accentWash(palette)),
      dimOnWash(dimmed(text, wash)),
      accent(ui::accent(palette)),
      found(differenceWash(palette)),
      quiet(mixed(base, palette.color(QPalette::AlternateBase), 0.6)),
      line(hairline(palette)),
      highlight(palette.color(QPalette::Highlight)),
      highlightedText(palette.color(QPalette::HighlightedText))
{
}

} // namespace entente::ui
