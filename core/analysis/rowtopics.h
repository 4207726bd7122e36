// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/announcements.h"
#include "core/briefing/briefing.h"

#include <vector>

namespace entente {

/// A topic that the row of a table makes, and what says its kind. Its block and row, title and text
/// are set, and nothing else.
struct RowTopic
{
    Topic topic;
    std::vector<KindFound> found;
};

/// The topics of the rows of the table that is a block, row after row; none where it compares or
/// gives figures. "Risk | Mitigation" makes a threat of each row, titled by the risk; "Risk |
/// Recommendation" a threat and a recommendation, each of its own cell. Where its heads name no
/// kind and it is told in sentences, each row is a topic of which nothing is found yet.
[[nodiscard]] std::vector<RowTopic> topicsOfRows(const Briefing &briefing, std::size_t block);

} // namespace entente
