// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/sqlite/database.h"

namespace entente::library {

/// What a library of before version 7 has of kinds and certainties: it kept them by number, and how
/// many topics there are of each kind by their order. Within the transaction of the migration.
[[nodiscard]] Result<void> migrateNames(Database &database);

} // namespace entente::library
