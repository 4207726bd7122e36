// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/sqlite/database.h"

namespace entente::library {

/// What a library of before version 5 has of editions, as they are decided now. It took all of one
/// title and publisher for editions of one document, and lists now hide the older ones: those that
/// are altogether another text, each week's report, become documents of their own. Within the
/// transaction of the migration.
[[nodiscard]] Result<void> migrateEditions(Database &database);

} // namespace entente::library
