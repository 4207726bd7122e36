// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <string>
#include <string_view>

namespace entente::test {

/// The blocks of a briefing, one a line, so that two readings can be compared as text:
/// "heading 2: Words", "> item 1 3.: Words", "table: a | b || 1 | 2".
[[nodiscard]] std::string blockLines(const Briefing &briefing);

/// What a page shows that holds this HTML, in the same lines.
[[nodiscard]] std::string blockLinesOfHtml(std::string_view html);

} // namespace entente::test
