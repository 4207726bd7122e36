// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace entente::ui {

/// The grid that all distances are multiples of, in device-independent pixels.
inline constexpr int grid = 8;

/// The type scale, in device-independent pixels.
enum class TypeSize : int { Caption = 11, Body = 13, Lead = 15, Title = 20, Display = 28 };

/// The application's font in a size of the scale.
[[nodiscard]] QFont font(TypeSize size, QFont::Weight weight = QFont::Normal);
/// The font that briefings are read in: a serif where there is a good one.
[[nodiscard]] QFont readingFont(TypeSize size, QFont::Weight weight = QFont::Normal);

[[nodiscard]] bool isDark(const QPalette &palette);

/// The one accent, with WCAG AA contrast on the palette's base and window.
[[nodiscard]] QColor accent(const QPalette &palette);
/// Text that says less: captions, sources, zero counts. AA contrast.
[[nodiscard]] QColor secondaryText(const QPalette &palette);
/// A hairline between areas.
[[nodiscard]] QColor hairline(const QPalette &palette);
/// A wash of the accent behind what is chosen.
[[nodiscard]] QColor accentWash(const QPalette &palette);
/// A wash behind words that differ; they are bold as well.
[[nodiscard]] QColor differenceWash(const QPalette &palette);

/// Colour of a kind of topic, AA contrast as text; each kind has an icon of its own shape too.
[[nodiscard]] QColor kindColour(Kind kind, const QPalette &palette);

/// The palettes that the program draws with, so that light and dark are as designed everywhere.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
/// Dark brown on the colour of old paper, for who reads by lamplight.
[[nodiscard]] QPalette sepiaPalette();
/// White on black, every colour of which has WCAG AAA contrast.
[[nodiscard]] QPalette highContrastPalette();

/// Kept in the settings by number.
enum class Scheme : std::uint8_t { System, Light, Dark, Sepia, HighContrast };
inline constexpr int schemeCount = 5;
/// Applies style, palette and font to the application. System follows the desktop's palette.
void applyScheme(Scheme scheme);

} // namespace entente::ui
