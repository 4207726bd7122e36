// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/pdf/pdfblocks.h"

#include <optional>

namespace entente {

/// What stands before the words of a list's item.
struct PdfMarker
{
    enum class Kind : std::uint8_t { Bullet, Number, Letter, Roman };

    Kind kind = Kind::Bullet;
    std::uint32_t number = 0;
    std::uint32_t letter = 0; ///< of "v": 22, though it may be a Roman 5
    std::uint32_t roman = 0;
    std::string around; ///< the bullet, or what stands around the number: "." or "()"
};

/// The marker that a word is: "•", "–", "12.", "(a)", "iv)". Nothing where it is none.
[[nodiscard]] std::optional<PdfMarker> pdfMarkerOf(std::string_view word);

/// The marker that a line begins with, where words follow it at a distance.
[[nodiscard]] std::optional<PdfMarker> pdfMarkerOf(const PdfLine &line);

/// Whether one comes right behind another in a list: the same bullet, or the next number.
[[nodiscard]] bool follows(const PdfMarker &next, const PdfMarker &before);

} // namespace entente
