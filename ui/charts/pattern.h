// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"

#include <QBrush>
#include <QColor>

#include <cstdint>

namespace entente::ui {

/// What fills a bar besides its colour, so that colour is not the only sign.
enum class Pattern : std::uint8_t { Solid, Rising, Dots, Falling, Level, Upright, Crossed, Tint };

[[nodiscard]] Pattern patternOf(Kind kind);

/// A fill of lines of a colour on a tint of it. `ratio` is that of the device it is painted on.
[[nodiscard]] QBrush patternBrush(Pattern pattern, const QColor &colour, const QColor &base,
                                  qreal ratio);

} // namespace entente::ui
