// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/fulltext.h"

#include "core/publishing/imagefile.h"
#include "core/publishing/picture.h"
#include "core/publishing/selection.h"
#include "core/publishing/tabletext.h"
#include "core/publishing/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <optional>

namespace entente::pages {

namespace {

constexpr double step = 15; ///< points, of each list and quotation

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

    void write(const Block &block);

private:
    [[nodiscard]] Setting settingOf(const Block &block) const;
    void heading(const Block &block);
    void table(const Block &block);
    void figure(const Block &block, Setting setting);

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
    m_builder.heading(toText(m_briefing, wordsWithoutAttribute(m_briefing, block)), setting,
                      block.level <= listedLevels);
}

void FullTextWriter::table(const Block &block)
{
    const Table &table = m_briefing.tables[static_cast<std::size_t>(block.table)];
    std::vector<std::size_t> rows(table.rowCount());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    if (!table.columns.empty())
        m_builder.table(tableText(m_briefing, table, rows), m_language);
}

/// Its images, and the words alone of those that cannot be drawn.
void FullTextWriter::figure(const Block &block, Setting setting)
{
    setting.ink = page::Ink::Secondary;
    for (const Mark &mark : m_briefing.marksOf(block)) {
        if ((mark.styles & Style::Image) == 0 || mark.link < 0)
            continue;
        const std::string &address = m_briefing.links[static_cast<std::size_t>(mark.link)];
        const QString words = toText(m_briefing, mark.text);
        const std::optional<std::string> bytes = imageBytes(m_briefing.file, address);
        std::optional<page::Picture> picture;
        if (bytes)
            picture = pictureOf(*bytes);
        if (picture)
            m_builder.picture(std::move(*picture), words.isEmpty() ? tr("Figure") : words, m_width);
        else
            m_builder.paragraph(tr("[Figure: %1]").arg(words), setting);
    }
}

void FullTextWriter::write(const Block &block)
{
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
        figure(block, setting);
        return;
    case BlockKind::Paragraph:
        break;
    }
    setting.keepWithNext = leads(m_briefing, block);
    m_builder.paragraph(runsOf(m_briefing, wordsWithoutAttribute(m_briefing, block), m_annotations),
                        setting);
}

} // namespace

void writeFullText(DocumentBuilder &builder, const Briefing &briefing, int level, double width,
                   const std::string &language, const std::vector<AnnotationMark> &annotations)
{
    FullTextWriter text(builder, briefing, level, width, language, annotations);
    builder.setNotes(notesOf(briefing), language);
    for (const Block &block : briefing.blocks) {
        if (block.note == 0)
            text.write(block);
    }
    builder.remainingNotes();
}

} // namespace entente::pages
