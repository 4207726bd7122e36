// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/kindwords.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// The kind of what stands under a column head: "Security risk", "Recommended action",
/// "リスク要因". Beside what names a kind in any heading, singular nouns do. Nothing for "Risk
/// level" and its like, under which there are marks and no topics.
[[nodiscard]] std::optional<KindMention> kindOfColumn(std::string_view head);

/// Whether a column only says more of its neighbour: "Owner", "Deadline", "担当".
[[nodiscard]] bool isParticular(std::string_view head);

/// Whether a column says what is done about a threat beside it: "Mitigation", "対策".
[[nodiscard]] bool isTreatment(std::string_view head);

/// Whether a column only counts or names rows: "No.", "ID", "#", "番号".
[[nodiscard]] bool numbersRows(std::string_view head);

/// Whether a column says where in a text something stands: "Line", "Page", "頁".
[[nodiscard]] bool namesPlaces(std::string_view head);

/// The words of a column head with their case folded, without what stands in brackets.
[[nodiscard]] std::vector<std::string> wordsOfHead(std::string_view head);

} // namespace entente
