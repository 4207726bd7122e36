// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/sqlite/database.h"

namespace entente::library {

/// Version of the schema that this program writes; user_version of the file.
inline constexpr int schemaVersion = 10;

/// "Ente", the application_id of the file.
inline constexpr std::int64_t applicationId = 0x456E7465;

/// Brings a library up to a version, step by step, in one transaction. Does nothing where it is
/// there already.
[[nodiscard]] Result<void> migrate(Database &database, int version = schemaVersion);

} // namespace entente::library
