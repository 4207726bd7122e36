// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace entente {

/// The colour that a passage is marked in. What it means to a person, he says himself.
enum class NoteColour : std::uint8_t { Violet, Yellow, Green, Blue, Red };

inline constexpr std::array noteColours{NoteColour::Violet, NoteColour::Yellow, NoteColour::Green,
                                        NoteColour::Blue, NoteColour::Red};

/// As files have it: "yellow".
[[nodiscard]] std::string_view name(NoteColour colour);
/// Nothing where there is none of the name.
[[nodiscard]] std::optional<NoteColour> noteColourNamed(std::string_view name);

/// As people call it, in the language of the thread.
[[nodiscard]] QString colourLabel(NoteColour colour);

} // namespace entente
