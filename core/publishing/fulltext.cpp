// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/fulltext.h"

#include "core/analysis/kindwords.h"
#include "core/publishing/flowtable.h"
#include "core/publishing/selection.h"
#include "core/publishing/tabletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace entente::pages {

namespace {

constexpr double step = 16; ///< points, of each list and quotation

QString tr(const char *text)
{
    return QCoreApplication::translate("entente::Publishing", text);
}

/// Lists may lie deeper than a page has room for.
double indentOf(const Block &block)
{
    constexpr int deepest = 8;
    return step * std::min(block.listDepth + block.quoteDepth, deepest);
}

bool leads(const Briefing &briefing, const Block &block)
{
    const std::string words = simplified(briefing.words(block.text));
    return words.ends_with(':') || words.ends_with("：");
}

/// The words of a block without an attribute such as "{.threat}", which says what it is.
TextRange ownWords(const Briefing &briefing, const Block &block)
{
    const auto attribute = kindAttribute(briefing.words(block.text));
    return attribute ? TextRange{block.text.begin, block.text.begin + attribute->words.begin}
                     : block.text;
}

class FullTextWriter final
{
public:
    FullTextWriter(FlowWriter &writer, const Briefing &briefing)
        : m_writer(writer), m_briefing(briefing)
    {
    }

    void write(const Block &block);

private:
    void paragraph(const Block &block, Setting setting);
    void code(const Block &block);
    void table(const Block &block);

    FlowWriter &m_writer;
    const Briefing &m_briefing;
};

void FullTextWriter::paragraph(const Block &block, Setting setting)
{
    setting.indent += indentOf(block);
    setting.keepWithNext = leads(m_briefing, block);
    if (block.quoteDepth > 0)
        setting.colour = secondaryInk;
    m_writer.paragraph(runsOf(m_briefing, ownWords(m_briefing, block)), setting);
}

void FullTextWriter::code(const Block &block)
{
    Setting setting;
    setting.type = Type::Cell;
    setting.before = 2;
    setting.after = 8;
    setting.indent = indentOf(block) + step;
    std::vector<Run> runs{{toText(m_briefing.words(block.text)), Style::Monospace, {}}};
    m_writer.paragraph(runs, setting);
}

void FullTextWriter::table(const Block &block)
{
    const Table &table = m_briefing.tables[static_cast<std::size_t>(block.table)];
    std::vector<std::size_t> rows(table.rowCount());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    if (!table.columns.empty())
        m_writer.table(tableText(m_briefing, table, rows));
}

void FullTextWriter::write(const Block &block)
{
    Setting setting;
    setting.after = 7;
    switch (block.kind) {
    case BlockKind::Heading:
        // What the document itself calls level 1 stands below "Full text".
        m_writer.heading(std::clamp(static_cast<int>(block.level), 2, 3),
                         toText(m_briefing, ownWords(m_briefing, block)), block.level <= 3);
        break;
    case BlockKind::Paragraph:
        paragraph(block, setting);
        break;
    case BlockKind::ListItem:
        setting.after = 4;
        setting.sign = block.ordered ? QString::number(block.number) + u'.' : QStringLiteral("•");
        paragraph(block, setting);
        break;
    case BlockKind::Table:
        table(block);
        break;
    case BlockKind::Code:
        code(block);
        break;
    case BlockKind::Figure:
        setting.colour = secondaryInk;
        m_writer.paragraph(tr("[Figure: %1]").arg(toText(m_briefing, block.text)), setting);
        break;
    case BlockKind::Rule:
        break;
    }
}

} // namespace

void writeFullText(FlowWriter &writer, const Briefing &briefing)
{
    FullTextWriter text(writer, briefing);
    for (const Block &block : briefing.blocks)
        text.write(block);
}

} // namespace entente::pages
