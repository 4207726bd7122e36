// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/fontbook.h"

#include <cstdint>

namespace entente::page {

/// The roles that type has on a page.
enum class Type : std::uint8_t {
    Title,
    Subtitle,
    Heading1,
    Heading2,
    Heading3,
    Body,
    Small, ///< sources, places
    Cell,
    CellHead,
    Code,
    Running, ///< head and foot
    Marking,
    Chart,
    Note, ///< at the foot of a page
};

struct Colour
{
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    bool operator==(const Colour &) const = default;
};

enum class Ink : std::uint8_t { Black, Secondary, Accent, Marking };

[[nodiscard]] Colour colour(Ink ink);
inline constexpr Colour hairline{0xc3, 0xca, 0xd1};
inline constexpr Colour strongLine{0x55, 0x60, 0x6b};
inline constexpr Colour shade{0xf2, 0xf4, 0xf6};

/// How a role is set. Sizes in points.
struct TypeStyle
{
    Family family = Family::Serif;
    double size = 10;
    double leading = 15; ///< baseline to baseline: whole quarters of a line of body text
    bool bold = false;
};

/// The type scale, set for a size of the body text.
class TypeScale final
{
public:
    static constexpr double usualSize = 10; ///< of body text

    explicit TypeScale(double bodySize = usualSize) : m_scale(bodySize / usualSize) {}

    [[nodiscard]] TypeStyle of(Type type) const;
    /// A distance of the scale at its usual size.
    [[nodiscard]] double distance(double points) const { return points * m_scale; }

private:
    double m_scale;
};

} // namespace entente::page
