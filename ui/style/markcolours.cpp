// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/markcolours.h"

#include "ui/style/palettepick.h"

#include <cmath>

namespace entente::ui {

QColor fieldLine(const QPalette &palette)
{
    return pick(palette, 0xff7c8794, 0xff7d8894, 0xff8a7754, 0xffa3adb8);
}

QColor heatWash(const QPalette &palette, qreal heat)
{
    constexpr qreal deepest = 0.42; // the number on it keeps 4.5:1
    const QColor paper = palette.color(QPalette::Base);
    const QColor ink = accent(palette);
    const auto mix = [part = deepest * heat](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * part));
    };
    return {mix(paper.red(), ink.red()), mix(paper.green(), ink.green()),
            mix(paper.blue(), ink.blue())};
}

} // namespace entente::ui
