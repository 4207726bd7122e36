// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/editionblocks.h"

#include "core/publishing/selection.h"

namespace entente::edition {

namespace {

QString onOneLine(std::string_view words)
{
    QString line = toText(words);
    line.replace(u'\n', u' ');
    return line;
}

TextBlock block(BlockKind kind, Words words)
{
    TextBlock made;
    made.shape.kind = kind;
    made.words = std::move(words);
    return made;
}

} // namespace

Words said(const QString &words, std::uint8_t styles)
{
    return {{words, styles, {}, 0}};
}

Words withEdits(std::string_view text, TextRange whole, const std::vector<TextRange> &some,
                Edit edit)
{
    const auto edited = static_cast<std::uint8_t>(
        edit == Edit::Removed ? Style::Edited | Style::Strikeout : Style::Edited);
    Words words;
    const auto add = [&](std::uint32_t begin, std::uint32_t end, std::uint8_t styles) {
        if (begin < end)
            words.push_back({onOneLine(text.substr(begin, end - begin)), styles, {}, 0});
    };
    std::uint32_t at = whole.begin;
    for (const TextRange range : some) {
        add(at, range.begin, 0);
        add(range.begin, range.end, edited);
        at = range.end;
    }
    add(at, whole.end, 0);
    return words;
}

TextBlock paragraph(Words words)
{
    return block(BlockKind::Paragraph, std::move(words));
}

TextBlock item(Words words)
{
    TextBlock made = block(BlockKind::ListItem, std::move(words));
    made.shape.listDepth = 1;
    return made;
}

TextBlock heading(const QString &words, int depth)
{
    TextBlock made = block(BlockKind::Heading, said(words));
    made.depth = depth;
    made.shape.level = static_cast<std::uint8_t>(depth);
    return made;
}

TextBlock table(pages::TableText text, const QString &name, int number)
{
    TextBlock made = block(BlockKind::Table, {});
    made.shape.table = number;
    made.tableName = name;
    made.table = std::move(text);
    return made;
}

TextBlock table(const QStringList &heads, std::vector<std::vector<Words>> rows, const QString &name,
                int number)
{
    pages::TableText text;
    for (const QString &head : heads)
        text.heads.push_back(said(head));
    text.alignments.resize(text.heads.size(), Alignment::Start);
    text.rows = std::move(rows);
    text.namesRows = true;
    return table(std::move(text), name, number);
}

void addPart(Chapter &chapter, std::string name, const QString &title,
             std::vector<TextBlock> blocks)
{
    if (!blocks.empty())
        chapter.sections.push_back({std::move(name), title, chapter.origin, std::move(blocks)});
}

} // namespace entente::edition
