// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/run.h"

#include <string>
#include <string_view>

namespace entente {

/// Words as Markdown that reads as just these words. White space is simplified.
[[nodiscard]] std::string markdownEscaped(std::string_view words);

/// The same for the head of a line, where "- ", "1. " and "# " are more than words.
[[nodiscard]] std::string markdownParagraph(std::string_view words);

/// Where words stand. After a bold title, bold words would be read as part of it.
enum class MarkdownPlace : std::uint8_t { LineStart, AfterTitle, Cell };

/// Words with their bold, italic, code and links. Where Markdown could not tell the end of a style
/// from plain text the words are left plain. Labels of footnotes begin with `notePrefix`.
[[nodiscard]] std::string markdownStyled(const std::vector<pages::Run> &runs, MarkdownPlace place,
                                         std::string_view notePrefix = {});

/// "[^b2-1]"
[[nodiscard]] std::string markdownNote(std::string_view prefix, std::size_t number);

/// Markdown as the cell of a table.
[[nodiscard]] std::string markdownCell(std::string_view markdown);

} // namespace entente
