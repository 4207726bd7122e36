// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/markdown/tablemend.h"

namespace entente {

/// A line of nothing but spaces that are not broken, as converters of web pages leave between
/// paragraphs, parts them for every eye. To CommonMark it is a word, and all of a page becomes one
/// paragraph.
[[nodiscard]] MendedMarkdown mendBlankLines(std::string_view markdown);

} // namespace entente
