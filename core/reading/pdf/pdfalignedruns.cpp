// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/reading/pdf/pdfaligned.h"
#include "core/reading/pdf/pdfalignedcolumns.h"
#include "core/reading/pdf/pdfmarkers.h"

#include <algorithm>
#include <cmath>

namespace entente {

namespace {

constexpr float close = 1.5F; // points by which what is aligned may be off

/// Whether a line that leaves no more than a space between two columns is one of the table: then
/// its words begin or end where others of that column do. `before` are the columns without it.
bool isAligned(const PdfLine &line, const std::vector<PdfSpan> &columns,
               const std::vector<PdfSpan> &before)
{
    if (before.size() != columns.size())
        return true;
    for (std::size_t c = 0; c + 1 < columns.size(); ++c) {
        const auto next = std::find_if(
            line.words.begin(), line.words.end(),
            [&](const PdfWord *word) { return word->box.left > columns[c].to; });
        if (next == line.words.begin() || next == line.words.end()
            || (*next)->box.left > columns[c + 1].to)
            continue;
        const float gap = (*next)->box.left - (*(next - 1))->box.right;
        if (gap >= wideGap * line.size)
            continue;
        const auto last = std::find_if(next, line.words.end(), [&](const PdfWord *word) {
            return word->box.left > columns[c + 1].to;
        });
        const bool begins = std::abs((*next)->box.left - before[c + 1].from) < close;
        const bool ends = std::abs((*(last - 1))->box.right - before[c + 1].to) < close
            && gap > 0.4F * line.size;
        if (!begins && !ends)
            return false;
    }
    return true;
}

bool isSameSize(const PdfLine &one, const PdfLine &other)
{
    return std::abs(one.size - other.size) < 0.2F * std::max(one.size, other.size);
}

/// An item of a list, whose marker stands at a distance.
bool isItem(const PdfLine &line)
{
    return pdfMarkerOf(line) && piecesOf(line).size() < 3;
}

bool beginsSmall(const PdfLine &line)
{
    return text::isLower(text::decode(line.words.front()->text, 0).character);
}

/// How many lines may follow each other that have words in one column only.
std::size_t mostAlone(const PdfLine &line, const std::vector<PdfSpan> &columns)
{
    constexpr std::size_t fewLines = 4;
    constexpr std::size_t manyLines = 30;
    return line.box.left < columns.front().to ? fewLines : manyLines;
}

AlignedRun runFrom(const std::vector<PdfLine> &lines, std::size_t first, float space)
{
    constexpr std::size_t sure = 2; // lines that show a gap: a single one may be justified
    AlignedRun run;
    run.first = first;
    run.behind = first + 1;
    run.space = space;
    AlignedColumns all(space);
    all.add(lines[first]);
    AlignedColumns::State last = all.state();
    run.columns = all.columns(sure);
    std::size_t alone = 0;
    constexpr std::size_t mostLines = 400;
    for (std::size_t i = first + 1; i < std::min(lines.size(), first + mostLines); ++i) {
        const PdfLine &line = lines[i];
        const float step = line.baseline - lines[i - 1].baseline;
        constexpr float mostStep = 3.2F;
        if (step > mostStep * line.size || !isSameSize(line, lines[first]) || isItem(line))
            break;
        all.add(line);
        std::vector<PdfSpan> columns = all.columns(sure);
        if (columns.size() < run.columns.size() || all.columns(1).size() < 2
            || !isAligned(line, columns, run.columns))
            break;
        const bool isAlone = piecesOf(line).size() < 2;
        alone = isAlone ? alone + 1 : 0;
        if (alone > mostAlone(line, columns))
            break;
        run.columns = std::move(columns);
        // Lines with words in one column belong to it where they go on closely, or rows follow.
        const bool isTied = run.behind == i && step < 1.5F * line.size;
        if (!isAlone || isTied) {
            run.behind = i + 1;
            last = all.state();
        }
    }
    constexpr std::size_t few = 4;
    all.restore(std::move(last));
    run.columns = all.columns(run.behind - run.first < few ? 1 : AlignedColumns::ofHead);
    return run;
}

/// Whether no word of a line reaches from one column into another.
bool fits(const PdfLine &line, const std::vector<PdfSpan> &columns)
{
    return std::all_of(line.words.begin(), line.words.end(), [&](const PdfWord *word) {
        const auto met = std::count_if(
            columns.begin(), columns.end(), [word](const PdfSpan &column) {
                return word->box.left < column.to - close && word->box.right > column.from + close;
            });
        return met < 2 && word->box.left > columns.front().from - close;
    });
}

/// Whether words stand in several columns, in line with them, though with little space between.
bool isSetIn(const PdfLine &line, const std::vector<PdfSpan> &columns)
{
    if (!fits(line, columns))
        return false;
    std::size_t set = 0;
    for (const PdfSpan &column : columns) {
        const auto isIn = [&column](const PdfWord *word) {
            return word->box.right > column.from && word->box.left < column.to;
        };
        const auto first = std::find_if(line.words.begin(), line.words.end(), isIn);
        const auto last = std::find_if(line.words.rbegin(), line.words.rend(), isIn);
        if (first == line.words.end())
            continue;
        if (std::abs((*first)->box.left - column.from) > close
            && std::abs((*last)->box.right - column.to) > close)
            return false;
        ++set;
    }
    return set > 1;
}

/// Whether a line above a run may be a head of one or several columns each.
bool isHeadAbove(const std::vector<PdfLine> &lines, std::size_t at, const AlignedRun &run)
{
    const PdfLine &line = lines[at];
    const PdfLine &below = lines[at + 1];
    const float step = below.baseline - line.baseline;
    // No further than rows are apart, where these leave much space.
    const float next = at + 2 < lines.size() ? lines[at + 2].baseline - below.baseline : 0;
    const bool isAboveSeveral = 2 * piecesOf(line).size() <= piecesOf(below).size();
    const float most = std::clamp(1.05F * next, 2.6F * line.size,
                                  (isAboveSeveral ? 3.6F : 2.6F) * line.size);
    if (step > most || !isSameSize(line, below) || pdfMarkerOf(line)
        || line.box.left < run.columns.front().from - close
        || line.box.right > run.columns.back().to + close)
        return false;
    const std::vector<PdfSpan> pieces = piecesOf(line);
    constexpr std::size_t mostWords = 5; // of a head
    if (line.words.size() > mostWords * pieces.size() || pieces.size() > run.columns.size())
        return false;
    // What is centred above all columns, in other letters, says what they are of.
    const float off = line.box.left + line.box.right - run.columns.front().from
        - run.columns.back().to;
    const bool isSet = isSetIn(line, run.columns);
    if (pieces.size() == 1 && !isSet && std::abs(off) < 4 * line.size
        && line.styles != below.styles)
        return false;
    const bool isApart = pieces.size() > 1 || isSet || line.box.left > run.columns.front().to;
    const bool isTied = (line.styles & Style::Strong) != 0 && (below.styles & Style::Strong) != 0
        && step < 1.5F * line.size;
    return isApart || isTied;
}

/// Takes in the lines above that are heads.
void extendUp(const std::vector<PdfLine> &lines, AlignedRun &run)
{
    constexpr std::size_t mostHeads = 5;
    while (run.first > 0 && run.heads < mostHeads && isHeadAbove(lines, run.first - 1, run)) {
        --run.first;
        ++run.heads;
    }
    while (run.heads > 0 && beginsSmall(lines[run.first])) { // what goes on from above is no head
        ++run.first;
        --run.heads;
    }
}

/// How much a run speaks of.
std::size_t slotsOf(const AlignedRun &run)
{
    return run.columns.empty() ? 0 : (run.columns.size() - 1) * (run.behind - run.first);
}

/// Whether words of a line that belong together lie in different columns.
bool liesAcross(const PdfLine &line, const std::vector<PdfSpan> &columns)
{
    const auto columnOf = [&columns](const PdfWord &word) {
        return std::find_if(columns.begin(), columns.end(), [&word](const PdfSpan &column) {
            return (word.box.left + word.box.right) / 2 < column.to + close;
        });
    };
    const bool isSparse = 2 * piecesOf(line).size() <= columns.size();
    for (std::size_t i = 1; i < line.words.size(); ++i) {
        const PdfWord &word = *line.words[i];
        const auto column = columnOf(word);
        if (word.box.left - line.words[i - 1]->box.right < wideGap * line.size
            && column != columns.end() && columnOf(*line.words[i - 1]) != column
            && (isSparse || std::abs(word.box.left - column->from) > close))
            return true;
    }
    return false;
}

/// The run below heads of known columns: until a line lies across them.
AlignedRun knownRun(const std::vector<PdfLine> &lines, std::size_t first,
                    const std::vector<PdfSpan> &columns, float space)
{
    AlignedRun run;
    run.first = first;
    run.behind = first + 1;
    run.space = space;
    run.columns = columns;
    while (run.behind < lines.size()) {
        const PdfLine &line = lines[run.behind];
        constexpr float mostStep = 4;
        if (line.baseline - lines[run.behind - 1].baseline > mostStep * line.size
            || !isSameSize(line, lines[first]) || !fits(line, columns))
            break;
        ++run.behind;
    }
    return run;
}

/// What most words of lines are apart, in sizes.
float usualSpaceOf(const std::vector<PdfLine> &lines)
{
    std::vector<float> spaces;
    for (const PdfLine &line : lines) {
        for (std::size_t i = 1; i < line.words.size(); ++i) {
            const float gap = (line.words[i]->box.left - line.words[i - 1]->box.right) / line.size;
            if (gap > 0.1F && gap < wideGap)
                spaces.push_back(gap);
        }
    }
    if (spaces.empty())
        return 0;
    const auto middle = spaces.begin() + static_cast<std::ptrdiff_t>(spaces.size() / 2);
    std::nth_element(spaces.begin(), middle, spaces.end());
    return *middle;
}

} // namespace

std::vector<PdfSpan> piecesOf(const PdfLine &line)
{
    std::vector<PdfSpan> pieces;
    for (const PdfWord *word : line.words) {
        if (!pieces.empty() && word->box.left - pieces.back().to < wideGap * line.size)
            pieces.back().to = std::max(pieces.back().to, word->box.right);
        else
            pieces.push_back({word->box.left, word->box.right});
    }
    return pieces;
}

std::vector<PdfSpan> columnsBelow(const std::vector<PdfLine> &lines)
{
    AlignedRun best;
    std::size_t most = 0;
    constexpr std::size_t mostHeads = 4;
    const float space = usualSpaceOf(lines);
    for (std::size_t i = 0; i < std::min(lines.size(), mostHeads); ++i) {
        AlignedRun run = runFrom(lines, i, space);
        const std::size_t slots = slotsOf(run);
        if (slots <= most)
            continue;
        most = slots;
        best = std::move(run);
    }
    return best.columns;
}

AlignedRuns::AlignedRuns(const std::vector<PdfLine> &lines, const PdfRepeatedHeads &heads)
    : m_lines(lines), m_heads(heads), m_space(usualSpaceOf(lines))
{
}

const AlignedRun &AlignedRuns::from(std::size_t first)
{
    const auto found = m_runs.find(first);
    return found != m_runs.end()
        ? found->second
        : m_runs.emplace(first, runFrom(m_lines, first, m_space)).first->second;
}

bool AlignedRuns::isKnownHead(std::size_t line) const
{
    const auto found = m_heads.find(m_lines[line].words.front());
    return found != m_heads.end() && found->second->size() > 1;
}

AlignedRun AlignedRuns::belowHead(std::size_t head) const
{
    while (head > 0 && isKnownHead(head - 1))
        --head;
    AlignedRun run = knownRun(m_lines, head, *m_heads.at(m_lines[head].words.front()), m_space);
    // Those closely above another are its first lines, the others stand above several columns.
    for (std::size_t i = head; i + 1 < run.behind && isKnownHead(i + 1); ++i) {
        constexpr float tied = 1.5F;
        if (m_lines[i + 1].baseline - m_lines[i].baseline > tied * m_lines[i].size
            || liesAcross(m_lines[i], run.columns))
            run.heads = i + 1 - head;
    }
    return run;
}

AlignedRun AlignedRuns::at(std::size_t first)
{
    if (isItem(m_lines[first]) && !isKnownHead(first))
        return {};
    // Heads that stand above several columns hide gaps; the lines below show them.
    constexpr std::size_t mostHeads = 6;
    const AlignedRun *best = nullptr;
    std::size_t most = 0;
    for (std::size_t i = first; i < std::min(m_lines.size(), first + mostHeads); ++i) {
        if (isKnownHead(i))
            return belowHead(i);
        if (piecesOf(m_lines[i]).size() < 2 || isItem(m_lines[i]))
            continue;
        const AlignedRun &run = from(i);
        const std::size_t slots = slotsOf(run);
        if (slots > most && (best == nullptr || run.first < best->behind)) {
            most = slots;
            best = &run;
        }
    }
    if (best == nullptr)
        return {};
    AlignedRun run = *best;
    if (run.columns.size() > 1)
        extendUp(m_lines, run);
    return run;
}

} // namespace entente
