// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <optional>

namespace entente {

/// The paragraphs that stand directly under a heading.
struct UnderHeading
{
    std::size_t last = 0; ///< block of the last one; that of the heading where there are none
    bool isAll = false;   ///< there are some, a few, and nothing follows that belongs to them
};
[[nodiscard]] UnderHeading underHeading(const Briefing &briefing, std::size_t heading);

/// Whether a section is one of several points of a row: their headings are numbered, or they have
/// little under them.
[[nodiscard]] bool isOneOfPoints(const Briefing &briefing, std::size_t section);

} // namespace entente
