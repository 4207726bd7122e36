// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace entente::pages {

/// Pages are laid out in twentieths of a point, so that no screen's resolution has a say in them.
inline constexpr double unitsPerInch = 1440;
inline constexpr double point = 20;
inline constexpr double millimetre = unitsPerInch / 25.4;

/// Where things stand on a page of a given size.
struct Geometry
{
    explicit Geometry(QSizeF paperSize);

    QSizeF paper;
    QRectF text; ///< within margins of 25 mm
    double head; ///< baseline of the running head
    double foot; ///< baseline of the foot
};

/// The roles that type has on a page, each in one size and weight.
enum class Type : std::uint8_t {
    Title,
    Subtitle,
    Heading1,
    Heading2,
    Heading3,
    Body,
    Small,   ///< sources, places
    Cell,    ///< in tables
    Running, ///< head and foot
    Marking,
};

[[nodiscard]] QFont font(Type type);
/// From baseline to baseline.
[[nodiscard]] double lineHeight(Type type);

inline constexpr QRgb ink = 0xff14181d;
inline constexpr QRgb secondaryInk = 0xff55606b;
inline constexpr QRgb accentInk = 0xff1f5f8b;
inline constexpr QRgb rule = 0xffc3cad1;
inline constexpr QRgb strongRule = 0xff55606b;

} // namespace entente::pages
