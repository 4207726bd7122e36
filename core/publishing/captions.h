// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <optional>

namespace entente {

/// The caption's block of a table that says itself what it is; nothing where a sentence of the text
/// introduces it.
[[nodiscard]] std::optional<std::size_t> captionOfTable(const Briefing &briefing,
                                                        const Table &table);

/// The caption's block that stands below a figure, or above one that has none below.
[[nodiscard]] std::optional<std::size_t> captionOfFigure(const Briefing &briefing,
                                                         std::size_t figure);

/// Whether a block is the caption of a table or a figure, and is to stand with it.
[[nodiscard]] bool isCaptionOfAny(const Briefing &briefing, std::size_t block);

/// Whether a block leads to the one behind it, so that no page break may part them: a sentence that
/// ends with a colon, or that introduces a table.
[[nodiscard]] bool leadsOn(const Briefing &briefing, std::size_t block);

} // namespace entente
