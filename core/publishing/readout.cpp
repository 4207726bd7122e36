// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/readout.h"

#include "core/publishing/factsyaml.h"
#include "core/publishing/markdowntext.h"
#include "core/publishing/tabletext.h"
#include "core/publishing/topicjson.h"

#include <algorithm>

namespace entente {

namespace {

/// Calls for each slot of a table, row after row, those of the heads first (-1), with its words; of
/// slots that another cell covers, and which only repeat it, they are none.
template <typename Take>
void forEachSlot(const Table &table, const Take &take)
{
    const pages::SpanMap spans(table.spans);
    const auto rows = static_cast<std::int32_t>(table.rowCount());
    for (std::int32_t row = -1; row < rows; ++row) {
        for (std::size_t column = 0; column < table.columnCount(); ++column) {
            const TextRange cell = row < 0 ? table.columns[column]
                                           : table.cell(static_cast<std::size_t>(row), column);
            take(row, column, cell, spans.at(row, column).columns == 0);
        }
    }
}

/// What of a block's text is not its own words: those that stand for images, and those of cells
/// that are there once more.
std::vector<TextRange> notOwnWords(const Briefing &briefing, const Block &block)
{
    std::vector<TextRange> ranges;
    for (const Mark &mark : briefing.marksOf(block)) {
        if ((mark.styles & Style::Image) != 0)
            ranges.push_back(mark.text);
    }
    if (block.table >= 0) {
        forEachSlot(briefing.tables[static_cast<std::size_t>(block.table)],
                    [&ranges](std::int32_t, std::size_t, TextRange cell, bool isCovered) {
                        if (isCovered)
                            ranges.push_back(cell);
                    });
        std::sort(ranges.begin(), ranges.end(),
                  [](const TextRange &a, const TextRange &b) { return a.begin < b.begin; });
    }
    return ranges;
}

std::string wordsOf(const Briefing &briefing, const Block &block)
{
    std::string words;
    std::uint32_t at = block.text.begin;
    for (const TextRange &other : notOwnWords(briefing, block)) {
        if (other.begin >= at)
            words.append(briefing.words({at, other.begin}));
        at = std::max(at, other.end);
    }
    words.append(briefing.words({at, block.text.end}));
    return words;
}

bool isTable(const Briefing &briefing, std::size_t block)
{
    return block < briefing.blocks.size() && briefing.blocks[block].kind == BlockKind::Table;
}

bool isOfText(const Briefing &briefing, std::size_t number)
{
    const Block &block = briefing.blocks[number];
    if (block.kind == BlockKind::Figure || block.kind == BlockKind::Rule)
        return false;
    return !block.isCaption || isTable(briefing, number + 1)
        || (number > 0 && isTable(briefing, number - 1));
}

class MarkdownReadout final
{
public:
    explicit MarkdownReadout(const Briefing &briefing) : m_briefing(briefing) {}

    std::string write()
    {
        head();
        for (const Block &block : m_briefing.blocks)
            write(block);
        return std::move(m_text);
    }

private:
    void head();
    void field(std::string_view name, const std::string &value);
    void write(const Block &block);
    void table(const Table &table, const std::string &margin);
    void code(std::string_view words, const std::string &margin);
    void figure(const Block &block, const std::string &margin);
    [[nodiscard]] std::string noteMargin(const Block &block);
    [[nodiscard]] std::string styled(TextRange range, MarkdownPlace place) const
    {
        return markdownStyled(pages::runsOf(m_briefing, range), place);
    }

    const Briefing &m_briefing;
    std::string m_text;
    std::uint16_t m_note = 0; ///< that the block before belongs to
};

void MarkdownReadout::field(std::string_view name, const std::string &value)
{
    if (value.empty())
        return;
    m_text += name;
    m_text += ": ";
    appendJsonString(m_text, value); // YAML takes JSON's strings
    m_text += '\n';
}

void MarkdownReadout::head()
{
    const Metadata &meta = m_briefing.meta;
    m_text = "---\n";
    field("title", meta.title);
    field("subtitle", meta.subtitle);
    field("date", meta.date ? meta.date->toString() : meta.unreadDate);
    field("source", meta.source);
    field("source_url", meta.address);
    field("language", meta.language);
    field("marking", meta.marking);
    appendFacts(m_text, meta.further);
    m_text = m_text == "---\n" ? std::string() : m_text + "---\n\n";
}

void MarkdownReadout::table(const Table &table, const std::string &margin)
{
    const std::size_t last = table.columnCount() - 1;
    forEachSlot(table, [&](std::int32_t row, std::size_t column, TextRange cell, bool isCovered) {
        m_text += column == 0 ? margin + '|' : std::string();
        if (!isCovered)
            m_text += ' ' + markdownCell(styled(cell, MarkdownPlace::Cell));
        m_text += " |";
        if (column != last)
            return;
        m_text += '\n';
        if (row >= 0)
            return;
        m_text += margin + '|';
        for (std::size_t each = 0; each <= last; ++each)
            m_text += " --- |";
        m_text += '\n';
    });
}

void MarkdownReadout::code(std::string_view words, const std::string &margin)
{
    std::string fence = "```";
    while (words.find(fence) != std::string_view::npos)
        fence += '`';
    m_text += margin + fence + '\n';
    while (!words.empty()) {
        const std::size_t end = std::min(words.find('\n'), words.size());
        m_text += margin + std::string(words.substr(0, end)) + '\n';
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    m_text += margin + fence + '\n';
}

void MarkdownReadout::figure(const Block &block, const std::string &margin)
{
    for (const Mark &mark : m_briefing.marksOf(block)) {
        if (mark.image < 0)
            continue;
        m_text += margin + "![" + markdownEscaped(m_briefing.words(mark.text)) + "](<"
            + m_briefing.links[static_cast<std::size_t>(mark.image)] + ">)\n";
    }
}

/// What a block of a footnote begins with: its label where it is the first of the note.
std::string MarkdownReadout::noteMargin(const Block &block)
{
    const bool isFirst = block.note != m_note;
    m_note = block.note;
    if (block.note == 0)
        return {};
    return isFirst ? "[^" + std::to_string(block.note) + "]: " : "    ";
}

void MarkdownReadout::write(const Block &block)
{
    std::string margin;
    for (int depth = 0; depth < block.quoteDepth; ++depth)
        margin += "> ";
    const std::string inNote = noteMargin(block);
    if (!inNote.empty()
        && (block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem)) {
        m_text += inNote + styled(block.text, MarkdownPlace::LineStart) + "\n\n";
        return;
    }
    const bool isItem = block.kind == BlockKind::ListItem;
    constexpr std::size_t indent = 4;
    margin.append(
        indent * static_cast<std::size_t>(std::max(0, block.listDepth - (isItem ? 1 : 0))), ' ');
    switch (block.kind) {
    case BlockKind::Heading:
        m_text += margin + std::string(block.level, '#') + ' '
            + simplified(styled(block.text, MarkdownPlace::AfterTitle)) + '\n';
        break;
    case BlockKind::ListItem:
        m_text += margin + (block.ordered ? std::to_string(block.number) + ". " : "- ")
            + styled(block.text, MarkdownPlace::LineStart) + '\n';
        break;
    case BlockKind::Table:
        table(m_briefing.tables[static_cast<std::size_t>(block.table)], margin);
        break;
    case BlockKind::Code:
        code(m_briefing.words(block.text), margin);
        break;
    case BlockKind::Figure:
        figure(block, margin);
        break;
    case BlockKind::Rule:
        m_text += margin + "---\n";
        break;
    case BlockKind::Paragraph:
        m_text += margin + styled(block.text, MarkdownPlace::LineStart) + '\n';
        break;
    }
    m_text += '\n';
}

} // namespace

std::string readoutText(const Briefing &briefing)
{
    std::string text;
    for (std::size_t i = 0; i < briefing.blocks.size(); ++i) {
        const std::string words = isOfText(briefing, i) ? wordsOf(briefing, briefing.blocks[i])
                                                        : std::string();
        if (words.empty())
            continue;
        text += text.empty() ? "" : "\n";
        text += words + '\n';
    }
    return text;
}

std::string readoutMarkdown(const Briefing &briefing)
{
    return MarkdownReadout(briefing).write();
}

} // namespace entente
