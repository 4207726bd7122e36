// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"

#include <string_view>

namespace entente {

/// Whether a text is an article as it comes from a page or a mail rather than Markdown: nothing
/// in it is markup that only Markdown has.
[[nodiscard]] bool looksLikeArticle(std::string_view source);

/// Reads article text: headings that are bare lines, lists, tables without outer pipes that begin
/// directly under a paragraph, with or without blank lines, hard-wrapped or not.
[[nodiscard]] Result<void> readArticle(Briefing &briefing);

} // namespace entente
