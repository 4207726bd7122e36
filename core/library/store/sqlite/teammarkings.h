// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/records.h"
#include "core/library/store/sqlite/database.h"

namespace entente::library {

// What desks of a team say of the markings of briefings. It lies beside what the documents bear, so
// that an analysis of them does not undo it, and stays when the library leaves the team.

/// Keeps what a desk says; answers with whether it says something else than before.
[[nodiscard]] Result<bool> keepTeamMarking(Database &database, BriefingId briefing,
                                           const std::string &desk, const std::string &marking);

/// Puts the higher marking into records where a team has one. Costs nothing but a look in a library
/// that never was a team's.
[[nodiscard]] Result<void> layTeamMarkings(Database &database,
                                           std::vector<BriefingRecord> &records);

[[nodiscard]] Result<void> forgetTeamMarkings(Database &database, BriefingId briefing);

} // namespace entente::library
