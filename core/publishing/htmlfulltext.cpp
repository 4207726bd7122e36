// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/htmlfulltext.h"

#include "core/publishing/barseries.h"
#include "core/publishing/htmlimage.h"
#include "core/publishing/htmlnesting.h"
#include "core/publishing/htmltable.h"
#include "core/publishing/htmltext.h"

#include <algorithm>

namespace entente::html {

using edition::TextBlock;

namespace {

class FullText final
{
public:
    FullText(const FullTextPlace &place, std::vector<Entry> &contents)
        : m_place(place), m_contents(contents), m_nesting(m_html)
    {
    }

    [[nodiscard]] std::string write(const std::vector<TextBlock> &text)
    {
        m_html = "<div class=\"text\"" + m_place.foreign + ">\n";
        for (const TextBlock &block : text)
            write(block);
        m_nesting.leave();
        return m_html + "</div>\n";
    }

private:
    void write(const TextBlock &block);
    void heading(const TextBlock &block);
    void tableOf(const TextBlock &block);
    void figure(const TextBlock &block);
    [[nodiscard]] std::string words(const edition::Words &words)
    {
        return styled(words, &m_place.notes, Images::Drawn);
    }
    /// The id of a block that links lead to.
    [[nodiscard]] std::string mark(const TextBlock &block) const
    {
        return placeMark(m_place.notes, block.place);
    }

    const FullTextPlace &m_place;
    std::vector<Entry> &m_contents;
    std::string m_html;
    Nesting m_nesting;
    int m_headings = 0;
};

void FullText::heading(const TextBlock &block)
{
    constexpr int listedDepth = 3;
    constexpr int deepest = 6; // HTML has no more
    const std::string tag = "h" + std::to_string(std::min(m_place.level + block.depth, deepest));
    const std::string id = m_place.notes.prefix + "text-" + std::to_string(++m_headings);
    if (block.depth <= listedDepth)
        m_contents.push_back({m_place.depth + block.depth, edition::plain(block.words), id});
    m_html += element(tag, " id=\"" + id + "\"", mark(block) + words(block.words));
}

void FullText::tableOf(const TextBlock &block)
{
    TableFrame frame;
    frame.id = m_place.notes.prefix + "text-table-" + std::to_string(block.shape.table + 1);
    frame.caption = block.tableName;
    // The text around it says the same, but for a caption of its own.
    frame.isQuiet = !block.caption;
    frame.namesRows = block.table->namesRows;
    Cells cells = cellsOf(*block.table, &m_place.notes);
    const double longest = edition::longestOf(block.bars);
    for (const edition::BarSeries &series : block.bars) {
        for (std::size_t i = 0; i < series.cells.size(); ++i)
            cells.rows[series.cells[i].row][series.cells[i].column] += bar(series.bars[i].value,
                                                                           longest);
    }
    m_html += table(cells, frame);
}

/// Images within the document itself; the words alone of those that cannot be drawn.
void FullText::figure(const TextBlock &block)
{
    bool anyDrawn = false;
    std::string html;
    for (const pages::Run &run : block.words) {
        const bool isDrawn = !drawnImage(run).empty();
        anyDrawn = anyDrawn || isDrawn;
        html += isDrawn ? styled({run}, nullptr, Images::Drawn)
                        : element("p", " class=\"place\"", styled({run}));
    }
    if (block.caption)
        html += element("figcaption", "", words(*block.caption));
    m_html += anyDrawn || block.caption ? element("figure", "", html) : html;
}

void FullText::write(const TextBlock &block)
{
    m_nesting.enter(block.shape);
    switch (block.shape.kind) {
    case BlockKind::Heading:
        heading(block);
        return;
    case BlockKind::Table:
        m_html += mark(block);
        tableOf(block);
        return;
    case BlockKind::Rule:
        m_html += "<hr>\n";
        return;
    case BlockKind::Code:
        m_html += element(
            "pre", "", mark(block) + "<code>" + escaped(edition::plain(block.words)) + "</code>");
        return;
    case BlockKind::Figure:
        m_html += mark(block);
        figure(block);
        return;
    case BlockKind::ListItem: // its text stands directly in it
        m_html += mark(block) + words(block.words) + "\n";
        return;
    case BlockKind::Paragraph:
        if (!block.words.empty())
            m_html += element("p", block.leadsOn ? " class=\"leads\"" : "",
                              mark(block) + words(block.words));
        return;
    }
}

} // namespace

std::string fullText(const std::vector<TextBlock> &text, const FullTextPlace &place,
                     std::vector<Entry> &contents)
{
    return FullText(place, contents).write(text);
}

} // namespace entente::html
