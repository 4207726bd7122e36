// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/query.h"

#include <string_view>
#include <vector>

namespace entente::search {

/// Clauses that are all wanted.
using Clauses = std::vector<Clause>;

/// A clause of words that follow one another, which ends behind the last of them; without words
/// where there are none. In quotation marks, `exact`, two numbers stay two.
[[nodiscard]] Clause clauseOf(std::string_view words, bool exact);

/// What is so where all of one or all of the other is: each clause of one with each of the other as
/// alternatives. Of very many the last are dropped, so that more is found and not less.
[[nodiscard]] Clauses either(const Clauses &one, const Clauses &other);

/// Gives clauses that follow one another the equal names of what they say together, and adds those
/// names to `names`, once each.
void addEqualNames(const EqualNames &equal, std::string_view text, std::vector<Clause *> run,
                   std::vector<std::string> &names);

} // namespace entente::search
