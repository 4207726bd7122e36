// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/locator.h"
#include "core/library/store/sqlite/columns.h"

namespace entente::library {

/// A place is kept in two columns, line and locator: the number of a line and null, or 0 and JSON.
template <auto where>
inline constexpr std::array placeColumns{
    Column<OwnerOf<where>>{"line",
                           [](Statement &to, const OwnerOf<where> &value) {
                               const auto *const line = std::get_if<TextLine>(&(value.*where));
                               to.bind(std::int64_t{line != nullptr ? line->number : 0});
                           },
                           [](const Statement &from, int at, OwnerOf<where> &value) {
                               value
                                   .*where = TextLine{static_cast<std::uint32_t>(from.integer(at))};
                           }},
    Column<OwnerOf<where>>{"locator",
                           [](Statement &to, const OwnerOf<where> &value) {
                               if (std::holds_alternative<TextLine>(value.*where))
                                   to.bindNothing();
                               else
                                   to.bind(toJson(value.*where));
                           },
                           [](const Statement &from, int at, OwnerOf<where> &value) {
                               if (from.isNull(at))
                                   return; // it is the line that stands before
                               if (std::optional<Locator> place = locatorFrom(from.text(at)))
                                   value.*where = std::move(*place);
                           }},
};

} // namespace entente::library
