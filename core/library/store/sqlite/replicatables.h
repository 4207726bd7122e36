// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/sqlite/database.h"

namespace entente::library {

// What a library has beside its own once it joined a team. It is none of its schema: a library of
// one person has nothing of it, and an older program that writes to one of a team's notes what it
// does all the same, for triggers in the file do.

[[nodiscard]] Result<bool> hasReplicaTables(Database &database);
[[nodiscard]] Result<void> makeReplicaTables(Database &database);
/// Whether there are some that an older program made.
[[nodiscard]] Result<bool> areReplicaTablesOld(Database &database);
/// Brings these up to date: what was not noted is put into the outbox, and all that the team has is
/// asked for anew.
[[nodiscard]] Result<void> renewReplicaTables(Database &database);
/// Of a database that is attached under a name, or of the library itself.
[[nodiscard]] Result<void> dropReplicaTables(Database &database,
                                             const QString &of = QStringLiteral("main"));
/// Puts all that is kept into the outbox, once each.
[[nodiscard]] Result<void> queueAll(Database &database);

} // namespace entente::library
