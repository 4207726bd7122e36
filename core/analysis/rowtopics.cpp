// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/rowtopics.h"

#include "core/analysis/kindwords.h"
#include "core/analysis/titles.h"

namespace entente {

std::vector<RowTopic> topicsOfRows(const Briefing &briefing, std::size_t block)
{
    const Table &table = briefing.tables[static_cast<std::size_t>(briefing.blocks[block].table)];
    if (table.columns.empty())
        return {};
    const auto head = kindOfHeading(briefing.words(table.columns[0]));
    if (!head)
        return {};
    std::vector<RowTopic> rows;
    rows.reserve(table.rowCount());
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        Topic topic;
        topic.block = static_cast<std::uint32_t>(block);
        topic.row = static_cast<std::int32_t>(row);
        topic.title = trimmed(briefing, table.cell(row, 0));
        if (table.columnCount() > 1)
            topic.text = trimmed(
                briefing, {table.cell(row, 1).begin, table.cell(row, table.columnCount() - 1).end});
        rows.push_back({topic,
                        {{head->kind,
                          Certainty::Stated,
                          {table.columns[0].begin + head->words.begin,
                           table.columns[0].begin + head->words.end},
                          EvidenceSort::ColumnHead}}});
    }
    return rows;
}

} // namespace entente
