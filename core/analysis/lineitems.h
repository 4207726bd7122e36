// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <vector>

namespace entente {

/// The items of a list whose lines came into one paragraph, as they do where a PDF was copied: each
/// begins a line with a capital, behind one that ends with a semicolon or a comma, or with a full
/// stop although the next word had room on it. Empty where there are no two.
[[nodiscard]] std::vector<TextRange> itemsOfLines(const Briefing &briefing, const Block &block);

} // namespace entente
