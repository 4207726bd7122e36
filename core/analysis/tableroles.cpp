// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/tableroles.h"

#include "core/analysis/kindwords.h"
#include "core/analysis/leadin.h"
#include "core/analysis/sections.h"
#include "core/text/casefold.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

/// Words in a column head that make it one of several alternatives.
constexpr std::array<std::string_view, 26> alternatives{
    "current",  "present",     "today",    "now",      "new",        "proposed", "past",
    "previous", "former",      "prior",    "old",      "before",     "after",    "then",
    "option",   "alternative", "baseline", "scenario", "status quo", "approach", "earlier",
    "later",    "future",      "現在",     "過去",     "従来"};

bool isYear(std::string_view words)
{
    for (std::size_t i = 0; i + 4 <= words.size(); ++i) {
        const std::string_view year = words.substr(i, 4);
        const bool alone = (i == 0 || words[i - 1] < '0' || words[i - 1] > '9')
            && (i + 4 == words.size() || words[i + 4] < '0' || words[i + 4] > '9');
        if (alone && (year.starts_with("19") || year.starts_with("20"))
            && year.find_first_not_of("0123456789") == std::string_view::npos)
            return true;
    }
    return false;
}

bool isAlternative(std::string_view head)
{
    const std::string folded = text::caseFolded(head);
    for (const std::string_view word : alternatives) {
        const std::size_t at = folded.find(word);
        if (at == std::string::npos)
            continue;
        const bool east = static_cast<unsigned char>(word[0]) >= 0x80;
        const bool begins = at == 0
            || !text::isWordCharacter(text::decodeBefore(folded, at).character);
        const std::size_t end = at + word.size();
        const bool ends = end == folded.size()
            || !text::isWordCharacter(text::decode(folded, end).character);
        if (east || (begins && ends))
            return true;
    }
    return isYear(folded);
}

bool isMostlyNumbers(const Briefing &briefing, const Table &table)
{
    std::size_t numbers = 0;
    std::size_t filled = 0;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (std::size_t column = 1; column < table.columnCount(); ++column) {
            const std::string_view cell = text::trimmed(briefing.words(table.cell(row, column)));
            if (cell.empty())
                continue;
            ++filled;
            const auto digits = static_cast<std::size_t>(
                std::count_if(cell.begin(), cell.end(), [](char c) {
                    return (c >= '0' && c <= '9')
                        || std::string_view(".,%$€£¥ +-").find(c) != std::string_view::npos;
                }));
            numbers += digits * 10 >= cell.size() * 7 ? 1 : 0;
        }
    }
    return numbers * 2 > filled;
}

TableRole roleOf(const Briefing &briefing, const Table &table)
{
    if (table.columns.empty())
        return TableRole::Data;
    const auto first = kindOfHeading(briefing.words(table.columns[0]));
    if (first && first->kind == Kind::FocusArea)
        return TableRole::FocusAreas;
    if (first || table.columnCount() < 3)
        return TableRole::Data;
    // "Aspect | A | B" says by its first head that the others are to be compared.
    static constexpr std::array<std::string_view, 7> aspects{
        "aspect", "criterion", "dimension", "feature", "point of comparison", "項目", "観点"};
    const std::string firstHead = text::caseFolded(text::trimmed(briefing.words(table.columns[0])));
    if (std::find(aspects.begin(), aspects.end(), firstHead) != aspects.end())
        return TableRole::Comparison;
    const auto others = std::count_if(
        table.columns.begin() + 1, table.columns.end(),
        [&](TextRange head) { return isAlternative(briefing.words(head)); });
    return others >= 2 && !isMostlyNumbers(briefing, table) ? TableRole::Comparison
                                                            : TableRole::Data;
}

} // namespace

void findTableRoles(Briefing &briefing)
{
    for (Table &table : briefing.tables) {
        table.section = sectionOf(briefing, table.block);
        table.role = roleOf(briefing, table);
        if (table.line == 0)
            table.line = table.lines.empty() ? 1 : table.lines.front();
        if (!table.caption.isEmpty()) // it says itself what it is
            continue;
        if (const auto lead = leadBefore(briefing, table.block))
            table.caption = lead->lastSentence;
    }
}

} // namespace entente
