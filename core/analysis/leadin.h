// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/kindwords.h"
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

/// The kind of what stands at a block, on which words that rests, and how sure it is.
struct KindFound
{
    Kind kind = Kind::Point;
    Certainty certainty = Certainty::Inferred;
    TextRange evidence;
    EvidenceSort sort = EvidenceSort::OwnWords;
};

/// From the section's headings and the sentence that leads to the list which begins at `block`.
[[nodiscard]] KindFound kindOfList(const Briefing &briefing, std::size_t block);

/// From the headings of a section and of those above it alone.
[[nodiscard]] KindFound kindOfSection(const Briefing &briefing, std::int32_t section);

} // namespace entente
