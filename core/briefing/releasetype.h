// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <array>
#include <optional>
#include <string_view>

namespace entente {

/// What sort of document a government put out, as it calls it itself.
enum class ReleaseType : std::uint8_t {
    Speech, ///< remarks, an address, an interview
    PressBriefing,
    Statement,
    Readout,
    FactSheet,
    ExecutiveOrder,
    Memorandum,
    Proclamation,
    Notice,
    Letter,
    Message,
};

inline constexpr std::array allReleaseTypes{
    ReleaseType::Speech,     ReleaseType::PressBriefing, ReleaseType::Statement,
    ReleaseType::Readout,    ReleaseType::FactSheet,     ReleaseType::ExecutiveOrder,
    ReleaseType::Memorandum, ReleaseType::Proclamation,  ReleaseType::Notice,
    ReleaseType::Letter,     ReleaseType::Message};

/// For programs and command lines: "fact-sheet".
[[nodiscard]] std::string_view name(ReleaseType type);

/// The sort that the title begins with ("FACT SHEET: …", "Remarks by …", "United States-Japan Joint
/// Leaders' Statement"), else the folder of its address ("…/fact-sheets/…") where that holds one
/// sort alone. Nothing where neither says it: the text is not asked, and nothing is guessed.
[[nodiscard]] std::optional<ReleaseType> releaseType(const Metadata &meta);

} // namespace entente
