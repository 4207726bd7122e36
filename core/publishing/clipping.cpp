// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/clipping.h"

#include "core/briefing/linktarget.h"
#include "core/publishing/editiontext.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace entente {

namespace {

TextRange common(TextRange a, TextRange b)
{
    const TextRange both{std::max(a.begin, b.begin), std::min(a.end, b.end)};
    return both.isEmpty() ? TextRange{} : both;
}

/// Only links to the web and to persons lead anywhere from another document.
edition::Words wordsOf(const Briefing &briefing, TextRange range)
{
    edition::Words words = pages::runsOf(briefing, range);
    for (pages::Run &run : words) {
        const std::string uri = followedUri(run.link.toStdString());
        const std::size_t end = uri.find_first_of(":/?#");
        const bool leadsOut = end != std::string::npos && uri[end] == ':';
        run.link = leadsOut ? QString::fromStdString(uri) : QString();
        if (run.image) {
            run.words = pages::figureSaid(run.words, run.image->address);
            run.image.reset();
        }
    }
    return words;
}

/// The rows that have something of the range; nothing where it lies within one cell, whose words
/// are a paragraph then.
std::optional<ClippedTable> tableOf(const Briefing &briefing, const Table &table, TextRange range)
{
    ClippedTable clipped;
    int cells = 0;
    const auto addRow = [&](const auto &cellAt) {
        std::vector<edition::Words> row;
        int own = 0;
        for (std::size_t column = 0; column < table.columnCount(); ++column) {
            const TextRange words = common(cellAt(column), range);
            row.push_back(words.isEmpty() ? edition::Words() : wordsOf(briefing, words));
            own += words.isEmpty() ? 0 : 1;
        }
        if (own > 0)
            clipped.rows.push_back(std::move(row));
        cells += own;
        return own > 0;
    };
    clipped.hasHead = addRow([&](std::size_t column) { return table.columns[column]; });
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        addRow([&](std::size_t column) { return table.cell(row, column); });
    clipped.alignments = table.alignments;
    clipped.alignments.resize(table.columnCount(), Alignment::Start);
    return cells > 1 ? std::optional(std::move(clipped)) : std::nullopt;
}

void addBlock(Clipping &clipping, const Briefing &briefing, const Block &block, TextRange range)
{
    ClippedBlock clipped{block, {}, {}};
    const TextRange part = common(block.text, range);
    if (block.kind == BlockKind::Rule) {
        if (block.text.begin >= range.begin && block.text.end < range.end)
            clipping.blocks.push_back(std::move(clipped));
        return;
    }
    if (part.isEmpty())
        return;
    if (block.kind == BlockKind::Table && block.table >= 0) {
        clipped.table = tableOf(briefing, briefing.tables[static_cast<std::size_t>(block.table)],
                                range);
        if (!clipped.table)
            clipped.shape.kind = BlockKind::Paragraph;
    }
    if (!clipped.table)
        clipped.words = wordsOf(briefing, part);
    // What begins within an item is its words, but no item.
    if (block.kind == BlockKind::ListItem && part.begin > block.text.begin)
        clipped.shape.kind = BlockKind::Paragraph;
    clipping.blocks.push_back(std::move(clipped));
}

std::set<int> notesIn(const Clipping &clipping)
{
    std::set<int> numbers;
    const auto collect = [&](const edition::Words &words) {
        for (const pages::Run &run : words) {
            if (run.note > 0)
                numbers.insert(run.note);
        }
    };
    for (const ClippedBlock &block : clipping.blocks) {
        collect(block.words);
        if (block.table) {
            for (const auto &row : block.table->rows)
                std::for_each(row.begin(), row.end(), collect);
        }
    }
    return numbers;
}

} // namespace

Clipping clippingOf(const Briefing &briefing, TextRange range)
{
    Clipping clipping;
    clipping.language = briefing.meta.language;
    for (const Block &block : briefing.blocks) {
        if (block.note == 0)
            addBlock(clipping, briefing, block, range);
    }
    const std::set<int> referred = notesIn(clipping);
    std::map<int, edition::Note> notes;
    for (const Block &block : briefing.blocks) {
        if (block.note == 0)
            continue;
        if (!referred.contains(block.note)) { // selected without what refers to it
            addBlock(clipping, briefing, block, range);
            continue;
        }
        edition::Note &note = notes[block.note];
        note.number = block.note;
        note.paragraphs.push_back(wordsOf(briefing, block.text));
    }
    for (auto &[number, note] : notes)
        clipping.notes.push_back(std::move(note));
    return clipping;
}

void append(Clipping &clipping, Clipping more)
{
    if (clipping.language.empty())
        clipping.language = std::move(more.language);
    std::move(more.blocks.begin(), more.blocks.end(), std::back_inserter(clipping.blocks));
    for (edition::Note &note : more.notes) {
        const bool isThere = std::any_of(
            clipping.notes.begin(), clipping.notes.end(),
            [&](const edition::Note &each) { return each.number == note.number; });
        if (!isThere)
            clipping.notes.push_back(std::move(note));
    }
}

void appendParagraph(Clipping &clipping, const QString &words, std::uint8_t styles)
{
    ClippedBlock block;
    block.words = {{words, styles, {}}};
    clipping.blocks.push_back(std::move(block));
}

void appendHeading(Clipping &clipping, const QString &words, std::uint8_t level)
{
    ClippedBlock block;
    block.shape.kind = BlockKind::Heading;
    block.shape.level = level;
    block.words = {{words, 0, {}}};
    clipping.blocks.push_back(std::move(block));
}

} // namespace entente
