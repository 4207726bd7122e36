// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/markdown/tablemend.h"

namespace entente {

/// Lists that every reader but Markdown's sees: a number or a bullet alone on its line, "2." that
/// counts on from "1." directly under other words, "(1)", "#.", "1.&nbsp;", "●", and headings
/// that reStructuredText underlines with asterisks.
[[nodiscard]] MendedMarkdown mendLists(std::string_view markdown);

} // namespace entente
