// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// A word in small letters and how it is spelt on the other side of the Atlantic: "defence" and
/// "defense". Spellings that no one writes do no harm: no text holds them.
[[nodiscard]] std::vector<std::string> spellings(std::string_view word);

/// The words of a label as they may also be written: one of two neighbours closed up ("counter
/// missile", "countermissile"), and a prefix parted ("cyberattack", "cyber attack"). The label
/// itself is not among them.
[[nodiscard]] std::vector<std::vector<std::string>> partings(const std::vector<std::string> &words);

} // namespace entente
