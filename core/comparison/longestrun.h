// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente {

/// Where the places stand that make the longest rising row among some, rising (Fredman 1975).
[[nodiscard]] std::vector<std::size_t> longestRun(const std::vector<std::uint64_t> &places);

} // namespace entente
