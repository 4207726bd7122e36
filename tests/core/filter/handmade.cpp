// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/filter/handmade.h"

namespace entente::test {

namespace {

constexpr std::string_view yaml = R"(concepts:
  - id: security
    prefLabel: {en: Security, ja: 安全保障}
  - id: cyber
    prefLabel: {en: Cyber, ja: サイバー}
    broader: [security]
  - id: encryption
    prefLabel: {en: Encryption}
    broader: [cyber]
  - id: missiles
    prefLabel: {en: Missiles}
    broader: [security]
  - id: trade
    prefLabel: {en: Trade}
)";

TextRange append(Briefing &briefing, std::string_view words)
{
    const auto begin = static_cast<std::uint32_t>(briefing.text.size());
    briefing.text += words;
    const auto end = static_cast<std::uint32_t>(briefing.text.size());
    briefing.text += '\n';
    return {begin, end};
}

} // namespace

std::shared_ptr<const Vocabulary> smallVocabulary()
{
    static const auto vocabulary = std::make_shared<const Vocabulary>(
        Vocabulary::parse(yaml, "small.yaml").value());
    return vocabulary;
}

ConceptIndex area(std::string_view id)
{
    return smallVocabulary()->find(id).value();
}

std::shared_ptr<Briefing> handMade(const std::vector<TopicPlan> &topics, std::string_view date)
{
    auto briefing = std::make_shared<Briefing>();
    briefing->meta.date = Date::parse(date);
    for (const TopicPlan &plan : topics) {
        Topic topic;
        topic.kind = plan.kind;
        topic.title = append(*briefing, plan.title);
        topic.text = append(*briefing, plan.text);
        topic.block = static_cast<std::uint32_t>(briefing->blocks.size());
        topic.firstTag = static_cast<std::uint32_t>(briefing->tags.size());
        for (const std::string_view id : plan.areas)
            briefing->tags.push_back(area(id));
        topic.lastTag = static_cast<std::uint32_t>(briefing->tags.size());
        Block block;
        block.kind = BlockKind::ListItem;
        block.text = {topic.title.begin, topic.text.end};
        briefing->blocks.push_back(block);
        briefing->topics.push_back(topic);
    }
    return briefing;
}

void addTable(Briefing &briefing, const std::vector<RowPlan> &rows)
{
    Table table;
    table.block = static_cast<std::uint32_t>(briefing.blocks.size());
    for (std::size_t i = 0; i < rows.front().cells.size(); ++i)
        table.columns.push_back(append(briefing, "Head"));
    table.alignments.resize(table.columns.size());
    table.rowTags.push_back(static_cast<std::uint32_t>(briefing.tags.size()));
    for (const RowPlan &row : rows) {
        for (const std::string &cell : row.cells)
            table.cells.push_back(append(briefing, cell));
        table.places.push_back(table.cells.back().begin);
        for (const std::string_view id : row.areas)
            briefing.tags.push_back(area(id));
        table.rowTags.push_back(static_cast<std::uint32_t>(briefing.tags.size()));
    }
    Block block;
    block.kind = BlockKind::Table;
    block.table = static_cast<std::int32_t>(briefing.tables.size());
    briefing.blocks.push_back(block);
    briefing.tables.push_back(table);
}

} // namespace entente::test
