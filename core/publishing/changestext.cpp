// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/changestext.h"

#include "core/base/csv.h"
#include "core/filter/filtersentence.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/topicjson.h"

#include <QStringList>

namespace entente {

namespace {

std::string where(const Briefing &briefing, TextRange range)
{
    return words(briefing.locatorOf(range.begin)).toStdString();
}

/// As a line says it: "3 moved".
QString said(ChangeSort sort)
{
    switch (sort) {
    case ChangeSort::Same:
        return PublishingTexts::tr("same");
    case ChangeSort::Moved:
        return PublishingTexts::tr("moved");
    case ChangeSort::Reworded:
        return PublishingTexts::tr("reworded");
    case ChangeSort::Split:
        return PublishingTexts::tr("split");
    case ChangeSort::Merged:
        return PublishingTexts::tr("merged");
    case ChangeSort::Added:
        return PublishingTexts::tr("added");
    case ChangeSort::Removed:
        return PublishingTexts::tr("removed");
    }
    return {};
}

std::string said(Kind kind)
{
    return kindLabel(kind).toLower().toStdString();
}

/// Words on one line with some of them between two signs.
std::string marked(const Briefing &briefing, TextRange whole, const std::vector<TextRange> &some,
                   std::string_view before, std::string_view after)
{
    std::string text;
    std::uint32_t at = whole.begin;
    for (const TextRange range : some) {
        text.append(briefing.words({at, range.begin})).append(before);
        text.append(briefing.words(range)).append(after);
        at = range.end;
    }
    text.append(briefing.words({at, whole.end}));
    return simplified(text);
}

std::string cellName(const Briefing &briefing, const Table &table, std::uint32_t row,
                     std::uint32_t column)
{
    return simplified(briefing.words(table.cell(row, 0))) + ", "
        + simplified(briefing.words(table.columns[column]));
}

void appendFacts(std::string &text, const QString &sentence, const std::vector<FigureChange> &facts)
{
    if (facts.empty())
        return;
    QStringList all;
    for (const FigureChange &fact : facts)
        all << QString::fromStdString(fact.figure);
    text.append(sentence.arg(all.join(PublishingTexts::tr("; "))).toStdString()).append("\n");
}

void appendBlock(std::string &text, const BlockChange &change, const Briefing &left,
                 const Briefing &right)
{
    text.append("\n").append(said(change.sort).toStdString());
    if (change.isMoved && change.sort != ChangeSort::Moved)
        text.append(", ").append(said(ChangeSort::Moved).toStdString());
    text += ":";
    if (change.left.size() > 0)
        text.append(" ").append(where(left, change.leftText));
    if (change.left.size() > 0 && change.right.size() > 0)
        text += " →";
    if (change.right.size() > 0)
        text.append(" ").append(where(right, change.rightText));
    text += '\n';
    for (const CellChange &cell : change.cells) {
        text.append("  ").append(cellName(change, cell, left, right)).append(":");
        if (!cell.left.isEmpty())
            text.append(" [-").append(simplified(left.words(cell.left))).append("-]");
        if (!cell.right.isEmpty())
            text.append(" {+").append(simplified(right.words(cell.right))).append("+}");
        text += '\n';
    }
    if (!change.cells.empty())
        return;
    if (change.left.size() > 0 && change.sort != ChangeSort::Moved)
        text.append("- ")
            .append(marked(left, change.leftText, change.words.left, "[-", "-]"))
            .append("\n");
    if (change.right.size() > 0)
        text.append(change.sort == ChangeSort::Moved ? "  " : "+ ")
            .append(marked(right, change.rightText, change.words.right, "{+", "+}"))
            .append("\n");
}

void appendSentences(std::string &text, const Changes &changes, const Briefing &left,
                     const Briefing &right)
{
    if (!changes.sentences.empty())
        text.append("\n")
            .append(PublishingTexts::tr("Sentences that stand in another place:").toStdString())
            .append("\n");
    for (const SentenceChange &change : changes.sentences) {
        text.append("\n")
            .append(
                said(change.isReworded ? ChangeSort::Reworded : ChangeSort::Moved).toStdString())
            .append(": ")
            .append(where(left, change.left))
            .append(" → ")
            .append(where(right, change.right))
            .append("\n");
        if (change.isReworded)
            text.append("- ")
                .append(marked(left, change.left, change.words.left, "[-", "-]"))
                .append("\n");
        text.append(change.isReworded ? "+ " : "  ")
            .append(marked(right, change.right, change.words.right, "{+", "+}"))
            .append("\n");
    }
}

void appendMember(std::string &json, std::string_view name, std::string_view value)
{
    json.append("\"").append(name).append("\": ");
    appendJsonString(json, value);
}

/// "left" or "right" of a change: its words and their place, or null.
void appendPlace(std::string &json, std::string_view name, const Briefing &briefing,
                 TextRange range, bool isThere)
{
    json.append(", \"").append(name).append("\": ");
    if (!isThere) {
        json += "null";
        return;
    }
    json += "{";
    appendMember(json, "where", where(briefing, range));
    json += ", ";
    appendMember(json, "words", briefing.words(range));
    json += "}";
}

void appendStrings(std::string &json, std::string_view name, const std::vector<std::string> &all)
{
    json.append(", \"").append(name).append("\": [");
    const char *gap = "";
    for (const std::string &each : all) {
        json += gap;
        appendJsonString(json, each);
        gap = ", ";
    }
    json += "]";
}

std::vector<std::string> strings(const std::vector<FigureChange> &figures)
{
    std::vector<std::string> all;
    all.reserve(figures.size());
    for (const FigureChange &each : figures)
        all.push_back(each.figure);
    return all;
}

std::vector<std::string> strings(const Briefing &briefing, const std::vector<TextRange> &ranges)
{
    std::vector<std::string> all;
    all.reserve(ranges.size());
    for (const TextRange range : ranges)
        all.emplace_back(briefing.words(range));
    return all;
}

void appendBlockJson(std::string &json, const BlockChange &change, const Briefing &left,
                     const Briefing &right)
{
    json += "{";
    appendMember(json, "change", name(change.sort));
    json.append(", \"moved\": ").append(change.isMoved ? "true" : "false");
    appendPlace(json, "left", left, change.leftText, change.left.size() > 0);
    appendPlace(json, "right", right, change.rightText, change.right.size() > 0);
    appendStrings(json, "goneWords", strings(left, change.words.left));
    appendStrings(json, "newWords", strings(right, change.words.right));
    json += ", \"cells\": [";
    const char *gap = "";
    for (const CellChange &cell : change.cells) {
        json.append(gap).append("{");
        appendMember(json, "change", name(cell.sort));
        json += ", ";
        appendMember(json, "cell", cellName(change, cell, left, right));
        appendPlace(json, "left", left, cell.left, cell.sort != ChangeSort::Added);
        appendPlace(json, "right", right, cell.right, cell.sort != ChangeSort::Removed);
        json += "}";
        gap = ", ";
    }
    json += "]}";
}

void appendSentenceJson(std::string &json, const SentenceChange &change, const Briefing &left,
                        const Briefing &right)
{
    json += "{";
    appendMember(json, "change",
                 name(change.isReworded ? ChangeSort::Reworded : ChangeSort::Moved));
    appendPlace(json, "left", left, change.left, true);
    appendPlace(json, "right", right, change.right, true);
    appendStrings(json, "goneWords", strings(left, change.words.left));
    appendStrings(json, "newWords", strings(right, change.words.right));
    json += "}";
}

} // namespace

std::string cellName(const BlockChange &change, const CellChange &cell, const Briefing &left,
                     const Briefing &right)
{
    if (cell.sort == ChangeSort::Removed) {
        const auto table = static_cast<std::size_t>(left.blocks[change.left.first].table);
        return cellName(left, left.tables[table], cell.leftRow, cell.leftColumn);
    }
    const auto table = static_cast<std::size_t>(right.blocks[change.right.first].table);
    return cellName(right, right.tables[table], cell.rightRow, cell.rightColumn);
}

Marking markingOf(const Briefing &left, const Briefing &right)
{
    return highest({parseMarking(left.meta.marking), parseMarking(right.meta.marking)});
}

std::string changesText(const Changes &changes, const Briefing &left, const Briefing &right)
{
    std::string text = markingOf(left, right).text;
    if (!text.empty())
        text += "\n\n"; // what is quoted is marked as it was
    QStringList counts;
    for (const ChangeSort sort : allChangeSorts)
        counts << PublishingTexts::tr("%1 %2")
                      .arg(static_cast<qulonglong>(changes.count(sort)))
                      .arg(said(sort));
    text.append(counts.join(PublishingTexts::tr(", ")).toStdString()).append("\n");
    for (const KindChange &change : changes.kinds)
        text.append(said(left.topics[change.left].kind))
            .append(" → ")
            .append(said(right.topics[change.right].kind))
            .append(": ")
            .append(label(right, right.topics[change.right]))
            .append("\n");
    appendFacts(text, PublishingTexts::tr("Figures gone: %1"), changes.gone.figures);
    appendFacts(text, PublishingTexts::tr("Figures new: %1"), changes.added.figures);
    appendFacts(text, PublishingTexts::tr("Dates gone: %1"), changes.gone.dates);
    appendFacts(text, PublishingTexts::tr("Dates new: %1"), changes.added.dates);
    appendFacts(text, PublishingTexts::tr("Names gone: %1"), changes.gone.names);
    appendFacts(text, PublishingTexts::tr("Names new: %1"), changes.added.names);
    for (const BlockChange &change : changes.blocks) {
        if (change.sort != ChangeSort::Same)
            appendBlock(text, change, left, right);
    }
    appendSentences(text, changes, left, right);
    return text;
}

std::string changesJson(const Changes &changes, const Briefing &left, const Briefing &right)
{
    std::string json = "{";
    appendMember(json, "left", left.file);
    json += ", ";
    appendMember(json, "right", right.file);
    json += ", ";
    appendMember(json, "marking", markingOf(left, right).text);
    json += ",\n \"counts\": {";
    const char *gap = "";
    for (const ChangeSort sort : allChangeSorts) {
        json.append(gap).append("\"").append(name(sort)).append("\": ");
        json += std::to_string(changes.count(sort));
        gap = ", ";
    }
    json += "},\n \"kinds\": [";
    gap = "";
    for (const KindChange &change : changes.kinds) {
        json.append(gap).append("{");
        appendMember(json, "left", name(left.topics[change.left].kind));
        json += ", ";
        appendMember(json, "right", name(right.topics[change.right].kind));
        json += ", ";
        appendMember(json, "topic", label(right, right.topics[change.right]));
        json += "}";
        gap = ", ";
    }
    json += "]";
    appendStrings(json, "goneFigures", strings(changes.gone.figures));
    appendStrings(json, "newFigures", strings(changes.added.figures));
    appendStrings(json, "goneDates", strings(changes.gone.dates));
    appendStrings(json, "newDates", strings(changes.added.dates));
    appendStrings(json, "goneNames", strings(changes.gone.names));
    appendStrings(json, "newNames", strings(changes.added.names));
    json += ",\n \"changes\": [";
    gap = "\n  ";
    for (const BlockChange &change : changes.blocks) {
        if (change.sort == ChangeSort::Same)
            continue;
        json += gap;
        appendBlockJson(json, change, left, right);
        gap = ",\n  ";
    }
    json += "],\n \"sentences\": [";
    gap = "\n  ";
    for (const SentenceChange &change : changes.sentences) {
        json += gap;
        appendSentenceJson(json, change, left, right);
        gap = ",\n  ";
    }
    json += "]}\n";
    return json;
}

std::string changesCsv(const Changes &changes, const Briefing &left, const Briefing &right)
{
    std::string csv = "change,moved,cell,old place,old words,new place,new words\r\n";
    const auto line = [&](std::string_view what, bool isMoved, const std::string &cell,
                          TextRange old, bool hasOld, TextRange now, bool hasNow) {
        csv.append(what).append(isMoved ? ",yes," : ",no,");
        text::appendCsvField(csv, cell);
        csv += ',';
        text::appendCsvField(csv, hasOld ? where(left, old) : std::string());
        csv += ',';
        text::appendCsvField(csv, left.words(old));
        csv += ',';
        text::appendCsvField(csv, hasNow ? where(right, now) : std::string());
        csv += ',';
        text::appendCsvField(csv, right.words(now));
        csv += "\r\n";
    };
    for (const BlockChange &change : changes.blocks) {
        for (const CellChange &cell : change.cells)
            line(name(cell.sort), change.isMoved, cellName(change, cell, left, right), cell.left,
                 cell.sort != ChangeSort::Added, cell.right, cell.sort != ChangeSort::Removed);
        if (change.cells.empty() && change.sort != ChangeSort::Same)
            line(name(change.sort), change.isMoved, {}, change.leftText, change.left.size() > 0,
                 change.rightText, change.right.size() > 0);
    }
    for (const SentenceChange &change : changes.sentences)
        line(change.isReworded ? "sentence reworded" : "sentence moved", true, {}, change.left,
             true, change.right, true);
    return csv;
}

} // namespace entente
