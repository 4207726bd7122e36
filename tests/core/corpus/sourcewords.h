// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente::test {

/// The words (runs of ASCII letters and digits) of a Markdown body that a reader sees: without
/// tags, comments, link targets, list numbers and markup.
[[nodiscard]] std::vector<std::string> wordsSeen(std::string_view markdown);

/// The words of plain text.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view text);

/// Where the body begins, behind front matter; 0 where there is none.
[[nodiscard]] std::size_t bodyOf(std::string_view document);

/// The value of a key of the front matter without quotation marks, as it stands on its line.
[[nodiscard]] std::string frontMatterValue(std::string_view document, std::string_view key);

/// All values of the front matter, a line each, without their keys.
[[nodiscard]] std::vector<std::string> frontMatterValues(std::string_view document);

} // namespace entente::test
