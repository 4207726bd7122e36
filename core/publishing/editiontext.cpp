// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/editiontext.h"

#include "core/publishing/captions.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/selection.h"
#include "core/publishing/wording.h"

#include <algorithm>
#include <numeric>

namespace entente::edition {

namespace {

using pages::TableText;

/// Headings of briefings skip levels as they like; a document's may not.
class HeadingDepths final
{
public:
    [[nodiscard]] int next(int level)
    {
        while (!m_open.empty() && m_open.back() >= level)
            m_open.pop_back();
        m_open.push_back(level);
        return static_cast<int>(m_open.size());
    }

private:
    std::vector<int> m_open; ///< levels of the headings that the last one lies below, and its own
};

class TextMaker final
{
public:
    TextMaker(const Briefing &briefing, const InnerLinks &links,
              const std::vector<AnnotationMark> &annotations)
        : m_briefing(briefing), m_links(links), m_annotations(annotations)
    {
    }

    /// Whether there is anything to show of a block, which is made then.
    [[nodiscard]] bool make(std::size_t number, TextBlock &made);

private:
    [[nodiscard]] Words words(const Block &block) const
    {
        return pages::runsOf(m_briefing, wordsWithoutAttribute(m_briefing, block), m_annotations);
    }
    [[nodiscard]] bool table(const Block &block, TextBlock &made) const;
    void figure(std::size_t number, TextBlock &made) const;

    const Briefing &m_briefing;
    const InnerLinks &m_links;
    const std::vector<AnnotationMark> &m_annotations;
    HeadingDepths m_depths;
};

bool TextMaker::table(const Block &block, TextBlock &made) const
{
    const Table &of = m_briefing.tables[static_cast<std::size_t>(block.table)];
    if (of.columns.empty())
        return false;
    std::vector<std::size_t> rows(of.rowCount());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    made.table = pages::tableText(m_briefing, of, rows);
    made.tableName = pages::tableName(m_briefing, of);
    if (made.tableName.isEmpty())
        made.tableName = PublishingTexts::tr("Table");
    if (const std::optional<std::size_t> caption = captionOfTable(m_briefing, of))
        made.caption = words(m_briefing.blocks[*caption]);
    made.isCaptionAbove = true;
    return true;
}

void TextMaker::figure(std::size_t number, TextBlock &made) const
{
    made.words = pages::runsOf(m_briefing, m_briefing.blocks[number].text);
    std::erase_if(made.words, [](const pages::Run &run) { return !run.image; });
    const std::optional<std::size_t> caption = captionOfFigure(m_briefing, number);
    if (!caption)
        return;
    made.caption = words(m_briefing.blocks[*caption]);
    made.isCaptionAbove = *caption < number;
}

bool TextMaker::make(std::size_t number, TextBlock &made)
{
    const Block &block = m_briefing.blocks[number];
    made.shape = block;
    made.place = m_links.ofBlock(number);
    switch (block.kind) {
    case BlockKind::Heading:
        made.words = pages::titleRunsOf(m_briefing, wordsWithoutAttribute(m_briefing, block), true);
        if (made.words.empty())
            return false;
        made.depth = m_depths.next(block.level);
        return true;
    case BlockKind::Table:
        return table(block, made);
    case BlockKind::Code:
        made.words = {{toText(m_briefing.words(block.text)), Style::Monospace, {}, 0}};
        return true;
    case BlockKind::Figure:
        figure(number, made);
        return true;
    case BlockKind::Rule:
        return true;
    case BlockKind::ListItem:
    case BlockKind::Paragraph:
        break;
    }
    made.words = words(block);
    made.leadsOn = leadsOn(m_briefing, number);
    return true;
}

void collect(const Words &words, std::set<int> &numbers)
{
    for (const pages::Run &run : words) {
        if (run.note > 0)
            numbers.insert(run.note);
    }
}

void collect(const TableText &table, std::set<int> &numbers)
{
    for (const Words &head : table.heads)
        collect(head, numbers);
    for (const std::vector<Words> &row : table.rows) {
        for (const Words &cell : row)
            collect(cell, numbers);
    }
}

void collect(const TopicEntry &topic, std::set<int> &numbers)
{
    for (const Words &words : topic.paragraphs)
        collect(words, numbers);
}

void collect(const TableEntry &table, std::set<int> &numbers)
{
    collect(table.text, numbers);
}

void collect(const PassageEntry &passage, std::set<int> &numbers)
{
    for (const Words &words : passage.parts)
        collect(words, numbers);
}

/// Text comes with all its notes, and all else refers to none.
template <typename Other>
void collect(const Other & /*other*/, std::set<int> & /*numbers*/)
{
}

} // namespace

std::vector<TextBlock> fullTextOf(const Briefing &briefing, const InnerLinks &links,
                                  const std::vector<AnnotationMark> &annotations)
{
    TextMaker maker(briefing, links, annotations);
    std::vector<TextBlock> blocks;
    blocks.reserve(briefing.blocks.size());
    for (std::size_t i = 0; i < briefing.blocks.size(); ++i) {
        if (briefing.blocks[i].note != 0 || isCaptionOfAny(briefing, i))
            continue;
        TextBlock made;
        if (maker.make(i, made))
            blocks.push_back(std::move(made));
    }
    return blocks;
}

std::vector<Note> notesOf(const Briefing &briefing)
{
    std::vector<Note> notes;
    for (const Block &block : briefing.blocks) {
        if (block.note == 0)
            continue;
        while (notes.size() < block.note)
            notes.push_back({static_cast<int>(notes.size()) + 1, {}});
        notes[block.note - 1U].paragraphs.push_back(pages::runsOf(briefing, block.text));
    }
    return notes;
}

void collectNotes(const Content &content, std::set<int> &numbers)
{
    const auto each = [&](const auto &entries) {
        if constexpr (requires { entries.begin(); }) {
            for (const auto &entry : entries)
                collect(entry, numbers);
        }
    };
    std::visit(each, content);
}

} // namespace entente::edition
