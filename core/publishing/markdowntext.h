// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <string>
#include <string_view>

namespace entente {

/// Words as Markdown that reads as just these words. White space is simplified.
[[nodiscard]] std::string markdownEscaped(std::string_view words);

/// What may not begin a line of Markdown as it is ("- ", "1. ", "# ") is escaped as well.
[[nodiscard]] std::string markdownParagraph(std::string_view words);

/// Words of a briefing with their bold, italic, code and links. Where Markdown could not tell the
/// end of a style from plain text the words are left plain. `afterTitle`: they follow a bold
/// title, so bold words at their head would be read as part of it and are left plain.
[[nodiscard]] std::string markdownStyled(const Briefing &briefing, TextRange range,
                                         bool afterTitle);

} // namespace entente
