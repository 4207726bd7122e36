// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/changerows.h"

#include "core/filter/filtersentence.h"
#include "ui/comparison/comparisontexts.h"
#include "ui/workspace/workspace.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace entente::ui {

namespace {

std::vector<TextRange> within(const std::vector<TextRange> &ranges, TextRange part)
{
    std::vector<TextRange> inside;
    for (const TextRange range : ranges) {
        if (range.begin >= part.begin && range.end <= part.end)
            inside.push_back({range.begin - part.begin, range.end - part.begin});
    }
    return inside;
}

std::vector<int> topicsOf(const Briefing &briefing, BlockRun blocks)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < briefing.topics.size(); ++i) {
        const std::uint32_t block = briefing.topics[i].block;
        if (block >= blocks.first && block < blocks.last)
            found.push_back(static_cast<int>(i));
    }
    return found;
}

ChangedWords wordsOf(const Briefing &briefing, TextRange text, const std::vector<TextRange> &parts,
                     BlockRun blocks)
{
    const std::string_view words = briefing.words(text);
    return {toQString(words), spansOf(words, within(parts, text)), topicsOf(briefing, blocks)};
}

QString whatOf(const BlockChange &change)
{
    QString what;
    switch (change.sort) {
    case ChangeSort::Same:
    case ChangeSort::Moved:
        return ComparisonTexts::tr("Moved");
    case ChangeSort::Reworded:
        what = ComparisonTexts::tr("Reworded");
        break;
    case ChangeSort::Split:
        what = ComparisonTexts::tr("Split");
        break;
    case ChangeSort::Merged:
        what = ComparisonTexts::tr("Merged");
        break;
    case ChangeSort::Added:
        return ComparisonTexts::tr("Added");
    case ChangeSort::Removed:
        return ComparisonTexts::tr("Removed");
    }
    return change.isMoved ? ComparisonTexts::tr("%1 and moved").arg(what) : what;
}

/// "Docks, Current": the row and the column of a cell.
QString cellName(const Briefing &briefing, BlockRun blocks, std::uint32_t row, std::uint32_t column)
{
    const auto table = std::find_if(
        briefing.tables.begin(), briefing.tables.end(),
        [&](const Table &each) { return each.block >= blocks.first && each.block < blocks.last; });
    if (table == briefing.tables.end() || row >= table->rowCount()
        || column >= table->columnCount())
        return {};
    return ComparisonTexts::tr("%1, %2").arg(toQString(briefing.words(table->cell(row, 0))),
                                             toQString(briefing.words(table->columns[column])));
}

void addCells(QList<ChangeRow> &rows, const BlockChange &change, const Briefing &before,
              const Briefing &now)
{
    for (const CellChange &cell : change.cells) {
        const std::string_view old = before.words(cell.left);
        const std::string_view words = now.words(cell.right);
        const WordDiff diff = cell.sort == ChangeSort::Reworded ? compareWords(old, words)
                                                                : WordDiff();
        const bool isGone = cell.sort == ChangeSort::Removed;
        const QString where = isGone ? cellName(before, change.left, cell.leftRow, cell.leftColumn)
                                     : cellName(now, change.right, cell.rightRow, cell.rightColumn);
        const QString what = cell.sort == ChangeSort::Added ? ComparisonTexts::tr("Added: %1")
            : isGone                                        ? ComparisonTexts::tr("Removed: %1")
                                                            : ComparisonTexts::tr("Changed: %1");
        rows.append({what.arg(where),
                     {toQString(old), spansOf(old, diff.left), topicsOf(before, change.left)},
                     {toQString(words), spansOf(words, diff.right), topicsOf(now, change.right)}});
    }
}

QString figuresOf(const std::vector<FigureChange> &figures)
{
    QStringList all;
    for (const FigureChange &each : figures)
        all << QString::fromStdString(each.figure);
    return all.join(QStringLiteral("; "));
}

void addFacts(QList<ChangeRow> &rows, const QString &what, const std::vector<FigureChange> &gone,
              const std::vector<FigureChange> &added)
{
    if (!gone.empty() || !added.empty())
        rows.append({what, {figuresOf(gone), {}, {}}, {figuresOf(added), {}, {}}});
}

QString saidOf(const Briefing &briefing, const Topic &topic)
{
    const TextRange words = topic.title.isEmpty() ? topic.text : topic.title;
    return ComparisonTexts::tr("%1: %2").arg(kindLabel(topic.kind),
                                             toQString(briefing.words(words)));
}

} // namespace

QList<ChangeRow> changeRows(const Changes &changes, const Briefing &before, const Briefing &now)
{
    QList<ChangeRow> rows;
    for (const KindChange &kind : changes.kinds) {
        rows.append({ComparisonTexts::tr("Kind"),
                     {saidOf(before, before.topics[kind.left]), {}, {static_cast<int>(kind.left)}},
                     {saidOf(now, now.topics[kind.right]), {}, {static_cast<int>(kind.right)}}});
    }
    addFacts(rows, ComparisonTexts::tr("Figures"), changes.gone.figures, changes.added.figures);
    addFacts(rows, ComparisonTexts::tr("Dates"), changes.gone.dates, changes.added.dates);
    addFacts(rows, ComparisonTexts::tr("Names"), changes.gone.names, changes.added.names);
    for (const BlockChange &change : changes.blocks) {
        if (!change.cells.empty())
            addCells(rows, change, before, now);
        else if (change.sort != ChangeSort::Same || change.isMoved)
            rows.append({whatOf(change),
                         wordsOf(before, change.leftText, change.words.left, change.left),
                         wordsOf(now, change.rightText, change.words.right, change.right)});
    }
    return rows;
}

QString changeCounts(const Changes &changes)
{
    QStringList parts;
    const auto add = [&](ChangeSort sort, const QString &said) {
        if (const std::size_t count = changes.count(sort); count > 0)
            parts << said.arg(QLocale().toString(static_cast<qulonglong>(count)));
    };
    add(ChangeSort::Added, ComparisonTexts::tr("%1 added"));
    add(ChangeSort::Removed, ComparisonTexts::tr("%1 removed"));
    add(ChangeSort::Reworded, ComparisonTexts::tr("%1 reworded"));
    add(ChangeSort::Split, ComparisonTexts::tr("%1 split"));
    add(ChangeSort::Merged, ComparisonTexts::tr("%1 merged"));
    add(ChangeSort::Moved, ComparisonTexts::tr("%1 moved"));
    add(ChangeSort::Same, ComparisonTexts::tr("%1 the same"));
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace entente::ui
