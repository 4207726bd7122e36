// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>

namespace entente {

enum class SpeakerName : std::uint8_t {
    None,     ///< a thing: "Finding", "Next steps"
    Possible, ///< has the form of a name: "Tanaka", "Foreign Minister Ito", but also "Japan"
    Certain,  ///< "Q", "Ms. Ito", "THE PRESIDENT": nobody heads a point so
};

/// Whether the words that set off a paragraph may say who speaks.
[[nodiscard]] SpeakerName speakerName(std::string_view label);

/// Whether words are spoken to somebody: they say "I" or "you", or ask.
[[nodiscard]] bool isSpeech(std::string_view words);

} // namespace entente
