// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/reading/pdf/pdfaligned.h"
#include "core/reading/pdf/pdfmarkers.h"

#include <algorithm>
#include <cmath>

namespace entente {

namespace {

constexpr float close = 1.5F;  // points by which what is aligned may be off
constexpr float narrow = 2.0F; // points: the least between columns

bool endsNumber(const PdfWord &word)
{
    return std::any_of(word.text.begin(), word.text.end(),
                       [](char c) { return c >= '0' && c <= '9'; });
}

/// The columns of the lines so far.
class Columns final
{
public:
    static constexpr std::size_t ofHead = 3; ///< two lines, or the first one

    struct State
    {
        std::vector<PdfSpan> covered;
        std::size_t lines = 0;
    };

    explicit Columns(float space) : m_space(space) {}

    [[nodiscard]] State state() const { return {m_covered, m_gaps.size()}; }
    /// Forgets the lines that were added since.
    void restore(State state)
    {
        m_covered = std::move(state.covered);
        m_gaps.resize(state.lines);
    }

    void add(const PdfLine &line)
    {
        const std::size_t old = m_covered.size();
        Gaps gaps;
        for (std::size_t i = 0; i < line.words.size(); ++i) {
            m_covered.push_back({line.words[i]->box.left, line.words[i]->box.right});
            if (i == 0)
                continue;
            const PdfSpan gap{line.words[i - 1]->box.right, line.words[i]->box.left};
            if (gap.width() > narrow) {
                const PdfWord &before = *line.words[i - 1];
                const float more = endsNumber(before) ? std::max(0.3F, 1.15F * m_space)
                                                      : std::max(0.38F, 1.4F * m_space);
                const bool isMore = gap.width() > more * line.size;
                gaps.push_back({gap, isMore, gap.width() >= wideGap * line.size});
            }
        }
        m_gaps.push_back(std::move(gaps));
        std::sort(m_covered.begin() + static_cast<std::ptrdiff_t>(old), m_covered.end(), isBefore);
        std::inplace_merge(m_covered.begin(), m_covered.begin() + static_cast<std::ptrdiff_t>(old),
                           m_covered.end(), isBefore);
        merge();
    }

    /// Those that at least so many lines show.
    [[nodiscard]] std::vector<PdfSpan> columns(std::size_t least) const
    {
        std::vector<PdfSpan> columns;
        for (const PdfSpan &each : m_covered) {
            if (!columns.empty() && !areParted(columns.back(), each, least))
                columns.back().to = each.to;
            else
                columns.push_back(each);
        }
        return columns;
    }

private:
    struct Gap
    {
        PdfSpan span;
        bool isMore = false; ///< than a space, or behind a number
        bool isWide = false;
    };
    using Gaps = std::vector<Gap>; ///< of a line, from the left

    static bool isBefore(const PdfSpan &one, const PdfSpan &other) { return one.from < other.from; }

    void merge()
    {
        std::vector<PdfSpan> merged;
        for (const PdfSpan &each : m_covered) {
            if (!merged.empty() && each.from < merged.back().to + narrow)
                merged.back().to = std::max(merged.back().to, each.to);
            else
                merged.push_back(each);
        }
        m_covered = std::move(merged);
    }

    /// Whether most lines with words in both, next to each other, leave more than a space there.
    [[nodiscard]] bool areParted(const PdfSpan &left, const PdfSpan &right, std::size_t least) const
    {
        std::size_t both = 0;
        std::size_t wide = 0;
        std::size_t flush = 0; // as between numbers and words that follow them
        bool isOfFirst = false;
        for (const Gaps &gaps : m_gaps) {
            const auto gap = std::find_if(gaps.begin(), gaps.end(), [&](const Gap &each) {
                return each.span.to > left.to + 0.1F;
            });
            if (gap == gaps.end() || gap->span.from < left.from || gap->span.from > left.to + 0.1F
                || gap->span.to > right.to)
                continue;
            isOfFirst = isOfFirst || (&gaps == &m_gaps.front() && gap->isWide);
            ++both;
            constexpr float about = 2.5F; // points; hyphens may hang over
            const bool isFlush = left.to - gap->span.from < about
                && gap->span.to - right.from < about && gap->isMore;
            wide += gap->isWide ? 1 : 0;
            flush += !gap->isWide && isFlush ? 1 : 0;
        }
        constexpr std::size_t enough = 3;
        wide += isOfFirst && both == 1 && least == ofHead ? 1 : 0;
        return (wide > 0 || flush >= enough) && wide + flush >= std::min<std::size_t>(least, 2)
            && 2 * (wide + flush) >= both;
    }

    float m_space;
    std::vector<PdfSpan> m_covered;
    std::vector<Gaps> m_gaps;
};

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
    Columns all(space);
    all.add(lines[first]);
    Columns::State last = all.state();
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
    run.columns = all.columns(run.behind - run.first < few ? 1 : Columns::ofHead);
    return run;
}

/// Whether a line above a run may be a head of one or several columns each.
bool isHeadAbove(const std::vector<PdfLine> &lines, std::size_t at, const AlignedRun &run)
{
    const PdfLine &line = lines[at];
    const PdfLine &below = lines[at + 1];
    const float step = below.baseline - line.baseline;
    if (step > 2.6F * line.size || !isSameSize(line, below) || pdfMarkerOf(line)
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
    if (pieces.size() == 1 && std::abs(off) < 4 * line.size && line.styles != below.styles)
        return false;
    const bool isApart = pieces.size() > 1 || line.box.left > run.columns.front().to;
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

AlignedRuns::AlignedRuns(const std::vector<PdfLine> &lines)
    : m_lines(lines), m_space(usualSpaceOf(lines))
{
}

const AlignedRun &AlignedRuns::from(std::size_t first)
{
    const auto found = m_runs.find(first);
    return found != m_runs.end()
        ? found->second
        : m_runs.emplace(first, runFrom(m_lines, first, m_space)).first->second;
}

AlignedRun AlignedRuns::at(std::size_t first)
{
    if (isItem(m_lines[first]))
        return {};
    // Heads that stand above several columns hide gaps; the lines below show them.
    constexpr std::size_t mostHeads = 6;
    const AlignedRun *best = nullptr;
    std::size_t most = 0;
    for (std::size_t i = first; i < std::min(m_lines.size(), first + mostHeads); ++i) {
        if (piecesOf(m_lines[i]).size() < 2 || isItem(m_lines[i]))
            continue;
        const AlignedRun &run = from(i);
        const std::size_t slots = (run.columns.size() - 1) * (run.behind - run.first);
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
