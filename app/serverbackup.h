// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <string>

namespace entente {

// A team's memory in one file, by PostgreSQL's own pg_dump and pg_restore. What accounts there are
// and their passwords are the cluster's, and not in it.

/// Writes the file, whole or not at all; refuses to write over one. Errors: NotWritable,
/// ToolFailed.
[[nodiscard]] Result<void> backUpServer(const std::string &address, const std::string &file);

/// Puts it into a database that holds no team's library yet, all or nothing. Errors: ToolFailed.
[[nodiscard]] Result<void> restoreServer(const std::string &address, const std::string &file);

} // namespace entente
