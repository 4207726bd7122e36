// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfaligned.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace entente {

namespace {

using Part = AlignedPart;

std::uint32_t columnAt(const std::vector<PdfSpan> &columns, float x)
{
    std::uint32_t column = 0;
    while (column + 1 < columns.size() && x > (columns[column].to + columns[column + 1].from) / 2)
        ++column;
    return column;
}

float middleOf(const PdfSpan &span)
{
    return (span.from + span.to) / 2;
}

float middleOf(const Part &part)
{
    return (part.words.front()->box.left + part.words.back()->box.right) / 2;
}

/// The one column that a head is in line with, though wider.
std::optional<std::uint32_t> columnInLine(const Part &head, const std::vector<PdfSpan> &columns,
                                          std::uint32_t first, std::uint32_t last)
{
    constexpr float close = 2.0F; // points
    const float left = head.words.front()->box.left;
    const float right = head.words.back()->box.right;
    for (std::uint32_t c = first; c <= last; ++c) {
        const PdfSpan &column = columns[c];
        const bool coversNext = (c > 0 && left < middleOf(columns[c - 1]))
            || (c + 1 < columns.size() && right > middleOf(columns[c + 1]));
        const bool isInLine = std::abs(left - column.from) < close
            || std::abs(right - column.to) < close
            || std::abs(middleOf(head) - middleOf(column)) < 0.5F * head.size;
        if (!coversNext && isInLine)
            return c;
    }
    return std::nullopt;
}

/// The columns that a head stands above: those in whose middle it stands, or one that it is in line
/// with.
void spread(Part &head, const std::vector<PdfSpan> &columns)
{
    const std::uint32_t first = columnAt(columns, head.words.front()->box.left);
    const std::uint32_t last = columnAt(columns, head.words.back()->box.right);
    if (const auto one = columnInLine(head, columns, first, last)) {
        head.column = *one;
        return;
    }
    head.column = first;
    head.columns = last - first + 1;
    const auto offOf = [&](std::uint32_t from, std::uint32_t to) {
        return std::abs(middleOf(head) - (columns[from].from + columns[to].to) / 2);
    };
    // Words are seldom as wide as their column, so that it is not known to the point.
    if (head.columns > 1 && offOf(first, last) < 2.5F * head.size)
        return;
    float nearest = head.size;
    for (std::uint32_t from = 0; from <= first; ++from) {
        for (auto to = std::max(last, from + 1); to < columns.size(); ++to) {
            const bool isAll = from == 0 && to + 1 == columns.size();
            if (isAll || offOf(from, to) >= nearest)
                continue;
            nearest = offOf(from, to);
            head.column = from;
            head.columns = to - from + 1;
        }
    }
}

} // namespace

std::vector<AlignedPart> alignedPartsOf(const std::vector<PdfLine> &lines, const AlignedRun &run)
{
    std::vector<Part> parts;
    for (std::size_t i = run.first; i < run.behind; ++i) {
        const PdfLine &line = lines[i];
        const bool maySpan = i < run.first + run.heads;
        const std::size_t old = parts.size();
        const float more = std::max(0.45F, 1.5F * run.space);
        for (const PdfWord *word : line.words) {
            const std::uint32_t column = columnAt(run.columns,
                                                  (word->box.left + word->box.right) / 2);
            const bool isSame = parts.size() > old
                && (maySpan
                        ? word->box.left - parts.back().words.back()->box.right < more * line.size
                        : column == parts.back().column);
            if (!isSame)
                parts.push_back({i, column, 1, line.baseline, line.size, {}});
            parts.back().words.push_back(word);
        }
        for (std::size_t p = old; maySpan && p < parts.size(); ++p) {
            spread(parts[p], run.columns);
            if (p == old)
                continue;
            Part &before = parts[p - 1]; // which may reach no further than this
            before.columns = std::max(std::min(before.column + before.columns, parts[p].column),
                                      before.column + 1)
                - before.column;
        }
    }
    return parts;
}

} // namespace entente
