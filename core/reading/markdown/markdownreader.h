// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"

namespace entente {

/// Deepest nesting of lists and quotations, and widest table, that a briefing may have. Beyond
/// them a file is an attack or an accident, and reading it would cost more than linear time.
inline constexpr int maximumNesting = 64;
inline constexpr unsigned maximumColumns = 256;

/// Reads the source from `bodyOffset` on as GitHub Flavored Markdown.
[[nodiscard]] Result<void> readMarkdown(Briefing &briefing, std::size_t bodyOffset);

} // namespace entente
