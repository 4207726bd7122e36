// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/style.h"

namespace entente::ui {

inline constexpr QRgb oldPaper = 0xfffaf3e3;
inline constexpr QRgb black = 0xff000000;

/// The one of two colours that a palette is light or dark enough for.
inline QColor pick(const QPalette &palette, QRgb light, QRgb dark)
{
    return QColor::fromRgb(isDark(palette) ? dark : light);
}

/// The same where sepia and high contrast have colours of their own.
inline QColor pick(const QPalette &palette, QRgb light, QRgb dark, QRgb sepia, QRgb highContrast)
{
    const QRgb base = palette.color(QPalette::Base).rgb();
    if (base == oldPaper)
        return QColor::fromRgb(sepia);
    if (base == black)
        return QColor::fromRgb(highContrast);
    return pick(palette, light, dark);
}

} // namespace entente::ui
