// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocklines.h"

namespace entente::test {

namespace {

std::string_view nameOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Heading:
        return "heading";
    case BlockKind::Paragraph:
        return "paragraph";
    case BlockKind::ListItem:
        return "item";
    case BlockKind::Table:
        return "table";
    case BlockKind::Code:
        return "code";
    case BlockKind::Figure:
        return "figure";
    case BlockKind::Rule:
        return "rule";
    }
    return "?";
}

std::string cellsOf(const Briefing &briefing, const Table &table)
{
    std::string line;
    const auto add = [&](TextRange cell, std::string_view separator) {
        line += separator;
        line += ' ';
        line += simplified(briefing.words(cell));
    };
    for (std::size_t column = 0; column < table.columnCount(); ++column)
        add(table.columns[column], column == 0 ? "" : " |");
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            add(table.cell(row, column), column == 0 ? " ||" : " |");
    }
    return line;
}

} // namespace

std::string blockLines(const Briefing &briefing)
{
    std::string lines;
    for (const Block &block : briefing.blocks) {
        const std::string words = simplified(briefing.words(block.text));
        const bool saysNothing = block.kind == BlockKind::Paragraph
            || block.kind == BlockKind::Figure;
        if (words.empty() && saysNothing)
            continue;
        for (int depth = 0; depth < block.quoteDepth; ++depth)
            lines += "> ";
        lines += std::string(block.listDepth * 2U, ' ');
        lines += nameOf(block.kind);
        if (block.kind == BlockKind::Heading)
            lines += ' ' + std::to_string(block.level);
        if (block.ordered)
            lines += ' ' + std::to_string(block.number) + '.';
        lines += ':';
        if (block.table >= 0)
            lines += cellsOf(briefing, briefing.tables[static_cast<std::size_t>(block.table)]);
        else if (!words.empty())
            lines += ' ' + words;
        lines += '\n';
    }
    return lines;
}

} // namespace entente::test
