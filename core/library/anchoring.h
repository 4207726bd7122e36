// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/library/notes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente::library {

/// How a note found its place; `Orphaned` notes are listed apart and never dropped.
enum class Found : std::uint8_t {
    AtPosition, ///< its words stand where they stood
    ByQuote,    ///< its words stand elsewhere
    Nearly,     ///< words much like them do
    Orphaned,
};

struct Place
{
    Found how = Found::Orphaned;
    TextRange position;

    bool operator==(const Place &) const = default;
};

/// A new id for a note: a random UUID.
[[nodiscard]] std::string newNoteId();

/// The anchor of a passage, with up to 32 bytes of context on each side.
[[nodiscard]] Anchoring anchorOf(std::string_view text, TextRange passage);

/// Where an anchor stands in a text, which may be that of a newer edition: at its position, or
/// where its words are (of several, where the context fits best, then the nearest), or where words
/// that differ from them in no more than a fifth of their bytes are.
[[nodiscard]] Place placeOf(const Anchoring &anchor, std::string_view text);

} // namespace entente::library
