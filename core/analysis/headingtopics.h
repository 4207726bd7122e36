// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <optional>

namespace entente {

/// The last of the one to four paragraphs that are all that stands under a heading.
[[nodiscard]] std::optional<std::size_t> lastParagraphUnder(const Briefing &briefing,
                                                            std::size_t heading);

/// Whether a heading is one of several points: numbered as its neighbours are, or of a low level
/// with no more than a paragraph or two under each of them.
[[nodiscard]] bool isOneOfPoints(const Briefing &briefing, std::size_t section);

} // namespace entente
