// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/sync.h"

#include <map>
#include <string>

namespace entente::team {

/// Opens the book of who wrote what; one that is opened in a library that joined before has all of
/// it asked for once more, but no documents.
[[nodiscard]] Result<void> openBook(SyncWork &work);
/// Learns who sits on one's desks. A server that was not brought up to date does not say it.
[[nodiscard]] Result<void> learnPeople(SyncWork &work);

/// Who made each of some notes, by id.
using Authors = std::map<std::string, std::string>;
/// Of rows of team.since(): that of a first version stands there, that of another is asked for
/// once.
[[nodiscard]] Result<Authors> authorsOf(SyncWork &work, const Rows &rows);

} // namespace entente::team
