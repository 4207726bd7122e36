// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readercolours.h"

#include "ui/style/contrast.h"
#include "ui/style/style.h"

#include <cmath>

namespace entente::ui {

namespace {

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto mix = [part](int x, int y) {
        return static_cast<int>(std::lround(x + (y - x) * part));
    };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

QColor dimmed(const QColor &text, const QColor &background)
{
    constexpr qreal readable = 4.5; // it is read all the same
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
