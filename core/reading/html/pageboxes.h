// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/html/pageprune.h"

#include <string_view>

namespace entente {

/// The box around a line that gives away what the box is for: an offer to write to whoever leaves
/// an address, a card that leads to another article. The line itself where there is no such box.
[[nodiscard]] std::uint32_t boxAround(const PageTree &tree, const PageChoice &choice,
                                      std::uint32_t line, std::string_view folded);

/// Leaves out links that stand alone and say the same time and again: "Check the price".
void leaveOutButtons(const PageTree &tree, PageChoice &choice);

} // namespace entente
