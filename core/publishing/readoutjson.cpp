// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/readout.h"
#include "core/publishing/topicjson.h"

#include <algorithm>

namespace entente {

namespace {

std::string_view name(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Heading:
        return "heading";
    case BlockKind::Paragraph:
        return "paragraph";
    case BlockKind::ListItem:
        return "list-item";
    case BlockKind::Table:
        return "table";
    case BlockKind::Code:
        return "code";
    case BlockKind::Figure:
        return "figure";
    case BlockKind::Rule:
        break;
    }
    return "rule";
}

class ReadoutWriter final
{
public:
    ReadoutWriter(std::string &json, const Briefing &briefing) : m_json(json), m_briefing(briefing)
    {
    }

    void write(const std::vector<LeftOut> *left);

private:
    void raw(std::string_view text) { m_json += text; }
    void string(std::string_view words) { appendJsonString(m_json, words); }
    void member(std::string_view name, const std::string &value)
    {
        raw(", \"");
        raw(name);
        raw("\": ");
        if (value.empty())
            raw("null");
        else
            string(value);
    }
    void number(std::string_view name, std::uint32_t value)
    {
        m_json.append(", \"").append(name).append("\": ").append(std::to_string(value));
    }
    [[nodiscard]] std::string fact(std::string_view name) const
    {
        const std::vector<Fact> &facts = m_briefing.meta.further;
        const auto found = std::find_if(facts.begin(), facts.end(),
                                        [name](const Fact &each) { return each.name == name; });
        return found == facts.end() ? std::string() : found->value;
    }

    void head();
    void block(const Block &block);
    void table(const Table &table);
    void links(const Block &block);
    void cells(const std::vector<TextRange> &cells, std::size_t from, std::size_t count);
    void leftOut(const std::vector<LeftOut> &all);
    void place(const Locator &where);

    std::string &m_json;
    const Briefing &m_briefing;
};

void ReadoutWriter::write(const std::vector<LeftOut> *left)
{
    raw("{");
    head();
    raw(",\n  \"blocks\": [");
    const char *gap = "\n    ";
    for (const Block &each : m_briefing.blocks) {
        raw(gap);
        block(each);
        gap = ",\n    ";
    }
    raw("]");
    if (left != nullptr)
        leftOut(*left);
    raw("}");
}

void ReadoutWriter::head()
{
    const Metadata &meta = m_briefing.meta;
    const std::string author = fact("author");
    raw("\"file\": ");
    string(m_briefing.file);
    member("reader", m_briefing.reader);
    member("encoding", m_briefing.encoding.name);
    if (!m_briefing.encoding.isSure)
        raw(", \"encodingGuessed\": true");
    member("title", meta.title);
    member("date", meta.date ? meta.date->toString() : std::string());
    member("author", author);
    member("publisher", meta.source == author ? std::string() : meta.source);
    member("address", meta.address);
    member("language", meta.language);
    raw(", \"metadata\": [");
    const char *gap = "";
    for (const Fact &each : meta.further) {
        raw(gap);
        raw("{\"name\": ");
        string(each.name);
        raw(", \"value\": ");
        string(each.value);
        raw("}");
        gap = ", ";
    }
    raw("]");
}

void ReadoutWriter::block(const Block &block)
{
    raw("{\"kind\": ");
    string(name(block.kind));
    const std::uint32_t last = std::max(block.text.begin + 1, block.text.end) - 1;
    place(m_briefing.locatorOf(block.text.begin));
    if (m_briefing.locators.empty())
        number("lastLine", m_briefing.lineOf(m_briefing.sourceOffset(last)));
    if (block.kind == BlockKind::Heading)
        number("level", block.level);
    if (block.listDepth > 0)
        number("depth", block.listDepth);
    if (block.ordered)
        number("number", block.number);
    if (block.quoteDepth > 0)
        number("quote", block.quoteDepth);
    if (block.note > 0)
        number("note", block.note);
    if (block.isCaption)
        raw(", \"caption\": true");
    if (block.kind == BlockKind::Table) {
        table(m_briefing.tables[static_cast<std::size_t>(block.table)]);
    } else if (block.kind != BlockKind::Rule) {
        raw(", \"text\": ");
        string(m_briefing.words(block.text));
        links(block);
    }
    raw("}");
}

void ReadoutWriter::links(const Block &block)
{
    const char *gap = ", \"links\": [";
    for (const Mark &mark : m_briefing.marksOf(block)) {
        const std::int32_t link = mark.image >= 0 ? mark.image : mark.link;
        if (link < 0)
            continue;
        raw(gap);
        raw(mark.image >= 0 ? "{\"image\": " : "{\"to\": ");
        string(m_briefing.links[static_cast<std::size_t>(link)]);
        raw(", \"words\": ");
        string(m_briefing.words(mark.text));
        raw("}");
        gap = ", ";
    }
    if (std::string_view(gap) == ", ")
        raw("]");
}

void ReadoutWriter::cells(const std::vector<TextRange> &cells, std::size_t from, std::size_t count)
{
    raw("[");
    for (std::size_t i = 0; i < count; ++i) {
        raw(i == 0 ? "" : ", ");
        string(m_briefing.words(cells[from + i]));
    }
    raw("]");
}

void ReadoutWriter::table(const Table &table)
{
    raw(", \"caption\": ");
    if (table.caption.isEmpty())
        raw("null");
    else
        string(m_briefing.words(table.caption));
    raw(", \"columns\": ");
    cells(table.columns, 0, table.columnCount());
    raw(", \"rows\": [");
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        raw(row == 0 ? "" : ", ");
        cells(table.cells, row * table.columnCount(), table.columnCount());
    }
    raw("]");
    const char *gap = ", \"spans\": [";
    for (const CellSpan &span : table.spans) {
        raw(gap);
        m_json += "{\"row\": " + std::to_string(span.row);
        number("column", span.column);
        number("rows", span.rows);
        number("columns", span.columns);
        raw("}");
        gap = ", ";
    }
    if (std::string_view(gap) == ", ")
        raw("]");
}

/// The line of a text, or where else it stands.
void ReadoutWriter::place(const Locator &where)
{
    if (const auto *line = std::get_if<TextLine>(&where)) {
        number("line", line->number);
    } else {
        raw(", \"locator\": ");
        raw(toJson(where));
    }
}

void ReadoutWriter::leftOut(const std::vector<LeftOut> &all)
{
    raw(",\n  \"leftOut\": [");
    const char *gap = "\n    ";
    for (const LeftOut &each : all) {
        raw(gap);
        raw("{\"reason\": ");
        string(entente::name(each.reason));
        place(each.where);
        raw(", \"text\": ");
        string(each.text);
        raw("}");
        gap = ",\n    ";
    }
    raw("]");
}

} // namespace

void appendReadoutJson(std::string &json, const Briefing &briefing,
                       const std::vector<LeftOut> *leftOut)
{
    ReadoutWriter(json, briefing).write(leftOut);
}

} // namespace entente
