// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// The pipes of a table's row by what they do, as offsets in rising order. One that is escaped, or
/// stands in code, in a tag, an address or the words of a link, is in neither list.
struct RowPipes
{
    std::vector<std::size_t> parting;   ///< end a cell
    std::vector<std::size_t> inTargets; ///< belong to the target or the title of a link
};

/// The names under which a document defines the targets of its links, in the form of linkName().
using LinkNames = std::set<std::string>;

/// A name between brackets, as names are compared: in small letters, with single spaces.
[[nodiscard]] std::string linkName(std::string_view label);

[[nodiscard]] RowPipes rowPipes(std::string_view row, const LinkNames &defined = {});

} // namespace entente
