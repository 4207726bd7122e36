// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/tableroles.h"

#include "core/analysis/columnkinds.h"
#include "core/analysis/comparedheads.h"
#include "core/analysis/leadin.h"
#include "core/analysis/sections.h"
#include "core/base/casefold.h"
#include "core/base/oneof.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace entente {

namespace {

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

/// Whether a cell is as long as five words or so.
bool isSentence(std::string_view cell)
{
    constexpr std::size_t fewestBytes = 30;
    return text::trimmed(cell).size() >= fewestBytes;
}

/// Whether what stands beside the first column is told in sentences rather than in marks.
bool tellsOfFirst(const Briefing &briefing, const Table &table)
{
    std::size_t told = 0;
    std::size_t filled = 0;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (std::size_t column = 1; column < table.columnCount(); ++column) {
            const std::string_view cell = briefing.words(table.cell(row, column));
            filled += text::trimmed(cell).empty() ? 0 : 1;
            told += isSentence(cell) ? 1 : 0;
        }
    }
    return filled > 0 && told * 2 > filled;
}

/// Whether what stands beside the first column says of each whether, or how far, it holds.
bool marksFirst(const Briefing &briefing, const Table &table)
{
    static constexpr std::array<std::string_view, 36> marks{
        "yes",   "no",       "partial", "partly",  "partially", "full", "fully",  "none", "limited",
        "mixed", "unclear",  "unknown", "planned", "n/a",       "high", "medium", "low",  "strong",
        "weak",  "moderate", "some",    "likely",  "unlikely",  "✓",    "✔",      "✗",    "✘",
        "×",     "○",        "〇",      "△",       "◎",         "有",   "無",     "あり", "なし"};
    std::size_t marked = 0;
    std::size_t filled = 0;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (std::size_t column = 1; column < table.columnCount(); ++column) {
            const std::string cell = text::caseFolded(
                text::trimmed(briefing.words(table.cell(row, column))));
            filled += cell.empty() ? 0 : 1;
            marked += text::isOneOf(cell, marks) ? 1 : 0;
        }
    }
    return filled > 0 && marked * 4 >= filled * 3;
}

TableRole roleOf(const Briefing &briefing, const Table &table)
{
    if (table.columns.empty())
        return TableRole::Data;
    const std::string_view first = briefing.words(table.columns[0]);
    const auto kind = kindOfColumn(first);
    if (kind && kind->kind == Kind::FocusArea)
        return TableRole::FocusAreas;
    std::vector<std::string_view> heads;
    heads.reserve(table.columnCount());
    for (const TextRange head : table.columns)
        heads.push_back(briefing.words(head));
    // "Before | After" needs no column that says what is compared.
    constexpr std::size_t fewest = 3;
    if (table.columnCount() < fewest) {
        return !kind && table.columnCount() == 2 && comparedBy(heads) == Compared::InAnyForm
            ? TableRole::Comparison
            : TableRole::Data;
    }
    if (kind)
        return TableRole::Data;
    heads.erase(heads.begin());
    const auto comparable = std::count_if(heads.begin(), heads.end(),
                                          [](std::string_view head) { return !isField(head); });
    if (namesOptions(first) || (isAspect(first) && comparable >= 2))
        return TableRole::Comparison;
    const Compared compared = tellsTime(first) ? Compared::Nothing : comparedBy(heads);
    if (compared == Compared::InAnyForm
        || (compared == Compared::InWords && !isMostlyNumbers(briefing, table)))
        return TableRole::Comparison;
    const bool namesKinds = std::any_of(heads.begin(), heads.end(), [](std::string_view head) {
        return kindOfColumn(head).has_value();
    });
    const bool compares = tellsOfFirst(briefing, table) || marksFirst(briefing, table);
    return namesPeers(first) && !namesKinds && compares ? TableRole::Comparison : TableRole::Data;
}

} // namespace

bool isToldInWords(const Briefing &briefing, const Table &table)
{
    std::size_t told = 0;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        bool isTold = false;
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            isTold = isTold || isSentence(briefing.words(table.cell(row, column)));
        told += isTold ? 1 : 0;
    }
    return told * 2 > table.rowCount() && !isMostlyNumbers(briefing, table);
}

void findTableRoles(Briefing &briefing)
{
    for (Table &table : briefing.tables) {
        table.section = sectionOf(briefing, table.block);
        table.role = roleOf(briefing, table);
        if (!table.caption.isEmpty()) // it says itself what it is
            continue;
        if (const auto lead = leadBefore(briefing, table.block))
            table.caption = lead->lastSentence;
    }
}

} // namespace entente
