// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente {

// What is written whole is written beside its place first. There is one way to name it there, so
// that what a program which was killed left behind is known for that.

/// What follows the name of the file or folder that it is to be.
inline constexpr std::string_view partialMark = ".partial-";

/// Name under which a file or folder is written until it is whole; no two of a process are alike.
[[nodiscard]] std::string partialName(const std::string &path);

/// Removes what lies under such a name, and what its writer put beside it, as SQLite does a
/// journal.
void removePartial(const std::string &partial);

/// Removes what processes that are gone left behind under such names of this path.
void removeLeftovers(const std::string &path);

} // namespace entente
