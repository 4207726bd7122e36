// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/pagelayout.h"

namespace entente::ui {

enum class CaretMove : std::uint8_t {
    Next,
    Previous,
    NextWord,
    PreviousWord,
    LineUp,
    LineDown,
    LineStart,
    LineEnd,
    PageStart,
    PageEnd,
};

/// Where a caret goes from an offset.
[[nodiscard]] std::uint32_t moved(PageLayout &layout, std::uint32_t offset, CaretMove move);

/// The word or the item about an offset.
[[nodiscard]] TextRange wordAt(PageLayout &layout, std::uint32_t offset);
[[nodiscard]] TextRange blockAt(const PageLayout &layout, std::uint32_t offset);

} // namespace entente::ui
