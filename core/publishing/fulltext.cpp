// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/fulltext.h"

#include "core/publishing/captions.h"
#include "core/publishing/selection.h"
#include "core/publishing/tabletext.h"
#include "core/publishing/wording.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace entente::pages {

namespace {

constexpr double step = 15; ///< points, of each list and quotation

/// Lists may lie deeper than a page has room for.
double indentOf(const Block &block)
{
    constexpr int deepest = 8;
    return step * std::min(block.listDepth + block.quoteDepth, deepest);
}

class FullTextWriter final
{
public:
    FullTextWriter(DocumentBuilder &builder, const Briefing &briefing, int level, double width,
                   const std::string &language, const std::vector<AnnotationMark> &annotations)
        : m_builder(builder),
          m_briefing(briefing),
          m_level(level),
          m_width(width),
          m_language(language),
          m_annotations(annotations)
    {
    }

    void write(std::size_t number);

private:
    [[nodiscard]] Setting settingOf(const Block &block) const;
    void heading(const Block &block);
    void table(const Block &block);
    void figure(std::size_t number, Setting setting);
    void caption(std::size_t number, Setting setting);

    DocumentBuilder &m_builder;
    const Briefing &m_briefing;
    int m_level;
    double m_width;
    const std::string &m_language;
    const std::vector<AnnotationMark> &m_annotations;
};

Setting FullTextWriter::settingOf(const Block &block) const
{
    Setting setting;
    setting.after = block.kind == BlockKind::ListItem ? 3.75 : 7.5;
    setting.indent = indentOf(block);
    setting.listDepth = block.listDepth;
    setting.quoteDepth = block.quoteDepth;
    setting.language = m_language;
    if (block.quoteDepth > 0)
        setting.ink = page::Ink::Secondary;
    return setting;
}

void FullTextWriter::heading(const Block &block)
{
    constexpr int listedLevels = 3;
    Setting setting;
    setting.type = block.level <= 2 ? page::Type::Heading2 : page::Type::Heading3;
    setting.before = 11.25;
    setting.after = 3.75;
    setting.language = m_language;
    setting.heading = m_level + block.level;
    const TextRange range = wordsWithoutAttribute(m_briefing, block);
    m_builder.heading(titleRunsOf(m_briefing, range), setting, block.level <= listedLevels);
    setting.heading = 0;
    for (const Run &run : runsOf(m_briefing, range)) {
        // Its alternative text is part of the heading.
        const std::optional<int> picture = run.image ? m_builder.pictureFor(*run.image)
                                                     : std::nullopt;
        if (picture)
            m_builder.picture(*picture, run.words, m_width, setting);
        else if (run.image)
            m_builder.paragraph(std::vector<Run>{run}, settingOf(block));
    }
}

void FullTextWriter::table(const Block &block)
{
    const Table &table = m_briefing.tables[static_cast<std::size_t>(block.table)];
    std::vector<std::size_t> rows(table.rowCount());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    if (table.columns.empty())
        return;
    if (const std::optional<std::size_t> caption = captionOfTable(m_briefing, table))
        m_builder.caption(runsOf(m_briefing, m_briefing.blocks[*caption].text), {}, m_language);
    m_builder.table(tableText(m_briefing, table, rows), m_language);
}

/// Above or below its figure, on the same page.
void FullTextWriter::caption(std::size_t number, Setting setting)
{
    setting.type = page::Type::Small;
    setting.ink = page::Ink::Secondary;
    m_builder.paragraph(runsOf(m_briefing, m_briefing.blocks[number].text), setting);
}

/// Its images, and the words alone of those that cannot be drawn.
void FullTextWriter::figure(std::size_t number, Setting setting)
{
    const std::optional<std::size_t> caption = captionOfFigure(m_briefing, number);
    const Setting plain = setting;
    if (caption && *caption < number) {
        setting.keepWithNext = true;
        this->caption(*caption, setting);
    }
    setting.ink = page::Ink::Secondary;
    setting.keepWithNext = caption && *caption > number;
    for (const Run &run : runsOf(m_briefing, m_briefing.blocks[number].text)) {
        if (!run.image)
            continue;
        const std::optional<int> picture = m_builder.pictureFor(*run.image);
        if (picture)
            m_builder.picture(*picture, run.words, m_width, setting);
        else
            m_builder.paragraph(std::vector<Run>{run}, setting);
        // A picture bears no link; its words below it do.
        if (picture && !run.link.isEmpty())
            m_builder.paragraph({Run{run.words.isEmpty() ? run.link : run.words, 0, run.link}},
                                setting);
    }
    if (caption && *caption > number)
        this->caption(*caption, plain);
}

void FullTextWriter::write(std::size_t number)
{
    const Block &block = m_briefing.blocks[number];
    Setting setting = settingOf(block);
    switch (block.kind) {
    case BlockKind::Heading:
        heading(block);
        return;
    case BlockKind::Table:
        table(block);
        return;
    case BlockKind::Rule:
        return;
    case BlockKind::ListItem:
        setting.isItem = true;
        setting.ordered = block.ordered;
        setting.sign = block.ordered ? QString::number(block.number) + u'.' : QStringLiteral("•");
        break;
    case BlockKind::Code:
        setting.type = page::Type::Code;
        setting.isCode = true;
        setting.indent += step;
        setting.before = 3.75;
        m_builder.paragraph({Run{toText(m_briefing.words(block.text)), Style::Monospace, {}, 0}},
                            setting);
        return;
    case BlockKind::Figure:
        figure(number, setting);
        return;
    case BlockKind::Paragraph:
        break;
    }
    setting.keepWithNext = leadsOn(m_briefing, number);
    m_builder.pictured(runsOf(m_briefing, wordsWithoutAttribute(m_briefing, block), m_annotations),
                       setting, m_width);
}

} // namespace

void writeFullText(DocumentBuilder &builder, const Briefing &briefing, int level, double width,
                   const std::string &language, const std::vector<AnnotationMark> &annotations)
{
    FullTextWriter text(builder, briefing, level, width, language, annotations);
    builder.setNotes(notesOf(briefing), language);
    for (std::size_t i = 0; i < briefing.blocks.size(); ++i) {
        if (briefing.blocks[i].note != 0 || isCaptionOfAny(briefing, i))
            continue;
        builder.placeNext(builder.innerLinks().ofBlock(i));
        text.write(i);
    }
    builder.remainingNotes();
}

} // namespace entente::pages
