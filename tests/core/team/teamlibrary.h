// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

#include <memory>
#include <string>

namespace entente::test {

/// A team's library as one: each open() gives the store of a replica of its own, a file that shares
/// nothing with the others but the server. It syncs before it answers whatever is asked, and after
/// whatever is written, so that all that one store has of another went through PostgreSQL. What the
/// server refuses is an error.
///
/// A file names a library: another name is another team, in a database of its own of one server,
/// which this program starts when it is first asked for. Nothing where PostgreSQL is not installed.
[[nodiscard]] std::shared_ptr<library::Library> teamLibrary(const std::string &file);
/// The same, and what is asked of a store is answered by a second replica that nobody writes to.
[[nodiscard]] std::shared_ptr<library::Library> teamLibrarySeenElsewhere(const std::string &file);
/// Why there is none.
[[nodiscard]] std::string whyNoTeamLibrary();

} // namespace entente::test
