// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace entente {

/// What makes the columns of a table alternatives to each other.
enum class Compared : std::uint8_t {
    Nothing,
    InWords,   ///< years, or "Phase 1 | Phase 2": figures under them are a series
    InAnyForm, ///< opposites such as "Claimed | Actual", countries, "Current | Proposed"
};

/// From the heads of a table but its first, which says what its rows are about.
[[nodiscard]] Compared comparedBy(const std::vector<std::string_view> &heads);

/// Whether a first head says that the columns beside it are to be compared: "Aspect", "観点".
[[nodiscard]] bool isAspect(std::string_view head);

/// Whether a first head names things of which one is chosen: "Option", "選択肢".
[[nodiscard]] bool namesOptions(std::string_view head);

/// Whether a first head names things that are held against each other where all is told in words:
/// "Country", "Law / Regulation".
[[nodiscard]] bool namesPeers(std::string_view head);

/// Whether a column tells one thing of its row, as in any table: "Description", "備考".
[[nodiscard]] bool isField(std::string_view head);

/// Whether a first head says when: what stands under it is a series.
[[nodiscard]] bool tellsTime(std::string_view head);

} // namespace entente
