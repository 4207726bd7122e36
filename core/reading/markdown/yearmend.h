// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/markdown/tablemend.h"

namespace entente {

/// A line that was wrapped before "2019. The talks …" looks like an item of a list with that
/// number, in a list even to CommonMark, and the year would be lost to it. Where no neighbour
/// counts on from it, it is the end of a sentence.
[[nodiscard]] MendedMarkdown mendYears(std::string_view markdown);

/// The year that a line begins with as with the number of an item; 0 where it does not.
[[nodiscard]] std::uint32_t yearAtHead(std::string_view line);

} // namespace entente
