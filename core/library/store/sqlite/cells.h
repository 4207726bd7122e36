// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/notecolour.h"
#include "core/library/dossier.h"
#include "core/library/records.h"
#include "core/library/store/sqlite/database.h"

#include <type_traits>

namespace entente::library {

// How a value is kept in a cell of a table: enumerations by name, lists with an entry a line, what
// may be absent as null. What cannot be understood leaves the value as it was.

void putCell(Statement &to, std::int64_t value);
void putCell(Statement &to, std::uint32_t value);
void putCell(Statement &to, std::size_t value);
void putCell(Statement &to, bool value);
void putCell(Statement &to, const std::string &value);
void putCell(Statement &to, const std::vector<std::string> &value);
void putCell(Statement &to, const std::optional<Date> &value);
void putCell(Statement &to, Kind value);
void putCell(Statement &to, Certainty value);
void putCell(Statement &to, NoteColour value);

void takeCell(const Statement &from, int column, std::int64_t &value);
void takeCell(const Statement &from, int column, std::uint32_t &value);
void takeCell(const Statement &from, int column, std::size_t &value);
void takeCell(const Statement &from, int column, bool &value);
void takeCell(const Statement &from, int column, std::string &value);
void takeCell(const Statement &from, int column, std::vector<std::string> &value);
void takeCell(const Statement &from, int column, std::optional<Date> &value);
void takeCell(const Statement &from, int column, Kind &value);
void takeCell(const Statement &from, int column, Certainty &value);
void takeCell(const Statement &from, int column, NoteColour &value);

/// The items of a dossier, as JSON; nothing where they are none.
[[nodiscard]] std::optional<std::vector<DossierItem>> dossierItemsFrom(std::string_view text);
void putCell(Statement &to, const std::vector<DossierItem> &value);
void takeCell(const Statement &from, int column, std::vector<DossierItem> &value);

/// Numbers of topics by kind: "threat 3", a kind a line, those that there are.
using KindCounts = decltype(BriefingRecord::kinds);
[[nodiscard]] std::string kindCountsText(const KindCounts &counts);
[[nodiscard]] KindCounts kindCountsFrom(std::string_view text);
void putCell(Statement &to, const KindCounts &value);
void takeCell(const Statement &from, int column, KindCounts &value);

template <typename Enumeration>
requires std::is_enum_v<Enumeration>
[[nodiscard]] std::optional<Enumeration> named(std::string_view word)
{
    if constexpr (std::is_same_v<Enumeration, Kind>)
        return kindNamed(word);
    else
        return certaintyNamed(word);
}

template <typename Enumeration>
requires std::is_enum_v<Enumeration>
void putCell(Statement &to, const std::vector<Enumeration> &value)
{
    std::vector<std::string> names;
    names.reserve(value.size());
    for (const Enumeration each : value)
        names.emplace_back(name(each));
    putCell(to, names);
}

template <typename Enumeration>
requires std::is_enum_v<Enumeration>
void takeCell(const Statement &from, int column, std::vector<Enumeration> &value)
{
    std::vector<std::string> names;
    takeCell(from, column, names);
    for (const std::string &word : names) {
        if (const std::optional<Enumeration> known = named<Enumeration>(word))
            value.push_back(*known);
    }
}

template <typename Value>
void putCell(Statement &to, const std::optional<Value> &value)
{
    if (value)
        putCell(to, *value);
    else
        to.bindNothing();
}

template <typename Value>
void takeCell(const Statement &from, int column, std::optional<Value> &value)
{
    if (from.isNull(column))
        return;
    if constexpr (std::is_enum_v<Value>)
        value = named<Value>(from.text(column));
    else
        takeCell(from, column, value.emplace());
}

} // namespace entente::library
