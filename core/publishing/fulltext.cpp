// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/fulltext.h"

#include "core/publishing/barchart.h"

#include <algorithm>
#include <optional>

namespace entente::pages {

using edition::TextBlock;

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
    FullTextWriter(DocumentBuilder &builder, int level, double width, const std::string &language)
        : m_builder(builder), m_level(level), m_width(width), m_language(language)
    {
    }

    void write(const TextBlock &block);

private:
    [[nodiscard]] Setting settingOf(const Block &block) const;
    void heading(const TextBlock &block);
    void table(const TextBlock &block);
    void figure(const TextBlock &block, Setting setting);
    void caption(const TextBlock &block, Setting setting);

    DocumentBuilder &m_builder;
    int m_level;
    double m_width;
    const std::string &m_language;
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

/// The words of images stay, for they are part of the heading; the images stand below it.
void FullTextWriter::heading(const TextBlock &block)
{
    constexpr int listedLevels = 3;
    Setting setting;
    setting.type = block.shape.level <= 2 ? page::Type::Heading2 : page::Type::Heading3;
    setting.before = 11.25;
    setting.after = 3.75;
    setting.language = m_language;
    setting.heading = m_level + block.shape.level;
    std::vector<Run> words = block.words;
    for (Run &run : words)
        run.image.reset();
    std::erase_if(words, [](const Run &run) { return run.words.isEmpty(); });
    if (!words.empty() && words.back().words.endsWith(u' '))
        words.back().words.chop(1);
    m_builder.heading(words, setting, block.shape.level <= listedLevels);
    setting.heading = 0;
    for (const Run &run : block.words) {
        const std::optional<int> picture = run.image ? m_builder.pictureFor(*run.image)
                                                     : std::nullopt;
        if (picture)
            m_builder.picture(*picture, run.words, m_width, setting);
        else if (run.image)
            m_builder.paragraph(std::vector<Run>{run}, settingOf(block.shape));
    }
}

void FullTextWriter::table(const TextBlock &block)
{
    if (block.caption)
        m_builder.caption(*block.caption, {}, m_language);
    writeBars(m_builder, block.bars, m_width, m_language);
    m_builder.table(*block.table, m_language);
}

/// Above or below its figure, on the same page.
void FullTextWriter::caption(const TextBlock &block, Setting setting)
{
    setting.type = page::Type::Small;
    setting.ink = page::Ink::Secondary;
    m_builder.paragraph(*block.caption, setting);
}

/// Its images, and the words alone of those that cannot be drawn.
void FullTextWriter::figure(const TextBlock &block, Setting setting)
{
    const bool isAbove = block.caption && block.isCaptionAbove;
    const bool isBelow = block.caption && !block.isCaptionAbove;
    const Setting plain = setting;
    if (isAbove) {
        setting.keepWithNext = true;
        caption(block, setting);
    }
    setting.ink = page::Ink::Secondary;
    setting.keepWithNext = isBelow;
    for (const Run &run : block.words) {
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
    if (isBelow)
        caption(block, plain);
}

void FullTextWriter::write(const TextBlock &block)
{
    Setting setting = settingOf(block.shape);
    switch (block.shape.kind) {
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
        setting.ordered = block.shape.ordered;
        setting.sign = block.shape.ordered ? QString::number(block.shape.number) + u'.'
                                           : QStringLiteral("•");
        break;
    case BlockKind::Code:
        setting.type = page::Type::Code;
        setting.isCode = true;
        setting.indent += step;
        setting.before = 3.75;
        m_builder.paragraph(block.words, setting);
        return;
    case BlockKind::Figure:
        figure(block, setting);
        return;
    case BlockKind::Paragraph:
        break;
    }
    setting.keepWithNext = block.leadsOn;
    m_builder.pictured(block.words, setting, m_width);
}

} // namespace

void writeFullText(DocumentBuilder &builder, const std::vector<TextBlock> &text, int level,
                   double width, const std::string &language)
{
    FullTextWriter writer(builder, level, width, language);
    for (const TextBlock &block : text) {
        builder.placeNext(block.place);
        writer.write(block);
    }
    builder.remainingNotes();
}

} // namespace entente::pages
