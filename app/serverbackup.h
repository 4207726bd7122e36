// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/connection.h"

#include <string>

namespace entente {

// A team's memory in one file, by PostgreSQL's own pg_dump and pg_restore. What accounts there are
// and their passwords are the cluster's, and not in it.

/// Writes the file, whole or not at all; refuses to write over one. Errors: NotWritable,
/// NoTool, ToolFailed.
[[nodiscard]] Result<void> backUpServer(const team::Connection &server, const std::string &file);

/// Puts it into a database that holds no team's library yet, all or nothing. Errors: NotFound,
/// NoTool, ToolFailed.
[[nodiscard]] Result<void> restoreServer(const team::Connection &server, const std::string &file);

} // namespace entente
