// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/pdf/pdfaligned.h"

#include <vector>

namespace entente {

/// The columns of the lines so far.
class AlignedColumns final
{
public:
    static constexpr std::size_t ofHead = 3; ///< two lines, or the first one

    struct State
    {
        std::vector<PdfSpan> covered;
        std::size_t lines = 0;
    };

    explicit AlignedColumns(float space) : m_space(space) {}

    [[nodiscard]] State state() const { return {m_covered, m_gaps.size()}; }
    /// Forgets the lines that were added since.
    void restore(State state)
    {
        m_covered = std::move(state.covered);
        m_gaps.resize(state.lines);
    }

    void add(const PdfLine &line);

    /// Those that at least so many lines show.
    [[nodiscard]] std::vector<PdfSpan> columns(std::size_t least) const;

private:
    struct Gap
    {
        PdfSpan span;
        bool isMore = false; ///< than a space, or behind a number
        bool isWide = false;
        bool isBehindNumber = false;
    };
    using Gaps = std::vector<Gap>; ///< of a line, from the left

    static bool isBefore(const PdfSpan &one, const PdfSpan &other) { return one.from < other.from; }

    void merge();

    /// Whether most lines with words in both, next to each other, leave more than a space there.
    [[nodiscard]] bool areParted(const PdfSpan &left, const PdfSpan &right,
                                 std::size_t least) const;

    float m_space;
    float m_size = 0; ///< of the letters
    std::vector<PdfSpan> m_covered;
    std::vector<Gaps> m_gaps;
};

} // namespace entente
