// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfalignedcolumns.h"

#include <algorithm>

namespace entente {

namespace {

constexpr float narrow = 2.0F; // points: the least between columns

bool endsNumber(const PdfWord &word)
{
    return std::any_of(word.text.begin(), word.text.end(),
                       [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

void AlignedColumns::add(const PdfLine &line)
{
    const std::size_t old = m_covered.size();
    m_size = std::max(m_size, line.size);
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
            gaps.push_back({gap, isMore, gap.width() >= wideGap * line.size, endsNumber(before)});
        }
    }
    m_gaps.push_back(std::move(gaps));
    std::sort(m_covered.begin() + static_cast<std::ptrdiff_t>(old), m_covered.end(), isBefore);
    std::inplace_merge(m_covered.begin(), m_covered.begin() + static_cast<std::ptrdiff_t>(old),
                       m_covered.end(), isBefore);
    merge();
}

std::vector<PdfSpan> AlignedColumns::columns(std::size_t least) const
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

void AlignedColumns::merge()
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

bool AlignedColumns::areParted(const PdfSpan &left, const PdfSpan &right, std::size_t least) const
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
        constexpr float exact = 0.6F;
        const float off = std::max(left.to - gap->span.from, gap->span.to - right.from);
        const bool isFlush = (off < exact && gap->isBehindNumber) || (off < about && gap->isMore);
        wide += gap->isWide ? 1 : 0;
        flush += !gap->isWide && isFlush ? 1 : 0;
    }
    constexpr std::size_t enough = 3;
    // No spaces between words lie below each other as wide as that.
    const float band = right.from - left.to;
    constexpr std::size_t many = 5;
    if (both >= many && band > std::max(0.5F, 1.6F * m_space) * m_size)
        return true;
    wide += isOfFirst && both == 1 && least == ofHead ? 1 : 0;
    return (wide > 0 || flush >= enough) && wide + flush >= std::min<std::size_t>(least, 2)
        && 2 * (wide + flush) >= both;
}

} // namespace entente
