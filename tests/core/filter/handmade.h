// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"

#include <memory>
#include <string>
#include <vector>

namespace entente::test {

/// Security over cyber and missiles, cyber over encryption; and trade, which stands alone.
[[nodiscard]] std::shared_ptr<const Vocabulary> smallVocabulary();
[[nodiscard]] ConceptIndex area(std::string_view id);

/// A topic to be: areas by id.
struct TopicPlan
{
    Kind kind = Kind::Point;
    std::string title;
    std::string text;
    std::vector<std::string_view> areas;
};

/// A briefing that was never read from anywhere, so that tests of the filter rest on it alone.
[[nodiscard]] std::shared_ptr<Briefing> handMade(const std::vector<TopicPlan> &topics,
                                                 std::string_view date = {});

/// A row of a table to be: its cells and its areas.
struct RowPlan
{
    std::vector<std::string> cells;
    std::vector<std::string_view> areas;
};

/// Adds a table with its rows as they are; none of them is a topic.
void addTable(Briefing &briefing, const std::vector<RowPlan> &rows);

} // namespace entente::test
