// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/reading/pdf/pdfaligned.h"

#include <algorithm>
#include <cmath>

namespace entente {

namespace {

using Part = AlignedPart;

/// Whether the first word of a part would have had room behind another, in a column.
bool wouldFit(const Part &next, const Part &before, const PdfSpan &column)
{
    return before.width() + 0.3F * before.size + next.words.front()->box.width() + 1
        < column.width();
}

bool isNumber(const Part &part)
{
    return part.words.size() == 1
        && std::any_of(part.words.front()->text.begin(), part.words.front()->text.end(),
                       [](char c) { return c >= '0' && c <= '9'; });
}

bool beginsSmall(const Part &part)
{
    return text::isLower(text::decode(part.words.front()->text, 0).character);
}

bool isStrong(const PdfLine &line)
{
    return (line.styles & Style::Strong) != 0;
}

/// Rows by number, one for each line of a run.
using Rows = std::vector<std::size_t>;

class RowMaker final
{
public:
    RowMaker(const std::vector<PdfLine> &lines, const AlignedRun &run)
        : m_lines(lines), m_run(run), m_parts(alignedPartsOf(lines, run))
    {
    }

    AlignedRows make()
    {
        findSteps();
        Rows rows;
        AlignedRows made;
        made.isSpaced = m_hasLoose || m_closest > mostLeading;
        if (made.isSpaced) {
            rows = spacedRows();
            if (!m_areTiesSound)
                made.isSpaced = false;
        }
        if (!made.isSpaced)
            rows = tightRows();
        fill(made, rows);
        return made;
    }

private:
    static constexpr float mostLeading = 1.6F; ///< of the size, from line to line of a cell

    [[nodiscard]] bool isTied(const Part &one, const Part &next) const
    {
        const float step = (next.baseline - one.baseline) / next.size;
        return m_closest <= mostLeading && step <= 1.06F * m_closest + 0.03F;
    }

    /// The parts of each column, from the top; those over several columns are in none.
    [[nodiscard]] std::vector<std::vector<std::size_t>> byColumn() const
    {
        std::vector<std::vector<std::size_t>> columns(m_run.columns.size());
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            if (m_parts[i].columns == 1)
                columns[m_parts[i].column].push_back(i);
        }
        return columns;
    }

    void findSteps()
    {
        m_byColumn = byColumn();
        std::vector<float> steps;
        for (const auto &column : m_byColumn) {
            for (std::size_t i = 1; i < column.size(); ++i) {
                const Part &part = m_parts[column[i]];
                const float step = (part.baseline - m_parts[column[i - 1]].baseline) / part.size;
                if (step > 0.9F)
                    steps.push_back(step);
            }
        }
        if (steps.empty())
            return;
        m_closest = *std::min_element(steps.begin(), steps.end());
        m_hasLoose = m_closest <= mostLeading
            && std::any_of(steps.begin(), steps.end(),
                           [this](float step) { return step > 1.06F * m_closest + 0.03F; });
    }

    /// Lines with words in most columns: each may be a row.
    [[nodiscard]] std::size_t fullLines() const
    {
        std::size_t full = 0;
        for (std::size_t i = 0; i < m_parts.size();) {
            const std::size_t begin = i;
            while (i < m_parts.size() && m_parts[i].line == m_parts[begin].line)
                ++i;
            full += 4 * (i - begin) >= 3 * m_run.columns.size() ? 1 : 0;
        }
        return full;
    }

    /// What hangs together, from top to bottom.
    struct Band
    {
        float top = 0;
        float bottom = 0;
        std::size_t lines = 0;
    };
    struct Bands
    {
        std::vector<Band> all;
        std::size_t ties = 0;
        std::size_t loose = 0;   ///< ties of words that would have had room before
        std::size_t several = 0; ///< of several lines, but for the first
        std::size_t even = 0;    ///< further lines of those whose columns all have as many
    };

    static Band bandOf(const Part &part)
    {
        return {part.baseline - 0.75F * part.size, part.baseline + 0.2F * part.size, 1};
    }

    /// Lines closely below each other in one column.
    [[nodiscard]] Bands tiedBands() const
    {
        Bands bands;
        for (std::size_t c = 0; c < m_byColumn.size(); ++c) {
            const Part *before = nullptr;
            for (const std::size_t index : m_byColumn[c]) {
                const Part &part = m_parts[index];
                if (before != nullptr && isTied(*before, part)) {
                    bands.all.back().bottom = bandOf(part).bottom;
                    ++bands.all.back().lines;
                    ++bands.ties;
                    bands.loose += wouldFit(part, *before, m_run.columns[c]) ? 1 : 0;
                } else {
                    bands.all.push_back(bandOf(part));
                }
                before = &part;
            }
        }
        for (const Part &part : m_parts) {
            if (part.columns > 1)
                bands.all.push_back(bandOf(part));
        }
        return bands;
    }

    /// Joins what lies side by side.
    static void join(Bands &bands)
    {
        std::sort(bands.all.begin(), bands.all.end(),
                  [](const Band &one, const Band &other) { return one.top < other.top; });
        std::vector<Band> joined;
        bool isEven = true;
        std::size_t members = 0;
        const auto end = [&] {
            if (joined.size() < 2 || joined.back().lines < 2) // the first is the head
                return;
            ++bands.several;
            bands.even += isEven && members > 1 ? joined.back().lines - 1 : 0;
        };
        for (const Band &band : bands.all) {
            if (!joined.empty() && band.top < joined.back().bottom) {
                isEven = isEven && band.lines == joined.back().lines;
                joined.back().bottom = std::max(joined.back().bottom, band.bottom);
                joined.back().lines = std::max(joined.back().lines, band.lines);
                ++members;
                continue;
            }
            end();
            joined.push_back(band);
            isEven = true;
            members = 1;
        }
        end();
        bands.all = std::move(joined);
    }

    /// Rows are what hangs together: closely below each other in one column, or side by side.
    Rows spacedRows()
    {
        Bands bands = tiedBands();
        join(bands);
        const bool isTooEven = bands.even > 1 && 3 * bands.even > bands.several;
        const bool isTooFull = fullLines() > 2 * bands.all.size() && 12 * bands.loose > bands.ties;
        m_areTiesSound = 5 * bands.loose <= bands.ties && !isTooEven && !isTooFull;
        Rows rows;
        for (std::size_t i = m_run.first; i < m_run.behind; ++i) {
            std::size_t row = 0;
            while (row + 1 < bands.all.size() && bands.all[row + 1].top < m_lines[i].baseline)
                ++row;
            rows.push_back(row);
        }
        return rows;
    }

    /// Rows that only their words tell: what goes on below had no room, and leaves columns empty.
    Rows tightRows()
    {
        Rows rows;
        std::vector<const Part *> last(m_run.columns.size());
        std::size_t row = 0;
        std::size_t part = 0;
        for (std::size_t i = m_run.first; i < m_run.behind; ++i) {
            const std::size_t begin = part;
            while (part < m_parts.size() && m_parts[part].line == i)
                ++part;
            if (i > m_run.first && !goesOn(i, begin, part, last, row)) {
                ++row;
                std::fill(last.begin(), last.end(), nullptr);
            }
            for (std::size_t p = begin; p < part; ++p)
                last[m_parts[p].column] = &m_parts[p];
            rows.push_back(row);
        }
        return rows;
    }

    [[nodiscard]] bool goesOn(std::size_t line, std::size_t begin, std::size_t end,
                              const std::vector<const Part *> &last, std::size_t row) const
    {
        const float step = m_lines[line].baseline - m_lines[line - 1].baseline;
        if (step < 0.8F * m_lines[line].size)
            return true;
        const bool isHead = line < m_run.first + m_run.heads
            || m_parts[begin].columns > 1; // each is a row
        if (isHead || line == m_run.first + m_run.heads)
            return false;
        if (row <= m_run.heads && isStrong(m_lines[line]) && isStrong(m_lines[line - 1])
            && step < mostLeading * m_lines[line].size)
            return true;
        std::size_t filled = 0;
        for (const Part *each : last)
            filled += each == nullptr ? 0 : 1;
        bool areSmall = true;
        for (std::size_t p = begin; p < end; ++p) {
            const Part &part = m_parts[p];
            const Part *const before = last[part.column];
            if (before == nullptr || before->line + 1 != line || isNumber(part)
                || wouldFit(part, *before, m_run.columns[part.column]))
                return false;
            areSmall = areSmall && beginsSmall(part);
        }
        const bool hasFirst = begin < end && m_parts[begin].column == 0;
        return !hasFirst || end - begin < filled || areSmall;
    }

    void fill(AlignedRows &made, const Rows &rows) const
    {
        made.columns = m_run.columns;
        const std::size_t columns = made.columns.size();
        constexpr auto none = ~std::size_t{0};
        std::size_t before = none;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::size_t line = m_run.first + i;
            const PdfBox &box = m_lines[line].box;
            if (rows[i] != before) {
                before = rows[i];
                made.rows.push_back({line, line, box.top, box.bottom});
                for (std::uint32_t c = 0; c < columns; ++c) {
                    PdfCell &cell = made.cells.emplace_back();
                    cell.row = static_cast<std::uint32_t>(made.rows.size()) - 1;
                    cell.column = c;
                }
            }
            made.rows.back().behind = line + 1;
            made.rows.back().bottom = std::max(made.rows.back().bottom, box.bottom);
        }
        std::size_t row = 0;
        for (const Part &part : m_parts) {
            while (part.line >= made.rows[row].behind)
                ++row;
            PdfCell &cell = made.cells[row * columns + part.column];
            cell.words.insert(cell.words.end(), part.words.begin(), part.words.end());
            cell.columns = std::max(cell.columns, part.columns);
        }
    }

    const std::vector<PdfLine> &m_lines;
    const AlignedRun &m_run;
    std::vector<Part> m_parts;
    std::vector<std::vector<std::size_t>> m_byColumn;
    float m_closest = 1e9F;  ///< step from line to line within a column, in sizes
    bool m_hasLoose = false; ///< there are wider steps
    bool m_areTiesSound = true;
};

} // namespace

AlignedRows alignedRowsOf(const std::vector<PdfLine> &lines, const AlignedRun &run)
{
    return RowMaker(lines, run).make();
}

} // namespace entente
