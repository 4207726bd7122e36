// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// A word in small letters and the English forms it may take in a text: plural, third person,
/// past, present participle. Forms that no one writes do no harm: no text holds them.
[[nodiscard]] std::vector<std::string> inflections(std::string_view word);

} // namespace entente
