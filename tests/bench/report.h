// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace entente::bench {

/// A report in Markdown that is always the same: three levels of headings, paragraphs of words as
/// frequent as in a language, lists, tables of a few rows and over several pages. About one page
/// for each of its topics.
[[nodiscard]] std::string report(int topics);

} // namespace entente::bench
