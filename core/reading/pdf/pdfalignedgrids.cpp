// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/reading/pdf/pdfaligned.h"
#include "core/reading/pdf/pdfgrids.h"
#include "core/reading/pdf/pdfmarkers.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace entente {

namespace {

constexpr float close = 2.0F; // points by which what is aligned may be off

bool isStrong(const PdfCell &cell)
{
    return std::all_of(cell.words.begin(), cell.words.end(),
                       [](const PdfWord *word) { return (word->styles & Style::Strong) != 0; });
}

bool isNumber(const PdfCell &cell)
{
    constexpr std::size_t mostWords = 3; // "US$ 4.5 million"
    return !cell.words.empty() && cell.words.size() <= mostWords
        && std::any_of(cell.words.begin(), cell.words.end(), [](const PdfWord *word) {
               return std::any_of(word->text.begin(), word->text.end(),
                                  [](char c) { return c >= '0' && c <= '9'; });
           });
}

/// "57,384", "$8,547", "-6%", and no year.
bool isAmount(const PdfCell &cell)
{
    if (cell.words.size() != 1)
        return false;
    const std::string &text = cell.words.front()->text;
    const bool isYear = text.size() == 4 && (text.starts_with("19") || text.starts_with("20"));
    return !isYear && isNumber(cell)
        && std::none_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'z'; });
}

/// What tells a table from other words with gaps between them.
class Judge final
{
public:
    Judge(AlignedRows &table, const PdfRepeatedHeads &heads)
        : m_table(table), m_heads(heads), m_columns(table.columns.size())
    {
        trim();
    }

    [[nodiscard]] bool isTable() const
    {
        const std::size_t rows = m_table.rows.size();
        constexpr std::size_t fewestRows = 3;
        const bool isKnown = beginsWithRepeatedHead();
        if (rows < 2 || (rows < fewestRows && !isKnown && (m_columns < 3 || headRows() == 0)))
            return false;
        if (!isFilled() || hasLeaders() || isList() || isProse() || hasMergedColumns()
            || !areColumnsAligned())
            return false;
        return isKnown || m_columns > 2 || isTableOfTwo();
    }

    /// Whether it would be one though its cells look like columns of text side by side.
    [[nodiscard]] bool isSure() const
    {
        if (!m_table.isSpaced || !isTable() || m_table.rows.size() < 3)
            return false;
        std::size_t longOnes = 0;
        for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
            constexpr std::size_t fewWords = 10;
            longOnes += at(r, 0).words.size() > fewWords ? 1 : 0;
        }
        return longOnes == 0 || (headRows() > 0 && 4 * longOnes < m_table.rows.size());
    }

    /// Rows at the begin that are bold above others that are not.
    [[nodiscard]] std::uint32_t headRows() const
    {
        std::uint32_t heads = 0;
        while (heads < m_table.rows.size() && isRowStrong(heads))
            ++heads;
        constexpr std::uint32_t mostHeads = 3;
        return heads > mostHeads || heads == m_table.rows.size() ? 0 : heads;
    }

private:
    [[nodiscard]] const PdfCell &at(std::size_t row, std::size_t column) const
    {
        return m_table.cells[row * m_columns + column];
    }
    [[nodiscard]] std::size_t filledOf(std::size_t row) const
    {
        std::size_t filled = 0;
        for (std::size_t c = 0; c < m_columns; ++c)
            filled += at(row, c).words.empty() ? 0 : 1;
        return filled;
    }
    [[nodiscard]] bool isRowStrong(std::size_t row) const
    {
        std::size_t amounts = 0; // as in a row of sums
        for (std::size_t c = 0; c < m_columns; ++c) {
            if (!isStrong(at(row, c)))
                return false;
            amounts += isAmount(at(row, c)) ? 1 : 0;
        }
        return 2 * amounts < m_columns;
    }

    /// Takes what stands alone above and below away, and ends where it is set off.
    void trim()
    {
        std::vector<float> gaps;
        for (std::size_t r = 1; r < m_table.rows.size(); ++r)
            gaps.push_back(m_table.rows[r].top - m_table.rows[r - 1].bottom);
        std::vector<float> sorted = gaps;
        std::sort(sorted.begin(), sorted.end());
        const float usual = sorted.empty() ? 0 : sorted[sorted.size() / 2];
        std::size_t behind = m_table.rows.size();
        for (std::size_t r = 1; r < behind; ++r) {
            const bool isAlone = filledOf(r) == 1 && !at(r, 0).words.empty();
            if (isAlone && gaps[r - 1] > usual + 3)
                behind = r;
        }
        while (behind > 0 && filledOf(behind - 1) == 1)
            --behind;
        m_table.rows.resize(behind);
        m_table.cells.resize(behind * m_columns);
    }

    [[nodiscard]] bool isFilled() const
    {
        std::size_t filled = 0;
        std::size_t words = 0;
        std::size_t slots = 0;
        for (const PdfCell &cell : m_table.cells) {
            filled += cell.words.empty() ? 0 : cell.columns;
            words += cell.words.size();
            ++slots;
        }
        const std::size_t mostWords = m_table.isSpaced ? 30 : m_columns > 2 ? 12 : 5; // a cell
        const bool isFull = m_columns > 2 ? 2 * filled >= slots : 4 * filled >= 3 * slots;
        return isFull && words <= mostWords * filled;
    }

    /// The next page says once more what the first row does, or the page before said it.
    [[nodiscard]] bool beginsWithRepeatedHead() const
    {
        const auto first = m_table.cells.begin();
        return std::any_of(first, first + static_cast<std::ptrdiff_t>(m_columns),
                           [this](const PdfCell &cell) {
                               return !cell.words.empty() && m_heads.count(cell.words.front()) > 0;
                           });
    }

    /// Lines of a cell that lie less than a line apart: those of two columns that were not told
    /// apart, as where each cell is in the middle of its row.
    [[nodiscard]] bool hasMergedColumns() const
    {
        return std::any_of(m_table.cells.begin(), m_table.cells.end(), [](const PdfCell &cell) {
            for (std::size_t i = 1; i < cell.words.size(); ++i) {
                const PdfWord &before = *cell.words[i - 1];
                const PdfWord &word = *cell.words[i];
                constexpr float least = 0.8F; // of the size
                const float step = word.baseline - before.baseline;
                if (word.size == before.size && step > 1 && step < least * word.size)
                    return true;
            }
            return false;
        });
    }

    /// Columns of text side by side: in more than one much of what stands there goes on within a
    /// sentence.
    [[nodiscard]] bool isProse() const
    {
        std::size_t ofText = 0;
        for (std::size_t c = 0; c < m_columns; ++c) {
            std::size_t longOnes = 0;
            std::size_t small = 0;
            for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
                const PdfWords &words = at(r, c).words;
                constexpr std::size_t fewWords = 4;
                if (words.size() < fewWords)
                    continue;
                ++longOnes;
                small += text::isLower(text::decode(words.front()->text, 0).character) ? 1 : 0;
            }
            ofText += small > 0 && 3 * small >= longOnes ? 1 : 0;
        }
        return ofText > 1;
    }

    /// Dots that lead to the number of a page.
    [[nodiscard]] bool hasLeaders() const
    {
        return std::any_of(m_table.cells.begin(), m_table.cells.end(), [](const PdfCell &cell) {
            std::size_t dots = 0;
            for (const PdfWord *word : cell.words) {
                dots += word->text.find_first_not_of(".·…_") == std::string::npos
                    ? word->text.size()
                    : 0;
                dots += word->text.find("....") != std::string::npos ? 4 : 0;
            }
            return dots > 3;
        });
    }

    [[nodiscard]] bool isList() const
    {
        std::size_t markers = 0;
        for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
            const PdfCell &first = at(r, 0);
            if (first.words.size() != 1)
                continue;
            const std::optional<PdfMarker> marker = pdfMarkerOf(first.words.front()->text);
            const bool isSign = marker && marker->kind == PdfMarker::Kind::Bullet;
            markers += marker && (m_columns < 3 || isSign) ? 1 : 0;
        }
        return 2 * markers >= m_table.rows.size();
    }

    /// Whether most cells of each column begin, end or are centred at one place.
    [[nodiscard]] bool areColumnsAligned() const
    {
        std::size_t aligned = 0;
        for (std::size_t c = 0; c < m_columns; ++c) {
            std::vector<float> lefts;
            std::vector<float> rights;
            std::vector<float> middles;
            for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
                const PdfCell &cell = at(r, c);
                if (cell.words.empty() || cell.columns > 1)
                    continue;
                PdfBox box = cell.words.front()->box;
                for (const PdfWord *word : cell.words)
                    box.extend(word->box);
                lefts.push_back(box.left);
                rights.push_back(box.right);
                middles.push_back((box.left + box.right) / 2);
            }
            aligned += agree(lefts) || agree(rights) || agree(middles) ? 1 : 0;
        }
        return aligned + (m_columns > 3 ? 1 : 0) >= m_columns;
    }

    /// At least two of three lie at one place; a head may be set otherwise.
    static bool agree(std::vector<float> places)
    {
        std::sort(places.begin(), places.end());
        std::size_t most = 0;
        for (std::size_t i = 0, from = 0; i < places.size(); ++i) {
            while (places[i] - places[from] > close)
                ++from;
            most = std::max(most, i - from + 1);
        }
        return 3 * (most + 1) >= 2 * places.size() && (most > 1 || places.size() < 3);
    }

    /// Two columns may be much else: addresses, what is signed, contents, the head of a letter.
    [[nodiscard]] bool isTableOfTwo() const
    {
        const std::size_t rows = m_table.rows.size();
        std::size_t full = 0;
        std::size_t numbers = 0;
        std::size_t others = 0;
        std::size_t labels = 0;
        for (std::size_t r = 0; r < rows; ++r) {
            full += filledOf(r) == 2 ? 1 : 0;
            numbers += isNumber(at(r, 1)) ? 1 : 0;
            others += !isNumber(at(r, 1)) && !at(r, 1).words.empty() ? 1 : 0;
            labels += !at(r, 0).words.empty() && at(r, 0).words.back()->text.ends_with(':') ? 1 : 0;
        }
        constexpr std::size_t fewestFull = 3;
        if (2 * labels > rows || full < fewestFull)
            return false;
        if (headRows() > 0)
            return true;
        if (others == 0)
            return numbers == rows && !arePageNumbers();
        constexpr std::size_t enough = 4;
        if (others == 1 && !isNumber(at(0, 1)) && 3 * numbers >= 2 * rows - 2)
            return true;
        return m_table.isSpaced && rows >= enough;
    }

    /// Contents without a head: whole numbers that never fall.
    [[nodiscard]] bool arePageNumbers() const
    {
        unsigned long last = 0;
        for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
            const std::string &text = at(r, 1).words.front()->text;
            constexpr std::size_t mostDigits = 4;
            if (text.size() > mostDigits
                || text.find_first_not_of("0123456789") != std::string::npos)
                return false;
            const unsigned long number = std::stoul(text);
            if (number < last)
                return false;
            last = number;
        }
        return true;
    }

    AlignedRows &m_table;
    const PdfRepeatedHeads &m_heads;
    std::size_t m_columns;
};

PdfGrid gridOf(AlignedRows table, std::uint32_t strongRows)
{
    PdfGrid grid;
    grid.rows = static_cast<std::uint32_t>(table.rows.size());
    grid.columns = static_cast<std::uint32_t>(table.columns.size());
    grid.box = {table.columns.front().from, table.rows.front().top, table.columns.back().to,
                table.rows.back().bottom};
    std::uint32_t spanning = 0;
    for (std::size_t i = 0; i < table.cells.size();) {
        std::uint32_t columns = 1;
        while (columns < table.cells[i].columns && table.cells[i + columns].words.empty())
            ++columns;
        table.cells[i].columns = columns;
        spanning = columns > 1 ? table.cells[i].row + 1 : spanning;
        grid.cells.push_back(std::move(table.cells[i]));
        i += columns;
    }
    const std::uint32_t heads = strongRows > 0 ? std::max(strongRows, spanning) : spanning + 1;
    grid.headRows = std::min(heads, grid.rows - 1);
    return grid;
}

std::vector<AlignedGrid> gridsAmong(const std::vector<PdfLine> &lines,
                                    const PdfRepeatedHeads &heads, bool onlySure)
{
    std::vector<AlignedGrid> found;
    AlignedRuns runs(lines, heads);
    std::size_t done = 0;    // lines that tables hold
    std::size_t refused = 0; // lines of a run that is none, and how often it was tried within it
    std::size_t tries = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        constexpr std::size_t mostTries = 16;
        if (i < done || (i < refused && tries > mostTries) || piecesOf(lines[i]).size() < 2)
            continue;
        const AlignedRun run = runs.at(i);
        if (run.columns.size() < 2 || run.first < done)
            continue;
        tries = i < refused ? tries + 1 : 0;
        refused = std::max(refused, run.behind);
        AlignedRows table = alignedRowsOf(lines, run);
        const Judge judge(table, heads);
        if (!(onlySure ? judge.isSure() : judge.isTable()))
            continue;
        const std::uint32_t strong = judge.headRows();
        done = table.rows.back().behind;
        const std::size_t first = table.rows.front().first;
        found.push_back({first, done, gridOf(std::move(table), strong)});
    }
    return found;
}

} // namespace

std::vector<AlignedGrid> alignedGrids(const std::vector<PdfLine> &lines,
                                      const PdfRepeatedHeads &heads)
{
    return gridsAmong(lines, heads, false);
}

std::vector<PdfGrid> sureAlignedGrids(PdfWords &words, const PdfRepeatedHeads &heads)
{
    std::vector<PdfLine> lines = pdfLinesOf(words);
    std::vector<AlignedGrid> tables = gridsAmong(lines, heads, true);
    std::vector<PdfGrid> grids;
    if (tables.empty())
        return grids;
    words.clear();
    std::size_t done = 0;
    const auto keepUntil = [&](std::size_t behind) {
        for (; done < behind; ++done)
            words.insert(words.end(), lines[done].words.begin(), lines[done].words.end());
    };
    for (AlignedGrid &table : tables) {
        keepUntil(table.first);
        grids.push_back(std::move(table.grid));
        done = table.behind;
    }
    keepUntil(lines.size());
    return grids;
}

} // namespace entente
