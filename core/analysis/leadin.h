// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <optional>
#include <vector>

namespace entente {

/// The paragraph that leads to a list or a table.
struct LeadIn
{
    std::vector<TextRange> sentences;
    TextRange lastSentence;
};

/// The paragraph directly before a block, where its last sentence points at what follows: it ends
/// with a colon, or says "following", "below" or "table".
[[nodiscard]] std::optional<LeadIn> leadBefore(const Briefing &briefing, std::size_t block);

/// The paragraph directly before a block, where it is a few words that end no sentence: "Key
/// threats" is the heading of the list below it, though nobody marked it as one. Empty otherwise.
[[nodiscard]] TextRange titleBefore(const Briefing &briefing, std::size_t block);

} // namespace entente
