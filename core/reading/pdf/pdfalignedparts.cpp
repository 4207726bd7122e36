// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfaligned.h"

#include <algorithm>
#include <cmath>

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

/// Where heads are put that may stand above several columns.
class Spreading final
{
public:
    Spreading(Part &head, const std::vector<PdfSpan> &columns)
        : m_head(head),
          m_columns(columns),
          m_left(head.words.front()->box.left),
          m_right(head.words.back()->box.right),
          m_first(columnAt(columns, m_left)),
          m_last(columnAt(columns, m_right))
    {
    }

    /// One column where it is in line with it, though wider; else those in whose middle it stands.
    void spread()
    {
        const float size = m_head.size;
        // Words are seldom as wide as their column, so that its middle is not known to the point.
        if (inLine(false) || inMiddle(0.3F * size) || inLine(true))
            return;
        take(m_first, m_last);
        if ((m_last > m_first && offOf(m_first, m_last) < 2.5F * size) || inMiddle(size)
            || m_last > m_first)
            return;
        const float aside = middleOf(m_head) - middleOf(m_columns[m_first]);
        if (aside > 2 * size && m_first + 1 < m_columns.size())
            take(m_first, m_first + 1);
        else if (aside < -2 * size && m_first > 0)
            take(m_first - 1, m_first);
    }

private:
    void take(std::uint32_t from, std::uint32_t to)
    {
        m_head.column = from;
        m_head.columns = to - from + 1;
    }

    [[nodiscard]] float offOf(std::uint32_t from, std::uint32_t to) const
    {
        return std::abs(middleOf(m_head) - (m_columns[from].from + m_columns[to].to) / 2);
    }

    /// Whether it begins with a column or stands in its middle, or ends with it.
    bool inLine(bool atEnd)
    {
        constexpr float close = 2.0F; // points
        for (std::uint32_t c = m_first; c <= m_last; ++c) {
            const PdfSpan &column = m_columns[c];
            const bool coversNext = (c > 0 && m_left < middleOf(m_columns[c - 1]))
                || (c + 1 < m_columns.size() && m_right > middleOf(m_columns[c + 1]));
            const bool isInLine = atEnd
                ? std::abs(m_right - column.to) < close
                : std::abs(m_left - column.from) < close || offOf(c, c) < 0.5F * m_head.size;
            if (coversNext || !isInLine)
                continue;
            take(c, c);
            return true;
        }
        return false;
    }

    /// Whether it stands above some columns, as few as may be, no farther from their middle.
    bool inMiddle(float nearest)
    {
        const auto columns = static_cast<std::uint32_t>(m_columns.size());
        bool isFound = false;
        for (std::uint32_t more = 1; more + 1 < columns && !isFound; ++more) {
            for (std::uint32_t from = 0; from <= m_first && from + more < columns; ++from) {
                const std::uint32_t to = from + more;
                if (to < m_last || offOf(from, to) >= nearest)
                    continue;
                nearest = offOf(from, to);
                take(from, to);
                isFound = true;
            }
        }
        return isFound;
    }

    Part &m_head;
    const std::vector<PdfSpan> &m_columns;
    float m_left;
    float m_right;
    std::uint32_t m_first;
    std::uint32_t m_last;
};

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
            Spreading(parts[p], run.columns).spread();
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
