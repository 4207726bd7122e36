// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/htmlfulltext.h"

#include "core/publishing/captions.h"
#include "core/publishing/htmlimage.h"
#include "core/publishing/htmlnesting.h"
#include "core/publishing/htmltable.h"
#include "core/publishing/htmltext.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/selection.h"
#include "core/publishing/wording.h"

#include <algorithm>
#include <numeric>

namespace entente::html {

namespace {

class FullText final
{
public:
    FullText(const Briefing &briefing, const FullTextPlace &place, std::vector<Entry> &contents)
        : m_briefing(briefing), m_place(place), m_contents(contents), m_nesting(m_html)
    {
    }

    [[nodiscard]] std::string write()
    {
        m_html = "<div class=\"text\"" + m_place.foreign + ">\n";
        for (std::size_t i = 0; i < m_briefing.blocks.size(); ++i) {
            const std::uint16_t note = m_briefing.blocks[i].note;
            if (note != 0 && m_place.notes != nullptr)
                m_place.notes->used.insert(note); // also where nothing refers to it
            else if (note == 0 && !isCaptionOfAny(m_briefing, i))
                write(i);
        }
        m_nesting.leave();
        return m_html + "</div>\n";
    }

private:
    void write(std::size_t number);
    void heading(const Block &block);
    void tableOf(const Block &block);
    void figure(std::size_t number);
    [[nodiscard]] std::string words(const Block &block);
    /// The id of a block that links lead to.
    [[nodiscard]] std::string placeMark(const Block &block) const
    {
        const auto number = static_cast<std::size_t>(&block - m_briefing.blocks.data());
        return m_place.notes == nullptr
            ? std::string()
            : html::placeMark(*m_place.notes, m_place.notes->inner.ofBlock(number));
    }

    const Briefing &m_briefing;
    const FullTextPlace &m_place;
    std::vector<Entry> &m_contents;
    std::string m_html;
    Nesting m_nesting;
    HeadingDepths m_depths;
    int m_headings = 0;
};

void FullText::heading(const Block &block)
{
    constexpr int listedDepth = 3;
    constexpr int deepest = 6; // HTML has no more
    const TextRange range = wordsWithoutAttribute(m_briefing, block);
    const QString words = toText(m_briefing, range);
    const std::vector<pages::Run> runs = pages::runsOf(m_briefing, range);
    const bool hasImages = std::any_of(runs.begin(), runs.end(),
                                       [](const pages::Run &run) { return run.image.has_value(); });
    if (words.isEmpty() && !hasImages)
        return;
    const int depth = m_depths.next(block.level);
    const std::string tag = "h" + std::to_string(std::min(m_place.level + depth, deepest));
    const std::string id = m_place.prefix + "text-" + std::to_string(++m_headings);
    if (depth <= listedDepth)
        m_contents.push_back({m_place.depth + depth, words, id});
    m_html += element(
        tag, " id=\"" + id + "\"",
        placeMark(block)
            + styled(pages::titleRunsOf(m_briefing, range, true), m_place.notes, Images::Drawn));
}

void FullText::tableOf(const Block &block)
{
    const Table &of = m_briefing.tables[static_cast<std::size_t>(block.table)];
    if (of.columns.empty())
        return;
    std::vector<std::size_t> rows(of.rowCount());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    TableFrame frame;
    frame.id = m_place.prefix + "text-table-" + std::to_string(block.table + 1);
    frame.caption = pages::tableName(m_briefing, of);
    if (frame.caption.isEmpty())
        frame.caption = PublishingTexts::tr("Table");
    // The text around it says the same, but for a caption of its own.
    frame.isQuiet = !captionOfTable(m_briefing, of).has_value();
    const pages::TableText text = pages::tableText(m_briefing, of, rows);
    frame.namesRows = text.namesRows;
    m_html += table(cellsOf(text, m_place.notes), frame);
}

/// Images within the document itself; the words alone of those that cannot be drawn.
void FullText::figure(std::size_t number)
{
    bool anyDrawn = false;
    std::string html;
    for (const pages::Run &run : pages::runsOf(m_briefing, m_briefing.blocks[number].text)) {
        if (!run.image)
            continue;
        const bool isDrawn = !drawnImage(run).empty();
        anyDrawn = anyDrawn || isDrawn;
        html += isDrawn ? styled({run}, nullptr, Images::Drawn)
                        : element("p", " class=\"place\"", styled({run}));
    }
    const std::optional<std::size_t> caption = captionOfFigure(m_briefing, number);
    if (caption)
        html += element("figcaption", "", words(m_briefing.blocks[*caption]));
    m_html += anyDrawn || caption ? element("figure", "", html) : html;
}

std::string FullText::words(const Block &block)
{
    const TextRange range = wordsWithoutAttribute(m_briefing, block);
    return m_place.notes == nullptr
        ? styled(pages::runsOf(m_briefing, range), nullptr, Images::Drawn)
        : styled(pages::runsOf(m_briefing, range, m_place.notes->annotations), m_place.notes,
                 Images::Drawn);
}

void FullText::write(std::size_t number)
{
    const Block &block = m_briefing.blocks[number];
    m_nesting.enter(block);
    switch (block.kind) {
    case BlockKind::Heading:
        heading(block);
        return;
    case BlockKind::Table:
        m_html += placeMark(block);
        tableOf(block);
        return;
    case BlockKind::Rule:
        m_html += "<hr>\n";
        return;
    case BlockKind::Code:
        m_html += element("pre", "",
                          placeMark(block) + "<code>" + escaped(m_briefing.words(block.text))
                              + "</code>");
        return;
    case BlockKind::Figure:
        m_html += placeMark(block);
        figure(number);
        return;
    case BlockKind::ListItem: // its text stands directly in it
        m_html += placeMark(block) + words(block) + "\n";
        return;
    case BlockKind::Paragraph:
        if (!block.text.isEmpty())
            m_html += element("p", leadsOn(m_briefing, number) ? " class=\"leads\"" : "",
                              placeMark(block) + words(block));
        return;
    }
}

} // namespace

std::string fullText(const Briefing &briefing, const FullTextPlace &place,
                     std::vector<Entry> &contents)
{
    return FullText(briefing, place, contents).write();
}

} // namespace entente::html
