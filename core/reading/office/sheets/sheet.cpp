// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/sheets/sheet.h"

#include "core/reading/markdown/markdownreader.h"
#include "core/reading/office/officeerror.h"
#include "core/reading/readingerror.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <set>

namespace entente {

namespace {

constexpr std::size_t mostSlots = 2'000'000;
constexpr std::size_t mostRepeated = 1U << 20; ///< bytes that spans may repeat

using Row = std::map<std::uint32_t, SheetCell>;
using Rows = std::map<std::uint32_t, Row>;

/// Rows that touch each other, by their own numbers or by a cell that reaches down.
struct Region
{
    Rows::const_iterator begin;
    Rows::const_iterator end;
    std::vector<std::uint32_t> columns; ///< in which something begins
};

bool isOfNumbers(const Row &row)
{
    bool hasDigit = false;
    for (const auto &[column, cell] : row) {
        for (const unsigned char c : cell.words) {
            if (c >= 0x80 || std::isalpha(c) != 0)
                return false;
            hasDigit = hasDigit || std::isdigit(c) != 0;
        }
    }
    return hasDigit;
}

class SheetWriter final
{
public:
    SheetWriter(OfficeText &text, const Sheet &sheet, const std::string &file)
        : m_text(text), m_sheet(sheet), m_file(file), m_part(text.addPart(sheet.name + ".sheet"))
    {
    }

    Result<void> write()
    {
        if (m_sheet.rows.empty())
            return {};
        m_text.placeAt(m_part, 1);
        Block heading;
        heading.kind = BlockKind::Heading;
        heading.level = 2;
        m_text.begin(heading);
        m_text.words(m_sheet.name);
        m_text.end();
        for (auto at = m_sheet.rows.begin(); at != m_sheet.rows.end();) {
            const Region region = regionAt(at);
            ENTENTE_TRY_VOID(writeRegion(region));
            at = region.end;
        }
        return {};
    }

private:
    [[nodiscard]] Region regionAt(Rows::const_iterator begin) const
    {
        Region region{begin, begin, {}};
        std::set<std::uint32_t> columns;
        std::uint64_t until = begin->first;
        for (; region.end != m_sheet.rows.end() && region.end->first <= until; ++region.end) {
            until = std::max<std::uint64_t>(until, std::uint64_t{region.end->first} + 1);
            for (const auto &[column, cell] : region.end->second) {
                columns.insert(column);
                until = std::max(until, std::uint64_t{region.end->first} + cell.rows);
            }
        }
        region.columns.assign(columns.begin(), columns.end());
        return region;
    }

    Result<void> writeRegion(Region region)
    {
        // A title stands alone above its table.
        while (region.begin != region.end && region.begin->second.size() == 1) {
            const auto next = std::next(region.begin);
            if (region.columns.size() == 1 && next != region.end)
                break;
            paragraph(region.begin->first, region.begin->second.begin()->second.words);
            region.begin = next;
        }
        if (region.begin == region.end)
            return {};
        if (region.columns.size() > maximumColumns)
            return Error{ReadingError::TooManyColumns, m_file, 0, std::to_string(maximumColumns)};
        const auto height = static_cast<std::size_t>(std::distance(region.begin, region.end));
        m_slots += height * region.columns.size();
        if (m_slots > mostSlots)
            return Error{OfficeError::TooLarge, m_file, 0,
                         m_sheet.name + ": more than " + std::to_string(mostSlots) + " cells"};
        table(region);
        return {};
    }

    void paragraph(std::uint32_t row, const std::string &words)
    {
        m_text.placeAt(m_part, row + 1);
        m_text.begin(Block());
        m_text.words(words);
        m_text.end();
    }

    void table(const Region &region)
    {
        m_text.placeAt(m_part, region.begin->first + 1);
        m_text.beginTable(Block());
        m_carried.clear();
        const bool hasHeads = !isOfNumbers(region.begin->second)
            && std::next(region.begin) != region.end;
        std::int32_t number = -1;
        if (hasHeads) {
            row(region, region.begin, number);
        } else { // heads that say nothing
            m_text.beginRow(true);
            for (std::size_t i = 0; i < region.columns.size(); ++i) {
                m_text.beginCell(Alignment::Start);
                m_text.endCell();
            }
        }
        for (auto at = hasHeads ? std::next(region.begin) : region.begin; at != region.end; ++at)
            row(region, at, ++number);
        m_text.endTable();
    }

    struct Carried
    {
        TextRange words;
        std::uint64_t untilRow = 0;
        std::uint64_t untilColumn = 0;
    };

    void row(const Region &region, Rows::const_iterator at, std::int32_t number)
    {
        m_text.beginRow(number < 0);
        std::erase_if(m_carried,
                      [at](const auto &each) { return each.second.untilRow <= at->first; });
        std::uint64_t spansUntil = 0;
        TextRange spanned;
        for (std::size_t i = 0; i < region.columns.size(); ++i) {
            const std::uint32_t column = region.columns[i];
            m_text.beginCell(Alignment::Start);
            const auto found = at->second.find(column);
            // What lies under a cell that reaches over it is not shown.
            if (column < spansUntil) {
                repeat(spanned);
            } else if (const Carried *above = carriedTo(column)) {
                repeat(above->words);
            } else if (found != at->second.end()) {
                const SheetCell &cell = found->second;
                const std::uint32_t begin = m_text.size();
                m_text.words(cell.words);
                spanned = {begin, m_text.size()};
                spansUntil = addSpan(region, at, i, cell, number);
                if (cell.rows > 1)
                    m_carried[column] = {spanned, std::uint64_t{at->first} + cell.rows, spansUntil};
            }
            m_text.endCell();
        }
    }

    [[nodiscard]] const Carried *carriedTo(std::uint32_t column) const
    {
        auto found = m_carried.upper_bound(column);
        if (found == m_carried.begin())
            return nullptr;
        const Carried &above = (--found)->second;
        return column < above.untilColumn ? &above : nullptr;
    }

    void repeat(TextRange words)
    {
        if (words.size() > m_toRepeat)
            return;
        m_toRepeat -= words.size();
        m_text.repeat(words);
    }

    /// Answers behind which column of the sheet the cell ends. A span counts in rows and columns of
    /// the table, of which some of the sheet are none.
    std::uint64_t addSpan(const Region &region, Rows::const_iterator at, std::size_t index,
                          const SheetCell &cell, std::int32_t number)
    {
        CellSpan span{number, static_cast<std::uint32_t>(index), 1, 1};
        const std::uint64_t wanted = std::uint64_t{region.columns[index]} + cell.columns;
        while (index + span.columns < region.columns.size()
               && region.columns[index + span.columns] < wanted
               && carriedTo(region.columns[index + span.columns]) == nullptr)
            ++span.columns;
        const std::uint64_t behind = std::uint64_t{region.columns[index + span.columns - 1]} + 1;
        // Heads are a row of their own.
        for (auto next = std::next(at); number >= 0 && next != region.end
             && next->first < std::uint64_t{at->first} + cell.rows;
             ++next)
            ++span.rows;
        if (span.rows > 1 || span.columns > 1)
            m_text.table().spans.push_back(span);
        return behind;
    }

    OfficeText &m_text;
    const Sheet &m_sheet;
    const std::string &m_file;
    std::uint32_t m_part;
    std::map<std::uint32_t, Carried> m_carried; ///< by the column in which they begin
    std::size_t m_slots = 0;
    std::size_t m_toRepeat = mostRepeated;
};

} // namespace

Result<void> writeSheet(OfficeText &text, const Sheet &sheet, const std::string &file)
{
    return SheetWriter(text, sheet, file).write();
}

} // namespace entente
